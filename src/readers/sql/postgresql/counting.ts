import type { Node } from 'libpg-query'

import type { CountingNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { figureOf } from './nodes.js'

/** The greatest number of each type that counts. */
const GREATEST: Readonly<Record<string, string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
}

const LEAST: Readonly<Record<string, string>> = {
  smallint: '-32768',
  integer: '-2147483648',
  bigint: '-9223372036854775808',
}

/**
 * How a sequence counts, from its options: only what differs from what PostgreSQL takes when nothing is said. `former` is
 * how it counted before.
 */
export function toCounting(
  options: ReadonlyMap<string, Node | undefined>,
  type: string,
  former: CountingNode = {},
): CountingNode {
  const figure = (name: string, before: string | undefined): string | undefined =>
    options.has(name) ? figureOf(options.get(name)) : before
  const increment = figure('increment', former.increment)
  const isDown = increment?.startsWith('-') ?? false
  const [lowest, highest] = isDown ? [LEAST[type], '-1'] : ['1', GREATEST[type]]
  const minValue = unlessUsual(figure('minvalue', former.minValue), lowest)
  const maxValue = unlessUsual(figure('maxvalue', former.maxValue), highest)
  const cycle = options.get('cycle')
  const cycles = cycle && 'Boolean' in cycle ? cycle.Boolean.boolval === true : former.cycle
  return defined({
    start: unlessUsual(figure('start', former.start), isDown ? (maxValue ?? highest) : (minValue ?? lowest)),
    increment: unlessUsual(increment, '1'),
    minValue,
    maxValue,
    cache: unlessUsual(figure('cache', former.cache), '1'),
    cycle: cycles === true ? true : undefined,
  })
}

function unlessUsual(figure: string | undefined, usual: string | undefined): string | undefined {
  return figure === usual ? undefined : figure
}
