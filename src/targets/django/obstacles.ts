import type { Column, IndexPart } from '../../model/schema.js'
import { isOperator, type Node } from '../../sql/expressions/node.js'
import { toQ } from './conditions.js'
import { withoutTrace, type Around } from './functions.js'
import { SpokenSql } from './spoken-sql.js'
import { columnOf, plainType } from './sql-tree.js'
import { isListed, standInOf } from './stand-ins.js'
import { findZoneObstacle } from './zone-obstacles.js'

/**
 * Why no migration can make an index or a generated column of SQL over a model's columns: it needs a type that a column
 * does not have there, compares what is sorted otherwise there, or is not immutable there. Undefined where nothing stands
 * in the way.
 */
export function findImmutableObstacle(sql: string, around: Around): string | undefined {
  if (around.dialect !== 'postgresql') return undefined
  const spoken = new SpokenSql(sql, around)
  return typeObstacle(spoken) ?? orderObstacle(spoken) ?? jsonObstacle(spoken) ?? findZoneObstacle(spoken)
}

/** The same of the condition of an index, which may also be said in Django's words. */
export function findPredicateObstacle(sql: string, around: Around): string | undefined {
  if (around.dialect !== 'postgresql') return undefined
  const spoken = new SpokenSql(sql, around)
  return conditionObstacle(spoken) ?? findZoneObstacle(spoken)
}

/** The same of a check, which need not be immutable. */
export function findConditionObstacle(sql: string, around: Around): string | undefined {
  return around.dialect === 'postgresql' ? conditionObstacle(new SpokenSql(sql, around)) : undefined
}

function conditionObstacle(spoken: SpokenSql): string | undefined {
  const obstacle = typeObstacle(spoken)
  if (obstacle !== undefined) return obstacle
  const ofOrder = orderObstacle(spoken)
  if (ofOrder === undefined) return jsonObstacle(spoken)
  return toQ(spoken.sql, withoutTrace(spoken.around)) === undefined ? ofOrder : undefined
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

/** SQL that is not understood has an obstacle where it names a column at all that is only a text to Django. */
function typeObstacle(spoken: SpokenSql): string | undefined {
  const { sql, columns, around } = spoken
  if (ENUM_FUNCTION.test(sql)) return 'Django knows no enumerations to ask for their values'
  const named = columns.filter((column) => standInOf(column, around.model, around) === 'opaque')
  const column = named.find((each) => !spoken.tree || isUsed(spoken.tree, each, around))
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
function orderObstacle(spoken: SpokenSql): string | undefined {
  const { columns, around } = spoken
  const listed = columns.filter((column) => isListed(column, around.dialect))
  const column = listed.find((each) => spoken.tree && isSorted(spoken.tree, each, around))
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
function jsonObstacle({ sql, columns }: SpokenSql): string | undefined {
  if (!JSON_FUNCTION.test(sql)) return undefined
  const column = columns.find(({ type }) => {
    const plain = plainType(type)
    return plain.kind === 'json' && !plain.binary
  })
  return column && `to Django ${column.name} is jsonb, which the functions of json do not take`
}

const JSON_FUNCTION = /\bjson_\w+\s*\(/i
