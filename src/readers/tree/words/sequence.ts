import { Dictionary } from '../dictionary.js'
import { HOOKS, ITEM, ITEM_SILENT } from './common.js'

/** The words of a sequence. */
export const sequenceWords = new Dictionary({
  noun: 'sequence',
  fields: {
    ...ITEM,
    name: ['sequenceName'],
    schema: ['namespace'],
    type: ['dataType'],
    startWith: ['startValue', 'start'],
    incrementBy: ['increment'],
    minValue: [],
    maxValue: [],
    cache: [],
    cycle: [],
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})
