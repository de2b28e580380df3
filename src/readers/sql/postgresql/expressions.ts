import { isReserved, isWord, nameOf, quoteName, type Token, tokenize } from './tokens.js'

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

/** Whether a token is this column's name: no function, no type, no namespace, no word of SQL. */
export function isColumn(tokens: readonly Token[], index: number, column: string): boolean {
  const token = tokens[index]
  if (nameOf(token) !== column || (token?.kind === 'word' && isReserved(column))) return false
  const next = tokens[index + 1]
  if (next?.text === '(' || next?.text === '.' || next?.kind === 'string') return false
  if (tokens[index - 1]?.text === '::') return false
  return token?.kind !== 'word' || !isPartOfWords(tokens, index)
}

/** Whether a word belongs to the one before it: `AT TIME ZONE`, `CAST(x AS date)`, `INTERVAL '1' DAY`, `EXTRACT(year FROM x)`. */
function isPartOfWords(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const text = before?.text.toLowerCase() ?? ''
  const isField = text === '(' && isWord(tokens[index - 2], 'extract')
  return before?.kind === 'string' || LEADING.has(text) || isField
}

/** What stands before words that are no names. */
const LEADING: ReadonlySet<string> = new Set(['as', 'time'])
