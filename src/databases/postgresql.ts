import type { ServerConnection } from './connection.js'
import type { Database } from './database.js'

/** PostgreSQL from 12 on, read from its catalog. */
export const postgresql: Database<ServerConnection> = {
  title: 'PostgreSQL',
  read: async (connection, options) =>
    (await import('./postgresql/read.js')).readPostgresql(connection, options),
}
