import type { Node } from 'libpg-query'

import { textsOf } from '../nodes.js'
import type { Variable } from './steps.js'

/** What a condition may have found when it holds: that something is there, that it is missing. TRUE has found nothing. */
export interface Expectation {
  readonly present: boolean
  readonly missing: boolean
}

/** What is known of variables that hold an answer of the catalog. */
export type Answers = ReadonlyMap<Variable, Expectation>

const PRESENT: Expectation = { present: true, missing: false }
const MISSING: Expectation = { present: false, missing: true }
const EITHER: Expectation = { present: true, missing: true }
const NOTHING: Expectation = { present: false, missing: false }

/** What a condition expects; undefined where it asks for anything but tables, their parts and their types. */
export function expectationOf(condition: Node, answers: Answers): Expectation | undefined {
  if ('A_Const' in condition) return condition.A_Const.boolval?.boolval ? NOTHING : undefined
  return asksOnlyCatalog(condition, answers) ? readExpectation(condition, answers) : undefined
}

/** What is expected where a condition does not hold. */
export function opposite({ present, missing }: Expectation): Expectation {
  return { present: missing, missing: present }
}

function readExpectation(node: Node | undefined, answers: Answers): Expectation {
  if (!node) return EITHER
  if ('SubLink' in node && node.SubLink.subLinkType === 'EXISTS_SUBLINK') return PRESENT
  if ('ColumnRef' in node) return answers.get(textsOf(node.ColumnRef.fields).join('.')) ?? EITHER
  if ('NullTest' in node) return node.NullTest.nulltesttype === 'IS_NULL' ? MISSING : PRESENT
  if ('A_Expr' in node) return COMPARISONS.get(comparisonIn(node.A_Expr)) ?? EITHER
  if (!('BoolExpr' in node)) return EITHER
  const [first, ...others] = (node.BoolExpr.args ?? []).map((arg) => readExpectation(arg, answers))
  if (!first) return EITHER
  return node.BoolExpr.boolop === 'NOT_EXPR' ? opposite(first) : others.reduce(either, first)
}

function either(one: Expectation, other: Expectation): Expectation {
  return { present: one.present || other.present, missing: one.missing || other.missing }
}

/** What a number of things found says, by the comparison. */
const COMPARISONS: ReadonlyMap<string, Expectation> = new Map([
  ['= 0', MISSING],
  ['< 1', MISSING],
  ['> 0', PRESENT],
  ['<> 0', PRESENT],
  ['= 1', PRESENT],
  ['>= 1', PRESENT],
])

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

function asksOnlyCatalog(condition: Node, answers: Answers): boolean {
  const { relations, functions, variables } = mentionsIn(condition)
  const asks = relations.length > 0 || variables.length > 0 || functions.some((name) => FINDERS.has(name))
  return asks && relations.every(isCatalog) && variables.every((name) => answers.has(name))
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
