import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { call, chain, keyword, list, tuple, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { knownCall, type Around } from './functions.js'
import { fieldOf } from './model.js'
import { printValue, readValue } from './condition-values.js'
import { columnOf, readTree } from './sql-tree.js'

/** A condition in Django's words, before it is written. A lookup is `qty__gt=0`; an expression stands in a `Q` alone. */
type Condition =
  | { readonly kind: 'lookup'; readonly name: string; readonly value: Code; readonly negated?: true }
  | { readonly kind: 'expression'; readonly code: Code }
  | { readonly kind: 'all' | 'any'; readonly members: readonly Condition[] }

/** A condition is larger than any that a person would want to read as one expression. */
const LARGEST = 200

/**
 * An SQL condition as a `Q` that means exactly the same, so that Django can check it in `full_clean()` too; undefined for
 * what Django has no words for, and `other` neither. The opposite of a comparison is among that where the column may be NULL: Django's own
 * negation holds there, SQL's does not.
 */
export function toQ(
  sql: string,
  around: Around,
  other: (node: Node) => Code | undefined = () => undefined,
): Code | undefined {
  const tree = readTree(sql, around.model, around.dialect)
  const condition = tree && tree.size <= LARGEST ? read(tree, { ...around, other }) : undefined
  return condition && print(condition, around)
}

/** What a condition is about, and what else gives an expression for a part that has no lookup. */
interface Reading extends Around {
  readonly other: (node: Node) => Code | undefined
}

const COMPARISONS: ReadonlyMap<string, readonly [lookup: string, expression: string]> = new Map([
  ['=', ['', 'Exact']],
  ['<', ['__lt', 'LessThan']],
  ['<=', ['__lte', 'LessThanOrEqual']],
  ['>', ['__gt', 'GreaterThan']],
  ['>=', ['__gte', 'GreaterThanOrEqual']],
])

const MIRRORED: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ['<>', '<>'],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
])

function read(node: Node, around: Reading): Condition | undefined {
  const known = readKnown(node, around)
  if (known) return known
  const code = around.other(node)
  return code === undefined ? undefined : { kind: 'expression', code }
}

function readKnown(node: Node, around: Reading): Condition | undefined {
  if (node.kind === 'name') return readTruth(node, 'True', around)
  if (node.kind !== 'operator') return undefined
  if (node.text === 'and' || node.text === 'or') return readJoined(node, around)
  return (READERS.get(node.text) ?? readComparison)(node, around)
}

/** Operators that are no comparisons of two values. */
const READERS: ReadonlyMap<string, (node: Node, around: Around) => Condition | undefined> = new Map([
  ['in', (node, around) => readList(node, false, around)],
  ['is not null', (node, around) => readNull(node, 'False', around)],
  ['is null', (node, around) => readNull(node, 'True', around)],
  ['like', readLike],
  ['not', ({ args: [inner] }, around) => inner && readTruth(inner, 'False', around)],
  ['not in', (node, around) => readList(node, true, around)],
  ['~', readPattern],
])

function readJoined({ text, args }: Node, around: Reading): Condition | undefined {
  const members = text === 'and' ? readAll(args, around) : args.map((arg) => read(arg, around))
  return members.every((member) => member !== undefined)
    ? { kind: text === 'and' ? 'all' : 'any', members }
    : undefined
}

/** The members of an AND; `x >= 1` and `x <= 9` side by side are the range that BETWEEN stands for. */
function readAll(args: readonly Node[], around: Reading): readonly (Condition | undefined)[] {
  return args.flatMap((arg, at) => {
    const [before, after] = [args[at - 1], args[at + 1]]
    if (before && readRange(before, arg, around)) return []
    return (after && readRange(arg, after, around)) ?? read(arg, around)
  })
}

function readRange(from: Node, to: Node, around: Around): Condition | undefined {
  const [column, low] = [fieldColumn(from.args[0], around), from.args[1]]
  const high = to.args[1]
  if (from.text !== '>=' || to.text !== '<=' || !column || !low || !high) return undefined
  if (fieldColumn(to.args[0], around) !== column) return undefined
  const values = [low, high].map((value) => readValue(value, column))
  if (!values.every((value) => value !== undefined)) return undefined
  return lookup(column, '__range', tuple(values.map((value) => printValue(value, around.imports))), around)
}

function readTruth(node: Node, value: 'True' | 'False', around: Around): Condition | undefined {
  const column = fieldColumn(node, around)
  return column?.type.kind === 'boolean' ? lookup(column, '', value, around) : undefined
}

/** A relation has lookups of its own, which are about its target; but whether it is NULL is about the column. */
function readNull({ args: [inner] }: Node, value: 'True' | 'False', around: Around): Condition | undefined {
  const column = inner && columnOf(inner, around.model)
  return column && lookup(column, '__isnull', value, around)
}

function readList({ args }: Node, isNot: boolean, around: Around): Condition | undefined {
  const [left, ...items] = args
  const column = fieldColumn(left, around)
  if (!column || (isNot && column.nullable)) return undefined
  const values = items.map((item) => readValue(item, column))
  if (!values.every((value) => value !== undefined)) return undefined
  const found = lookup(column, '__in', list(values.map((value) => printValue(value, around.imports))), around)
  return isNot ? { ...found, negated: true } : found
}

/** LIKE with a percent sign at an end and no other sign of its own. Elsewhere than in PostgreSQL it ignores case. */
function readLike({ args: [left, right] }: Node, around: Around): Condition | undefined {
  const column = fieldColumn(left, around)
  const match = right?.kind === 'string' ? /^(%?)([^%_\\]+)(%?)$/.exec(right.text) : undefined
  const name = LIKES.get(`${match?.[1] ?? ''}_${match?.[3] ?? ''}`)
  if (around.dialect !== 'postgresql' || !column || !isText(column) || !match || name === undefined)
    return undefined
  return lookup(column, name, pythonString(match[2] ?? ''), around)
}

const LIKES: ReadonlyMap<string, string> = new Map([
  ['_%', '__startswith'],
  ['%_', '__endswith'],
  ['%_%', '__contains'],
])

function readPattern({ args: [left, right] }: Node, around: Around): Condition | undefined {
  const column = fieldColumn(left, around)
  if (around.dialect !== 'postgresql' || !column || !isText(column) || right?.kind !== 'string')
    return undefined
  return right.type === undefined ? lookup(column, '__regex', pythonString(right.text), around) : undefined
}

function isText({ type }: Column): boolean {
  return type.kind === 'string' || type.kind === 'text'
}

function readComparison(node: Node, around: Around): Condition | undefined {
  const [left, right] = node.args
  const isNot = node.text === '<>'
  if (!left || !right || node.args.length !== 2) return undefined
  const turned = left.kind === 'name' || left.kind === 'call' ? undefined : MIRRORED.get(node.text)
  if (turned !== undefined) {
    return right.kind === 'name' || right.kind === 'call'
      ? readComparison({ ...node, text: turned, args: [right, left] }, around)
      : undefined
  }
  const words = COMPARISONS.get(isNot ? '=' : node.text)
  if (!words) return undefined
  const column = columnOf(left, around.model)
  if (column) return compareColumn(column, words[0], right, isNot, around)
  return isNot ? undefined : compareCall(left, words[1], right, around)
}

function compareColumn(
  column: Column,
  name: string,
  right: Node,
  isNot: boolean,
  around: Around,
): Condition | undefined {
  const { model, imports } = around
  const other = columnOf(right, model)
  if (isNot && (column.nullable || other?.nullable)) return undefined
  const value = model.relations.has(column.name) ? undefined : readValue(right, column)
  const code = value
    ? printValue(value, imports)
    : other
      ? otherField(column, other, name, around)
      : isNot || model.relations.has(column.name)
        ? undefined
        : knownCall(right, around)
  if (code === undefined) return undefined
  const found = lookup(column, name, code, around)
  return isNot ? { ...found, negated: true } : found
}

function field(column: Column, { model, imports }: Around): Code {
  return call(fromModels(imports, 'F'), [pythonString(fieldOf(model, column.name))])
}

/** Another column of the same kind of values. A relation can be equal to something, but not less or more. */
function otherField(one: Column, other: Column, name: string, around: Around): Code | undefined {
  const { relations } = around.model
  const isRelation = relations.has(one.name) || relations.has(other.name)
  return one.type.kind === other.type.kind && (!isRelation || name === '') ? field(other, around) : undefined
}

/** A call compared with a number, a text or a column: Django has the lookup itself as an expression. */
function compareCall(left: Node, name: string, right: Node, around: Around): Condition | undefined {
  const { imports, model } = around
  const called = knownCall(left, around)
  const column = columnOf(right, model)
  const value = column ? field(column, around) : literalOf(left, right)
  if (called === undefined || value === undefined) return undefined
  return { kind: 'expression', code: call(imports.from('django.db.models.lookups', name), [called, value]) }
}

/** What a call is compared with: a number where it gives numbers, a text where it gives texts. */
function literalOf(left: Node, { kind, text, type }: Node): Code | undefined {
  if (type !== undefined) return undefined
  if (NUMERIC.has(left.text)) return kind === 'number' && /^-?\d{1,9}$/.test(text) ? text : undefined
  return kind === 'string' && TEXTUAL.has(left.text) ? pythonString(text) : undefined
}

const NUMERIC: ReadonlySet<string> = new Set(['abs', 'char_length', 'length'])
const TEXTUAL: ReadonlySet<string> = new Set(['btrim', 'lower', 'ltrim', 'md5', 'replace', 'rtrim', 'upper'])

/** The column that a node is, if it is no relation. */
function fieldColumn(node: Node | undefined, { model }: Around): Column | undefined {
  const column = node && columnOf(node, model)
  return column && !model.relations.has(column.name) ? column : undefined
}

function lookup(column: Column, name: string, value: Code, { model }: Around) {
  return { kind: 'lookup', name: `${fieldOf(model, column.name)}${name}`, value } as const
}

function print(condition: Condition, around: Around): Code {
  const q = fromModels(around.imports, 'Q')
  switch (condition.kind) {
    case 'lookup':
      return call(condition.negated ? `~${q}` : q, [keyword(condition.name, condition.value)])
    case 'expression':
      return call(q, [condition.code])
    case 'any':
      return chain(
        '|',
        condition.members.map((member) => printOperand(member, around)),
      )
    case 'all':
      return printAll(condition.members, around)
  }
}

/** Lookups of different names share a `Q`. */
function printAll(members: readonly Condition[], around: Around): Code {
  const plain = members.flatMap((member) => (member.kind === 'lookup' && !member.negated ? [member] : []))
  const isOne =
    plain.length === members.length && new Set(plain.map(({ name }) => name)).size === plain.length
  if (!isOne) {
    return chain(
      '&',
      members.map((member) => printOperand(member, around)),
    )
  }
  return call(
    fromModels(around.imports, 'Q'),
    plain.map(({ name, value }) => keyword(name, value)),
  )
}

/** A chain within another one stands in a `Q` of its own. */
function printOperand(condition: Condition, around: Around): Code {
  const code = print(condition, around)
  const isChain = typeof code !== 'string' && 'operands' in code
  return isChain ? call(fromModels(around.imports, 'Q'), [code]) : code
}
