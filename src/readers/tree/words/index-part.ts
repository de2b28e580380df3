import { Dictionary } from '../dictionary.js'
import { COLLATION, ITEM_SILENT } from './common.js'

/** The words of a member of an index or of an exclusion constraint. */
export const indexPartWords = new Dictionary({
  noun: 'member of an index',
  fields: {
    name: ['column', 'columnName'],
    expression: ['expr'],
    length: ['prefix'],
    order: ['sort', 'direction'],
    desc: ['descending'],
    nulls: [],
    operatorClass: ['opclass', 'ops'],
    ...COLLATION,
    operator: [],
  },
  silent: [...ITEM_SILENT, 'id'],
  later: {},
})
