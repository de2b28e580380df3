import { Dictionary } from '../dictionary.js'
import { HOOKS, INCLUDE, ITEM, ITEM_SILENT, STORAGE, WHERE } from './common.js'

/** The words of an index. */
export const indexWords = new Dictionary({
  noun: 'index',
  fields: {
    ...ITEM,
    tableName: ['table'],
    columns: ['columnList', 'column', 'indexColumn', 'indexColumns'],
    unique: [],
    type: ['indexType', 'method', 'using'],
    ...WHERE,
    ...INCLUDE,
    ...STORAGE,
    nullsNotDistinct: [],
  },
  silent: [...ITEM_SILENT, ...HOOKS, 'tablespace', 'visible', 'fillfactor'],
  later: {},
  instead: { field: '`columns`', fields: '`columns`', isunique: '`unique`' },
})
