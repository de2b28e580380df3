import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { knownCall, literalArgument, type Around } from './functions.js'
import { fieldOf } from './model.js'
import { outputField } from './output-fields.js'
import { columnOf } from './sql-tree.js'

/**
 * An SQL expression as Django's `Func`s over fields, piece by piece; undefined for what has no such pieces. It is longer
 * than the SQL itself, but Django can put a row's values into it: only so can `full_clean()` check that an expression is
 * unique. Keyword arguments stand in the order of the alphabet, for Django compares them in the order they were given
 * and writes them sorted into migrations.
 */
export function toFunc(node: Node, around: Around): Code | undefined {
  const column = columnOf(node, around.model)
  if (column) return pythonString(fieldOf(around.model, column.name))
  const simple = literalArgument(node, around) ?? knownCall(node, around)
  if (simple !== undefined) return simple
  if (node.kind === 'call') return funcCall(node, around)
  if (node.kind === 'cast') return funcCast(node, around)
  return node.kind === 'operator' ? funcOperator(node, around) : undefined
}

/** Whether an expression is one for a condition, so that it can stand in a `Q`. */
export function isCondition({ kind, text }: Node): boolean {
  return kind === 'operator' && OPERATORS.get(text) === 'BooleanField'
}

/** Fields of what functions give that are not what they take. */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ['daterange', 'DateRangeField'],
  ['int4range', 'IntegerRangeField'],
  ['int8range', 'BigIntegerRangeField'],
  ['numrange', 'DecimalRangeField'],
  ['tstzrange', 'DateTimeRangeField'],
])

function funcCall(node: Node, around: Around): Code | undefined {
  const name = functionName(node, around)
  if (name === undefined || !/^[a-z_][a-z\d_]*$/.test(name)) return undefined
  const range = RESULTS.get(node.text)
  const output = range
    ? call(around.imports.from('django.contrib.postgres.fields', range), [])
    : outputField(node, around)
  return func(node.args, around, { function: pythonString(name), output_field: output })
}

/** Functions that have PostgreSQL's names in every tree, and those of SQLite, where it has such. */
const OF_POSTGRESQL: ReadonlyMap<string, string | undefined> = new Map([
  ['btrim', 'trim'],
  ['like_escape', undefined],
])

/** What the database itself calls a function; undefined for one that it does not have. */
function functionName({ text }: Node, { dialect }: Around): string | undefined {
  if (!OF_POSTGRESQL.has(text) || dialect === undefined || dialect === 'postgresql') return text
  return dialect === 'sqlite' ? OF_POSTGRESQL.get(text) : undefined
}

function funcCast(node: Node, around: Around): Code | undefined {
  if (!/^[a-z][a-z\d ]*$/.test(node.text)) return undefined
  const isPostgresql = around.dialect === undefined || around.dialect === 'postgresql'
  const template = pythonString(
    isPostgresql ? `(%(expressions)s)::${node.text}` : `CAST(%(expressions)s AS ${node.text})`,
  )
  return func(node.args, around, { output_field: outputField(node, around), template })
}

/** What operators give: `same` is what they take. */
const OPERATORS: ReadonlyMap<string, 'BooleanField' | 'TextField' | 'same'> = new Map([
  ...['=', '<>', '<', '<=', '>', '>='].map((name) => [name, 'BooleanField'] as const),
  ...['like', 'not like', 'ilike', 'not ilike', '~', '!~'].map((name) => [name, 'BooleanField'] as const),
  ...['and', 'or', 'is null', 'is not null', 'not'].map((name) => [name, 'BooleanField'] as const),
  ...['+', '-', '*', '/', '%'].map((name) => [name, 'same'] as const),
  ...['||', '->>'].map((name) => [name, 'TextField'] as const),
])

/** Operators that stand before or behind their only operand. */
const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['is not null', '(%(expressions)s IS NOT NULL)'],
  ['is null', '(%(expressions)s IS NULL)'],
  ['not', '(NOT %(expressions)s)'],
])

function funcOperator(node: Node, around: Around): Code | undefined {
  const result = OPERATORS.get(node.text)
  if (result === undefined) return undefined
  const output = result === 'same' ? outputField(node, around) : call(fromModels(around.imports, result), [])
  const template = TEMPLATES.get(node.text)
  if (template !== undefined) {
    return func(node.args, around, { output_field: output, template: pythonString(template) })
  }
  return func(operands(node), around, {
    arg_joiner: pythonString(` ${node.text.toUpperCase().replaceAll('%', '%%')} `),
    output_field: output,
    template: pythonString('(%(expressions)s)'),
  })
}

/** The operands of a chain of one operator that is read from the left: `a || b || c`. */
function operands({ text, args }: Node): readonly Node[] {
  const [first, ...rest] = args
  return text === '||' && first?.kind === 'operator' && first.text === text
    ? [...operands(first), ...rest]
    : args
}

/** The keyword arguments of a `Func`, in the order of the alphabet. */
interface Keywords {
  readonly arg_joiner?: Code
  readonly function?: Code
  readonly output_field: Code | undefined
  readonly template?: Code
}

function func(args: readonly Node[], around: Around, keywords: Keywords): Code | undefined {
  const items = args.map((arg) => toFunc(arg, around))
  if (items.length === 0 || !items.every((item) => item !== undefined)) return undefined
  const { arg_joiner, function: name, output_field, template } = keywords
  const options = { arg_joiner, function: name, output_field, template }
  return call(fromModels(around.imports, 'Func'), [
    ...items,
    ...Object.entries(options).flatMap(([key, value]) => (value === undefined ? [] : keyword(key, value))),
  ])
}
