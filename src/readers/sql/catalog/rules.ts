import type { Dialect } from '../../../model/schema.js'

/** What a catalog must know of the database whose statements build it up. */
export interface CatalogRules {
  readonly dialect: Dialect
  /** What two names of tables, types or sequences have in common that mean the same one. */
  readonly tableKey: (name: string) => string
  /** What two names of columns, constraints or indexes have in common that mean the same one. */
  readonly columnKey: (name: string) => string
  /** What becomes of an index or key whose column is dropped: it goes as a whole (PostgreSQL), or it loses the column
   * and goes with its last one (MySQL). */
  readonly droppedColumn: 'drop' | 'shrink'
  /** Whether an SQL expression over a table's columns uses one of them. */
  readonly mentions: (sql: string, column: string) => boolean
  /** The same expression after a column was renamed. */
  readonly renamed: (sql: string, from: string, to: string) => string
}

/** A name in a namespace; without one in the default namespace. */
export interface QualifiedName {
  readonly namespace?: string
  readonly name: string
}
