import type { QualifiedName } from '../../catalog.js'
import type { Token, TokenKind } from '../token.js'
import { withoutParentheses } from './tokens.js'

const NAMES: ReadonlySet<TokenKind> = new Set(['word', 'quoted'])
const CONSTANTS: ReadonlySet<TokenKind> = new Set(['string', 'number'])

/**
 * Whether a condition asks that a row is missing in a table that the statements have made, as scripts do that keep a
 * history of what was run (`NOT EXISTS (SELECT 1 FROM history WHERE id = '...')`): so it is on a database on which they
 * have not run yet.
 */
export function asksMissingRow(
  condition: readonly Token[],
  isMade: (name: QualifiedName) => boolean,
): boolean {
  const [not, exists, ...rest] = withoutParentheses(condition)
  const query = withoutParentheses(rest)
  if (not?.key !== 'NOT' || exists?.key !== 'EXISTS' || query === rest) return false
  const from = query.findIndex(({ key }) => key === 'FROM')
  const where = query.findIndex(({ key }) => key === 'WHERE')
  const name = query.slice(from + 1, where).map(({ value }) => value)
  if (query[0]?.key !== 'SELECT' || from < 0 || !isComparison(withoutParentheses(query.slice(where + 1))))
    return false
  const [first = '', dot, second] = name
  if (name.length === 1) return isMade({ name: first })
  return name.length === 3 && dot === '.' && isMade({ namespace: first, name: second ?? '' })
}

/** Whether a condition compares a column with a constant. */
function isComparison(tokens: readonly Token[]): boolean {
  const [column, operator, constant] = tokens
  return (
    tokens.length === 3 &&
    NAMES.has(column?.kind ?? 'symbol') &&
    operator?.key === '=' &&
    CONSTANTS.has(constant?.kind ?? 'symbol')
  )
}
