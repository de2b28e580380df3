import type { Table } from '../../model/schema.js'
import type { Relation } from './model.js'

/** The relations of each table, by column. */
export type Relations = ReadonlyMap<Table, ReadonlyMap<string, Relation>>

/** The columns of each table whose fields say that they are unique: those of one-to-one relations, and where relations lead. */
export function findUniqueFields(all: Relations): ReadonlyMap<Table, ReadonlySet<string>> {
  const unique = new Map([...all.keys()].map((table) => [table, new Set<string>()]))
  for (const [table, own] of all) {
    for (const { column, oneToOne, target } of own.values()) {
      if (oneToOne) unique.get(table)?.add(column)
      if (target.kind === 'model') unique.get(target.table)?.add(target.column)
    }
  }
  return unique
}
