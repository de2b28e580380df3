import type { ConstraintNode } from '../../../model/document.js'
import { without } from '../../../without.js'
import type { CatalogTable } from '../catalog.js'
import { copyKeys } from './like.js'
import type { Context } from './context.js'
import type { Session } from './session.js'

/** Gives a table the columns and checks of another one, which it takes over from now on. */
export function inherit(table: CatalogTable, parent: CatalogTable, { session, work }: Context): void {
  work.copy(parent.columns.size)
  session.addHeir(table, parent)
  for (const each of parent.columns.items) {
    const column = without(each, 'autoIncrement', 'identity', 'comment')
    const own = table.columns.find(column.name ?? '')
    const isNullable = column.nullable === true && own?.nullable !== false
    table.columns.add(own ? { ...own, nullable: isNullable } : column)
  }
  for (const constraint of parent.constraints.items)
    if (isInherited(constraint, parent, session) && !table.constraints.find(constraint.name ?? ''))
      table.constraints.add(without(constraint, 'comment'))
}

/** Whether a table's heirs have a constraint too: a check that is not NO INHERIT. */
export function isInherited(
  { kind, name = '' }: ConstraintNode,
  table: CatalogTable,
  session: Session,
): boolean {
  return kind === 'check' && !session.isKept(table, name)
}

/**
 * Makes a partition a table of its own: it has the keys and indexes of the table that it was part of, but for those made
 * with ONLY while it was, and those that were attached to them already.
 */
export function detach(table: CatalogTable, parent: CatalogTable, context: Context): void {
  const { session } = context
  table.hidden = false
  disinherit(table, parent, context)
  copyKeys(parent, table, context, { has: ({ name }) => !session.isWithheld(table, parent, name) })
}

/** Ends it: what the table has it keeps. */
export function disinherit(table: CatalogTable, parent: CatalogTable, { session }: Context): void {
  session.heirs.get(parent)?.delete(table)
}
