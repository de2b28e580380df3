import type { Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { Connection, FileConnection, ServerConnection } from './connection.js'
import type { Database, ReadDatabaseOptions } from './database.js'
import { mysql } from './mysql.js'
import { postgresql } from './postgresql.js'
import { databaseProblem } from './problem.js'
import { sqlite } from './sqlite.js'

export type { Connection } from './connection.js'
export type { Database, ReadDatabaseOptions } from './database.js'
export { isDatabaseUrl, parseDatabaseUrl } from './url.js'

interface Databases {
  readonly postgresql?: Database<ServerConnection>
  readonly mysql?: Database<ServerConnection>
  readonly sqlite?: Database<FileConnection>
}

/** The databases that can be read, by name: one file and one line each. */
export const databases: Databases = { mysql, postgresql, sqlite }

/** Reads the schema of a database; without a document there is an error among the diagnostics. */
export async function readDatabase(
  connection: Connection,
  options: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  const reading =
    connection.database === 'sqlite'
      ? databases.sqlite?.read(connection, options)
      : databases[connection.database]?.read(connection, options)
  return (
    reading ?? {
      value: undefined,
      diagnostics: [databaseProblem(connection, 'other', 'it cannot be read yet')],
    }
  )
}
