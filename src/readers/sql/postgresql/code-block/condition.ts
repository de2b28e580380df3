import type { Node } from 'libpg-query'

import {
  EITHER,
  either,
  type Expectation,
  expectationOfCount,
  MISSING,
  NEITHER,
  opposite,
  PRESENT,
} from '../../programs/expectation.js'
import { answerIn, type Values } from '../../programs/language.js'
import { textsOf } from '../nodes.js'

/** What a condition expects; undefined where it asks for anything but tables, their parts and their types. */
export function expectationOf(condition: Node, values: Values): Expectation | undefined {
  if ('A_Const' in condition) return condition.A_Const.boolval?.boolval ? NEITHER : undefined
  return asksOnlyCatalog(condition, values) ? readExpectation(condition, values) : undefined
}

function readExpectation(node: Node | undefined, values: Values): Expectation {
  if (!node) return EITHER
  if ('SubLink' in node && node.SubLink.subLinkType === 'EXISTS_SUBLINK') return PRESENT
  if ('ColumnRef' in node) return answerIn(values, textsOf(node.ColumnRef.fields).join('.')) ?? EITHER
  if ('NullTest' in node) return node.NullTest.nulltesttype === 'IS_NULL' ? MISSING : PRESENT
  if ('A_Expr' in node) return expectationOfCount(comparisonIn(node.A_Expr))
  if (!('BoolExpr' in node)) return EITHER
  const [first, ...others] = (node.BoolExpr.args ?? []).map((arg) => readExpectation(arg, values))
  if (!first) return EITHER
  return node.BoolExpr.boolop === 'NOT_EXPR' ? opposite(first) : others.reduce(either, first)
}

function comparisonIn({ name, rexpr }: Extract<Node, { A_Expr: unknown }>['A_Expr']): string {
  const number = rexpr && 'A_Const' in rexpr ? rexpr.A_Const.ival : undefined
  return number ? `${textsOf(name).join('.')} ${number.ival ?? 0}` : ''
}

/** Relations of `pg_catalog` that tell of tables, their parts, their types, and of what no model has. */
const CATALOGS = new Set(
  (
    'attrdef attribute class constraint depend description enum index indexes inherits matviews namespace ' +
    'partitioned_table policies policy proc range sequence sequences tables trigger type views'
  )
    .split(' ')
    .map((name) => `pg_${name}`),
)

/** Functions that tell whether something of a name is there. */
const FINDERS = new Set(['to_regclass', 'to_regtype', 'to_regnamespace'])

function asksOnlyCatalog(condition: Node, values: Values): boolean {
  const { relations, functions, variables } = mentionsIn(condition)
  const asks = relations.length > 0 || variables.length > 0 || functions.some((name) => FINDERS.has(name))
  return asks && relations.every(isCatalog) && variables.every((name) => answerIn(values, name))
}

function isCatalog(relation: string): boolean {
  const [name = '', namespace = 'pg_catalog'] = relation.split('.').reverse()
  return namespace === 'information_schema' || (namespace === 'pg_catalog' && CATALOGS.has(name))
}

interface Mentions {
  readonly relations: string[]
  readonly functions: string[]
  /** Names outside of queries, where there are no columns. */
  readonly variables: string[]
}

/** What a condition speaks of. It needs no stack, however deep the nodes lie. */
function mentionsIn(condition: Node): Mentions {
  const found: Mentions = { relations: [], functions: [], variables: [] }
  const waiting: { readonly value: unknown; readonly isInQuery: boolean }[] = [
    { value: condition, isInQuery: false },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, isInQuery } = next
    if (typeof value !== 'object' || value === null) continue
    note(value as Node, isInQuery, found)
    for (const [key, part] of Object.entries(value))
      waiting.push({ value: part, isInQuery: isInQuery || key === 'SubLink' })
  }
  return found
}

function note(node: Node, isInQuery: boolean, { relations, functions, variables }: Mentions): void {
  if ('RangeVar' in node) {
    const { schemaname, relname = '' } = node.RangeVar
    relations.push(schemaname === undefined ? relname : `${schemaname}.${relname}`)
  } else if ('FuncCall' in node) functions.push(textsOf(node.FuncCall.funcname).at(-1) ?? '')
  else if ('ColumnRef' in node && !isInQuery) variables.push(textsOf(node.ColumnRef.fields).join('.'))
}
