import type { Column, IndexPart } from '../../model/schema.js'
import { isOperator, type Node } from '../../sql/expressions/node.js'
import { toQ } from './conditions.js'
import { withoutTrace, type Around } from './functions.js'
import { columnOf, plainType, readTree } from './sql-tree.js'
import { isListed, standInOf } from './stand-ins.js'
import { findZoneObstacle } from './zone-obstacles.js'

/**
 * Why no migration can make what SQL says of a model's columns: it needs a type that a column does not have there, or
 * compares what is sorted otherwise there. Undefined where nothing stands in the way.
 */
export function findObstacle(sql: string, around: Around): string | undefined {
  if (around.dialect !== 'postgresql') return undefined
  return ENUM_FUNCTION.test(sql)
    ? 'Django knows no enumerations to ask for their values'
    : (opaqueObstacle(sql, around) ?? orderObstacle(sql, around) ?? jsonObstacle(sql, around))
}

/** The same of what an index or a generated column is made of, which has to be immutable. */
export function findImmutableObstacle(sql: string, around: Around): string | undefined {
  return findObstacle(sql, around) ?? findZoneObstacle(sql, columnsIn(sql, around), around)
}

/** The same of the condition of an index. */
export function findPredicateObstacle(sql: string, around: Around): string | undefined {
  return findConditionObstacle(sql, around) ?? findZoneObstacle(sql, columnsIn(sql, around), around)
}

/** The same of a condition, which may also be said in Django's words. */
export function findConditionObstacle(sql: string, around: Around): string | undefined {
  const obstacle = findObstacle(sql, around)
  const isOfOrder = obstacle !== undefined && obstacle === orderObstacle(sql, around)
  return isOfOrder && toQ(sql, withoutTrace(around)) !== undefined ? undefined : obstacle
}

/** Why Django cannot have what is over these members; `takesTexts` tells what can be over texts too. */
export function findPartObstacle(
  parts: readonly IndexPart[],
  takesTexts: boolean,
  around: Around,
): string | undefined {
  const found = parts.map((part) => {
    if (part.kind === 'expression') return findImmutableObstacle(part.sql, around)
    const column = around.model.columns.get(part.name)
    if (!column || (takesTexts && part.operatorClass === undefined)) return undefined
    return standInOf(column, around.model, around) === 'opaque' ? opaque(column) : undefined
  })
  return found.find((each) => each !== undefined)
}

/** Functions over the values that a type lists. */
export const ENUM_FUNCTION = /\benum_(?:first|last|range)\s*\(/i

/** SQL that is not understood has an obstacle where it names such a column at all. */
function opaqueObstacle(sql: string, around: Around): string | undefined {
  const named = columnsIn(sql, around).filter(
    (column) => standInOf(column, around.model, around) === 'opaque',
  )
  if (named.length === 0) return undefined
  const tree = readTree(around.plainSql(sql), around.model, around.dialect)
  const column = named.find((each) => !tree || isUsed(tree, each, around))
  return column && opaque(column)
}

function opaque({ name, raw }: Column): string {
  return `to Django ${name} is a text, and no ${raw}`
}

/** Whether a column is asked for more than whether it is NULL. */
function isUsed(node: Node, column: Column, around: Around): boolean {
  const isColumn = (each: Node): boolean => columnOf(each, around.model) === column
  if (isColumn(node)) return true
  const isNullTest = isOperator(node, 'is null') || isOperator(node, 'is not null')
  return node.args.some((arg) => !(isNullTest && isColumn(arg)) && isUsed(arg, column, around))
}

/** An enumeration's values are sorted as its type lists them, and texts are not. */
function orderObstacle(sql: string, around: Around): string | undefined {
  const listed = columnsIn(sql, around).filter((column) => isListed(column, around.dialect))
  if (listed.length === 0) return undefined
  const tree = readTree(around.plainSql(sql), around.model, around.dialect)
  const column = tree && listed.find((each) => isSorted(tree, each, around))
  return column && `to Django ${column.name} is a text, and not sorted as the values of ${column.raw}`
}

function isSorted(node: Node, column: Column, around: Around): boolean {
  const isOrder = SORTING.has(`${node.kind} ${node.text}`)
  return node.args.some((arg) => (isOrder && gives(arg, column, around)) || isSorted(arg, column, around))
}

/** What compares values by their order. */
const SORTING: ReadonlySet<string> = new Set([
  ...['<', '<=', '>', '>='].map((sign) => `operator ${sign}`),
  ...['greatest', 'least'].map((name) => `call ${name}`),
])

/** Whether a node's value is one of the column's. */
function gives(node: Node, column: Column, around: Around): boolean {
  if (columnOf(node, around.model) === column) return true
  const isPassing = node.kind === 'case' || (node.kind === 'call' && PASSING.has(node.text))
  return isPassing && node.args.some((arg) => gives(arg, column, around))
}

const PASSING: ReadonlySet<string> = new Set(['coalesce', 'greatest', 'least', 'nullif'])

/** Functions over the type json, which migrations never make, do not take jsonb. */
function jsonObstacle(sql: string, around: Around): string | undefined {
  if (!JSON_FUNCTION.test(sql)) return undefined
  const column = columnsIn(sql, around).find(({ type }) => {
    const plain = plainType(type)
    return plain.kind === 'json' && !plain.binary
  })
  return column && `to Django ${column.name} is jsonb, which the functions of json do not take`
}

const JSON_FUNCTION = /\bjson_\w+\s*\(/i

/** The columns that SQL may speak of: those whose names stand in it. */
function columnsIn(sql: string, { model }: Around): readonly Column[] {
  const text = sql.toLowerCase()
  const words = new Set(text.match(/[\p{L}\p{N}_$]+/gu))
  const isIn = (name: string): boolean =>
    words.has(name) || (/[^\p{L}\p{N}_$]/u.test(name) && text.includes(name))
  return model.table.columns.filter(({ name }) => isIn(name.toLowerCase()))
}
