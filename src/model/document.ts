import type { Place } from './place.js'

/**
 * A document is one source file as its author wrote it: names, type *text*, places. Nothing is linked, inferred or
 * checked against anything else; that is `resolve`'s work. A key that the author did not write is absent.
 */
export interface SchemaDocument {
  readonly path: string
  readonly tables: readonly TableNode[]
  /** Columns at the root: templates that others refer to with `referenceId`, never columns of a table. */
  readonly columns: readonly ColumnNode[]
  /** Indexes and constraints at the root; they name their table with `tableName`. */
  readonly indexes: readonly IndexNode[]
  readonly constraints: readonly ConstraintNode[]
}

/** What every object of a document may carry. */
interface Node {
  readonly place: Place
  readonly id?: string
  readonly name?: string
  /** The id of the object whose attributes this one takes over where it has none of its own. */
  readonly referenceId?: string
  readonly comment?: string
  /** The databases that it is for, as written: `mysql`, `postgres`. Absent where it is for all. */
  readonly dbms?: readonly string[]
}

/** A table as written. Its `referenceId` is the table whose columns, indexes and constraints it takes over. */
export interface TableNode extends Node {
  /** Present for a table that is only there for others to take over. */
  readonly abstract?: true
  /** What PostgreSQL calls a schema. */
  readonly namespace?: string
  readonly columns: readonly ColumnNode[]
  readonly indexes: readonly IndexNode[]
  readonly constraints: readonly ConstraintNode[]
}

/** A column as written. */
export interface ColumnNode extends Node {
  /** Type text: `VARCHAR(50)`, `timestamp with time zone`. */
  readonly type?: string
  readonly length?: number
  readonly precision?: number
  readonly scale?: number
  readonly nullable?: boolean
  readonly primaryKey?: boolean
  readonly autoIncrement?: boolean
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

/** The far side of a foreign key. Without `columns` it means the target's primary key. Without `table` the author
 * marked a foreign key and left its target to be found from the column's name (Markdown's `✓`). */
export interface ReferenceNode {
  readonly place: Place
  readonly table?: string
  readonly columns?: readonly string[]
  readonly onDelete?: string
  readonly onUpdate?: string
}

/** An index as written. */
export interface IndexNode extends Node {
  readonly tableName?: string
  readonly columns: readonly string[]
  readonly unique?: boolean
  /** The method as written: `BTREE`, `GIN`, `FULLTEXT`. */
  readonly method?: string
}

/** A constraint as written. `kind` is undefined when the author's word for it is not one that is known. */
export interface ConstraintNode extends Node {
  readonly kind: ConstraintKind
  readonly tableName?: string
  readonly columns: readonly string[]
  readonly reference?: ReferenceNode
  readonly check?: string
}

/** The kinds of constraint that a JustDB file can name. */
export type ConstraintKind = 'primary-key' | 'foreign-key' | 'unique' | 'check' | 'not-null'
