import type { ColumnNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import type { ColumnDefinition, Position } from './definition.js'
import { settleLetters } from './letters.js'
import type { SchemaState } from './schema-state.js'
import { Unreadable } from './unreadable.js'

/** Adds a column to a table, without its keys and conditions; false where it is there and nothing is wrong with that. */
export function addColumn(
  state: SchemaState,
  table: CatalogTable,
  definition: ColumnDefinition,
  offset: number,
  position?: Position,
): boolean {
  const { column, ifAbsent } = definition
  if (table.columns.find(column.name)) {
    if (ifAbsent) return false
    throw new Unreadable(offset, duplicate(table, column.name), 'duplicate-object')
  }
  table.columns.add(toNode(state, table, definition))
  if (definition.isRowTime) state.traitsOf(table).rowTimes.add(column.name)
  moveColumn(table, column.name, position, offset)
  return true
}

/** Gives a column another definition of the same name. */
export function changeColumn(
  state: SchemaState,
  table: CatalogTable,
  former: ColumnNode,
  definition: ColumnDefinition,
): void {
  const { formerNames } = former
  const isKey = table.primaryKey?.columns.some((member) => table.columns.find(member) === former) ?? false
  const node = toNode(state, table, definition)
  const key = isKey ? { nullable: false } : {}
  table.columns.replace(former, defined({ ...node, ...key, formerNames }))
}

/** Moves a column to where FIRST or AFTER wants it. */
export function moveColumn(
  table: CatalogTable,
  name: string,
  position: Position | undefined,
  offset: number,
): void {
  const column = table.columns.find(name)
  if (!position || !column) return
  const after = position === 'first' ? position : table.columns.find(position.after)
  if (!after) throw new Unreadable(offset, 'There is no column of the name behind AFTER', 'unknown-object')
  if (after !== column) table.columns.move(column, after)
}

function toNode(state: SchemaState, table: CatalogTable, definition: ColumnDefinition): ColumnNode {
  const { column, alphabet } = definition
  const { collation } = state.traitsOf(table)
  return { ...column, ...settleLetters(column.type, alphabet, collation, state.dialect) }
}

function duplicate({ name: table }: CatalogTable, column: string): string {
  return `Table "${table}" has a column "${column}" already`
}
