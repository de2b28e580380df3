/**
 * What is set for the session before anything is read: it only reads, and prints statements in MySQL's own words with
 * every name in backquotes, whatever the server's usual mode is.
 */
export const SESSION: readonly string[] = [
  "SET SESSION sql_mode = ''",
  'SET SESSION sql_quote_show_create = 1',
  'SET SESSION TRANSACTION READ ONLY',
  'START TRANSACTION READ ONLY',
]

/** Which server it is, and the database of the connection. */
export const SERVER = 'SELECT VERSION() AS version, DATABASE() AS name'

/** Those of some databases that exist. */
export const DATABASES =
  'SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME IN (?)'

/** The tables and sequences of a database. */
export const TABLES = `
  SELECT TABLE_NAME AS name, TABLE_TYPE AS kind
  FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = ? AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')
  ORDER BY TABLE_NAME`

/** The query for the statement that makes a table or sequence. */
export function showCreate(database: string, { name, kind }: Printable): string {
  return `SHOW CREATE ${kind === 'SEQUENCE' ? 'SEQUENCE' : 'TABLE'} ${quote(database)}.${quote(name)}`
}

/** Something of which the server prints the statement that makes it. */
export interface Printable {
  readonly name: string
  /** As the catalog calls it: `BASE TABLE`, `SEQUENCE`. */
  readonly kind: string
}

/** What the server prints of a database: the statements that make its tables and sequences. */
export interface Printed {
  readonly database: string
  readonly statements: readonly string[]
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}
