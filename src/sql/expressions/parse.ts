import { castTo } from './casts.js'
import { Cursor } from './cursor.js'
import type { Family } from './family.js'
import { bareCall, toCall } from './functions.js'
import { parseInfix } from './infix.js'
import { bitsLiteral, isNumber, numberLiteral, stringLiteral, word } from './literals.js'
import { node, NotUnderstood, operator, type Node } from './node.js'
import { negate } from './operators.js'
import { powersOf } from './precedence.js'
import { LOOSEST, parseCase, parseSpan, specialCalls } from './special-calls.js'
import type { Token } from './tokens.js'
import { continuesType, isLiteralType } from './type-names.js'
import { parseType } from './types.js'

/**
 * The tree of an expression: operator-precedence parsing, each operator by the power with which its family binds it.
 * Undefined for what is not written as this grammar knows, and for what is deeper or larger than people write.
 */
export function parse(tokens: readonly Token[], family: Family): Node | undefined {
  const cursor = new Cursor(tokens, family)
  try {
    const expression = parseExpression(cursor, LOOSEST)
    return cursor.isAtEnd() ? expression : undefined
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined
    throw error
  }
}

function parseExpression(cursor: Cursor, power: number): Node {
  return cursor.within(() => {
    let left = parseOperand(cursor)
    for (;;) {
      const whole = parseInfix(left, cursor, power, (inner) => parseExpression(cursor, inner))
      if (!whole) return left
      left = whole
    }
  })
}

function parseOperand(cursor: Cursor): Node {
  const { kind, text } = cursor.next()
  switch (kind) {
    case 'number':
      return numberLiteral(text)
    case 'string':
      return parseString(text, cursor)
    case 'bits':
      return bitsLiteral(text, cursor.family)
    case 'operator':
      return parseUnary(text, cursor)
    case 'sign':
      return parseBrackets(text, cursor)
    case 'name':
      return parseName(text, cursor)
    case 'word':
      return parseWord(text, cursor)
  }
}

/** Strings that stand side by side are one. */
function parseString(text: string, cursor: Cursor): Node {
  const parts = [text]
  while (cursor.family !== 'sqlite' && cursor.peek().kind === 'string') parts.push(cursor.next().text)
  return stringLiteral(parts.join(''))
}

function parseUnary(sign: string, cursor: Cursor): Node {
  const { unary, bang, other, operators } = powersOf(cursor.family)
  if (sign === '!') {
    const condition = parseExpression(cursor, bang)
    return cursor.family === 'postgresql' ? operator('!', condition) : negate(condition)
  }
  if (sign !== '-' && sign !== '+' && sign !== '~' && operators.has(sign)) throw new NotUnderstood(sign)
  const operand = parseExpression(cursor, sign === '-' || sign === '+' || sign === '~' ? unary : other)
  if (sign === '-' && operand.kind === 'number') return negative(operand)
  return sign === '+' ? operand : operator(sign === '-' ? 'minus' : sign, operand)
}

function negative(number: Node): Node {
  const { text } = number
  if (!/^-?\d/.test(text)) return operator('minus', number)
  return { ...number, text: text.startsWith('-') ? text.slice(1) : text === '0' ? text : `-${text}` }
}

function parseBrackets(sign: string, cursor: Cursor): Node {
  if (sign !== '(') throw new NotUnderstood(sign)
  const items = parseList(cursor, ')')
  const [first] = items
  if (!first) throw new NotUnderstood('()')
  return items.length === 1 ? first : node('list', '', items)
}

/** What stands between commas, up to and with the closing sign. */
function parseList(cursor: Cursor, closing: string): readonly Node[] {
  const items: Node[] = []
  if (cursor.takeSign(closing)) return items
  do items.push(parseExpression(cursor, LOOSEST))
  while (cursor.takeSign(','))
  cursor.expectSign(closing)
  return items
}

function parseWord(text: string, cursor: Cursor): Node {
  const own = WORDS.get(text)?.(cursor)
  if (own) return own
  if (cursor.isAtSign('(') || cursor.isAtSign('.'))
    return typedLiteral(text, cursor) ?? parseName(text, cursor)
  const value = cursor.peek().kind === 'string' ? introduced(text, cursor) : undefined
  if (NEVER_NAMES.has(text) && !value) throw new NotUnderstood(text)
  return value ?? typedLiteral(text, cursor) ?? bareCall(text, cursor.family) ?? parseName(text, cursor)
}

/** MySQL's `_utf8mb4'text'` is the text. */
function introduced(text: string, cursor: Cursor): Node | undefined {
  return cursor.family === 'mysql' && text.startsWith('_')
    ? parseString(cursor.next().text, cursor)
    : undefined
}

/** `DATE '2024-01-31'`, `timestamp with time zone '...'`: undefined where no literal follows the word. */
function typedLiteral(first: string, cursor: Cursor): Node | undefined {
  if (!isLiteralType(first)) return undefined
  return cursor.try(() => {
    cursor.back()
    const type = parseType(cursor)
    if (cursor.peek().kind !== 'string') return undefined
    const text = cursor.next().text
    const fields = type === 'interval' ? parseFields(cursor) : []
    const value = fields.length === 1 && isNumber(text) ? `${text} ${fields.join('')}` : text
    return typed(stringLiteral(value), [type, ...fields].join(' '), cursor.family)
  })
}

/** `INTERVAL '1' DAY` says behind the value what it counts. */
function parseFields(cursor: Cursor): readonly string[] {
  const fields: string[] = []
  while (cursor.peek().kind === 'word' && continuesType('interval', cursor.peek().text)) {
    fields.push(cursor.next().text)
  }
  return fields
}

function typed(value: Node, type: string, family: Family): Node {
  return family === 'postgresql' ? castTo(value, type, family) : { ...value, type }
}

/** Words that end something or stand between operands: none is a column's name without quotes. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  'and as between case collate else end for from in is like not or over select then using when where'.split(
    ' ',
  ),
)

/** Words that begin something of their own. */
const WORDS: ReadonlyMap<string, (cursor: Cursor) => Node | undefined> = new Map([
  ['array', (cursor) => (cursor.takeSign('[') ? parseArray(cursor) : undefined)],
  ['case', (cursor) => parseCase(cursor, (power) => parseExpression(cursor, power))],
  ['default', () => word('default')],
  ['false', ({ family }) => truth('false', '0', family)],
  ['interval', parseInterval],
  ['not', (cursor) => negate(parseExpression(cursor, powersOf(cursor.family).not))],
  ['null', () => word('null')],
  ['true', ({ family }) => truth('true', '1', family)],
])

/** MySQL and SQLite know no truth values: `TRUE` is 1. */
function truth(name: string, digit: string, family: Family): Node {
  return family === 'postgresql' ? word(name) : node('number', digit)
}

function parseInterval(cursor: Cursor): Node | undefined {
  if (cursor.family !== 'mysql' || cursor.isAtSign('.')) return undefined
  return parseSpan(cursor, (power) => parseExpression(cursor, power))
}

function parseArray(cursor: Cursor): Node {
  const items: Node[] = []
  if (cursor.takeSign(']')) return node('array', '')
  do
    items.push(
      cursor.takeSign('[') ? cursor.within(() => parseArray(cursor)) : parseExpression(cursor, LOOSEST),
    )
  while (cursor.takeSign(','))
  cursor.expectSign(']')
  return node('array', '', items)
}

/** Schemas in which every name is looked for. */
const USUAL_SCHEMAS: ReadonlySet<string> = new Set(['pg_catalog', 'public'])

/** A column, or a call. What stands before a column's last name says only whose column it is: the table's own. */
function parseName(first: string, cursor: Cursor): Node {
  const parts = [first]
  while (cursor.takeSign('.')) {
    const { kind, text } = cursor.next()
    if (kind !== 'word' && kind !== 'name') throw new NotUnderstood('expected a name')
    parts.push(text)
  }
  const last = parts.at(-1) ?? ''
  if (!cursor.takeSign('(')) return node('name', last)
  const schema = parts.slice(0, -1).join('.')
  return parseCall(schema === '' || USUAL_SCHEMAS.has(schema) ? last : parts.join('.'), cursor)
}

function parseCall(name: string, cursor: Cursor): Node {
  const special = specialCalls.get(name)
  if (special && !cursor.isAtSign(')')) {
    const whole = special(cursor, (power) => parseExpression(cursor, power))
    cursor.expectSign(')')
    return whole
  }
  const args = cursor.peek().text === '*' ? parseStar(cursor) : parseList(cursor, ')')
  if (cursor.isAt('over') || cursor.isAt('filter') || cursor.isAt('within'))
    throw new NotUnderstood('a window')
  return toCall(name, args, cursor.family)
}

function parseStar(cursor: Cursor): readonly Node[] {
  cursor.next()
  cursor.expectSign(')')
  return [word('*')]
}
