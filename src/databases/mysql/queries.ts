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

/** The columns of the views of a database, in the views' order and their own. */
export const VIEW_COLUMNS = `
  SELECT v.TABLE_NAME AS view, c.COLUMN_NAME AS name, c.COLUMN_TYPE AS type, c.IS_NULLABLE AS nullable
  FROM information_schema.VIEWS v
  LEFT JOIN information_schema.COLUMNS c ON c.TABLE_SCHEMA = v.TABLE_SCHEMA AND c.TABLE_NAME = v.TABLE_NAME
  WHERE v.TABLE_SCHEMA = ?
  ORDER BY v.TABLE_NAME, c.ORDINAL_POSITION`

/** A row of `VIEW_COLUMNS`; a view whose query does not work any more has one without a column. */
export interface ViewColumnRow {
  readonly view: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
}

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

/** What the server prints of a database: the statements that make its tables and sequences, and the columns of its
 * views where they are wanted. */
export interface Printed {
  readonly database: string
  readonly statements: readonly string[]
  readonly viewColumns: readonly ViewColumnRow[]
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}
