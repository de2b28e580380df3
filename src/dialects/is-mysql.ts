import type { Dialect } from '../model/schema.js'

/** Whether a dialect is MySQL's, which is MariaDB's too. */
export function isMysql(dialect: Dialect | undefined): boolean {
  return dialect === 'mysql' || dialect === 'mariadb'
}
