import { sqlString } from '../../../sql/string.js'
import type { A_Const, A_Expr, FuncCall, Node } from 'libpg-query'

import { own } from '../../../own.js'
import type { Context } from './context.js'
import { textsOf } from './nodes.js'
import { quoteName, tokenize } from './tokens.js'
import { toTypeText } from './types.js'

/**
 * An index's expression with the brackets that PostgreSQL's catalog prints: `(a || b) || c` for `a || b || c`,
 * `lower(a::text)` for pg_dump's `lower((a)::text)`. What compares indexes by their letters, as Alembic does, then finds
 * the two the same. Undefined where the catalog's brackets are those in `written`, or where it has parts that this does
 * not print.
 */
export function catalogForm(node: Node, written: string, context: Context): string | undefined {
  const printer = new Printer(context)
  const text = printer.print(node)
  return text !== undefined && (printer.isReworded || !hasSameBrackets(text, written)) ? text : undefined
}

/** Whether two texts have the same brackets around the same things, those around the whole of `written` aside. */
function hasSameBrackets(text: string, written: string): boolean {
  const [brackets, others] = [bracketsOf(text), bracketsOf(written)]
  return others === brackets || others === `(${brackets})`
}

/** The brackets of a text, with an `x` for whatever stands between two of them. */
function bracketsOf(sql: string): string {
  const letters = tokenize(sql).map(({ text }) => (text === '(' || text === ')' ? text : 'x'))
  return letters.join('').replace(/x+/g, 'x')
}

/** Gives undefined for what it does not know, and for all that has it within. */
class Printer {
  /** Whether something is printed in other words than it may have been written in. */
  isReworded = false
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  print(node: Node | undefined): string | undefined {
    if (!node) return undefined
    if ('ColumnRef' in node) return textsOf(node.ColumnRef.fields).slice(-1).map(quoteName)[0]
    if ('A_Const' in node) return printConstant(node.A_Const)
    if ('A_Expr' in node) return this.#operator(node.A_Expr)
    if ('FuncCall' in node) return this.#call(node.FuncCall)
    if ('CoalesceExpr' in node) return this.#list('COALESCE', node.CoalesceExpr.args)
    if (!('TypeCast' in node)) return undefined
    const { arg, typeName } = node.TypeCast
    const value = this.print(arg)
    if (value === undefined || !typeName) return undefined
    const bracketed = arg && 'A_Expr' in arg ? `(${value})` : value
    return `${bracketed}::${toTypeText(typeName, this.#context)}`
  }

  #operator(own: A_Expr): string | undefined {
    const [name] = plainName(own)
    const right = this.#operand(own.rexpr, own, false)
    if (name === undefined || right === undefined) return undefined
    if (!own.lexpr) return `${name} ${right}`
    const left = this.#operand(own.lexpr, own, true)
    return left && `${left} ${name} ${right}`
  }

  #operand(node: Node | undefined, parent: A_Expr, isLeft: boolean): string | undefined {
    const text = this.print(node)
    if (!node || !('A_Expr' in node) || isGrouped(node.A_Expr, parent, isLeft)) return text
    return text && `(${text})`
  }

  #call(call: FuncCall): string | undefined {
    const { funcname, args, funcformat } = call
    if (ASIDES.some((aside) => call[aside] !== undefined)) return undefined
    const names = textsOf(funcname)
    if (funcformat === 'COERCE_EXPLICIT_CALL') return this.#list(names.map(quoteName).join('.'), args)
    const shape = own(SHAPES, names.at(-1) ?? '')
    const values = (args ?? []).map((arg) => this.print(arg))
    this.isReworded = true
    return shape && values.every((value) => value !== undefined) ? shape(...values) : undefined
  }

  #list(name: string, args: readonly Node[] | undefined): string | undefined {
    const values = (args ?? []).map((arg) => this.print(arg))
    return values.includes(undefined) ? undefined : `${name}(${values.join(', ')})`
  }
}

/** What a call may have beside its arguments. */
const ASIDES = [
  'agg_distinct',
  'agg_filter',
  'agg_order',
  'agg_star',
  'agg_within_group',
  'func_variadic',
  'over',
] as const

/** How the catalog prints calls that are written with words between their arguments. */
const SHAPES: Readonly<Record<string, (...values: readonly string[]) => string | undefined>> = {
  btrim: (value, what) => trim('BOTH', value, what),
  ltrim: (value, what) => trim('LEADING', value, what),
  position: (whole, part) => `POSITION((${part}) IN (${whole}))`,
  rtrim: (value, what) => trim('TRAILING', value, what),
  timezone: (zone, value) => `(${value} AT TIME ZONE ${zone})`,
}

function trim(side: string, value: string | undefined, what: string | undefined): string {
  return what === undefined ? `TRIM(${side} FROM ${value})` : `TRIM(${side} ${what} FROM ${value})`
}

function printConstant({ ival, fval, sval, boolval, isnull }: A_Const): string | undefined {
  if (isnull) return 'NULL'
  if (ival) return String(ival.ival ?? 0)
  if (fval) return fval.fval
  if (boolval) return String(boolval.boolval === true)
  const text = sval?.sval ?? ''
  return sval && !text.includes('\\') ? sqlString(text) : undefined
}

/** The name of an operator that is in no schema. */
function plainName({ kind, name }: A_Expr): readonly string[] {
  const parts = textsOf(name)
  return kind === 'AEXPR_OP' && parts.length === 1 ? parts : []
}

const ADDING = new Set(['+', '-'])
const MULTIPLYING = new Set(['*', '/', '%'])

/** Whether an operator's operand stands without brackets: only arithmetic does, by its usual rules. */
function isGrouped(own: A_Expr, parent: A_Expr, isLeft: boolean): boolean {
  const [[inner = ''], [outer = '']] = [plainName(own), plainName(parent)]
  if (!own.lexpr || !parent.lexpr) return false
  if (MULTIPLYING.has(inner) && ADDING.has(outer)) return true
  return isLeft && [ADDING, MULTIPLYING].some((level) => level.has(inner) && level.has(outer))
}
