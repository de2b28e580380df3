import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { call, type Code } from '../python/layout.js'
import { lookup, opposite, reference, type Condition } from './condition.js'
import { printPlain, printValue, readValue } from './condition-values.js'
import { knownCall, type Around } from './functions.js'
import { compareListed, isOrder } from './listed-values.js'
import { columnOf } from './sql-tree.js'
import { isListed } from './stand-ins.js'

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

/** A comparison of two values; of a column or a call of a known function with something else. */
export function readComparison(node: Node, around: Around): Condition | undefined {
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
  if (column && isOrder(node.text) && isListed(column, around.dialect)) {
    return around.model.relations.has(column.name)
      ? undefined
      : compareListed(column, node.text, right, around)
  }
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
  if (isNot && (column.nullable || other?.nullable)) return differ(column, right, around)
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

function differ(column: Column, right: Node, around: Around): Condition | undefined {
  const other = columnOf(right, around.model)
  const value = other
    ? otherField(column, other, '', around)
    : around.model.relations.has(column.name)
      ? undefined
      : printPlain(right, column, around.imports)
  return value === undefined ? undefined : opposite('Exact', column, value, around)
}

/** Another column of the same kind of values. A relation can be equal to something, but not less or more. */
function otherField(one: Column, other: Column, name: string, around: Around): Code | undefined {
  const { relations } = around.model
  const isRelation = relations.has(one.name) || relations.has(other.name)
  return one.type.kind === other.type.kind && (!isRelation || name === '')
    ? reference(other, around)
    : undefined
}

/** A call compared with a number, a text or a column: Django has the lookup itself as an expression. */
function compareCall(left: Node, name: string, right: Node, around: Around): Condition | undefined {
  const { imports, model } = around
  const called = knownCall(left, around)
  const column = columnOf(right, model)
  const value = column ? reference(column, around) : literalOf(left, right)
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
