import { isMysql } from '../../dialects/is-mysql.js'
import type { Column, Dialect, Table } from '../../model/schema.js'

/** Whether MySQL counts a column up that is no part of the primary key: SQLAlchemy has no words for that. */
export function countsBesideKey(column: Column, table: Table, dialect: Dialect | undefined): boolean {
  const isMember = table.primaryKey?.columns.includes(column.name) ?? false
  return column.autoIncrement && !isMember && isMysql(dialect)
}

/**
 * Whether SQLAlchemy has to put a member of the primary key first that counts up: MySQL wants a key that begins with it
 * when it makes the table, and only unique constraints are there by then.
 */
export function isTurned(table: Table, dialect: Dialect | undefined): boolean {
  const [, ...later] = table.primaryKey?.columns ?? []
  const counting = table.columns.find((column) => column.autoIncrement && later.includes(column.name))
  const hasOwn = table.uniques.some(({ columns }) => columns[0] === counting?.name)
  return counting !== undefined && !hasOwn && isMysql(dialect)
}
