import { Dictionary } from '../dictionary.js'
import { HOOKS, ITEM, ITEM_SILENT } from './common.js'

/** The words of a view. */
export const viewWords = new Dictionary({
  noun: 'view',
  fields: { ...ITEM, schema: ['namespace'], columns: ['column'] },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['query', 'content', 'definition', 'viewexpression', 'sql', 'selecttype', 'algorithm', 'sqlsecurity'],
    ...['withcheckoption', 'securitybarrier', 'force', 'readonly', 'binding', 'encryption', 'materialized'],
    ...['withdata', 'index', 'indexes', 'trigger', 'triggers', 'dependson', 'checkoption', 'security'],
  ],
  later: {},
})
