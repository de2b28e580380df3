import { Dictionary } from '../dictionary.js'
import { HOOKS, INCLUDE, ITEM, ITEM_SILENT, REFERENCE, STORAGE, WHERE } from './common.js'

/** The words of a constraint. */
export const constraintWords = new Dictionary({
  noun: 'constraint',
  fields: {
    ...ITEM,
    type: ['constraintType'],
    tableName: ['table'],
    columns: ['columnList', 'column', 'foreignKey', 'foreignKeys'],
    ...REFERENCE,
    checkExpression: ['check'],
    deferrable: [],
    initiallyDeferred: [],
    nullsNotDistinct: [],
    ...INCLUDE,
    ...STORAGE,
    method: ['using', 'indexMethod'],
    ...WHERE,
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
  instead: {
    references: '`referencedTable` and `referencedColumn`',
    expression: '`checkExpression`',
    field: '`columns`',
    fields: '`columns`',
    kind: '`type`',
  },
})
