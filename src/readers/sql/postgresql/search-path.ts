import type { Node, SelectStmt, VariableSetStmt } from 'libpg-query'

import type { Context } from './context.js'
import { refuseUnknownColumns } from './create-table.js'
import { callFunction } from './geometry-columns.js'
import { textsOf } from './nodes.js'

/** SET search_path, SET SCHEMA. */
export function setVariable({ name, args, kind, is_local }: VariableSetStmt, { session }: Context): void {
  if (name !== 'search_path') return
  const path = kind === 'VAR_SET_VALUE' ? (args ?? []).flatMap(stringOf) : undefined
  if (is_local) session.setPathLocally(path)
  else session.setPath(path)
}

/** SELECT, which may make a table, or set the search path or change a table's columns through a function. */
export function select({ intoClause, targetList }: SelectStmt, context: Context): void {
  const { relname = '', relpersistence } = intoClause?.rel ?? {}
  if (relpersistence === 't') context.session.ignore(relname)
  else if (intoClause) refuseUnknownColumns(intoClause.rel, context)
  for (const target of targetList ?? []) {
    const value = 'ResTarget' in target ? target.ResTarget.val : undefined
    const call = value && 'FuncCall' in value ? value.FuncCall : undefined
    if (call) callFunction(call, context)
    if (textsOf(call?.funcname).at(-1) !== 'set_config') continue
    const [name, path] = (call?.args ?? []).flatMap(stringOf)
    if (name !== 'search_path') continue
    const names = (path ?? '').split(',').flatMap(nameIn)
    if (isTrue(call?.args?.[2])) context.session.setPathLocally(names)
    else context.session.setPath(names)
  }
}

function isTrue(node: Node | undefined): boolean {
  return node !== undefined && 'A_Const' in node && node.A_Const.boolval?.boolval === true
}

function stringOf(node: Node): readonly string[] {
  const text = 'A_Const' in node ? node.A_Const.sval : undefined
  return text ? [text.sval ?? ''] : []
}

function nameIn(written: string): readonly string[] {
  const name = written.trim()
  if (name === '') return []
  return [name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()]
}
