/** A variable of a program that is set, or `found`, which a query sets. */
export type Variable = string

/** What a program in PL/pgSQL does, as far as it matters to a schema. Lines count from 1 in the program's text. */
export type Step =
  /** A statement of SQL, and the variables that take what it finds. */
  | {
      readonly kind: 'sql'
      readonly text: string
      readonly line: number
      readonly into: readonly Variable[]
    }
  /** EXECUTE of the statements in the text that an expression gives. */
  | { readonly kind: 'execute'; readonly expression: string; readonly line: number }
  | { readonly kind: 'assign'; readonly variable: Variable; readonly expression: string }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly line: number }
  /** FOREACH over the items of an array. */
  | {
      readonly kind: 'foreach'
      readonly variable: Variable
      readonly expression: string
      readonly steps: readonly Step[]
      readonly line: number
    }
  | { readonly kind: 'block'; readonly steps: readonly Step[]; readonly handlers: readonly Handler[] }
  | { readonly kind: 'return' }
  /** Anything else, with all the expressions and statements in it, and the variables that it may set. */
  | {
      readonly kind: 'other'
      readonly texts: readonly string[]
      readonly variables: readonly Variable[]
      readonly line: number
    }

/** IF or ELSIF with its condition; ELSE without one. */
export interface Branch {
  readonly condition?: string
  readonly steps: readonly Step[]
}

/** EXCEPTION WHEN: the names of errors, or their codes, and what is done then. */
export interface Handler {
  readonly conditions: readonly string[]
  readonly steps: readonly Step[]
}

/**
 * The steps of a program from the tree that PostgreSQL's parser of PL/pgSQL gives as JSON, whose shape is that of the
 * structures in `plpgsql.h`. A tree of a function in another language has no steps: undefined.
 */
export function toSteps(tree: unknown): readonly Step[] | undefined {
  const program = at(listAt(tree, 'plpgsql_funcs')[0], 'PLpgSQL_function')
  const action = at(program, 'action')
  if (action === undefined) return undefined
  const names = listAt(program, 'datums').map((datum) => textAt(valueOf(datum), 'refname'))
  return [...listAt(program, 'datums').flatMap(toDeclared), toStep(action, names)]
}

/** The value that a variable is declared with. */
function toDeclared(datum: unknown): readonly Step[] {
  const variable = textAt(valueOf(datum), 'refname')
  const expression = queryAt(valueOf(datum), 'default_val')
  return expression === '' ? [] : [{ kind: 'assign', variable, expression }]
}

type ReadStep = (value: unknown, names: readonly Variable[]) => Step

/** How each kind of statement becomes a step. */
const READERS: Readonly<Record<string, ReadStep>> = {
  PLpgSQL_stmt_block: (value, names) => ({
    kind: 'block',
    steps: stepsAt(value, 'body', names),
    handlers: listAt(at(at(value, 'exceptions'), 'PLpgSQL_exception_block'), 'exc_list').map((handler) => ({
      conditions: listAt(valueOf(handler), 'conditions').map((each) => textAt(valueOf(each), 'condname')),
      steps: stepsAt(valueOf(handler), 'action', names),
    })),
  }),
  PLpgSQL_stmt_execsql: (value) => ({
    kind: 'sql',
    text: queryAt(value, 'sqlstmt'),
    line: lineOf(value),
    into: ['found', ...listAt(valueOf(at(value, 'target')), 'fields').map((field) => textAt(field, 'name'))],
  }),
  PLpgSQL_stmt_perform: (value) => ({
    kind: 'sql',
    text: queryAt(value, 'expr'),
    line: lineOf(value),
    into: ['found'],
  }),
  PLpgSQL_stmt_dynexecute: (value) => ({
    kind: 'execute',
    expression: queryAt(value, 'query'),
    line: lineOf(value),
  }),
  PLpgSQL_stmt_assign: (value, names) => ({
    kind: 'assign',
    variable: variableAt(value, names),
    expression: queryAt(value, 'expr').replace(/^[^:=]*:?=/, ''),
  }),
  PLpgSQL_stmt_if: (value, names) => ({
    kind: 'if',
    line: lineOf(value),
    branches: [
      { condition: queryAt(value, 'cond'), steps: stepsAt(value, 'then_body', names) },
      ...listAt(value, 'elsif_list').map((branch) => ({
        condition: queryAt(valueOf(branch), 'cond'),
        steps: stepsAt(valueOf(branch), 'stmts', names),
      })),
      { steps: stepsAt(value, 'else_body', names) },
    ],
  }),
  PLpgSQL_stmt_foreach_a: (value, names) => ({
    kind: 'foreach',
    variable: variableAt(value, names),
    expression: queryAt(value, 'expr'),
    steps: stepsAt(value, 'body', names),
    line: lineOf(value),
  }),
  PLpgSQL_stmt_return: () => ({ kind: 'return' }),
}

function toStep(node: unknown, names: readonly Variable[]): Step {
  const [kind = ''] = Object.keys(isObject(node) ? node : {})
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined
  if (read) return read(valueOf(node), names)
  const variables = valuesIn(node, 'varno').map((number) => names[Number(number)] ?? '')
  const texts = valuesIn(node, 'query').map(String)
  return { kind: 'other', texts, variables, line: lineOf(valueOf(node)) }
}

function stepsAt(value: unknown, key: string, names: readonly Variable[]): readonly Step[] {
  return listAt(value, key).map((node) => toStep(node, names))
}

function variableAt(value: unknown, names: readonly Variable[]): Variable {
  const number = at(value, 'varno')
  return (typeof number === 'number' ? names[number] : undefined) ?? ''
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
