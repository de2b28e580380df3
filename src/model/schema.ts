import type { Place } from './place.js'
import type { ColumnType } from './type.js'

/** The databases whose own types and rules are known. */
export type Dialect = 'postgresql' | 'mysql' | 'mariadb' | 'sqlite'

/**
 * A schema is the whole resolved model: what the documents mean together. Tables stand in the authors' order, every
 * name is settled, every reference points at something. It is plain data and refers by name, so it can be printed.
 */
export interface Schema {
  /** Present when the user named one; only then may a target write what that database alone has. */
  readonly dialect?: Dialect
  readonly tables: readonly Table[]
}

/** A table. `name` is the name in the database, in the author's letters. */
export interface Table {
  readonly place: Place
  readonly name: string
  /** What PostgreSQL calls a schema. */
  readonly namespace?: string
  readonly comment?: string
  /** In the author's order; at least one. */
  readonly columns: readonly Column[]
  /** Absent for a table without a key. */
  readonly primaryKey?: PrimaryKey
  readonly foreignKeys: readonly ForeignKey[]
  /** Constraints over one column or several; `unique: true` on a column is one here, without a name. */
  readonly uniques: readonly Unique[]
  readonly checks: readonly Check[]
  readonly indexes: readonly Index[]
}

/** A column. `raw` is the author's type text, with the length that was given beside it: `VARCHAR(50)`. */
export interface Column {
  readonly place: Place
  readonly name: string
  readonly type: ColumnType
  readonly raw: string
  /** False for every member of the primary key. */
  readonly nullable: boolean
  /** Whether the database gives the next number: said by the author, or a single integer key about which nothing
   * else was said and that is no foreign key. */
  readonly autoIncrement: boolean
  readonly default?: Default
  /** Whether an UPDATE sets the column to the current time (MySQL's ON UPDATE CURRENT_TIMESTAMP). */
  readonly onUpdateNow?: boolean
  readonly comment?: string
}

/**
 * A default that the database applies. `number` keeps the author's digits (`0.00`); `now` is the current timestamp,
 * date or time; `expression` is SQL as written.
 */
export type Default =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'now'; readonly of: 'timestamp' | 'date' | 'time' }
  | { readonly kind: 'sequence'; readonly name: string }
  | { readonly kind: 'uuid'; readonly sql: string }
  | { readonly kind: 'expression'; readonly sql: string }

/** A primary key over one column or several, in key order. */
export interface PrimaryKey {
  readonly name?: string
  readonly columns: readonly string[]
}

/** A foreign key. `columns` and `referencedColumns` have one length. */
export interface ForeignKey {
  readonly place: Place
  readonly name?: string
  readonly columns: readonly string[]
  /** The name of the table that it points at: one of the schema's, or an external one. */
  readonly referencedTable: string
  readonly referencedNamespace?: string
  readonly referencedColumns: readonly string[]
  readonly onDelete?: ReferentialAction
  readonly onUpdate?: ReferentialAction
  /** What the entry's `external` says of the referenced table, when it lives elsewhere: `settings.AUTH_USER_MODEL`. */
  readonly external?: string
}

/** What happens to the referring rows; absent means that the schema does not say. */
export type ReferentialAction = 'cascade' | 'set-null' | 'set-default' | 'restrict' | 'no-action'

/** A unique constraint. */
export interface Unique {
  readonly name?: string
  readonly columns: readonly string[]
  readonly comment?: string
}

/** A check constraint: an SQL condition as written. */
export interface Check {
  readonly name?: string
  readonly sql: string
}

/** An index. It always has a name: the author's, or `ix_<table>_<columns>`. */
export interface Index {
  readonly name: string
  readonly parts: readonly IndexPart[]
  readonly unique: boolean
  /** Lower case; absent for the database's usual method. */
  readonly method?: 'hash' | 'gin' | 'gist' | 'fulltext' | 'spatial'
}

/**
 * A member of an index: a column of the table, or an SQL expression as written. `length` is MySQL's: only so much of the
 * beginning of each value is in the index.
 */
export type IndexPart =
  | { readonly kind: 'column'; readonly name: string; readonly length?: number }
  | { readonly kind: 'expression'; readonly sql: string }
