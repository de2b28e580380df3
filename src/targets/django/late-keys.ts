import type { Table } from '../../model/schema.js'
import { onlyKey } from './migration-limits.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'

/** The relations of a table by column. */
type Relations = ReadonlyMap<string, Relation>

/**
 * The keys that are relations, where they may keep composite keys from being created.
 *
 * `makemigrations` creates a table whose key is a relation after the first indexes and constraints, which may then stay
 * operations of their own, and no member of a composite key comes past them into its table (see first-migration.ts).
 */
export function findLateKeys(relations: ReadonlyMap<Table, Relations>): readonly Broken[] {
  const tables = [...relations]
  const isAtRisk =
    tables.some(([table, own]) => hasMember(table, own)) && tables.some(([table]) => hasObjects(table))
  if (!isAtRisk) return []
  return tables.flatMap(([table, own]) => {
    const relation = own.get(onlyKey(table) ?? '')
    return relation?.target.kind === 'model' ? [{ table, relation }] : []
  })
}

/** Whether a member of a composite key is a relation. */
function hasMember(table: Table, relations: Relations): boolean {
  const members = table.primaryKey?.columns ?? []
  return members.length > 1 && members.some((column) => relations.has(column))
}

/** Whether a table has indexes or constraints that no field says. */
function hasObjects({ checks, indexes, uniques }: Table): boolean {
  return (
    checks.length + indexes.length > 0 ||
    uniques.some(({ name, columns }) => name !== undefined || columns.length > 1)
  )
}
