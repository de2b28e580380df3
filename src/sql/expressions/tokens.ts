import type { Family } from './family.js'
import { decodeString, decodeUnicode } from './strings.js'

/**
 * A token of SQL. `text` is what it means: a word in lower case, a quoted name without its quotes, a string's
 * characters. `kind` `bits` is a string of bits or bytes, in the letters it was written with.
 */
export interface Token {
  readonly kind: 'bits' | 'name' | 'number' | 'operator' | 'sign' | 'string' | 'word'
  readonly text: string
}

/** Longer texts are not taken apart: no engine's catalog holds an expression of this length. */
const LONGEST = 50_000

const BLANK = /(?:\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$))+/y
const MYSQL_BLANK = /(?:\s+|--(?=\s|$)[^\n]*|#[^\n]*|\/\*[^]*?(?:\*\/|$))+/y

/** A name's group is `name`, a word's `word` and so on; a prefix of a string is in `prefix`. */
const COMMON = [
  String.raw`(?<number>0[xX][\da-fA-F]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
  String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
]

const PLAIN_STRING = String.raw`'(?:[^']|'')*'`
const ESCAPED_STRING = String.raw`'(?:[^'\\]|''|\\[^])*'`
const DOUBLE = String.raw`"(?:[^"]|"")+"`
const BACKTICK = '`(?:[^`]|``)+`'
const FEW_OPERATORS = String.raw`<=>|->>|->|<<|>>|<>|<=|>=|!=|==|\|\||&&|[-+*/<>=~!%^&|]`
const MANY_OPERATORS = String.raw`(?:(?!--|\/\*)[-+*/<>=~!@#%^&|?])+`
const SIGNS = String.raw`::|[()[\].,:]`

const PATTERNS: Readonly<Record<Family, RegExp>> = {
  postgresql: pattern(
    String.raw`(?<dollar>\$(?<tag>[\p{L}_]?[\p{L}\p{N}_]*)\$[^]*?\$\k<tag>\$)`,
    String.raw`(?<escaped>[eE]${ESCAPED_STRING})`,
    String.raw`(?<unicode>[uU]&${PLAIN_STRING})`,
    String.raw`(?<prefix>[bBnNxX])?(?<string>${PLAIN_STRING})`,
    `(?<quoted>${DOUBLE}|${BACKTICK})`,
    ...COMMON,
    `(?<operator>${MANY_OPERATORS})`,
    `(?<sign>${SIGNS})`,
  ),
  mysql: pattern(
    String.raw`(?<prefix>[bBnNxX](?='))?(?<escaped>${ESCAPED_STRING}|${ESCAPED_STRING.replaceAll("'", '"')})`,
    `(?<quoted>${BACKTICK})`,
    ...COMMON,
    `(?<operator>${FEW_OPERATORS})`,
    `(?<sign>${SIGNS})`,
  ),
  sqlite: pattern(
    String.raw`(?<prefix>[xX])?(?<string>${PLAIN_STRING})`,
    String.raw`(?<quoted>${DOUBLE}|${BACKTICK}|\[[^\]]+\])`,
    ...COMMON,
    `(?<operator>${FEW_OPERATORS})`,
    `(?<sign>${SIGNS})`,
  ),
}

function pattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'uy')
}

/** The tokens of an expression, without blanks and comments; undefined when something in it is no token. */
export function tokenize(text: string, family: Family): readonly Token[] | undefined {
  if (text.length > LONGEST) return undefined
  const tokens: Token[] = []
  const blank = family === 'mysql' ? MYSQL_BLANK : BLANK
  const next = PATTERNS[family]
  const skip = (from: number): number => {
    blank.lastIndex = from
    return blank.test(text) ? blank.lastIndex : from
  }
  for (let at = skip(0); at < text.length; at = skip(next.lastIndex)) {
    next.lastIndex = at
    const groups = next.exec(text)?.groups
    const token = groups && toToken(groups, family)
    if (!token) return undefined
    next.lastIndex -= excess(groups, family)
    tokens.push(token)
  }
  return tokens
}

type Groups = Readonly<Record<string, string | undefined>>

function toToken(groups: Groups, family: Family): Token | undefined {
  const { number, word, quoted, operator, sign, prefix = '', tag = '' } = groups
  if (word !== undefined) return { kind: 'word', text: word.toLowerCase() }
  if (quoted !== undefined) return { kind: 'name', text: foldQuoted(unquote(quoted), family) }
  if (number !== undefined) return { kind: 'number', text: number }
  if (sign !== undefined) return { kind: 'sign', text: sign }
  if (operator !== undefined) return { kind: 'operator', text: operator.slice(0, lengthOf(operator, family)) }
  const unicode = groups['unicode']
  if (unicode !== undefined) return { kind: 'string', text: decodeUnicode(unicode) }
  const string = groups['string'] ?? groups['escaped'] ?? groups['dollar']
  if (string === undefined) return undefined
  if (groups['dollar'] !== undefined)
    return { kind: 'string', text: string.slice(tag.length + 2, -tag.length - 2) }
  if (/[bx]/i.test(prefix)) return { kind: 'bits', text: `${prefix.toLowerCase()}${string.toLowerCase()}` }
  return { kind: 'string', text: decodeString(string, groups['escaped'] !== undefined && family) }
}

/** MySQL and SQLite do not tell the case of a column's letters apart, whether it stands in quotes or not. */
function foldQuoted(name: string, family: Family): string {
  return family === 'postgresql' ? name : name.toLowerCase()
}

function unquote(quoted: string): string {
  const mark = quoted.at(-1) ?? ''
  return quoted.slice(1, -1).replaceAll(mark + mark, mark)
}

function excess({ operator }: Groups, family: Family): number {
  return operator === undefined ? 0 : operator.length - lengthOf(operator, family)
}

/**
 * How much of a run of signs is one operator: in PostgreSQL one ends in `+` or `-` only when it has a sign that no
 * operator of the standard has ("Lexical Structure", Operators): `x=-1` is `x = -1`.
 */
function lengthOf(run: string, family: Family): number {
  if (family !== 'postgresql' || /[~!@#%^&|?]/.test(run)) return run.length
  return Math.max(1, run.replace(/(?<![+-])[+-]+$/, '').length)
}
