import type { FileConnection } from './connection.js'
import type { Database } from './database.js'

/** SQLite's files, read by its own engine. */
export const sqlite: Database<FileConnection> = {
  title: 'SQLite',
  read: async (connection, options) => (await import('./sqlite/read.js')).readSqliteFile(connection, options),
}
