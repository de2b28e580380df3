import type { Dialect, Schema, Table } from '../model/schema.js'

/** Columns that have another name now: the names now by the names before. */
export type Renamed = ReadonlyMap<string, string>

/** What all comparisons of one diff need to know. */
export interface Setting {
  /** The database that the two schemas are for, where either says it. */
  readonly dialect: Dialect | undefined
  /** Tables that have another name now, by their qualified names before. */
  readonly tables: ReadonlyMap<string, Pick<Table, 'name' | 'namespace'>>
  /** The renamed columns of tables, by the tables' qualified names before. */
  readonly columns: ReadonlyMap<string, Renamed>
}

/** The databases that do not tell the case of a name's letters apart. */
const FOLDING: ReadonlySet<Dialect | undefined> = new Set<Dialect>(['mariadb', 'mysql', 'sqlite'])

/** The dialect of two schemas: that of the later one, or else of the earlier one. */
export function dialectOf(from: Schema, to: Schema): Dialect | undefined {
  return to.dialect ?? from.dialect
}

/** A name as the database compares it. */
export function foldName(name: string, dialect: Dialect | undefined): string {
  return FOLDING.has(dialect) ? name.toLowerCase() : name
}

/** A name with the namespace before it, where it has one: `sales.orders`. */
export function qualify({ name, namespace }: Pick<Table, 'name' | 'namespace'>): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}
