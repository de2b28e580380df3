import type { CountingNode, IdentityNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { FieldReader } from './fields.js'

/** The fields of a sequence that say how it counts. */
export type CountingField = 'startWith' | 'incrementBy' | 'minValue' | 'maxValue' | 'cache' | 'cycle'

/** The fields of a column that say how it counts. */
export type IdentityField =
  | 'identityGeneration'
  | 'identityStart'
  | 'identityIncrement'
  | 'identityMinValue'
  | 'identityMaxValue'
  | 'identityCache'
  | 'identityCycle'

/** How a sequence counts, as far as it is written. */
export function readCounting(fields: FieldReader<CountingField>): CountingNode {
  return defined({
    start: fields.figure('startWith'),
    increment: fields.figure('incrementBy'),
    minValue: fields.figure('minValue'),
    maxValue: fields.figure('maxValue'),
    cache: fields.figure('cache'),
    cycle: fields.flag('cycle'),
  })
}

/** How an identity column counts; undefined where nothing is written of that. BY DEFAULT unless it says ALWAYS. */
export function readIdentity(fields: FieldReader<IdentityField>): IdentityNode | undefined {
  const generation = fields.choice('identityGeneration', GENERATIONS)
  const counting: CountingNode = defined({
    start: fields.figure('identityStart'),
    increment: fields.figure('identityIncrement'),
    minValue: fields.figure('identityMinValue'),
    maxValue: fields.figure('identityMaxValue'),
    cache: fields.figure('identityCache'),
    cycle: fields.flag('identityCycle'),
  })
  if (generation === undefined && Object.keys(counting).length === 0) return undefined
  return { always: generation === 'always', ...counting }
}

const GENERATIONS = { always: 'always', bydefault: 'by default', default: 'by default' } as const
