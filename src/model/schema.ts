import type { Place } from './place.js'
import type { ColumnType } from './type.js'

/** The databases whose own types and rules are known. */
export type Dialect = 'postgresql' | 'mysql' | 'mariadb' | 'sqlite'

/**
 * A schema is the whole resolved model: what the documents mean together. Tables stand in the authors' order, every
 * name is settled, every reference points at something. It is plain data and refers by name, so it can be printed.
 */
export interface Schema {
  /** Present when the user named one, or the source speaks the language of one; only then may a target write what that
   * database alone has. */
  readonly dialect?: Dialect
  /** Present where the source says all that there is, as SQL and a database do: what has no name there gets none from
   * a convention of ours, for the database names it by its own rule. */
  readonly literal?: true
  readonly tables: readonly Table[]
  /** Types and sequences that stand on their own, in the authors' order, whether a table uses them or not. */
  readonly enums: readonly EnumType[]
  readonly domains: readonly Domain[]
  readonly sequences: readonly Sequence[]
}

/** A table. `name` is the name in the database, in the author's letters. */
export interface Table {
  readonly place: Place
  readonly name: string
  /** What PostgreSQL calls a schema. */
  readonly namespace?: string
  /** Present for a view, which is there to be read: nothing creates it, and nothing in it counts up. */
  readonly view?: true
  readonly comment?: string
  /** Names that it had before, in the author's order. */
  readonly formerNames?: readonly string[]
  /** In the author's order; at least one. */
  readonly columns: readonly Column[]
  /** Absent for a table without a key. */
  readonly primaryKey?: PrimaryKey
  readonly foreignKeys: readonly ForeignKey[]
  /** Constraints over one column or several; `unique: true` on a column is one here, without a name. */
  readonly uniques: readonly Unique[]
  readonly checks: readonly Check[]
  readonly exclusions: readonly Exclusion[]
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
  /** Present for such a member that may be NULL all the same, as SQLite has it where NOT NULL is not said. */
  readonly nullableKey?: true
  /** Whether the database gives the next number: said by the author, or a single integer key about which nothing
   * else was said and that is no foreign key. */
  readonly autoIncrement: boolean
  /** Present for an identity column of standard SQL; `autoIncrement` is then true. */
  readonly identity?: Identity
  /** Present for a generated column, which has no default. */
  readonly generated?: Generated
  readonly default?: Default
  /**
   * The database's own words, where it keeps others than `default` says: PostgreSQL's `NULL::character varying` of a column
   * without a default, SQLite's `TRUE` for 1. They say nothing to anybody but to those who compare catalogs.
   */
  readonly keptDefault?: string
  /** Whether an UPDATE sets the column to the current time (MySQL's ON UPDATE CURRENT_TIMESTAMP). */
  readonly onUpdateNow?: boolean
  /** Where it is not the usual one of its table. */
  readonly collation?: string
  readonly comment?: string
  readonly formerNames?: readonly string[]
}

/** How an identity column or a sequence counts, where it is said: figures as text, since they may exceed 2^53. */
export interface Counting {
  readonly start?: string
  readonly increment?: string
  readonly minValue?: string
  readonly maxValue?: string
  readonly cache?: string
  readonly cycle?: true
}

/** How an identity column counts; `always` forbids an INSERT to give a number of its own. */
export interface Identity extends Counting {
  readonly always: boolean
}

/** A generated column's SQL expression as written, and whether its values are kept in the table. */
export interface Generated {
  readonly sql: string
  readonly stored: boolean
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
export interface PrimaryKey extends ConstraintTraits, IndexTraits {
  readonly name?: string
  readonly columns: readonly string[]
}

/** What an index may have, be it one of its own or the one behind a constraint. */
export interface IndexTraits {
  /** Columns that a covering index carries along. */
  readonly include?: readonly string[]
  readonly storageParameters?: StorageParameters
}

/**
 * How PostgreSQL keeps an index, `WITH (fillfactor = 70)`: values by lower-case names, sorted by these, with at least one.
 * Values are text as the catalog has them (pg_class.reloptions); what is on or off is `true` or `false`.
 */
export type StorageParameters = Readonly<Record<string, string>>

/** What any constraint may have. */
export interface ConstraintTraits {
  /** Present for a constraint that may be checked at the end of the transaction, and whether it is unless told. */
  readonly deferrable?: 'immediate' | 'deferred'
  readonly comment?: string
}

/** A foreign key. `columns` and `referencedColumns` have one length. */
export interface ForeignKey extends ConstraintTraits {
  readonly place: Place
  readonly name?: string
  readonly columns: readonly string[]
  /** The name of the table that it points at: one of the schema's, or an external one. */
  readonly referencedTable: string
  readonly referencedNamespace?: string
  readonly referencedColumns: readonly string[]
  readonly onDelete?: ReferentialAction
  readonly onUpdate?: ReferentialAction
  /** The columns that ON DELETE SET NULL or SET DEFAULT sets, where not all of them. */
  readonly onDeleteColumns?: readonly string[]
  /** Absent for SQL's simple match. */
  readonly match?: 'full' | 'partial'
  /** What the entry's `external` says of the referenced table, when it lives elsewhere: `settings.AUTH_USER_MODEL`. */
  readonly external?: string
}

/** What happens to the referring rows; absent means that the schema does not say. */
export type ReferentialAction = 'cascade' | 'set-null' | 'set-default' | 'restrict' | 'no-action'

/** A unique constraint. */
export interface Unique extends ConstraintTraits, IndexTraits {
  readonly name?: string
  readonly columns: readonly string[]
  /** Present where two rows with NULL count as equal. */
  readonly nullsNotDistinct?: true
}

/** A check constraint: an SQL condition as written. */
export interface Check extends ConstraintTraits {
  readonly name?: string
  readonly sql: string
}

/** An exclusion constraint of PostgreSQL: no two rows for which every operator holds. `method` in lower case. */
export interface Exclusion extends ConstraintTraits, IndexTraits {
  readonly name?: string
  readonly method: string
  readonly parts: readonly (IndexPart & { readonly operator: string })[]
  readonly where?: string
}

/** An index. It always has a name: the author's, or `ix_<table>_<columns>`. */
export interface Index extends IndexTraits {
  readonly name: string
  readonly parts: readonly IndexPart[]
  readonly unique: boolean
  /** Lower case (`gin`, `fulltext`); absent for the database's usual method, a B-tree. */
  readonly method?: string
  /** The SQL condition of a partial index, as written: a unique one then says nothing about the other rows. */
  readonly where?: string
  /** Present where a unique index counts two rows with NULL as equal. */
  readonly nullsNotDistinct?: true
  readonly comment?: string
}

/**
 * A member of an index: a column of the table, or an SQL expression as written. `length` is MySQL's: only so much of the
 * beginning of each value is in the index.
 */
export type IndexPart =
  | ({ readonly kind: 'column'; readonly name: string; readonly length?: number } & PartTraits)
  | ({ readonly kind: 'expression'; readonly sql: string } & PartTraits)

/** How a member of an index is sorted and compared, where that is not the usual way. */
export interface PartTraits {
  readonly order?: 'desc'
  /** Absent for the usual side: last where ascending, first where descending. */
  readonly nulls?: 'first' | 'last'
  /** With its parameters, as SQL. */
  readonly operatorClass?: string
  readonly collation?: string
}

/** An enumerated type that has a name: columns refer to it in their `type`. */
export interface EnumType {
  readonly place: Place
  readonly name: string
  readonly namespace?: string
  readonly values: readonly string[]
  readonly comment?: string
}

/** A domain: a type with conditions of its own. */
export interface Domain {
  readonly place: Place
  readonly name: string
  readonly namespace?: string
  readonly type: ColumnType
  readonly raw: string
  readonly nullable: boolean
  readonly default?: Default
  readonly collation?: string
  /** Conditions on `VALUE`. */
  readonly checks: readonly Check[]
  readonly comment?: string
}

/** A sequence that stands on its own. `raw` is the type text of its numbers, where said. */
export interface Sequence extends Counting {
  readonly place: Place
  readonly name: string
  readonly namespace?: string
  readonly raw?: string
  readonly comment?: string
  readonly formerNames?: readonly string[]
}
