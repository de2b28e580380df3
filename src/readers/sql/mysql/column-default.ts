import type { DefaultNode } from '../../../model/document.js'
import type { Dialect } from '../../../model/schema.js'
import { readBits } from './bits.js'
import type { Cursor } from './cursor.js'
import { quote } from './quotes.js'

/** Names of the current time; the database prints the first. */
const NOWS: ReadonlySet<string> = new Set(['CURRENT_TIMESTAMP', 'NOW', 'LOCALTIME', 'LOCALTIMESTAMP'])
const SIGNS: ReadonlySet<string> = new Set(['+', '-'])
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['TRUE', '1'],
  ['FALSE', '0'],
])

/** A call of a function around nothing else, as MariaDB prints it without parentheses. */
const CALL = /^[\w$]+\s*\(/

/** Reads what stands behind DEFAULT, as the database prints it; undefined for NULL, which every column has by itself. */
export function readDefault(cursor: Cursor, type: string, dialect: Dialect): DefaultNode | undefined {
  if (cursor.takes('NULL')) return undefined
  const now = readNow(cursor)
  if (now !== undefined) return { text: now, computed: true }
  if (cursor.sees('(')) return readExpression(cursor, dialect)
  const literal = readLiteral(cursor, type)
  return literal ?? { text: readCall(cursor), computed: true }
}

/** `CURRENT_TIMESTAMP`, `NOW(6)`; undefined where something else comes. */
export function readNow(cursor: Cursor): string | undefined {
  const word = cursor.peek()?.key ?? ''
  if (!NOWS.has(word) || (word === 'NOW' && !cursor.sees('NOW', '('))) return undefined
  cursor.next()
  const digits = cursor.sees('(') ? cursor.parenthesised().trim() : ''
  return digits === '' || digits === '0' ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${digits})`
}

/** Parentheses around a call are MySQL's need and not MariaDB's; around a literal they mean nothing in MariaDB. */
function readExpression(cursor: Cursor, dialect: Dialect): DefaultNode {
  const sql = cursor.parenthesised()
  const isBare = dialect === 'mariadb' && CALL.test(sql) && closesAtEnd(sql)
  return { text: isBare ? sql : `(${sql})`, computed: true }
}

/** Whether the first parenthesis of a text is closed by its last character. */
function closesAtEnd(sql: string): boolean {
  let depth = 0
  for (const { 0: token, index } of sql.matchAll(
    /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|[()]/gs,
  )) {
    if (token === '(') depth += 1
    if (token === ')' && --depth === 0) return index === sql.length - 1
  }
  return false
}

function readLiteral(cursor: Cursor, type: string): DefaultNode | undefined {
  const token = cursor.peek()
  if (token?.kind === 'string') return { text: quote(cursor.string('a default')), computed: false }
  if (token?.kind === 'bits') return readBits(cursor.next().value, type)
  const truth = TRUTHS.get(token?.key ?? '')
  if (truth !== undefined) cursor.next()
  return truth === undefined ? readNumber(cursor) : { text: truth, computed: false }
}

function readNumber(cursor: Cursor): DefaultNode | undefined {
  const sign = cursor.takesOneOf(SIGNS)
  if (cursor.peek()?.kind === 'number')
    return { text: `${sign === '-' ? '-' : ''}${cursor.next().value}`, computed: false }
  return sign === undefined ? undefined : cursor.fail('a number')
}

/** `uuid()`, `NEXT VALUE FOR s`, `nextval(s)`: functions that need no parentheses, and sequences. */
function readCall(cursor: Cursor): string {
  if (cursor.takes('NEXT', 'VALUE', 'FOR')) return nextValue(readLastName(cursor))
  if (cursor.sees('NEXTVAL', '(')) {
    cursor.next()
    const [name = ''] = cursor.list(() => readLastName(cursor))
    return nextValue(name)
  }
  const start = cursor.mark
  if (cursor.peek()?.kind !== 'word') cursor.fail('a default')
  cursor.next()
  if (cursor.sees('(')) cursor.parenthesised()
  return cursor.since(start)
}

function readLastName(cursor: Cursor): string {
  const name = cursor.name('a sequence')
  return cursor.takes('.') ? cursor.name('a sequence') : name
}

function nextValue(sequence: string): string {
  return `nextval(${quote(sequence)})`
}
