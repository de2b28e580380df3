import { isMysql } from '../dialects/is-mysql.js'
import type { Dialect } from '../model/schema.js'

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
export function sqlString(text: string, dialect?: Dialect): string {
  const written = isMysql(dialect) ? text.replaceAll('\\', '\\\\') : text
  return `'${written.replaceAll("'", "''")}'`
}
