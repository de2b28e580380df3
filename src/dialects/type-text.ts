import type { ColumnType } from '../model/type.js'

/** A type text taken apart: `TIMESTAMP(3) WITH TIME ZONE` is `timestamp`, `['3']`, with a time zone. */
export interface TypeText {
  /** The words of the name, in lower case, one space between: `double precision`. */
  readonly name: string
  /** What stands in parentheses, split at its commas; quoted values still in their quotes. */
  readonly args: readonly string[]
  readonly unsigned: boolean
  readonly timezone: boolean
  /** Whether the text also says that the database counts: `INT IDENTITY(1,1)`, `BIGINT AUTO_INCREMENT`. */
  readonly counts: boolean
  /** How many dimensions the array has; 0 for a plain value. */
  readonly dimensions: number
}

/** What a name of a type stands for. */
export type TypeRule = (text: TypeText) => ColumnType

/** Names of types, in lower case, and what they stand for. */
export type TypeRules = Readonly<Record<string, TypeRule>>

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),[\]'"]|[^\s(),[\]'"]+/g
const PUNCTUATION = new Set('()[],\'"')
const SIGNS = new Set(['unsigned', 'signed', 'zerofill'])
const COUNTS = new Set(['identity', 'auto_increment', 'autoincrement'])
const TAILS = new Set(['charset', 'collate', 'srid'])
const TIME_ZONES = new Map([
  ['with time zone', true],
  ['with local time zone', true],
  ['without time zone', false],
])

/** A name in the quotes of SQL: `[nvarchar](50)`; with the schema of PostgreSQL's own types, or of an extension's. */
const QUOTED_NAME = /^\s*(?:\[(\w+)\]|"(\w+)"|`(\w+)`)/
const SCHEMA =
  /^\s*(?:pg_catalog|(?:"(?:[^"]|"")+"|\w+)(?=\s*\.\s*"?(?:citext|geography|geometry|halfvec|hstore|ltree|raster|sparsevec|vector)\b))\s*\.\s*/i

/** PostgreSQL's type of one byte keeps its quotes, which tell it from `char`. */
const ONE_BYTE = /^\s*"char"/

/**
 * A type text taken apart. Case, spaces and quotes around the name do not count; character sets and collations are left
 * out.
 */
export function readTypeText(text: string): TypeText {
  const own = text.length > LONGEST_NAME ? text : text.replace(SCHEMA, '')
  const { words, args, brackets } = readTokens(ONE_BYTE.test(own) ? own : own.replace(QUOTED_NAME, '$1$2$3'))
  const zone = [...TIME_ZONES.keys()].find((phrase) => words.join(' ').endsWith(` ${phrase}`))
  const named = zone ? words.slice(0, -zone.split(' ').length) : words
  const array = named.at(-1) === 'array'
  const plain = array ? named.slice(0, -1) : named
  return {
    name: withoutTail(plain.filter((word) => !SIGNS.has(word) && !COUNTS.has(word))).join(' '),
    args,
    unsigned: plain.includes('unsigned'),
    timezone: zone !== undefined && TIME_ZONES.get(zone) === true,
    counts: plain.some((word) => COUNTS.has(word)),
    dimensions: array ? Math.max(1, brackets) : brackets,
  }
}

/** The whole number at a place among the arguments: 50 in `VARCHAR(50)` and in `VARCHAR2(50 CHAR)`. */
export function figureAt(text: TypeText, index: number): number | undefined {
  const digits = /^\d{1,9}(?!\d)/.exec(text.args[index] ?? '')
  return digits ? Number(digits[0]) : undefined
}

/** The same where it may be negative: the scale of `numeric(5,-2)`. */
export function scaleAt(text: TypeText, index: number): number | undefined {
  const digits = /^-?\d{1,9}(?!\d)/.exec(text.args[index] ?? '')
  return digits ? Number(digits[0]) : undefined
}

/** The arguments as values: `'it''s'` is `it's`; each value once. */
export function valuesOf(text: TypeText): readonly string[] {
  return [...new Set(text.args.map(unquote))]
}

/** A qualified name in a longer text, such as an enum with its values, is not looked for. */
const LONGEST_NAME = 1000

interface Tokens {
  readonly words: readonly string[]
  readonly args: readonly string[]
  readonly brackets: number
}

function readTokens(text: string): Tokens {
  const words: string[] = []
  const args: string[][] = []
  let depth = 0
  let brackets = 0
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '[') brackets += 1
    if (token === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && !PUNCTUATION.has(token) && brackets === 0) words.push(token.toLowerCase())
    else if (depth === 1 && token === ',') args.push([])
    else if (depth > 0) (args.at(-1) ?? startArgument(args)).push(token)
    if (token === '(' && ++depth === 1) args.push([])
  }
  return { words, args: args.map((tokens) => tokens.join(' ')).filter((arg) => arg !== ''), brackets }
}

function startArgument(args: string[][]): string[] {
  const argument: string[] = []
  args.push(argument)
  return argument
}

/** The words of the name itself: what says how texts are written and compared, or a geometry's system, is left out. */
function withoutTail(words: readonly string[]): readonly string[] {
  const start = words.findIndex(
    (word, index) => TAILS.has(word) || (word === 'character' && words[index + 1] === 'set'),
  )
  return start < 0 ? words : words.slice(0, start)
}

function unquote(value: string): string {
  const quote = value[0]
  if (value.length < 2 || value.at(-1) !== quote || (quote !== "'" && quote !== '"')) return value
  return value.slice(1, -1).replaceAll(quote + quote, quote)
}
