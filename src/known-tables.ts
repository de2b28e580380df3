import type { SchemaReader } from './schema-reader.js'
import type { Entry } from './model/config.js'
import type { Table } from './model/schema.js'
import type { Tree } from './model/tree.js'
import { byName, findNeighbourTables } from './neighbours.js'
import { sourceMatcher } from './sources.js'

/** The config around the files that are looked at, and how its entries are read. */
export interface Lookout {
  readonly entries: readonly Entry[]
  readonly read: SchemaReader
  readonly tree: Tree
}

/** The tables to which keys in a file of the tree may lead, as `external` has them. */
export type KnownTables = (path: string) => Readonly<Record<string, string>>

/** What an entry knows. */
interface Knowledge {
  readonly hasFile: (path: string) => boolean
  readonly names: ReadonlySet<string>
}

/**
 * The tables to which keys in each schema file may lead: those that every entry with that file knows, be it from its
 * other files, from its own `external`, or as another entry's for the same ORM.
 */
export async function findKnownTables(lookout: Lookout): Promise<KnownTables> {
  const known: Knowledge[] = []
  for (const entry of lookout.entries) if (!entry.database) known.push(await findNames(entry, lookout))
  return (path) => {
    const [first, ...others] = known.filter(({ hasFile }) => hasFile(path))
    const names = [...(first?.names ?? [])].filter((name) => others.every((other) => other.names.has(name)))
    return Object.fromEntries(names.map((name) => [name, byName(name)]))
  }
}

async function findNames(entry: Entry, { entries, read, tree }: Lookout): Promise<Knowledge> {
  // Keys lead to tables that are left out, too.
  const { value } = await read({ ...entry, tables: [], exclude: [] }, tree)
  const neighbours = await findNeighbourTables(entry, value, entries, { read, tree })
  const own = value.schema?.tables.map(labelOf) ?? []
  const names = new Set([...own, ...Object.keys(entry.external), ...neighbours.keys()])
  return { hasFile: sourceMatcher(entry, value.sources), names }
}

function labelOf({ name, namespace }: Table): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}
