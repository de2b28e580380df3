/**
 * SQL of PostgreSQL whose literals of times without a zone have one, as the columns have that Django's migrations make:
 * `'2024-01-01'::timestamptz` for `'2024-01-01'::timestamp` and for `TIMESTAMP '2024-01-01'`. PostgreSQL reads them in
 * the session's zone when the statement is run, as it does a text without a type.
 */
export function withZones(sql: string): string {
  return MAY_BE_TIME.test(sql) ? sql.replace(LITERALS, addZone) : sql
}

const MAY_BE_TIME = /timestamp/i

/** A literal with its type behind or before it; other texts and names in quotes, which hold none. */
const LITERALS = literalPattern()

function literalPattern(): RegExp {
  const text = String.raw`(?<!')'(?:[^']|'')*'`
  const name = String.raw`timestamp(?<digits>\s*\(\s*\d\s*\))?`
  const behind = String.raw`(?<cast>${text})\s*::\s*${name}(?:\s+without\s+time\s+zone)?(?!\s+with\s+time|\w)`
  const before = String.raw`\btimestamp(?<figures>\s*\(\s*\d\s*\))?(?:\s+without\s+time\s+zone)?\s+(?<typed>${text})`
  // What nobody ends goes to the end, lest each quote in it be tried as a beginning.
  const others = String.raw`[eE]'(?:[^'\\]|''|\\[^])*(?:'|$)|(?<!')'(?:[^']|'')*(?:'|$)|\$(?<tag>\w*)\$[^]*?(?:\$\k<tag>\$|$)|"(?:[^"]|"")*(?:"|$)`
  return new RegExp(`${behind}|${before}|${others}`, 'giu')
}

/** The arguments that `replace` gives its function: the match first, the named groups last. */
function addZone(...match: readonly unknown[]): string {
  const groups = match.at(-1) as Readonly<Record<string, string | undefined>>
  const text = groups['cast'] ?? groups['typed']
  if (text === undefined) return String(match[0])
  return `${text}::timestamptz${(groups['digits'] ?? groups['figures'] ?? '').replace(/\s/g, '')}`
}
