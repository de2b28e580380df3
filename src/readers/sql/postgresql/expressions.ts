import { nameOf, quoteName, type Token, tokenize } from './tokens.js'

/** Whether an SQL expression over a table's columns uses a column. */
export function mentions(sql: string, column: string): boolean {
  if (!mayHave(sql, column)) return false
  const tokens = tokenize(sql)
  return tokens.some((_, index) => isColumn(tokens, index, column))
}

/** An SQL expression after a column was renamed. */
export function renamed(sql: string, from: string, to: string): string {
  if (!mayHave(sql, from)) return sql
  const tokens = tokenize(sql)
  const found = tokens.filter((_, index) => isColumn(tokens, index, from))
  return found.reduceRight(
    (text, { start, end }) => text.slice(0, start) + quoteName(to) + text.slice(end),
    sql,
  )
}

/** Whether a name's letters stand in a text at all, which says quickly that most texts do not have it. */
function mayHave(sql: string, name: string): boolean {
  return sql.includes(name) || sql.toLowerCase().includes(name) || name.includes('"')
}

/** Whether a token is a column's name: no function, no type of a cast, no namespace. */
function isColumn(tokens: readonly Token[], index: number, column: string): boolean {
  if (nameOf(tokens[index]) !== column) return false
  const next = tokens[index + 1]?.text
  return next !== '(' && next !== '.' && tokens[index - 1]?.text !== '::'
}
