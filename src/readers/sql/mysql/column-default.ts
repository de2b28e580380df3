import type { DefaultNode } from '../../../model/document.js'
import type { Dialect } from '../../../model/schema.js'
import { readBits } from './bits.js'
import type { Cursor, Phrase } from './cursor.js'
import { sqlString } from '../../../sql/string.js'

/** Names of the current time; the database prints the first. */
const NOWS: ReadonlySet<string> = new Set(['CURRENT_TIMESTAMP', 'NOW', 'LOCALTIME', 'LOCALTIMESTAMP'])
const SIGNS: ReadonlySet<string> = new Set(['+', '-'])
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['TRUE', '1'],
  ['FALSE', '0'],
])

const QUOTED_OR_CALL = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\b[a-z_]\w*(?=\s*\()/gis

/** What has signs that are no operators (texts, names, `1e-5`, comments), and operators. */
const QUOTED_OR_OPERATOR =
  /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\b\d[\d.]*e[+-]?\d+|->>?|\/\*.*?\*\/|(?<=[\w)'"`])(<=>|[<>!]=|<>|[+*%<>=]|-(?!-)|\/(?!\*))[ \t]*/gis

/** What asks a sequence for its next number. */
const NEXTS: readonly Phrase[] = [
  ['NEXT', 'VALUE', 'FOR'],
  ['NEXTVAL', '('],
]

/** Functions that are called without parentheses. */
const BARE: ReadonlySet<string> = new Set([
  ...['CURRENT_DATE', 'CURRENT_TIME', 'CURRENT_USER', 'CURRENT_ROLE'],
  ...['UTC_DATE', 'UTC_TIME', 'UTC_TIMESTAMP'],
])

/** A call of a function around nothing else, as MariaDB prints it without parentheses. */
const CALL = /^[\w$]+\s*\(/

/** Reads what stands behind DEFAULT, as the database prints it; undefined for NULL, which every column has by itself. */
export function readDefault(cursor: Cursor, type: string, dialect: Dialect): DefaultNode | undefined {
  if (cursor.takes('NULL')) return undefined
  const now = readNow(cursor)
  if (now !== undefined) return { text: now, computed: true }
  const sequence = readSequence(cursor)
  if (sequence !== undefined) return { text: `nextval(${sqlString(sequence)})`, computed: true }
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
  const sql = spaced(lowerCalls(cursor.parenthesised()))
  const isBare = dialect === 'mariadb' && CALL.test(sql) && closesAtEnd(sql)
  return { text: isBare ? sql : `(${sql})`, computed: true }
}

/** An expression with blanks around the operators that stand right behind a value, as the database prints them: `a + 1`. */
function spaced(sql: string): string {
  return sql.replace(QUOTED_OR_OPERATOR, (part, operator?: string) =>
    operator === undefined ? part : ` ${operator} `,
  )
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

/** Words that may stand before the text of a moment: `DATE '2020-01-02'`. */
const MOMENTS: ReadonlySet<string> = new Set(['DATE', 'TIME', 'TIMESTAMP'])

function readLiteral(cursor: Cursor, type: string): DefaultNode | undefined {
  if (MOMENTS.has(cursor.peek()?.key ?? '') && cursor.peek(1)?.kind === 'string') cursor.next()
  const token = cursor.peek()
  if (token?.kind === 'string') return { text: sqlString(cursor.string('a default')), computed: false }
  if (token?.kind === 'bits') return readBits(cursor.next().value, type)
  const truth = TRUTHS.get(token?.key ?? '')
  if (truth !== undefined) cursor.next()
  const number = truth === undefined ? readNumber(cursor) : { text: truth, computed: false }
  const isBits = type.startsWith('bit') && /^\d{1,20}$/.test(number?.text ?? '')
  return isBits ? readBits(`b'${BigInt(number?.text ?? 0).toString(2)}'`, type) : number
}

function readNumber(cursor: Cursor): DefaultNode | undefined {
  const sign = cursor.takesOneOf(SIGNS)
  if (cursor.peek()?.kind === 'number')
    return { text: `${sign === '-' ? '-' : ''}${cursor.next().value}`, computed: false }
  return sign === undefined ? undefined : cursor.fail('a number')
}

/** A function that needs no parentheses around it: `uuid()`. */
function readCall(cursor: Cursor): string {
  const start = cursor.mark
  const isBare = cursor.takesOneOf(BARE) !== undefined
  if (!isBare && (cursor.peek()?.kind !== 'word' || cursor.peek(1)?.key !== '(')) cursor.fail('a default')
  if (!isBare) cursor.next()
  if (cursor.sees('(')) cursor.parenthesised()
  return lowerCalls(cursor.since(start))
}

/** Names of functions are in lower case, as the database prints them. */
function lowerCalls(sql: string): string {
  return sql.replace(QUOTED_OR_CALL, (part) => (/^\w/.test(part) ? part.toLowerCase() : part))
}

/** The sequence of `NEXT VALUE FOR s` and `nextval(s)`, in parentheses or not; undefined where something else comes. */
function readSequence(cursor: Cursor): string | undefined {
  const isEnclosed = NEXTS.some((words) => cursor.sees('(', ...words))
  if (isEnclosed) cursor.next()
  const words = NEXTS.find((phrase) => cursor.takes(...phrase))
  if (!words) return undefined
  const first = cursor.name('a sequence')
  const name = cursor.takes('.') ? cursor.name('a sequence') : first
  if (words.includes('(')) cursor.expect(')')
  if (isEnclosed) cursor.expect(')')
  return name
}
