import type { Column, Generated } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { call, flat, keyword, type Code } from '../python/layout.js'
import { fromModels, rawColumnSql } from './expressions.js'
import type { FieldType } from './field-types.js'
import { attempt, knownCall, type Around } from './functions.js'
import { fieldOf } from './model.js'
import { columnOf, plainType, readTree } from './sql-tree.js'
import { can } from './version.js'

/** Longer arithmetic is easier to read as SQL. */
const LONGEST = 60

/**
 * The `GeneratedField` of a generated column, up to its type: arithmetic over fields and functions that Django knows, else
 * the SQL as written. Undefined for SQL that Django would change.
 */
export function generatedArguments(
  column: Column,
  generated: Generated,
  type: FieldType,
  around: Around,
): readonly Code[] | undefined {
  const expression = toExpression(generated.sql, around)
  if (expression === undefined) return undefined
  return [
    keyword('expression', expression),
    keyword('output_field', call(type.head, type.args)),
    keyword('db_persist', isPersisted(generated, around) ? 'True' : 'False'),
    ...(column.nullable ? [keyword('null', 'True')] : []),
  ]
}

/** Before Django 6.1 columns of PostgreSQL that are computed when they are read cannot be said. */
export function isPersisted(
  { stored }: Generated,
  { dialect, version }: Pick<Around, 'dialect' | 'version'>,
): boolean {
  return stored || (dialect === 'postgresql' && !can(version, 'virtual-columns'))
}

function toExpression(written: string, around: Around): Code | undefined {
  const sql = around.plainSql(written)
  const tree = readTree(sql, around.model, around.dialect)
  const column = tree && columnOf(tree, around.model)
  if (column) return fieldCode(column, around)
  const sum = tree && arithmetic(tree, around)
  if (sum?.power !== undefined && sum.power < ATOM && flat(sum.code).length <= LONGEST) return sum.code
  const known = tree && attempt(around, (inner) => knownCall(tree, inner))
  return known ?? rawColumnSql(around.imports, sql)
}

/** Python for a sum or a product, and how tightly its operator binds. */
interface Arithmetic {
  readonly code: string
  readonly power: number
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
])

const ATOM = 3

/** Arithmetic over columns of whole numbers and decimals: floats beside decimals Django does not take. */
function arithmetic(node: Node, around: Around): Arithmetic | undefined {
  const column = columnOf(node, around.model)
  if (column) {
    const { kind } = plainType(column.type)
    const isExact = kind === 'integer' || kind === 'decimal'
    return isExact ? { code: fieldCode(column, around), power: ATOM } : undefined
  }
  if (node.kind === 'number')
    return /^\d{1,9}$/.test(node.text) ? { code: node.text, power: ATOM } : undefined
  const power = node.kind === 'operator' ? POWERS.get(node.text) : undefined
  const [left, right] = node.args.map((arg) => arithmetic(arg, around))
  if (power === undefined || node.args.length !== 2 || !left || !right) return undefined
  // Two numbers side by side Python would compute itself.
  if (!left.code.includes('(') && !right.code.includes('(')) return undefined
  return { code: `${bracket(left, power)} ${node.text} ${bracket(right, power + 1)}`, power }
}

function fieldCode({ name }: Column, { model, imports }: Around): string {
  return `${fromModels(imports, 'F')}(${pythonString(fieldOf(model, name))})`
}

function bracket({ code, power }: Arithmetic, least: number): string {
  return power < least ? `(${code})` : code
}
