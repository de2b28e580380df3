import type { Table } from '../../model/schema.js'
import { onlyKey } from './migration-limits.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'

/** The relations of a table by column, open to change. */
type Relations = Map<string, Relation>

/**
 * Takes out the keys that are relations where they would keep composite keys from being created, and returns them.
 *
 * `makemigrations` (seen on Django 5.2, in random schemas) creates a table whose key is a relation after the first
 * indexes and constraints, which then stay operations of their own, and no member of a composite key comes past them
 * into its table: `migrate` fails with "has no field named". Without composite keys, or without indexes and
 * constraints in Meta, all is well. The members are what more of a schema hangs on, so they win.
 */
export function breakLateKeys(relations: ReadonlyMap<Table, Relations>): readonly Broken[] {
  const tables = [...relations]
  const isAtRisk =
    tables.some(([table, own]) => hasMember(table, own)) && tables.some(([table]) => hasObjects(table))
  if (!isAtRisk) return []
  return tables.flatMap(([table, own]) => {
    const column = onlyKey(table) ?? ''
    const relation = own.get(column)
    if (relation?.target.kind !== 'model') return []
    own.delete(column)
    return [{ table, relation }]
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
