import type { Family } from './family.js'
import { isMoving, isNumber, numberLiteral, shortest, word } from './literals.js'
import { node, type Node } from './node.js'
import { elementType, isNumberType, isTextType } from './type-names.js'

/**
 * A node as a value of a type. In PostgreSQL a literal keeps the type beside it, an array in its elements, and a number
 * in quotes becomes one (the catalog prints `-1` as `'-1'::integer`); all else is a cast.
 */
export function castTo(value: Node, type: string, family: Family): Node {
  const literal = family === 'postgresql' ? castLiteral(value, type) : undefined
  return literal ?? node('cast', type, [value])
}

function castLiteral(value: Node, type: string): Node | undefined {
  const { kind, text } = value
  if (kind === 'string') return castString(value, type)
  if (kind === 'array') return castArray(value, type)
  if (kind === 'number') return isNumberType(type) && !type.endsWith('[]') ? { ...value, type } : undefined
  return kind === 'word' && text === 'null' && value.type === undefined ? { ...value, type } : undefined
}

function castArray({ args }: Node, type: string): Node | undefined {
  if (!type.endsWith('[]')) return undefined
  if (args.length === 0) return { ...node('array', ''), type }
  const items = args.map((item) =>
    castTo(item, item.kind === 'array' ? type : elementType(type), 'postgresql'),
  )
  return node('array', '', items)
}

/** A text's type gives way to the next, except where the text means the time at which it is read, or is cut. */
function castString(value: Node, type: string): Node | undefined {
  const isFree =
    value.type === undefined || (isTextType(value.type) && !isMoving(value) && !type.includes('('))
  if (!isFree) return undefined
  if (isNumberType(type) && !type.endsWith('[]') && isNumber(value.text)) return castNumber(value.text, type)
  const truth = type === 'boolean' ? TRUTHS.get(value.text.trim().toLowerCase()) : undefined
  return truth === undefined ? { ...value, type } : word(truth)
}

/** A number in quotes is one of the type's own: PostgreSQL prints `1e3` as `'1000'::numeric`, `-1` as `'-1'::integer`. */
function castNumber(text: string, type: string): Node {
  const number = numberLiteral(type === 'numeric' && !/[.e]/i.test(text) ? `${text.trim()}.0` : text.trim())
  return type === ownType(text) || type === 'numeric' ? number : { ...number, type }
}

/** The type of a whole number about which nothing is said: the first that it fits into. */
function ownType(text: string): string {
  const digits = text.trim().replace(/^[+-]?0*/, '')
  if (digits.length < 10 || (digits.length === 10 && digits <= '2147483647')) return 'integer'
  return digits.length < 19 || (digits.length === 19 && digits <= '9223372036854775807')
    ? 'bigint'
    : 'numeric'
}

/** Whether a string without a type means the same as a literal of another kind: `'5'` and 5, `'t'` and `true`. */
export function meansLiteral(string: Node, { kind, text }: Node): boolean {
  if (string.kind !== 'string' || string.type !== undefined) return false
  if (kind === 'word') return TRUTHS.get(string.text.trim().toLowerCase()) === text
  return kind === 'number' && isNumber(string.text) && shortest(string.text) === shortest(text)
}

const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['t', 'true'],
  ['true', 'true'],
  ['f', 'false'],
  ['false', 'false'],
])
