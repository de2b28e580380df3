import type { MappedKey, MappedTable } from './sqlalchemy-tables.js'

/** The tables of models, for finding one among thousands. */
export interface TableIndex {
  /** The table of a class or a variable. */
  named(name: string): MappedTable | undefined
  /** The table that is called so in the database, with its namespace before a dot. */
  at(path: string): MappedTable | undefined
  /** The table that a key refers to. */
  referred(key: MappedKey): MappedTable | undefined
}

/** An index of tables; of several with one name the first counts. */
export function indexTables(tables: readonly MappedTable[]): TableIndex {
  const last = [...tables].reverse()
  const names = new Map(last.map((table) => [table.name, table]))
  const paths = new Map(last.map((table) => [toPath(table), table]))
  return {
    named: (name) => names.get(name),
    at: (path) => paths.get(path),
    // What SQLAlchemy calls a column has no dot.
    referred: ({ reference }) => paths.get(reference?.slice(0, reference.lastIndexOf('.')) ?? ''),
  }
}

function toPath({ table, namespace }: MappedTable): string {
  return namespace === undefined ? table : `${namespace}.${table}`
}
