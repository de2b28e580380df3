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
    /(?<gap>\s+|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*))/,
    /(?<string>(?:[eE]'(?:[^'\\]|\\[^]|'')*'?)|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?|\$(?<tag>[A-Za-z_]\w*)?\$(?:[^]*?\$\k<tag>\$|[^]*))/,
    /(?<name>(?:[uU]&)?"(?:[^"]|"")*"?)/,
    /(?<number>(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/,
    /(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/,
    /(?<sign>::|[<>=!~@#%^&|`?*/+-]+|[^])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

/** The tokens of an SQL text in PostgreSQL's language. */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: text, index: start, groups = {} } of sql.matchAll(TOKEN)) {
    if (groups['gap'] !== undefined) continue
    tokens.push({ kind: kindOf(groups), text, start, end: start + text.length })
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['word'] !== undefined) return 'word'
  if (groups['name'] !== undefined) return 'quoted-name'
  if (groups['string'] !== undefined) return 'string'
  return groups['number'] === undefined ? 'sign' : 'number'
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
