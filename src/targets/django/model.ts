import type { Column, ForeignKey, Table } from '../../model/schema.js'
import type { Choices } from './choices.js'

/** A model is a table that Django can map, with what it refers to and every name settled. */
export interface Model {
  readonly table: Table
  /** Counts from 1 in schema order. */
  readonly position: number
  readonly className: string
  readonly columns: ReadonlyMap<string, Column>
  /** Columns whose field says itself that they are unique, whatever name the schema gives that: one-to-one relations,
   * and what other models refer to, for the table must be created with it. */
  readonly uniqueFields: ReadonlySet<string>
  /** What a column refers to, by column name. */
  readonly relations: ReadonlyMap<string, Relation>
  /** The foreign keys that ForeignObjects follow. */
  readonly composites: readonly CompositeRelation[]
  /** Foreign keys that stay plain fields, and why. */
  readonly plainKeys: readonly PlainKey[]
  readonly fields: ReadonlyMap<string, FieldName>
  /** What a column's field offers to choose from, by column name. */
  readonly choices: ReadonlyMap<string, Choices>
  /** `related_name` of each relation, by its key. */
  readonly reverseNames: ReadonlyMap<ForeignKey, string>
  /** How many foreign keys lead here, where they are too many for reverse names. */
  readonly hiddenReverses: number | undefined
}

/** A field's two names: `user`, and `user_id` for the value in the column; the same for a field that is no relation. */
export interface FieldName {
  readonly name: string
  readonly attname: string
}

/** A foreign key over one column that Django can hold. */
export interface Relation {
  readonly key: ForeignKey
  readonly column: string
  readonly target: RelationTarget
  /** Whether the column is unique, so that there is one row on this side too. */
  readonly oneToOne: boolean
}

/**
 * A foreign key over several columns, or over one that the first migration would make too late: Django follows it from
 * row to row, but its migrations make no key of it.
 */
export interface CompositeRelation {
  readonly key: ForeignKey
  /** The table that it leads to, which is one of these models. */
  readonly table: Table
  /** What it is called among the model's fields. */
  readonly name: string
}

/** One of these models. */
export interface ModelTarget {
  readonly kind: 'model'
  readonly table: Table
  readonly column: string
}

/** Where a relation leads: one of these models, or what the entry's `external` names. */
export type RelationTarget =
  | ModelTarget
  | { readonly kind: 'setting'; readonly setting: string; readonly column: string }
  | { readonly kind: 'label'; readonly label: string; readonly column: string }
  | { readonly kind: 'class'; readonly module: string; readonly name: string; readonly column: string }

/** A foreign key that Django cannot hold; `reason` ends a sentence about it. */
export interface PlainKey {
  readonly key: ForeignKey
  readonly reason: string
  /** Whether the author should be told; a table that the entry itself leaves out is no news. */
  readonly worthWarning: boolean
}

/** What identifies a table: its namespace and its name. */
export function tableKey(name: string, namespace: string | undefined): string {
  return namespace === undefined ? name : `${namespace}\u0000${name}`
}

/** A table as messages name it: `sales.orders`. */
export function tableLabel(table: Pick<Table, 'name' | 'namespace'>): string {
  return table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`
}

/** The name of a column's field, as constraints and indexes refer to it. */
export function fieldOf(model: Pick<Model, 'fields'>, column: string): string {
  return model.fields.get(column)?.name ?? column
}
