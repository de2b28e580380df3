import { Dictionary } from '../dictionary.js'
import { HOOKS, ITEM, ITEM_SILENT } from './common.js'

/** The words of an enumerated type. */
export const enumWords = new Dictionary({
  noun: 'enum',
  fields: { ...ITEM, schema: ['namespace'], values: ['value', 'labels', 'label'] },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})
