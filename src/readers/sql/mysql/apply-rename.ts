import type { CatalogTable, QualifiedName } from '../catalog.js'
import { renamedCheck } from './auto-names.js'
import type { SchemaState } from './schema-state.js'
import { Unreadable } from './unreadable.js'

/** Renames a table, and with it the constraints that the database named after it. */
export function renameTable(
  state: SchemaState,
  table: CatalogTable,
  name: QualifiedName,
  offset: number,
): void {
  const to = state.qualify(name)
  const other = state.findExact(name)
  if (other && other !== table)
    throw new Unreadable(offset, `There is a table "${to.name}" already`, 'duplicate-object')
  for (const constraint of table.constraints.items)
    table.constraints.replace(constraint, renamedCheck(constraint, table.name, to.name))
  state.rename(table, to)
}
