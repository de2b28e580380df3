import { castTo } from './casts.js'
import type { Cursor } from './cursor.js'
import { word } from './literals.js'
import { call, node, NotUnderstood, operator, type Node } from './node.js'
import { between, binary, canonicalOperator, isIn, join, negate } from './operators.js'
import { powersOf } from './precedence.js'
import type { Parse } from './special-calls.js'
import { elementType } from './type-names.js'
import { parseType } from './types.js'

/**
 * The node that the operator at the cursor makes of what stands before it; undefined where none stands there, or one
 * that does not bind more tightly than `power`.
 */
export function parseInfix(left: Node, cursor: Cursor, power: number, parse: Parse): Node | undefined {
  const { kind, text } = cursor.peek()
  if (kind === 'sign') return parseSign(left, text, cursor, parse)
  if (kind === 'operator') return parseOperator(left, text, cursor, power, parse)
  return kind === 'word' ? parseKeyword(left, text, cursor, power, parse) : undefined
}

/** Casts, subscripts and fields bind more tightly than everything else. */
function parseSign(left: Node, sign: string, cursor: Cursor, parse: Parse): Node | undefined {
  if (cursor.family !== 'postgresql') return undefined
  if (cursor.takeSign('::')) return castTo(left, parseType(cursor), cursor.family)
  if (cursor.takeSign('[')) return parseSubscript(left, cursor, parse)
  if (sign !== '.') return undefined
  cursor.next()
  return operator('.', left, word(cursor.next().text))
}

function parseSubscript(left: Node, cursor: Cursor, parse: Parse): Node {
  const from = cursor.isAtSign(':') ? word('') : parse(0)
  if (cursor.takeSign(']')) return node('subscript', '', [left, from])
  cursor.expectSign(':')
  const to = cursor.isAtSign(']') ? word('') : parse(0)
  cursor.expectSign(']')
  return node('subscript', '', [left, from, to])
}

function parseOperator(
  left: Node,
  written: string,
  cursor: Cursor,
  power: number,
  parse: Parse,
): Node | undefined {
  const { operators, other } = powersOf(cursor.family)
  const own = operators.get(written) ?? other
  if (own <= power) return undefined
  cursor.next()
  return combine(canonicalOperator(written, cursor.family), own, left, cursor, parse)
}

/** The words that stand between operands, and what each makes of them. */
const KEYWORDS: ReadonlyMap<string, (infix: Infix) => Node | undefined> = new Map([
  ['and', logical],
  ['at', atTimeZone],
  ['between', ranged],
  ['collate', collated],
  ['div', infixWord],
  ['glob', ranged],
  ['ilike', ranged],
  ['in', ranged],
  ['is', tested],
  ['isnull', tested],
  ['like', ranged],
  ['match', ranged],
  ['mod', infixWord],
  ['not', ranged],
  ['notnull', tested],
  ['operator', namedOperator],
  ['or', logical],
  ['overlaps', overlapping],
  ['regexp', ranged],
  ['rlike', ranged],
  ['similar', ranged],
  ['xor', infixWord],
])

/** An operator that is a word, still to be read. */
interface Infix {
  readonly left: Node
  readonly word: string
  readonly cursor: Cursor
  readonly power: number
  readonly parse: Parse
}

function parseKeyword(
  left: Node,
  text: string,
  cursor: Cursor,
  power: number,
  parse: Parse,
): Node | undefined {
  return KEYWORDS.get(text)?.({ left, word: text, cursor, power, parse })
}

function combine(name: string, own: number, left: Node, cursor: Cursor, parse: Parse): Node {
  if (name === 'and' || name === 'or')
    return join(
      name,
      [left, parse(own)].map((each) => asTruth(each, cursor)),
    )
  const quantified = parseQuantified(name, left, cursor, parse)
  return quantified ?? binary(name, left, parse(own), cursor.family)
}

/** `x = ANY (ARRAY[...])` is `x IN (...)`, `x <> ALL (ARRAY[...])` is `x NOT IN (...)`. */
function parseQuantified(name: string, left: Node, cursor: Cursor, parse: Parse): Node | undefined {
  const quantifier = ['any', 'some', 'all'].find((each) => cursor.isAt(each))
  if (quantifier === undefined || cursor.peek(1).text !== '(') return undefined
  cursor.next()
  cursor.next()
  const list = withoutCast(parse(0))
  cursor.expectSign(')')
  const isAll = quantifier === 'all'
  if (list.kind === 'array' && list.args.length > 0) {
    if (name === '=' && !isAll) return isIn(left, list.args)
    if (name === '<>' && isAll) return negate(isIn(left, list.args))
  }
  return operator(`${name} ${isAll ? 'all' : 'any'}`, left, list)
}

/** A cast of a whole array constructor is one of its elements. */
function withoutCast(list: Node): Node {
  const [inner] = list.args
  if (list.kind !== 'cast' || inner?.kind !== 'array') return list
  return node(
    'array',
    '',
    inner.args.map((item) => castTo(item, elementType(list.text), 'postgresql')),
  )
}

/** All that one run of ANDs or ORs joins, at once: a long one would else be copied again and again. */
function logical({ left, word: name, cursor, power, parse }: Infix): Node | undefined {
  const own = powersOf(cursor.family).operators.get(name) ?? 0
  if (own <= power || (name !== 'and' && name !== 'or')) return undefined
  const operands = [left]
  while (cursor.take(name)) operands.push(parse(own))
  return join(
    name,
    operands.map((operand) => asTruth(operand, cursor)),
  )
}

/** What AND and OR make of an operand: MariaDB prints `a` there as `a <> 0`. */
function asTruth(operand: Node, { family }: Cursor): Node {
  const [value, zero] = operand.args
  const isTest = family === 'mysql' && operand.kind === 'operator' && operand.text === '<>'
  return isTest && value && zero?.kind === 'number' && zero.text === '0' ? value : operand
}

function infixWord({ left, word: name, cursor, power, parse }: Infix): Node | undefined {
  const own = powersOf(cursor.family).operators.get(name)
  if (own === undefined || own <= power) return undefined
  cursor.next()
  return binary(canonicalOperator(name, cursor.family), left, parse(own), cursor.family)
}

/** `OPERATOR(pg_catalog.=)`. */
function namedOperator({ left, cursor, power, parse }: Infix): Node | undefined {
  const { other } = powersOf(cursor.family)
  if (other <= power || cursor.peek(1).text !== '(') return undefined
  cursor.next()
  cursor.next()
  while (cursor.peek().kind !== 'operator') cursor.next()
  const name = canonicalOperator(cursor.next().text, cursor.family)
  cursor.expectSign(')')
  return combine(name, other, left, cursor, parse)
}

/** `(a, b) OVERLAPS (c, d)` is a call of the function of that name. */
function overlapping({ left, cursor, power, parse }: Infix): Node | undefined {
  const { range } = powersOf(cursor.family)
  if (cursor.family !== 'postgresql' || range <= power || left.kind !== 'list') return undefined
  cursor.next()
  return call('overlaps', ...left.args, ...parse(range).args)
}

function collated({ left, cursor, power }: Infix): Node | undefined {
  if (powersOf(cursor.family).collate <= power) return undefined
  cursor.next()
  const names = [cursor.next().text]
  while (cursor.takeSign('.')) names.push(cursor.next().text)
  return operator('collate', left, word(names.at(-1) ?? ''))
}

/** `x AT TIME ZONE 'UTC'` is `timezone('UTC', x)`. */
function atTimeZone({ left, cursor, power, parse }: Infix): Node | undefined {
  const own = powersOf(cursor.family).operators.get('at')
  if (own === undefined || own <= power || !cursor.take('at', 'time', 'zone')) return undefined
  return call('timezone', parse(own), left)
}

const TESTS = ['null', 'true', 'false', 'unknown', 'document', 'normalized', 'json'] as const

function tested({ left, word: name, cursor, power, parse }: Infix): Node | undefined {
  const { is } = powersOf(cursor.family)
  if (is <= power) return undefined
  cursor.next()
  if (name !== 'is') return operator(name === 'isnull' ? 'is null' : 'is not null', left)
  const isNot = cursor.take('not')
  const condition = readTest(left, is, cursor, parse)
  return isNot ? negate(condition) : condition
}

function readTest(left: Node, is: number, cursor: Cursor, parse: Parse): Node {
  if (cursor.take('distinct', 'from')) return operator('is distinct from', left, parse(is))
  const test = TESTS.find((each) => cursor.take(each))
  if (test !== undefined) return operator(`is ${test}`, left)
  if (cursor.family !== 'sqlite') throw new NotUnderstood('IS')
  return operator('is', left, parse(is))
}

/** Words that may stand behind NOT. */
const RANGES: ReadonlySet<string> = new Set(
  'between glob ilike in like match regexp rlike similar'.split(' '),
)

function ranged({ left, cursor, power, parse }: Infix): Node | undefined {
  const { range } = powersOf(cursor.family)
  const isNot = cursor.isAt('not')
  const { kind, text } = cursor.peek(isNot ? 1 : 0)
  if (range <= power) return undefined
  if (cursor.family === 'sqlite' && cursor.take('not', 'null')) return operator('is not null', left)
  if (kind !== 'word' || !RANGES.has(text)) return undefined
  if (isNot) cursor.next()
  cursor.next()
  const name = canonicalOperator(text, cursor.family)
  const quantified = parseQuantified(isNot ? `not ${name}` : name, left, cursor, parse)
  if (quantified) return quantified
  const condition = readRange(text, left, range, cursor, parse)
  return isNot ? negate(condition) : condition
}

function readRange(name: string, left: Node, range: number, cursor: Cursor, parse: Parse): Node {
  if (name === 'between') return readBetween(left, range, cursor, parse)
  if (name === 'in') return readIn(left, cursor, parse)
  const isSimilar = name === 'similar'
  if (isSimilar) cursor.expect('to')
  const pattern = parse(range)
  const escape = cursor.take('escape') ? [parse(range)] : []
  if (isSimilar) return operator('~', left, call('similar_to_escape', pattern, ...escape))
  const escaped = escape.length > 0 ? call('like_escape', pattern, ...escape) : pattern
  return operator(canonicalOperator(name, cursor.family), left, escaped)
}

function readBetween(left: Node, range: number, cursor: Cursor, parse: Parse): Node {
  const isSymmetric = cursor.take('symmetric')
  const low = parse(range)
  cursor.expect('and')
  const high = parse(range)
  const usual = between(left, low, high)
  return isSymmetric ? join('or', [usual, between(left, high, low)]) : usual
}

function readIn(left: Node, cursor: Cursor, parse: Parse): Node {
  cursor.expectSign('(')
  const items: Node[] = []
  do items.push(parse(0))
  while (cursor.takeSign(','))
  cursor.expectSign(')')
  return isIn(left, items)
}
