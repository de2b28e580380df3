import type { ForeignKey, Table } from '../../model/schema.js'
import { forwardCandidates } from '../relation-names.js'
import { findCompositeProblem, placeTables, type Placed, type Places } from './composite-limits.js'
import { fieldIdentifier } from './identifiers.js'
import { tableKey, type CompositeRelation, type PlainKey } from './model.js'
import { toPlain, type TableRelations } from './relations.js'
import { isUniqueOver } from './uniqueness.js'

/** A foreign key over several columns that Django can follow, before it has a name. */
export type CompositeKey = Omit<CompositeRelation, 'name'>

/** A table's foreign keys over several columns: those that Django can follow, and those that stay plain fields. */
export interface TableComposites {
  readonly composites: readonly CompositeKey[]
  readonly plainKeys: readonly PlainKey[]
}

/** What composite keys are looked at with. */
interface Lookup {
  readonly byKey: ReadonlyMap<string, Placed>
  readonly places: Places
}

/**
 * Decides for each foreign key over several columns whether Django can follow it. `classNames` and `all`, what became of
 * the keys over one column, have the order of `tables`; so has the result.
 */
export function planComposites(
  tables: readonly Table[],
  classNames: readonly string[],
  all: readonly TableRelations[],
): readonly TableComposites[] {
  if (!tables.some(({ foreignKeys }) => foreignKeys.some(isComposite))) return []
  const placed = tables.map((table, index) => ({
    table,
    className: (classNames[index] ?? '').toLowerCase(),
    relations: all[index]?.relations ?? new Map<never, never>(),
  }))
  const byKey = new Map(placed.map((each) => [tableKey(each.table.name, each.table.namespace), each]))
  const lookup = { byKey, places: placeTables(placed) }
  return placed.map((each) => {
    const sorted = each.table.foreignKeys.filter(isComposite).map((key) => sort(key, each, lookup))
    return {
      composites: sorted.flatMap((one) => ('reason' in one ? [] : [one])),
      plainKeys: sorted.flatMap((one) => ('reason' in one ? [one] : [])),
    }
  })
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

function sort(key: ForeignKey, from: Placed, { byKey, places }: Lookup): CompositeKey | PlainKey {
  if (key.external !== undefined) {
    const reason = 'which is not among these models'
    return { key, reason, worthWarning: key.external !== key.referencedTable }
  }
  const target = byKey.get(targetKey(key))
  if (!target) return toPlain(key, 'that table has no model')
  if (!isUniqueOver(target.table, key.referencedColumns)) {
    return toPlain(key, 'Django refers to unique columns only, and those are not')
  }
  const problem = findCompositeProblem(from, target, places)
  return problem === undefined ? { key, table: target.table } : toPlain(key, problem)
}
