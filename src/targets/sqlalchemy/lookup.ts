import type { ForeignKey, Schema, Table } from '../../model/schema.js'

/** Finds the table that a foreign key of `from` points at; undefined when it is not in the schema. */
export type FindTable = (key: ForeignKey, from: Table) => Table | undefined

/** The tables of a schema by name. A key that names no namespace means one in none, or else one in its own. */
export function createLookup(schema: Schema): FindTable {
  const tables = new Map(schema.tables.map((table) => [toKey(table.name, table.namespace), table]))
  return (key, from) => {
    if (key.external !== undefined) return undefined
    const { referencedTable, referencedNamespace } = key
    return (
      tables.get(toKey(referencedTable, referencedNamespace)) ??
      tables.get(toKey(referencedTable, from.namespace))
    )
  }
}

function toKey(name: string, namespace = ''): string {
  return `${namespace}\0${name}`
}
