import type { SchemaReader } from './schema-reader.js'
import type { Entry } from './model/config.js'
import type { Table } from './model/schema.js'
import type { Tree } from './model/tree.js'
import { byName, findNeighbourTables } from './neighbours.js'
import { sourceMatcher } from './sources.js'

/** The files that are looked at, the config around them, and how its entries are read. */
export interface Lookout {
  /** Paths in the tree. */
  readonly paths: readonly string[]
  readonly entries: readonly Entry[]
  readonly read: SchemaReader
  readonly tree: Tree
}

/**
 * The tables to which keys in schema files may lead, as `external` has them: those that every entry with one of the files
 * knows, be it from its other files, from its own `external`, or as another entry's for the same ORM.
 */
export async function findKnownTables(lookout: Lookout): Promise<Readonly<Record<string, string>>> {
  const [first, ...others] = await findAll(lookout)
  if (!first) return {}
  const isKnown = (name: string): boolean => others.every((names) => names.has(name))
  return Object.fromEntries([...first].filter(isKnown).map((name) => [name, byName(name)]))
}

/** The tables that each entry with one of the files knows. */
async function findAll(lookout: Lookout): Promise<readonly ReadonlySet<string>[]> {
  const found = []
  for (const entry of lookout.entries) {
    const names = entry.database ? undefined : await findNames(entry, lookout)
    if (names) found.push(names)
  }
  return found
}

async function findNames(
  entry: Entry,
  { paths, entries, read, tree }: Lookout,
): Promise<ReadonlySet<string> | undefined> {
  // Keys lead to tables that are left out, too.
  const { value } = await read({ ...entry, tables: [], exclude: [] }, tree)
  if (!paths.some(sourceMatcher(entry, value.sources))) return undefined
  const neighbours = await findNeighbourTables(entry, value, entries, { read, tree })
  const own = value.schema?.tables.map(labelOf) ?? []
  return new Set([...own, ...Object.keys(entry.external), ...neighbours.keys()])
}

function labelOf({ name, namespace }: Table): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}
