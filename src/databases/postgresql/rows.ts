/** What the queries give: one interface for each, its keys the columns' names. */

export interface TableRow {
  readonly oid: number
  readonly namespace: string | null
  readonly name: string
  readonly comment: string | null
  readonly extension: string | null
  /** Whether other tables show its rows too; never said of a partition, which is no table of its own. */
  readonly inherits: boolean
}

export interface CountingRow {
  readonly start: string | null
  readonly increment: string | null
  readonly min_value: string | null
  readonly max_value: string | null
  readonly cache: string | null
  readonly cycle: boolean | null
}

export interface ColumnRow extends CountingRow {
  readonly relation: number
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  /** `''`, `s` for stored, `v` for virtual. */
  readonly generated: string
  /** The default, or what the column is generated from. */
  readonly expression: string | null
  readonly serial: boolean
  /** `''`, `a` for always, `d` for by default. */
  readonly identity: string
  readonly collation: string | null
  readonly comment: string | null
}

export interface ConstraintRow {
  readonly relation: number
  readonly name: string
  readonly kind: string
  readonly columns: readonly string[]
  /** The index behind a key; of a foreign key the index that it refers to. */
  readonly index: number
  readonly deferrable: boolean
  readonly deferred: boolean
  readonly expression: string | null
  readonly referenced_namespace: string | null
  readonly referenced_table: string | null
  readonly referenced_columns: readonly string[]
  readonly on_delete: string
  readonly on_update: string
  readonly match: string
  readonly on_delete_columns: readonly string[]
  readonly operators: readonly string[]
  readonly comment: string | null
}

export interface IndexRow {
  readonly relation: number
  readonly index: number
  readonly name: string
  readonly unique: boolean
  readonly method: string
  readonly nulls_not_distinct: boolean
  readonly condition: string | null
  readonly comment: string | null
  /** `fillfactor=70` for each, if there are any. */
  readonly storage_parameters: readonly string[] | null
  readonly included: boolean
  readonly column: string | null
  readonly expression: string | null
  readonly descending: boolean
  readonly nulls_first: boolean
  readonly operator_class: string | null
  readonly operator_options: string | null
  readonly collation: string | null
}

export interface EnumRow {
  readonly namespace: string | null
  readonly name: string
  readonly comment: string | null
  readonly values: readonly string[]
}

export interface DomainRow {
  readonly namespace: string | null
  readonly name: string
  readonly comment: string | null
  readonly type: string
  readonly nullable: boolean
  readonly expression: string | null
  readonly collation: string | null
  readonly check_names: readonly string[]
  readonly checks: readonly string[]
}

export interface SequenceRow extends CountingRow {
  readonly namespace: string | null
  readonly name: string
  readonly type: string | null
  readonly comment: string | null
}

/** All that was read of a catalog. */
export interface CatalogRows {
  readonly tables: readonly TableRow[]
  readonly columns: readonly ColumnRow[]
  /** Empty where views are not wanted. */
  readonly views: readonly TableRow[]
  readonly viewColumns: readonly ColumnRow[]
  readonly constraints: readonly ConstraintRow[]
  readonly indexes: readonly IndexRow[]
  readonly enums: readonly EnumRow[]
  readonly domains: readonly DomainRow[]
  readonly sequences: readonly SequenceRow[]
}
