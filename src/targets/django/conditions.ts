import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { list, tuple, type Code } from '../python/layout.js'
import { readComparison } from './comparisons.js'
import { lookup, opposite, printCondition, type Condition } from './condition.js'
import { printPlain, printValue, readValue } from './condition-values.js'
import { attempt, type Around } from './functions.js'
import { columnOf, readTree } from './sql-tree.js'
import { isListed } from './stand-ins.js'

/** A condition is larger than any that a person would want to read as one expression. */
const LARGEST = 200

/**
 * An SQL condition as a `Q` that means exactly the same, so that Django can check it in `full_clean()` too; undefined for
 * what Django has no words for, and `other` neither.
 */
export function toQ(
  sql: string,
  around: Around,
  other: (node: Node, around: Around) => Code | undefined = () => undefined,
): Code | undefined {
  const tree = readTree(around.plainSql(sql), around.model, around.dialect)
  if (!tree || tree.size > LARGEST) return undefined
  const condition = attempt(around, (inner) => read(tree, { ...inner, other }))
  return condition && printCondition(condition, around)
}

/** What a condition is about, and what else gives an expression for a part that has no lookup. */
interface Reading extends Around {
  readonly other: (node: Node, around: Around) => Code | undefined
}

function read(node: Node, around: Reading): Condition | undefined {
  const known = readKnown(node, around)
  // What AND and OR join has been tried one by one.
  if (known || isJoined(node)) return known
  const code = around.other(node, around)
  return code === undefined ? undefined : { kind: 'expression', code }
}

function readKnown(node: Node, around: Reading): Condition | undefined {
  if (node.kind === 'name') return readTruth(node, 'True', around)
  if (node.kind !== 'operator') return undefined
  if (isJoined(node)) return readJoined(node, around)
  return (READERS.get(node.text) ?? readComparison)(node, around)
}

function isJoined({ kind, text }: Node): boolean {
  return kind === 'operator' && (text === 'and' || text === 'or')
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
  if (fieldColumn(to.args[0], around) !== column || isListed(column, around.dialect)) return undefined
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
  if (!column) return undefined
  if (isNot && column.nullable) return readOpposites(items, column, around)
  const values = items.map((item) => readValue(item, column))
  if (!values.every((value) => value !== undefined)) return undefined
  const found = lookup(column, '__in', list(values.map((value) => printValue(value, around.imports))), around)
  return isNot ? { ...found, negated: true } : found
}

function readOpposites(items: readonly Node[], column: Column, around: Around): Condition | undefined {
  const values = items.map((item) => printPlain(item, column, around.imports))
  return values.every((value) => value !== undefined)
    ? opposite('In', column, list(values), around)
    : undefined
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

/** The column that a node is, if it is no relation. */
function fieldColumn(node: Node | undefined, { model }: Around): Column | undefined {
  const column = node && columnOf(node, model)
  return column && !model.relations.has(column.name) ? column : undefined
}
