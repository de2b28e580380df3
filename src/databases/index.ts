import type { Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { Connection } from './connection.js'
import type { ReadDatabaseOptions } from './database.js'
import { mysql } from './mysql.js'
import { postgresql } from './postgresql.js'
import { sqlite } from './sqlite.js'

export type { Connection } from './connection.js'
export type { Database, ReadDatabaseOptions } from './database.js'
export { isDatabaseUrl, parseDatabaseUrl } from './url.js'

/** The databases that can be read, by name: one file and one line each. */
export const databases = { mysql, postgresql, sqlite } satisfies Record<Connection['database'], unknown>

/** Reads the schema of a database; without a document there is an error among the diagnostics. */
export function readDatabase(
  connection: Connection,
  options: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  return connection.database === 'sqlite'
    ? databases.sqlite.read(connection, options)
    : databases[connection.database].read(connection, options)
}
