import type { IndexElem, Node } from 'libpg-query'

import { textsOf } from './nodes.js'

/**
 * What PostgreSQL calls the members of an index in the name that it gives it: the column, the function of an
 * expression, `expr` for any other; the second of one name is numbered (ChooseIndexColumnNames in its source).
 */
export function indexColumnNames(elements: readonly IndexElem[]): readonly string[] {
  return distinctNames(elements.map(({ name, expr }) => name ?? nameOfNode(expr) ?? 'expr'))
}

/** Names of which the second alike gets `1` behind it, and so on. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const name of names) {
    let [candidate, number] = [name, 1]
    for (; found.includes(candidate); number += 1) candidate = `${name}${number}`
    found.push(candidate)
  }
  return found
}

/** The name that an expression has as a column; undefined where it has none. */
function nameOfNode(node: Node | undefined): string | undefined {
  if (!node) return undefined
  if ('ColumnRef' in node) return textsOf(node.ColumnRef.fields).at(-1)
  if ('FuncCall' in node) return textsOf(node.FuncCall.funcname).at(-1)
  if ('TypeCast' in node)
    return nameOfNode(node.TypeCast.arg) ?? textsOf(node.TypeCast.typeName?.names).at(-1)
  if ('CollateClause' in node) return nameOfNode(node.CollateClause.arg)
  if ('CoalesceExpr' in node) return 'coalesce'
  if ('MinMaxExpr' in node) return node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest'
  if ('CaseExpr' in node) return nameOfNode(node.CaseExpr.defresult) ?? 'case'
  if ('A_Expr' in node) return node.A_Expr.kind === 'AEXPR_NULLIF' ? 'nullif' : undefined
  return 'A_ArrayExpr' in node ? 'array' : undefined
}
