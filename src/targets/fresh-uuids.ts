import type { Column, Dialect, Table } from '../model/schema.js'

/**
 * Whether a column whose default is a fresh uuid needs one from Python beside it. The database's own is kept always and
 * is enough on PostgreSQL and MariaDB, whichever version of uuid it makes. SQLite has no such function, and it may be
 * where a schema without a dialect is tried; MySQL does not tell the key that it made, and what it makes is longer than
 * what the ORMs keep a uuid in there.
 */
export function needsPythonUuid({ name, type }: Column, table: Table, dialect: Dialect | undefined): boolean {
  if (dialect === 'postgresql' || dialect === 'mariadb') return false
  const isKey = table.primaryKey?.columns.includes(name) ?? false
  return dialect !== 'mysql' || isKey || type.kind === 'uuid'
}
