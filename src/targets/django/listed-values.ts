import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { list } from '../python/layout.js'
import { lookup, type Condition } from './condition.js'
import type { Around } from './functions.js'
import { plainType } from './sql-tree.js'

/** Which places of a list an operator takes, from that of the value behind it. */
const SIDES: ReadonlyMap<string, (place: number, of: number) => boolean> = new Map([
  ['<', (place, of) => place < of],
  ['<=', (place, of) => place <= of],
  ['>', (place, of) => place > of],
  ['>=', (place, of) => place >= of],
])

/** Whether an operator compares by order. */
export function isOrder(operator: string): boolean {
  return SIDES.has(operator)
}

/**
 * `status >= 'paid'` of an enumeration as the values that its type lists there: `status__in=["paid", "sent"]`, which holds
 * however texts are sorted. Undefined for other values than its own, and where none is left.
 */
export function compareListed(
  column: Column,
  operator: string,
  { kind, text }: Node,
  around: Around,
): Condition | undefined {
  const type = plainType(column.type)
  const values = type.kind === 'enum' ? type.values : []
  const of = kind === 'string' ? values.indexOf(text) : -1
  const side = SIDES.get(operator)
  const found = of < 0 || !side ? [] : values.filter((_, place) => side(place, of))
  return found.length === 0 ? undefined : lookup(column, '__in', list(found.map(pythonString)), around)
}
