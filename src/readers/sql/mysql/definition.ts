import type { ColumnNode, ConstraintNode, IndexNode } from '../../../model/document.js'
import type { QualifiedName } from '../catalog.js'
import type { Place } from '../../../model/place.js'

/** What stands in the parentheses of CREATE TABLE, and behind ADD in ALTER TABLE, as written. */
export type Definition =
  ColumnDefinition | KeyDefinition | ForeignKeyDefinition | CheckDefinition | PeriodDefinition

/** What stands beside a table's columns. */
export type Addition = Exclude<Definition, ColumnDefinition>

/** A column, with what its own words add to the table. */
export interface ColumnDefinition {
  readonly kind: 'column'
  readonly ifAbsent: boolean
  /** Without `collation` and `check`: see `alphabet` and `further`. */
  readonly column: ColumnNode & { readonly name: string; readonly type: string }
  readonly alphabet: Alphabet
  /** Present for a column of MariaDB's that has the time of a row's version. */
  readonly isRowTime?: true
  /** The keys, the foreign key and the conditions that are written on the column. */
  readonly further: readonly Addition[]
}

/** In which letters text is kept, and how it is sorted; what is absent follows from the other, or from the table. */
export interface Alphabet {
  readonly charset?: string
  readonly collation?: string
  /** `CHAR(8) BINARY`: the collation by the bytes of the character set. */
  readonly binary?: true
}

/** An index, or the primary key, which has no name. */
export interface KeyDefinition {
  readonly kind: 'key'
  readonly ifAbsent: boolean
  readonly isPrimary: boolean
  readonly index: IndexNode
}

/** A foreign key; `indexName` is the name that its own index takes. */
export interface ForeignKeyDefinition {
  readonly kind: 'foreign-key'
  readonly ifAbsent: boolean
  readonly indexName?: string
  readonly constraint: ConstraintNode & { readonly reference: { readonly table: string } }
}

/** A condition on rows; `column` is the column on which it is written. */
export interface CheckDefinition {
  readonly kind: 'check'
  readonly ifAbsent: boolean
  readonly place: Place
  readonly name?: string
  readonly sql: string
  readonly column?: string
}

/** MariaDB's period of time between two columns, which keys name as if it were a column. */
export interface PeriodDefinition {
  readonly kind: 'period'
  readonly name: string
  readonly columns: readonly string[]
}

/** What stands behind the parentheses of CREATE TABLE, as far as it matters for the schema. */
export interface TableOptions {
  readonly comment?: string
  readonly engine?: string
  readonly alphabet: Alphabet
}

/** Where a column goes: to the beginning, or behind another one. */
export type Position = 'first' | { readonly after: string }

/** A step of ALTER TABLE. */
export type AlterStep =
  | { readonly kind: 'add'; readonly definition: Definition; readonly position?: Position }
  /** `from` is the former name: CHANGE gives another, MODIFY the same. */
  | {
      readonly kind: 'change'
      readonly from: Wanted
      readonly definition: ColumnDefinition
      readonly position?: Position
    }
  | { readonly kind: 'default'; readonly column: Wanted; readonly default: ColumnNode['default'] }
  | { readonly kind: 'rename-column'; readonly from: Wanted; readonly to: string }
  | { readonly kind: 'rename-index'; readonly from: Wanted; readonly to: string }
  | { readonly kind: 'drop'; readonly what: Droppable; readonly target: Wanted }
  | { readonly kind: 'drop-primary-key'; readonly offset: number }
  | { readonly kind: 'rename'; readonly to: QualifiedName }
  | { readonly kind: 'convert'; readonly alphabet: Alphabet }
  | { readonly kind: 'options'; readonly options: TableOptions }

/** What DROP names in ALTER TABLE. A `constraint` is whichever of the others has that name. */
export type Droppable = 'column' | 'index' | 'foreign-key' | 'check' | 'constraint'

/** Something that must be there, and where it is spoken of. */
export interface Wanted {
  readonly name: string
  readonly offset: number
  /** Nothing is wrong where it is not there: `IF EXISTS`. */
  readonly ifPresent: boolean
}
