import { isolate, type Isolated } from './isolate.js'

/** What SQLite's engine is asked: to run statements in an empty database, or to open a file that is one. */
export type Request =
  { readonly statements: readonly string[] } | { readonly bytes: Uint8Array; readonly views?: true }

/** What the engine answers: the statements that it refused, by their index, and what the database then holds. */
export interface Answer {
  readonly errors: readonly { readonly index: number; readonly message: string }[]
  readonly catalog: Catalog
}

/** A database as SQLite's own tables and PRAGMAs tell it. Triggers are left out, and views unless they are asked for. */
export interface Catalog {
  /** The names of virtual tables. */
  readonly virtual: readonly string[]
  readonly tables: readonly CatalogTable[]
  /** The indexes that a statement made, not those behind a constraint. */
  readonly indexes: readonly CatalogIndex[]
  /** Absent unless they are asked for. */
  readonly views?: readonly CatalogView[]
}

/** A view; one whose query does not work, or no more, has no columns. */
export interface CatalogView {
  readonly name: string
  readonly columns: readonly Pick<CatalogColumn, 'name' | 'type'>[]
}

/** A table: `sql` is the statement as SQLite keeps it, ALTERs worked in. */
export interface CatalogTable {
  readonly name: string
  readonly sql: string
  /** Whether no index stands behind the primary key: it is then the number of the row, and counts up. */
  readonly rowKey: boolean
  readonly columns: readonly CatalogColumn[]
  /** One for each column of each key; those of one key follow each other and have one `id`. */
  readonly foreignKeys: readonly CatalogKeyColumn[]
}

/** A column, as `PRAGMA table_xinfo` prints it. */
export interface CatalogColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly default: string | null
  /** Its place in the primary key, from 1; 0 outside. */
  readonly key: number
  readonly generated: 'virtual' | 'stored' | null
}

/** A column of a foreign key, as `PRAGMA foreign_key_list` prints it; `to` is null for the far side's primary key. */
export interface CatalogKeyColumn {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string | null
  readonly onUpdate: string
  readonly onDelete: string
}

/** An index; a member that is no column is null. */
export interface CatalogIndex {
  readonly name: string
  readonly table: string
  readonly sql: string
  readonly columns: readonly (string | null)[]
}

/** What the engine may use. */
export interface EngineLimits {
  /** In milliseconds. */
  readonly time: number
  /** In bytes. */
  readonly memory: number
  /** Of the database, 4096 bytes each. */
  readonly pages: number
  /** The most characters of one statement, from a file or kept in the database. */
  readonly statement: number
}

/** Enough for thousands of tables; a hostile file is stopped after it. */
export const ENGINE_LIMITS: EngineLimits = {
  time: 20_000,
  memory: 256 * 1024 * 1024,
  pages: 100_000,
  statement: 1_000_000,
}

/** The engine's answer, or why there is none; a file's bytes are given away to it. It runs in a thread of its own, within its limits. */
export async function askEngine(
  request: Request,
  limits: EngineLimits = ENGINE_LIMITS,
): Promise<Isolated<Answer>> {
  return isolate<Answer>(
    'sqlite-worker.mjs',
    import.meta.url,
    { request, limits },
    limits.time,
    buffersOf(request),
  )
}

function buffersOf(request: Request): readonly ArrayBuffer[] {
  return 'bytes' in request && request.bytes.buffer instanceof ArrayBuffer ? [request.bytes.buffer] : []
}
