import type { Place } from '../../../../model/place.js'
import type { Step, Variable } from '../../programs/steps.js'

/** Where a part of a program stands that begins in a line, counted from 1. */
export type PlaceOf = (line: number, part?: string) => Place

/**
 * The steps of a program from the tree that PostgreSQL's parser of PL/pgSQL gives as JSON, whose shape is that of the
 * structures in `plpgsql.h`. A tree of a function in another language has no steps: undefined.
 */
export function toSteps(tree: unknown, placeOf: PlaceOf): readonly Step[] | undefined {
  const program = at(listAt(tree, 'plpgsql_funcs')[0], 'PLpgSQL_function')
  const action = at(program, 'action')
  if (action === undefined) return undefined
  const names = listAt(program, 'datums').map((datum) => textAt(valueOf(datum), 'refname'))
  return [...listAt(program, 'datums').flatMap(toDeclared), toStep(action, { names, placeOf })]
}

/** The value that a variable is declared with. */
function toDeclared(datum: unknown): readonly Step[] {
  const variable = textAt(valueOf(datum), 'refname')
  const expression = queryAt(valueOf(datum), 'default_val')
  return expression === '' ? [] : [{ kind: 'assign', variable, expression }]
}

interface Context {
  readonly names: readonly Variable[]
  readonly placeOf: PlaceOf
}

type ReadStep = (value: unknown, context: Context) => Step

/** How each kind of statement becomes a step. */
const READERS: Readonly<Record<string, ReadStep>> = {
  PLpgSQL_stmt_block: (value, context) => ({
    kind: 'block',
    place: context.placeOf(lineOf(value)),
    steps: stepsAt(value, 'body', context),
    handlers: listAt(at(at(value, 'exceptions'), 'PLpgSQL_exception_block'), 'exc_list').map((handler) => ({
      conditions: listAt(valueOf(handler), 'conditions').map((each) => textAt(valueOf(each), 'condname')),
      steps: stepsAt(valueOf(handler), 'action', context),
    })),
  }),
  PLpgSQL_stmt_execsql: (value, context) => ({
    kind: 'sql',
    text: queryAt(value, 'sqlstmt'),
    place: context.placeOf(lineOf(value), queryAt(value, 'sqlstmt')),
    into: ['found', ...listAt(valueOf(at(value, 'target')), 'fields').map((field) => textAt(field, 'name'))],
  }),
  PLpgSQL_stmt_perform: (value, context) => ({
    kind: 'sql',
    text: queryAt(value, 'expr'),
    place: context.placeOf(lineOf(value)),
    into: ['found'],
  }),
  PLpgSQL_stmt_dynexecute: (value, context) => ({
    kind: 'execute',
    expression: queryAt(value, 'query'),
    place: context.placeOf(lineOf(value), queryAt(value, 'query').replace(/^'/, '')),
  }),
  PLpgSQL_stmt_assign: (value, context) => ({
    kind: 'assign',
    variable: variableAt(value, context),
    expression: queryAt(value, 'expr').replace(/^[^:=]*:?=/, ''),
  }),
  PLpgSQL_stmt_if: (value, context) => ({
    kind: 'if',
    place: context.placeOf(lineOf(value)),
    branches: [
      { condition: queryAt(value, 'cond'), steps: stepsAt(value, 'then_body', context) },
      ...listAt(value, 'elsif_list').map((branch) => ({
        condition: queryAt(valueOf(branch), 'cond'),
        steps: stepsAt(valueOf(branch), 'stmts', context),
      })),
      { steps: stepsAt(value, 'else_body', context) },
    ],
  }),
  PLpgSQL_stmt_foreach_a: (value, context) => ({
    kind: 'foreach',
    variable: variableAt(value, context),
    expression: queryAt(value, 'expr'),
    steps: stepsAt(value, 'body', context),
    place: context.placeOf(lineOf(value)),
  }),
  PLpgSQL_stmt_return: () => ({ kind: 'return' }),
}

function toStep(node: unknown, context: Context): Step {
  const [kind = ''] = Object.keys(isObject(node) ? node : {})
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined
  if (read) return read(valueOf(node), context)
  const variables = valuesIn(node, 'varno').map((number) => context.names[Number(number)] ?? '')
  const texts = valuesIn(node, 'query').map(String)
  return { kind: 'other', texts, variables, place: context.placeOf(lineOf(valueOf(node))) }
}

function stepsAt(value: unknown, key: string, context: Context): readonly Step[] {
  return listAt(value, key).map((node) => toStep(node, context))
}

function variableAt(value: unknown, context: Context): Variable {
  const number = at(value, 'varno')
  return (typeof number === 'number' ? context.names[number] : undefined) ?? ''
}

/** The text of an expression or a statement. */
function queryAt(value: unknown, key: string): string {
  return textAt(at(at(value, key), 'PLpgSQL_expr'), 'query')
}

/** All numbers and texts under a key within a node. */
function valuesIn(node: unknown, key: string): readonly (number | string)[] {
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && (typeof value === 'string' || typeof value === 'number') ? [value] : valuesIn(value, key),
  )
}

function lineOf(value: unknown): number {
  const line = at(value, 'lineno')
  return typeof line === 'number' ? line : 1
}

/** What a node holds under the name of its structure. */
function valueOf(node: unknown): unknown {
  return isObject(node) ? Object.values(node)[0] : undefined
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
