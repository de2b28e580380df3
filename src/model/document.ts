import type { Outcome } from './diagnostic.js'
import type { Conventions } from './conventions.js'
import type { Place } from './place.js'
import type { Dialect } from './schema.js'

/**
 * A document is one source as its author wrote it: names, type *text*, places. Nothing is linked, inferred or checked
 * against anything else; that is `resolve`'s work. A key that the author did not write is absent. A source is a file,
 * the SQL files of an entry together (their statements build on each other), or a database.
 */
export interface SchemaDocument {
  readonly path: string
  /** Present where the document says all that there is, as SQL and a database do: no convention and no guess applies,
   * and names mean themselves, letter by letter. */
  readonly literal?: true
  /** Which conventions are wanted, where somebody says so beside the document. */
  readonly conventions?: Conventions
  /** The database whose language the document speaks, where it can be only one. */
  readonly dialect?: Dialect
  /** What other files may import the schema by. */
  readonly id?: string
  /** The files that belong to it, in the author's order. */
  readonly includes?: readonly IncludeNode[]
  /** Which tables its author wants to be taken, of this document and of those read with it. */
  readonly scopes?: readonly TableScopes[]
  readonly tables: readonly TableNode[]
  /** Its views, which count only where somebody wants them, and so does what there is to say about them. Absent where
   * the document cannot say what columns of which types its views have. */
  readonly views?: Outcome<readonly TableNode[]>
  /** Columns at the root: templates that others refer to with `referenceId`, never columns of a table. */
  readonly columns: readonly ColumnNode[]
  /** Indexes and constraints at the root; they name their table with `tableName`. */
  readonly indexes: readonly IndexNode[]
  readonly constraints: readonly ConstraintNode[]
  /** Types that columns name in their type text. */
  readonly enums: readonly EnumNode[]
  readonly domains: readonly DomainNode[]
  /** Sequences that stand on their own: one that belongs to a serial or identity column is part of that column. */
  readonly sequences: readonly SequenceNode[]
}

/** Further files as an author names them: a path, a glob, a folder, a location elsewhere, or the id of a schema. */
export interface IncludeNode {
  readonly place: Place
  readonly target: string
  /** Whether they come before the file that names them (`Import`) or after it (`Include`). */
  readonly order: 'before' | 'after'
}

/** Globs for names of tables (`*` any run of characters, `?` one): without any `includes` every table is meant. */
export interface TableScopes {
  readonly place: Place
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
}

/** What every object of a document may carry. */
interface Node {
  readonly place: Place
  readonly id?: string
  readonly name?: string
  /** The id of the object whose attributes this one takes over where it has none of its own. */
  readonly referenceId?: string
  readonly comment?: string
  /** Names that it had before, as a change report needs them. */
  readonly formerNames?: readonly string[]
  /** The databases that it is for, as written: `mysql`, `postgres`. Absent where it is for all. */
  readonly dbms?: readonly string[]
}

/** A table as written. Its `referenceId` is the table whose columns, indexes and constraints it takes over. */
export interface TableNode extends Node {
  /** Present for a table that is only there for others to take over. */
  readonly abstract?: true
  /** Present for a view, which has no keys and no indexes but what says which of its columns tell rows apart. */
  readonly view?: true
  /** The database's extension that made the table and looks after it. */
  readonly extension?: string
  /** What PostgreSQL calls a schema. */
  readonly namespace?: string
  readonly columns: readonly ColumnNode[]
  readonly indexes: readonly IndexNode[]
  readonly constraints: readonly ConstraintNode[]
}

/** A column as written. */
export interface ColumnNode extends Node {
  /** The group in which the id that it refers to is looked for first: `common` for the id `common.pk`. */
  readonly referenceGroup?: string
  /** Present for a group of columns, which is no column itself: whoever refers to it has all of these. */
  readonly members?: readonly ColumnNode[]
  /** Type text: `VARCHAR(50)`, `timestamp with time zone`. */
  readonly type?: string
  readonly length?: number
  readonly precision?: number
  readonly scale?: number
  readonly nullable?: boolean
  readonly primaryKey?: boolean
  readonly autoIncrement?: boolean
  /** Present for an identity column of standard SQL, which counts up; its options as written. */
  readonly identity?: IdentityNode
  /** The SQL expression of a generated column. */
  readonly expression?: string
  /** Whether a generated column's values are kept in the table; absent means that the author did not say. */
  readonly stored?: boolean
  readonly collation?: string
  readonly unique?: boolean
  readonly default?: DefaultNode
  /** An SQL condition on this column. */
  readonly check?: string
  /** A foreign key written on the column itself. */
  readonly reference?: ReferenceNode
}

/** A default as written: its text, where it stands, and whether the author called it an expression. */
export interface DefaultNode {
  readonly text: string
  readonly computed: boolean
}

/** How an identity column counts, or a sequence: figures as text, since they may exceed 2^53. */
export interface CountingNode {
  readonly start?: string
  readonly increment?: string
  readonly minValue?: string
  readonly maxValue?: string
  readonly cache?: string
  readonly cycle?: boolean
}

/** `GENERATED ALWAYS AS IDENTITY`, or `BY DEFAULT`. */
export interface IdentityNode extends CountingNode {
  readonly always: boolean
}

/** The far side of a foreign key. Without `columns` it means the target's primary key. Without `table` the author
 * marked a foreign key and left its target to be found from the column's name (Markdown's `✓`). */
export interface ReferenceNode {
  readonly place: Place
  readonly table?: string
  /** The target's namespace, in a literal document: without it the default one is meant, never the own table's. */
  readonly namespace?: string
  readonly columns?: readonly string[]
  readonly onDelete?: string
  readonly onUpdate?: string
  /** The columns that ON DELETE SET NULL or SET DEFAULT sets, where not all of them. */
  readonly onDeleteColumns?: readonly string[]
  /** `FULL`, `PARTIAL`, `SIMPLE`. */
  readonly match?: string
}

/** An index as written. */
export interface IndexNode extends Node {
  readonly tableName?: string
  /** Members as text that `resolve` takes apart (`created_at DESC`, `title(20)`, `lower(email)`), or in their parts. */
  readonly columns: readonly (string | IndexPartNode)[]
  readonly unique?: boolean
  /** The method as written: `BTREE`, `GIN`, `FULLTEXT`. */
  readonly method?: string
  /** The SQL condition of a partial index. */
  readonly where?: string
  /** Columns that a covering index carries along. */
  readonly include?: readonly string[]
  readonly storageParameters?: StorageParametersNode
  readonly nullsNotDistinct?: boolean
}

/** PostgreSQL's storage parameters of an index: values by names, both as written: `{ fillfactor: '70' }`. */
export type StorageParametersNode = Readonly<Record<string, string>>

/** A member of an index or of an exclusion constraint: a column's name or an SQL expression, one of the two. */
export interface IndexPartNode {
  readonly name?: string
  readonly expression?: string
  /** MySQL's: so much of the beginning of each value. */
  readonly length?: number
  readonly order?: 'asc' | 'desc'
  readonly nulls?: 'first' | 'last'
  /** With its parameters, as SQL: `jsonb_path_ops`, `gist_trgm_ops (siglen='32')`. */
  readonly operatorClass?: string
  readonly collation?: string
  /** Of an exclusion constraint: `&&`, `=`. */
  readonly operator?: string
}

/** A constraint as written. `kind` is undefined when the author's word for it is not one that is known. */
export interface ConstraintNode extends Node {
  readonly kind: ConstraintKind
  readonly tableName?: string
  /** Empty for an exclusion constraint, which has `parts`. */
  readonly columns: readonly string[]
  readonly reference?: ReferenceNode
  readonly check?: string
  readonly deferrable?: boolean
  readonly initiallyDeferred?: boolean
  /** Of a unique constraint. */
  readonly nullsNotDistinct?: boolean
  /** Columns that the index behind a primary key, unique or exclusion constraint carries along. */
  readonly include?: readonly string[]
  /** Those of that index. */
  readonly storageParameters?: StorageParametersNode
  /** Of an exclusion constraint: its members, its index method and its condition. */
  readonly parts?: readonly IndexPartNode[]
  readonly method?: string
  readonly where?: string
}

/** An enumerated type as written, `CREATE TYPE ... AS ENUM`. */
export interface EnumNode extends Node {
  readonly namespace?: string
  readonly values: readonly string[]
}

/** A domain as written: a type with conditions of its own. */
export interface DomainNode extends Node {
  readonly namespace?: string
  /** Type text. */
  readonly type: string
  readonly nullable?: boolean
  readonly default?: DefaultNode
  readonly collation?: string
  /** Conditions on `VALUE`. */
  readonly checks: readonly { readonly name?: string; readonly sql: string }[]
}

/** A sequence as written. */
export interface SequenceNode extends Node, CountingNode {
  readonly namespace?: string
  /** Type text of its numbers: `bigint`. */
  readonly type?: string
}

/** The kinds of constraint. */
export type ConstraintKind = 'primary-key' | 'foreign-key' | 'unique' | 'check' | 'not-null' | 'exclusion'
