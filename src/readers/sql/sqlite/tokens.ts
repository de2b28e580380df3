import { endOfQuoted, isBlank, isComment } from './skip.js'

/** A token of a statement, from `start` to before `end`. */
export interface Token {
  /** A `name` stands in double quotes, brackets or backticks. What SQLite takes for no token is a mark. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark'
  /** A word in upper case; empty for all else. */
  readonly word: string
  /** The author's letters; of quotes what they enclose. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The tokens of a statement, without blanks and comments. */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < sql.length) {
    if (isBlank(sql.charCodeAt(at))) at += 1
    else if (isComment(sql, at)) at = endOfQuoted(sql, at).end
    else {
      const token = readToken(sql, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

const QUOTED: Readonly<Record<string, Token['kind']>> = {
  "'": 'string',
  '"': 'name',
  '`': 'name',
  '[': 'name',
}

const PATTERNS: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['number', /x'[0-9a-f]*'/iy],
  ['word', /[A-Za-z_\u{80}-\u{10ffff}][\w$\u{80}-\u{10ffff}]*/uy],
  ['number', /0x[0-9a-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?/iy],
]

function readToken(sql: string, start: number): Token {
  const quoted = QUOTED[sql.charAt(start)]
  if (quoted) {
    const { end } = endOfQuoted(sql, start)
    return { kind: quoted, word: '', text: unquote(sql.slice(start, end)), start, end }
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start
    const text = pattern.exec(sql)?.[0]
    if (text !== undefined) return { kind, word: toWord(kind, text), text, start, end: start + text.length }
  }
  return { kind: 'mark', word: '', text: sql.charAt(start), start, end: start + 1 }
}

/** Keywords are ASCII; other letters must not become one by their upper case. */
function toWord(kind: Token['kind'], text: string): string {
  return kind === 'word' && /^[A-Za-z_]+$/.test(text) ? text.toUpperCase() : ''
}

/** What a quoted piece encloses: `"a""b"` is `a"b`, `[a]` is `a`. */
function unquote(piece: string): string {
  const inner = piece.slice(1, -1)
  return piece.startsWith('[') ? inner : inner.replaceAll(piece.charAt(0).repeat(2), piece.charAt(0))
}
