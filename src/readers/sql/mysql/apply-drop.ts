import type { ConstraintNode } from '../../../model/document.js'
import type { CatalogTable } from '../catalog.js'
import type { Droppable, Wanted } from './definition.js'
import { columnKey } from './rules.js'
import type { SchemaState } from './schema-state.js'
import { Unreadable } from './unreadable.js'

type Drop = (state: SchemaState, table: CatalogTable, name: string) => boolean

/** How each thing is dropped; false where it is not there. */
const DROPS: Readonly<Record<Droppable, Drop>> = {
  column: (state, table, name) => {
    const isThere = table.columns.find(name) !== undefined
    state.catalog.dropColumn(table, name)
    return isThere
  },
  index: dropKey,
  'foreign-key': (_, table, name) => dropConstraint(table, name, 'foreign-key'),
  check: (_, table, name) => dropConstraint(table, name, 'check'),
  constraint: (state, table, name) =>
    dropConstraint(table, name, 'foreign-key') ||
    dropConstraint(table, name, 'check') ||
    dropKey(state, table, name),
}

/** Drops something of a table by its name. */
export function dropFrom(state: SchemaState, table: CatalogTable, what: Droppable, target: Wanted): void {
  const isDropped = DROPS[what](state, table, target.name)
  if (isDropped || target.ifPresent) return
  const message = `Table "${table.name}" has no ${what.replace('-', ' ')} "${target.name}" to drop`
  throw new Unreadable(target.offset, message, 'unknown-object')
}

/** Drops an index. */
export function dropIndex(state: SchemaState, table: CatalogTable, target: Wanted): void {
  dropFrom(state, table, 'index', target)
}

/** Drops the primary key; false where there is none. Its columns stay without NULL. */
export function dropPrimaryKey(table: CatalogTable): boolean {
  const { primaryKey } = table
  if (primaryKey) table.constraints.remove(primaryKey)
  return primaryKey !== undefined
}

function dropKey(state: SchemaState, table: CatalogTable, name: string): boolean {
  if (columnKey(name) === 'primary') return dropPrimaryKey(table)
  const index = table.indexes.find(name)
  if (!index) return false
  table.indexes.remove(index)
  state.traitsOf(table).generated.delete(columnKey(name))
  return true
}

function dropConstraint(table: CatalogTable, name: string, kind: ConstraintNode['kind']): boolean {
  const constraint = table.constraints.find(name)
  if (constraint?.kind !== kind) return false
  table.constraints.remove(constraint)
  return true
}
