import type { Family } from './family.js'
import { call, isOperator, node, NotUnderstood, operator, type Node } from './node.js'

/** Operators that mean the opposite of each other, NULL included: neither holds where one side is NULL. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['=', '<>'],
  ['<', '>='],
  ['>', '<='],
  ['in', 'not in'],
  ['like', 'not like'],
  ['ilike', 'not ilike'],
  ['is null', 'is not null'],
  ['is true', 'is not true'],
  ['is false', 'is not false'],
  ['is unknown', 'is not unknown'],
  ['is distinct from', 'is not distinct from'],
  ['glob', 'not glob'],
  ['match', 'not match'],
  ['regexp', 'not regexp'],
  ['~', '!~'],
  ['~*', '!~*'],
]

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([one, other]): readonly (readonly [string, string])[] => [
    [one, other],
    [other, one],
  ]),
)

/** Other spellings of operators, and the names that PostgreSQL's catalog prints. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['!=', '<>'],
  ['==', '='],
  ['~~', 'like'],
  ['!~~', 'not like'],
  ['~~*', 'ilike'],
  ['!~~*', 'not ilike'],
])

const MYSQL_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['mod', '%'],
  ['rlike', 'regexp'],
])

/** The one name of an operator that has several. */
export function canonicalOperator(written: string, family: Family): string {
  return (family === 'mysql' ? MYSQL_SPELLINGS.get(written) : undefined) ?? SPELLINGS.get(written) ?? written
}

/** An operator between two operands. MySQL prints its JSON operators as calls, and `NOT a` as `a = 0`. */
export function binary(name: string, left: Node, right: Node, family: Family): Node {
  const rows = family === 'postgresql' ? compareRows(name, left, right) : undefined
  if (rows) return rows
  if (family === 'mysql' && name === '=' && isZero(right)) return negate(left)
  if (family === 'mysql' && name === '=' && isZero(left)) return negate(right)
  if (family === 'mysql' && name === '->') return call('json_extract', left, right)
  if (family === 'mysql' && name === '->>') return call('json_unquote', call('json_extract', left, right))
  return operator(name, left, right)
}

/** `(a, b) = (c, d)` as PostgreSQL keeps it: `a = c AND b = d`; undefined for what compares no rows of one length. */
function compareRows(name: string, left: Node, right: Node): Node | undefined {
  const areRows = left.kind === 'list' && right.kind === 'list' && left.args.length === right.args.length
  if (!areRows || (name !== '=' && name !== '<>')) return undefined
  const pairs = left.args.flatMap((arg, index) => {
    const other = right.args[index]
    return other ? [operator(name, arg, other)] : []
  })
  return join(name === '=' ? 'and' : 'or', pairs)
}

function isZero({ kind, text }: Node): boolean {
  return kind === 'number' && text === '0'
}

/** Operands joined by AND, or by OR: those of an operand of the same kind count as its own. */
export function join(name: 'and' | 'or', operands: readonly Node[]): Node {
  const flat = operands.flatMap((operand) => (isOperator(operand, name) ? operand.args : [operand]))
  return node('operator', name, flat)
}

/** The opposite of a condition, by the laws that hold with NULL too: of a comparison its counterpart, of AND an OR. */
export function negate(condition: Node): Node {
  const { kind, text, args } = condition
  const [first] = args
  if (kind !== 'operator') return operator('not', condition)
  if (text === 'not' && first) return first
  if (text === 'and' || text === 'or') return join(text === 'and' ? 'or' : 'and', args.map(negate))
  const opposite = text.startsWith('~') && args.length === 1 ? undefined : OPPOSITES.get(text)
  return opposite === undefined ? operator('not', condition) : node('operator', opposite, args)
}

/** `x BETWEEN low AND high`, as PostgreSQL keeps it: `x >= low AND x <= high`. */
export function between(value: Node, low: Node, high: Node): Node {
  return join('and', [operator('>=', value, low), operator('<=', value, high)])
}

/** A left side of so many nodes may be said once for each value. */
const SMALL = 4

/**
 * `x IN (...)`: with one value a comparison. Values that are not in the text stand behind the others and each in a
 * comparison of its own, as PostgreSQL keeps them.
 */
export function isIn(value: Node, items: readonly Node[]): Node {
  const [first, ...others] = items
  if (!first) throw new NotUnderstood('expected values')
  const rows = value.size > SMALL ? [] : items.flatMap((item) => compareRows('=', value, item) ?? [])
  if (rows.length === items.length) return rows.length === 1 ? (rows[0] ?? value) : join('or', rows)
  if (others.length === 0) return operator('=', value, first)
  const isFixed = (item: Node): boolean =>
    item.kind === 'string' || item.kind === 'number' || item.kind === 'word'
  const computed = items.filter((item) => !isFixed(item))
  if (computed.length === 0 || value.size > SMALL) return operator('in', value, ...items)
  const fixed = items.filter(isFixed)
  const alone = computed.map((item) => operator('=', value, item))
  return join('or', fixed.length > 0 ? [isIn(value, fixed), ...alone] : alone)
}
