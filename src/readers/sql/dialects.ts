import type { Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { Dialect } from '../../model/schema.js'
import type { SourceFile } from '../../model/source.js'
import type { Work } from './work.js'

/** Reads the SQL of one database. */
export interface SqlReader {
  /**
   * One document of all files: their statements build on each other in the files' order. A byte-order mark is gone
   * already. It throws for nothing that an author can write, but for `TooSlow` where the work is spent.
   */
  read(files: readonly SourceFile[], options: SqlOptions): Promise<Outcome<SchemaDocument>>
}

/** How SQL is to be read. */
export interface SqlOptions {
  readonly dialect: Dialect
  /** The severity of a statement that cannot be read: after a warning the others still count. */
  readonly unreadable: 'error' | 'warning'
  /** The work that may be spent; without one, a usual amount. */
  readonly work?: Work
}

/** The readers of SQL by their database; each is loaded by the first file in its language. */
export const sqlReaders: Readonly<Record<Dialect, () => Promise<SqlReader>>> = {
  mysql: async () => (await import('./mysql/reader.js')).mysql,
  mariadb: async () => (await import('./mysql/reader.js')).mysql,
  postgresql: async () => (await import('./postgresql/index.js')).postgresql,
  sqlite: async () => (await import('./sqlite/read.js')).sqlite,
}
