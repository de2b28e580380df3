import { meansLiteral } from './casts.js'
import { implicitCast, type Setting, widens, withoutVainCast } from './implicit.js'
import { isMoving } from './literals.js'
import { isLiteral, type Node } from './node.js'
import { isTextType } from './type-names.js'
import { canonicalValue } from './values.js'

/**
 * How alike two nodes are: `same`, or the same but for a cast that only one of them has and that PostgreSQL adds by
 * itself to make a number of a wider type of it, which is right only where something else in the operator asks for it.
 */
type Match = 'same' | Widened

interface Widened {
  readonly to: string
}

/**
 * Whether two trees mean one thing. A cast that only one of them has does not count when it says what the database
 * would assume anyway:
 * - on a literal, any type without a length (`'new'::character varying`, `(0)::numeric`), except where the literal
 *   means the time at which it is read;
 * - on a column or what passes one on, `text` and its kin;
 * - on anything that is no literal, a wider number, beside an operand that is one already;
 * - on a column, a timestamp.
 * Two casts to different types are always different, and in other databases than PostgreSQL every cast counts.
 */
export function isSame(one: Node, other: Node, setting: Setting): boolean {
  const match = matchNodes(one, other, setting)
  return match === 'same' || (match !== undefined && isLiteral(one) && isLiteral(other))
}

function matchNodes(left: Node, right: Node, setting: Setting): Match | undefined {
  const [one, other] = [withoutVainCast(left, setting), withoutVainCast(right, setting)]
  if (isLiteral(one) && isLiteral(other)) return matchLiterals(one, other, setting)
  if (one.kind === other.kind && one.text === other.text) return matchArgs(one, other, setting)
  const [bareOne, bareOther] = [withoutImplicit(one, setting), withoutImplicit(other, setting)]
  const [isOneBare, isOtherBare] = [bareOne.node === one, bareOther.node === other]
  if (isOneBare && isOtherBare) return undefined
  if (!isOneBare && !isOtherBare && !bothText(one, other)) return undefined
  const match = matchNodes(bareOne.node, bareOther.node, setting)
  const to = bareOne.wider ?? bareOther.wider
  return match && to !== undefined ? { to } : match
}

function bothText(one: Node, other: Node): boolean {
  return isTextType(one.text) && isTextType(other.text)
}

interface Bare {
  readonly node: Node
  /** The number's type that the outermost cast made it. */
  readonly wider: string | undefined
}

function withoutImplicit(value: Node, setting: Setting, wider?: string): Bare {
  const cast = implicitCast(value, setting)
  const [inner] = value.args
  if (!cast || !inner) return { node: value, wider }
  return withoutImplicit(inner, setting, wider ?? (cast === 'number' ? value.text : undefined))
}

function matchArgs(one: Node, other: Node, setting: Setting): Match | undefined {
  if (one.args.length !== other.args.length) return undefined
  const matches = one.args.map((arg, index) => {
    const counterpart = other.args[index]
    return counterpart && matchNodes(arg, counterpart, setting)
  })
  if (matches.includes(undefined)) return undefined
  const widened = matches.flatMap((match) => (match === undefined || match === 'same' ? [] : [match]))
  const [first] = widened
  if (one.kind !== 'operator' || one.text === '^' || !first) return 'same'
  // A sign passes on what its operand is; an operator needs an operand that is wide by itself, but a power always is.
  if (one.args.length === 1) return first
  const asks = one.args.filter((_, index) => matches[index] === 'same')
  return widened.every(({ to }) => asks.some((arg) => widens(arg, to, setting))) ? 'same' : undefined
}

function matchLiterals(one: Node, other: Node, { family }: Setting): Match | undefined {
  if (family !== 'postgresql') return isIdentical(one, other) ? 'same' : undefined
  if (one.kind !== other.kind)
    return meansLiteral(one, other) || meansLiteral(other, one) ? 'same' : undefined
  if (one.kind === 'number') return matchNumbers(one, other)
  const type = one.type ?? other.type
  if (!isSameType(one.type, other.type)) return undefined
  if (one.type !== other.type && (isMoving(one) || type?.includes('('))) return undefined
  return canonicalValue(one.text, type) === canonicalValue(other.text, type) ? 'same' : undefined
}

function isIdentical(one: Node, other: Node): boolean {
  return one.kind === other.kind && one.text === other.text && one.type === other.type
}

function isSameType(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true
  return isTextType(one) && isTextType(other) && one.endsWith('[]') === other.endsWith('[]')
}

function matchNumbers(one: Node, other: Node): Match | undefined {
  if (one.text !== other.text) return undefined
  if (one.type === other.type) return 'same'
  const to = one.type ?? other.type
  return to !== undefined && (one.type === undefined || other.type === undefined) ? { to } : undefined
}
