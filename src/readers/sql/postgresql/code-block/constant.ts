import type { FuncCall, Node } from 'libpg-query'

import { sqlString } from '../../../../sql/string.js'
import { textIn, type Values } from '../../programs/language.js'
import { textsOf } from '../nodes.js'
import { quoteName } from '../tokens.js'

/** The text that an expression gives; undefined where that takes the database to know. */
export function textOf(node: Node | undefined, values: Values): string | undefined {
  if (!node) return undefined
  if ('A_Const' in node) return constantOf(node.A_Const)
  if ('ColumnRef' in node) return textIn(values, textsOf(node.ColumnRef.fields).join('.'))
  if ('TypeCast' in node) return textOf(node.TypeCast.arg, values)
  if ('FuncCall' in node) return callOf(node.FuncCall, values)
  if (!('A_Expr' in node) || textsOf(node.A_Expr.name).join('.') !== '||') return undefined
  const [left, right] = [textOf(node.A_Expr.lexpr, values), textOf(node.A_Expr.rexpr, values)]
  return left === undefined || right === undefined ? undefined : left + right
}

/** The texts of an array's items; undefined where one is not known. */
export function itemsOf(node: Node | undefined, values: Values): readonly string[] | undefined {
  if (node && 'TypeCast' in node) return itemsOf(node.TypeCast.arg, values)
  if (!node || !('A_ArrayExpr' in node)) return undefined
  return allKnown(node.A_ArrayExpr.elements ?? [], values)
}

function constantOf({ sval, ival }: Extract<Node, { A_Const: unknown }>['A_Const']): string | undefined {
  if (sval) return sval.sval ?? ''
  return ival && String(ival.ival ?? 0)
}

function allKnown(nodes: readonly Node[], values: Values): readonly string[] | undefined {
  const found = nodes.flatMap((node) => textOf(node, values) ?? [])
  return found.length === nodes.length ? found : undefined
}

function callOf({ funcname, args = [] }: FuncCall, values: Values): string | undefined {
  const [first, ...others] = allKnown(args, values) ?? []
  const call = CALLS.get(textsOf(funcname).at(-1) ?? '')
  return first === undefined ? undefined : call?.(first, others)
}

const CALLS: ReadonlyMap<string, (first: string, others: readonly string[]) => string | undefined> = new Map([
  ['format', format],
  ['quote_ident', quoteName],
  ['quote_literal', quoteLiteral],
])

const PART = /%(?:(\d+)\$)?([sIL%])/g

/** What `format` gives (https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT). */
function format(template: string, values: readonly string[]): string | undefined {
  const parts: string[] = []
  let [next, start] = [0, 0]
  for (const { 0: whole, 1: position, 2: kind = '', index } of template.matchAll(PART)) {
    if (kind !== '%') next = position === undefined ? next + 1 : Number(position)
    const value = kind === '%' ? '%' : values[next - 1]
    if (value === undefined) return undefined
    parts.push(template.slice(start, index), FORMS[kind]?.(value) ?? value)
    start = index + whole.length
  }
  return [...parts, template.slice(start)].join('')
}

const FORMS: Readonly<Record<string, (value: string) => string>> = {
  I: quoteName,
  L: quoteLiteral,
}

function quoteLiteral(text: string): string {
  const quoted = sqlString(text)
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted
}
