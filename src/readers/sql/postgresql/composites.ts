import type { CompositeTypeStmt } from 'libpg-query'

import type { CatalogTable } from '../catalog.js'
import { readColumn } from './columns.js'
import type { Context } from './context.js'
import { relationOf } from './nodes.js'
import type { Session } from './session.js'

/**
 * CREATE TYPE … AS (…). As in PostgreSQL the type is a relation beside the tables, which gives no model: tables may be
 * made OF it or LIKE it, and what changes its attributes changes theirs.
 */
export function createComposite({ typevar, coldeflist }: CompositeTypeStmt, context: Context): void {
  const { session, statement, refusals } = context
  const { relname = '', schemaname, location } = typevar ?? {}
  const name = session.newName(relname, schemaname)
  if (session.isTaken(name)) {
    const message = `there is something called "${relname}" already`
    refusals.add(statement.place(location), 'duplicate-name', message)
    return
  }
  session.addType(relname, schemaname)
  const relation = session.catalog.create(name, statement.placeAt(0))
  relation.hidden = true
  session.composites.add(relation)
  for (const node of coldeflist ?? [])
    if ('ColumnDef' in node) relation.columns.add(readColumn(node.ColumnDef, relation, context).column)
}

/** The relation of a composite type, by the parts of its name. */
export function findComposite(parts: readonly string[], session: Session): CatalogTable | undefined {
  const found = session.findTable(relationOf(parts))
  return found && session.composites.has(found) ? found : undefined
}
