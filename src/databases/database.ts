import type { Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { Connection } from './connection.js'

/** A database says its schema as one document, the same as the statements that built it would give. */
export interface Database<C extends Connection> {
  /** As its makers write it: `PostgreSQL`. */
  readonly title: string
  /**
   * Reads the catalog, and nothing else, in a transaction that only reads. What the outside refuses (no server, a wrong
   * password) is one error diagnostic (`databaseProblem`) and no document. Drivers are loaded here, not before.
   */
  read(connection: C, options: ReadDatabaseOptions): Promise<Outcome<SchemaDocument | undefined>>
}

/** What is wanted of a database, and how long it may take. */
export interface ReadDatabaseOptions {
  /** The schemas to read; empty for those that the URL names, and every one of the user's when it names none. */
  readonly namespaces: readonly string[]
  /** Present where views are wanted as well. */
  readonly views?: true
  /** Milliseconds for connecting, and again for each query. */
  readonly timeout: number
}
