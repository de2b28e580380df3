import type { Place } from './place.js'

/** The constraints and indexes of a table. */
export type MemberSubject = 'primary-key' | 'foreign-key' | 'unique' | 'check' | 'exclusion' | 'index'

/** What stands beside the tables. */
export type TypeSubject = 'enum' | 'domain' | 'sequence'

/** What a schema is made of, as far as changes speak of it. */
export type Subject = 'table' | 'view' | 'column' | MemberSubject | TypeSubject

/** What can change about a column. */
export type ColumnAspect =
  'type' | 'nullability' | 'default' | 'counting' | 'generation' | 'update-time' | 'collation'

/** What happened: something came, went, got another name or comment, or another content. */
export type ChangeKind =
  | `${'add' | 'drop' | 'rename' | 'change-comment-of'}-${Subject}`
  | `change-${ColumnAspect}`
  | `change-${MemberSubject | Exclude<TypeSubject, 'enum'>}`
  | 'add-enum-value'
  | 'drop-enum-value'
  | 'reorder-enum-values'

/**
 * A change is one thing in which a schema differs from an earlier one. It is plain data: `from` and `to` are what
 * people read (`bigint`, `UNIQUE (email)`), absent where there was nothing, or is nothing any more.
 */
export interface Change {
  readonly kind: ChangeKind
  readonly subject: Subject
  /** What it is about, under its name now: `orders`, `sales.orders.total`, `orders.orders_user_id_fkey`, and for what
   * has no name `orders (user_id)`. */
  readonly path: string
  /** The table that it is in, or is, under its name now; absent for types and sequences. */
  readonly table?: string
  /** The name of what it is about; absent for a constraint without one. */
  readonly name?: string
  readonly from?: string
  readonly to?: string
  /** Where it stood and where it stands, or the table that it is in. */
  readonly fromPlace?: Place
  readonly toPlace?: Place
}
