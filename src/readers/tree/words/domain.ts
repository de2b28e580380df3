import { Dictionary } from '../dictionary.js'
import { COLLATION, DEFAULT, HOOKS, ITEM, ITEM_SILENT } from './common.js'

/** The words of a domain. */
export const domainWords = new Dictionary({
  noun: 'domain',
  fields: {
    ...ITEM,
    schema: ['namespace'],
    type: ['dataType'],
    nullable: [],
    notNull: ['required'],
    ...DEFAULT,
    ...COLLATION,
    check: ['checkExpression'],
    constraints: ['constraint'],
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})
