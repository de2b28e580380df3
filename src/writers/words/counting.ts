import type { Counting, Identity } from '../../model/schema.js'
import { figure, type Words } from './words.js'

/** How a sequence counts. */
export function countingWords({ start, increment, minValue, maxValue, cache, cycle }: Counting): Words {
  return {
    startWith: figure(start),
    incrementBy: figure(increment),
    minValue: figure(minValue),
    maxValue: figure(maxValue),
    cache: figure(cache),
    cycle,
  }
}

/** How an identity column counts. */
export function identityWords({ always, ...counting }: Identity): Words {
  return {
    identityGeneration: always ? 'ALWAYS' : 'BY DEFAULT',
    identityStart: figure(counting.start),
    identityIncrement: figure(counting.increment),
    identityMinValue: figure(counting.minValue),
    identityMaxValue: figure(counting.maxValue),
    identityCache: figure(counting.cache),
    identityCycle: counting.cycle,
  }
}
