import type { Family } from './family.js'

const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const MYSQL_LETTERS: Readonly<Record<string, string>> = {
  b: '\b',
  n: '\n',
  r: '\r',
  t: '\t',
  0: '\0',
  Z: '\u001a',
}

const POSTGRESQL_ESCAPE = /''|\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/gu
const UNICODE_ESCAPE = /\\(?:([\da-fA-F]{4})|\+([\da-fA-F]{6})|\\)/gu
const MYSQL_ESCAPE = /''|""|\\([^])/gu

/** The characters of a string literal, which stands in its quotes; `escapes` names the family whose backslashes it has. */
export function decodeString(literal: string, escapes: Family | false): string {
  if (escapes === 'mysql') return decodeMysql(literal)
  const start = literal.indexOf("'") + 1
  const inner = literal.slice(start, -1)
  return escapes === false ? inner.replaceAll("''", "'") : inner.replace(POSTGRESQL_ESCAPE, decodeEscape)
}

/** The characters of `U&'d\0061t\+000061'`, whose backslashes stand before the numbers of characters. */
export function decodeUnicode(literal: string): string {
  return decodeString(literal, false).replace(UNICODE_ESCAPE, (match, short?: string, long?: string) => {
    const code = parseInt(short ?? long ?? '', 16)
    if (match === '\\\\') return '\\'
    return code <= 0x10ffff ? String.fromCodePoint(code) : match
  })
}

function decodeMysql(literal: string): string {
  const mark = literal.charAt(0)
  return literal.slice(1, -1).replace(MYSQL_ESCAPE, (match, letter: string | undefined) => {
    if (letter === undefined) return match === mark + mark ? mark : match
    // `\%` and `\_` keep their backslash, for LIKE (MySQL, "String Literals").
    return MYSQL_LETTERS[letter] ?? (letter === '%' || letter === '_' ? match : letter)
  })
}

function decodeEscape(match: string, ...groups: readonly (string | undefined)[]): string {
  const [hex, octal, short, long, letter] = groups
  if (match === "''") return "'"
  if (letter !== undefined) return LETTERS[letter] ?? letter
  const code = octal === undefined ? parseInt(hex ?? short ?? long ?? '', 16) : parseInt(octal, 8)
  return code <= 0x10ffff ? String.fromCodePoint(code) : match
}
