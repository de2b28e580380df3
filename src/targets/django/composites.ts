import type { ForeignKey, Table } from '../../model/schema.js'
import { forwardCandidates } from '../relation-names.js'
import { fieldIdentifier } from './identifiers.js'
import { tableKey, type CompositeRelation, type PlainKey } from './model.js'
import { toPlain } from './relations.js'
import { isUniqueOver } from './uniqueness.js'

/** A foreign key that a ForeignObject follows, before it has a name. */
export type CompositeKey = Omit<CompositeRelation, 'name'>

/** Sorts a table's foreign keys over several columns: those that a ForeignObject can follow, and those that stay plain fields. */
export function sortComposites(
  { foreignKeys }: Table,
  byKey: ReadonlyMap<string, Table>,
): readonly (CompositeKey | PlainKey)[] {
  return foreignKeys.filter(isComposite).map((key) => sort(key, byKey))
}

function isComposite({ columns }: ForeignKey): boolean {
  return columns.length > 1
}

/** Names for the field that follows a key, best first: `project` for `(tenant_id, project_id)`. */
export function compositeCandidates(key: ForeignKey): readonly string[] {
  return forwardCandidates(key, key.referencedTable).map((name) => fieldIdentifier(name, 1))
}

function targetKey({ referencedTable, referencedNamespace }: ForeignKey): string {
  return tableKey(referencedTable, referencedNamespace)
}

function sort(key: ForeignKey, byKey: ReadonlyMap<string, Table>): CompositeKey | PlainKey {
  if (key.external !== undefined) {
    const reason = 'which is not among these models'
    return { key, reason, worthWarning: key.external !== key.referencedTable }
  }
  const table = byKey.get(targetKey(key))
  if (!table) return toPlain(key, 'that table has no model')
  return isUniqueOver(table, key.referencedColumns)
    ? { key, table }
    : toPlain(key, 'Django refers to unique columns only, and those are not')
}
