import { without } from '../../without.js'
import type { CatalogTable } from '../catalog.js'
import type { Context } from './context.js'

/** Gives a table the columns and checks of another one, which it takes over from now on. */
export function inherit(table: CatalogTable, parent: CatalogTable, { session }: Context): void {
  const heirs = session.heirs.get(parent) ?? new Set<CatalogTable>()
  session.heirs.set(parent, heirs.add(table))
  for (const each of parent.columns.items) {
    const column = without(each, 'autoIncrement', 'identity')
    const own = table.columns.find(column.name ?? '')
    const isNullable = column.nullable === true && own?.nullable !== false
    table.columns.add(own ? { ...own, nullable: isNullable } : column)
  }
  for (const constraint of parent.constraints.items)
    if (constraint.kind === 'check' && !table.constraints.find(constraint.name ?? ''))
      table.constraints.add(constraint)
}

/** Ends it: what the table has it keeps. */
export function disinherit(table: CatalogTable, parent: CatalogTable, { session }: Context): void {
  session.heirs.get(parent)?.delete(table)
}
