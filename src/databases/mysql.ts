import type { ServerConnection } from './connection.js'
import type { Database } from './database.js'

/** MySQL and MariaDB, read from the statements that they print of their tables. */
export const mysql: Database<ServerConnection> = {
  title: 'MySQL',
  read: async (connection, options) => (await import('./mysql/read.js')).readMysql(connection, options),
}
