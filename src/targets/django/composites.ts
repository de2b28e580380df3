import type { ForeignKey, Table } from '../../model/schema.js'
import { forwardCandidates } from '../relation-names.js'
import { fieldIdentifier } from './identifiers.js'
import { findRefusedLinks } from './migration-doubts.js'
import { tableKey, tableLabel, type CompositeRelation, type PlainKey } from './model.js'
import { toPlain } from './relations.js'
import type { Relations } from './unique-fields.js'
import { isUniqueOver } from './uniqueness.js'

/** A foreign key over several columns that Django can follow, before it has a name. */
export type CompositeKey = Omit<CompositeRelation, 'name'>

/** A table's foreign keys over several columns: those that Django can follow, and those that stay plain fields. */
export interface TableComposites {
  readonly composites: readonly CompositeKey[]
  readonly plainKeys: readonly PlainKey[]
}

/**
 * Decides for each foreign key over several columns whether Django can follow it, beside the relations over one column.
 * `classNames` has the order of `tables`; so has the result.
 */
export function planComposites(
  tables: readonly Table[],
  classNames: readonly string[],
  relations: Relations,
): readonly TableComposites[] {
  if (!tables.some(({ foreignKeys }) => foreignKeys.some(isComposite))) return []
  const byKey = new Map(tables.map((table) => [tableKey(table.name, table.namespace), table]))
  const sorted = tables.map((table) => table.foreignKeys.filter(isComposite).map((key) => sort(key, byKey)))
  const refused = findRefused(tables, sorted, classNames, relations)
  return sorted.map((keys) => {
    const settled = keys.map((each) => refused.get(each.key) ?? each)
    return {
      composites: settled.flatMap((each) => ('reason' in each ? [] : [each])),
      plainKeys: settled.flatMap((each) => ('reason' in each ? [each] : [])),
    }
  })
}

/** The keys that would keep an app's first migration from making the tables, by what they were. */
function findRefused(
  tables: readonly Table[],
  sorted: readonly (readonly (CompositeKey | PlainKey)[])[],
  classNames: readonly string[],
  relations: Relations,
): ReadonlyMap<ForeignKey, PlainKey> {
  const classes = new Map(tables.map((table, index) => [table, classNames[index] ?? '']))
  const links = tables.flatMap((from, index) =>
    (sorted[index] ?? []).flatMap((each) =>
      'reason' in each ? [] : [{ ...each, from, field: compositeCandidates(each)[0] ?? '' }],
    ),
  )
  const refused = findRefusedLinks(relations, links, (table) => classes.get(table) ?? '')
  return new Map(
    refused.map(({ key, table }) => {
      const reason = `Django's first migration would refer to ${tableLabel(table)} before that is complete`
      return [key, toPlain(key, reason)]
    }),
  )
}

function isComposite({ columns }: ForeignKey): boolean {
  return columns.length > 1
}

/** Names for the fields of such keys, by key: `project` for `(tenant_id, project_id)`, never that of another field. */
export function compositeCandidates({ key }: CompositeKey): readonly string[] {
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
