/** A token of SQL. Comments and blanks are none. */
export interface Token {
  readonly kind: 'word' | 'quoted-name' | 'string' | 'number' | 'sign'
  /** As written. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Each branch reaches to the end where what it begins is never closed. */
const TOKEN = new RegExp(
  [
    /\s+|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)/,
    /[eE]'(?:[^'\\]|\\[^]|'')*'?|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?|\$([A-Za-z_]\w*)?\$(?:[^]*?\$\1\$|[^]*)/,
    /(?:[uU]&)?"(?:[^"]|"")*"?/,
    /(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
    /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/,
    /::|(?:(?!--|\/\*)[<>=!~@#%^&|`?*/+-])+|[^]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
)

/** The kind of a token by its first character; blanks and comments are no tokens. */
const KINDS: readonly (readonly [RegExp, Token['kind'] | undefined])[] = [
  [/^(?:\s|--|\/\*)/, undefined],
  [/^(?:[uU]&)?"/, 'quoted-name'],
  [/^(?:[eEbBxXnN]?'|[uU]&'|\$(?:[A-Za-z_]\w*)?\$)/, 'string'],
  [/^\.?\d/, 'number'],
  [/^[A-Za-z_\u0080-\uffff]/, 'word'],
]

/** Letters that begin nothing but words, and signs that are tokens of their own or begin with themselves. */
const LETTER = /[acdf-mo-tvwyzACDF-MO-TVWYZ_]/
const SIGN = /[(),;:[\]{}=<>+*%]/

/** The tokens of an SQL text in PostgreSQL's language. */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < sql.length;) {
    TOKEN.lastIndex = start
    if (!TOKEN.test(sql)) break
    const end = TOKEN.lastIndex
    const first = sql.charCodeAt(start)
    if (first !== SPACE && first !== NEWLINE) {
      const text = sql.slice(start, end)
      const kind = BEGINNINGS[first] ?? kindOf(text)
      if (kind) tokens.push({ kind, text, start, end })
    }
    start = end
  }
  return tokens
}

/** The kinds of tokens by their first character's code, where that alone tells. */
const BEGINNINGS: readonly (Token['kind'] | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return LETTER.test(character) ? 'word' : SIGN.test(character) ? 'sign' : undefined
})

const SPACE = 32
const NEWLINE = 10

function kindOf(text: string): Token['kind'] | undefined {
  const found = KINDS.find(([pattern]) => pattern.test(text))
  return found ? found[1] : 'sign'
}

/** The name that a token is, in the letters of the database; undefined for one that is no name. */
export function nameOf(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text.toLowerCase()
  return token?.kind === 'quoted-name' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined
}

/** Whether a token is this word of SQL. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word
}

/** A name as SQL needs it: in quotes where it is not plain. */
export function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** An SQL text without the quotes around plain names, as `pg_dump --quote-all-identifiers` writes them: `"now"()`. */
export function withoutNeedlessQuotes(sql: string): string {
  if (!sql.includes('"')) return sql
  return tokenize(sql)
    .filter((token) => token.kind === 'quoted-name' && quoteName(nameOf(token) ?? '') === nameOf(token))
    .reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(start + 1, end - 1) + text.slice(end),
      sql,
    )
}

/** Whether a word is a name only in quotes. */
export function isReserved(word: string): boolean {
  return RESERVED.has(word)
}

/** Words that are names only in quotes. */
const RESERVED = new Set(
  (
    'all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast ' +
    'char character check coalesce collate collation column concurrently constraint create cross current_catalog ' +
    'current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable ' +
    'desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group ' +
    'grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading ' +
    'least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric ' +
    'offset on only or order out outer overlaps overlay placing position precision primary real references returning ' +
    'right row select session_user setof similar smallint some substring symmetric system_user table tablesample then ' +
    'time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window ' +
    'with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable'
  ).split(' '),
)
