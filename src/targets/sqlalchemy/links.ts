import type { ForeignKey, Schema, Table } from '../../model/schema.js'
import type { FindTable } from './lookup.js'

/**
 * The pure link tables of a schema: nothing but two foreign keys to tables with a key, which together are the primary
 * key, and no table refers to them. Such a table is no class but the `secondary` of a many-to-many relationship.
 */
export function findLinks(schema: Schema, find: FindTable): ReadonlySet<Table> {
  const referenced = new Set(
    schema.tables.flatMap((table) => table.foreignKeys.map((key) => find(key, table))),
  )
  return new Set(schema.tables.filter((table) => !referenced.has(table) && isLink(table, find)))
}

function isLink(table: Table, find: FindTable): boolean {
  const [first, second, ...more] = table.foreignKeys
  if (!first || !second || more.length > 0) return false
  const columns = [...first.columns, ...second.columns]
  return (
    columns.length === table.columns.length &&
    isSameSet(
      columns,
      table.columns.map(({ name }) => name),
    ) &&
    isSameSet(columns, table.primaryKey?.columns ?? []) &&
    hasKey(first, table, find) &&
    hasKey(second, table, find)
  )
}

function hasKey(key: ForeignKey, table: Table, find: FindTable): boolean {
  return find(key, table)?.primaryKey !== undefined
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const members = new Set(a)
  return members.size === b.length && b.every((name) => members.has(name))
}
