import type { Node, RangeVar } from 'libpg-query'

/**
 * Whether a condition asks that a row is missing in a table that the statements have made, as scripts do that keep a
 * history of what was run (`NOT EXISTS (SELECT 1 FROM history WHERE id = '...')`): so it is on a database on which they
 * have not run yet.
 */
export function asksMissingRow(condition: Node, isMade: (relation: RangeVar) => boolean): boolean {
  if (!('BoolExpr' in condition) || condition.BoolExpr.boolop !== 'NOT_EXPR') return false
  const [query] = condition.BoolExpr.args ?? []
  if (!query || !('SubLink' in query) || query.SubLink.subLinkType !== 'EXISTS_SUBLINK') return false
  const { subselect } = query.SubLink
  if (!subselect || !('SelectStmt' in subselect)) return false
  const { fromClause = [], whereClause } = subselect.SelectStmt
  const [source, other] = fromClause
  return (
    source !== undefined &&
    other === undefined &&
    'RangeVar' in source &&
    isMade(source.RangeVar) &&
    isComparison(whereClause)
  )
}

/** Whether a condition compares a column with a constant. */
function isComparison(condition: Node | undefined): boolean {
  if (!condition || !('A_Expr' in condition)) return false
  const { kind, lexpr, rexpr } = condition.A_Expr
  return kind === 'AEXPR_OP' && !!lexpr && 'ColumnRef' in lexpr && !!rexpr && 'A_Const' in rexpr
}
