import { readCommitted } from './committed.js'
import type { Read, SchemaReader } from './schema-reader.js'
import type { Entry } from './model/config.js'
import type { Diagnostic, Outcome } from './model/diagnostic.js'
import type { Names } from './model/names.js'
import type { Tree } from './model/tree.js'
import { findAsked } from './names/asked.js'
import { readNames } from './names/index.js'
import { targets, type TargetName } from './targets/index.js'

/** The entries of the config that an entry stands in. */
export type Neighbours = (entry: Entry) => readonly Entry[]

/** Neighbours from several configs: an entry is looked for itself, then by its output. */
export function neighboursIn(configs: readonly (readonly Entry[])[]): Neighbours {
  return (entry) =>
    configs.find((entries) => entries.includes(entry)) ??
    [...configs].reverse().find((entries) => entries.some(({ output }) => output === entry.output)) ??
    []
}

/**
 * A reader for which a table that another entry has models of, for the same ORM, is no unknown one: a key to it leads to
 * the class there, as if `external` said so; a class keeps the name that the committed models there give it.
 * What `external` says wins. Other entries are read only for one whose keys lead out of it.
 */
export function withNeighbours(read: SchemaReader, neighbours: Neighbours): SchemaReader {
  const readOnce = createNameReader()
  return async (entry, tree, fallback) => {
    const alone = await read(entry, tree, fallback)
    // A database is read once, and by the entry of the config itself.
    if (entry.database || !leadsOutside(alone)) return alone
    const around = { read, readOnce, tree, ...(fallback ? { fallback } : {}) }
    const found = await readAll(entry, neighbours(entry), around)
    const given = await findExternals(alone.value, entry, found)
    if (given.size === 0) return alone
    const beside = Object.fromEntries(given)
    const { value, diagnostics } = await read({ ...entry, beside }, tree, fallback)
    const sources = [...value.sources, ...found.flatMap(({ value: { sources } }) => sources)]
    return { value: { ...value, sources: [...new Set(sources)] }, diagnostics }
  }
}

/** What the classes of the other entries are called, by the tables that an entry, whose own reading this is, does not have. */
export async function findNeighbourTables(
  entry: Entry,
  own: Read,
  entries: readonly Entry[],
  { read, tree }: { readonly read: SchemaReader; readonly tree: Tree },
): Promise<ReadonlyMap<string, string>> {
  return findExternals(
    own,
    entry,
    await readAll(entry, entries, { read, tree, readOnce: createNameReader() }),
  )
}

function isNeighbour(entry: Entry, other: Entry): boolean {
  return other.target === entry.target && other.output !== entry.output
}

/** What is said of a key whose table is not there. */
const OUTSIDE: ReadonlySet<string> = new Set(['foreign-key-without-target', 'unknown-table'])

/** Whether a diagnostic is about a key whose table the schema does not have. */
export function isAboutOutside({ code }: Diagnostic): boolean {
  return OUTSIDE.has(code)
}

/** Whether keys of a schema lead to tables that it does not have. */
export function leadsOutside({ value, diagnostics }: Outcome<Read>): boolean {
  const keys = value.schema?.tables.flatMap(({ foreignKeys }) => foreignKeys) ?? []
  return diagnostics.some(isAboutOutside) || keys.some(({ external }) => external !== undefined)
}

interface Neighbour {
  readonly entry: Entry
  readonly value: Read
  /** What its classes are called before any other name is given, the strongest first. */
  readonly names: readonly Names[]
  /** Whether its modules may be imported: no import of theirs leads back. */
  readonly isImportable: boolean
}

interface Around {
  readonly readOnce: NameReader
  readonly read: SchemaReader
  readonly tree: Tree
  readonly fallback?: Tree
}

/**
 * Reads the neighbours. Imports lead to entries whose own keys stay within, and else from later entries to earlier ones, so
 * that none goes in a circle.
 */
async function readAll(
  entry: Entry,
  entries: readonly Entry[],
  { read, readOnce, tree, fallback }: Around,
): Promise<readonly Neighbour[]> {
  const found: Neighbour[] = []
  const position = entries.findIndex(({ output }) => output === entry.output)
  for (const [index, other] of entries.entries()) {
    if (!isNeighbour(entry, other)) continue
    const outcome = await read(other, tree, fallback)
    const isImportable = index < position || !leadsOutside(outcome)
    const { value } = outcome
    const asked = value.schema && other.naming ? [findAsked(other.naming, value.schema).value] : []
    const names = [...asked, await readOnce(other, tree)]
    found.push({ entry: other, value, names, isImportable })
  }
  return found
}

/** What the neighbours call their tables, by name; the first one wins, and none takes the name of an own table. */
async function findExternals(
  { schema }: Read,
  entry: Entry,
  neighbours: readonly Neighbour[],
): Promise<ReadonlyMap<string, string>> {
  const own = new Set(schema?.tables.map(({ name }) => name.toLowerCase()))
  const found = new Map<string, string>()
  for (const { entry: other, value, names, isImportable } of neighbours) {
    if (!value.schema) continue
    const target = await targets[other.target as TargetName].load()
    const request = { ...other, from: entry.output, names }
    for (const { table, reference } of target.refer(value.schema, request)) {
      const name = table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`
      if (!own.has(table.name.toLowerCase()) && !found.has(name)) {
        found.set(name, isImportable || !reference.includes(':') ? reference : byName(table.name))
      }
    }
  }
  return found
}

/** A table that is referred to by its name alone: a word that no ORM takes for a class. */
export function byName(table: string): string {
  return table.replace(/[.:]/g, '_')
}

/** The names in the models that are committed for an entry. */
type NameReader = (entry: Entry, tree: Tree) => Promise<Names>

/** Reads the committed models of each entry once. */
function createNameReader(): NameReader {
  const known = new WeakMap<Tree, Map<string, Promise<Names>>>()
  return (entry, tree) => {
    const ofTree = known.get(tree) ?? new Map<string, Promise<Names>>()
    known.set(tree, ofTree)
    const key = `${entry.target}\0${entry.output}`
    const pending =
      ofTree.get(key) ?? readCommitted(tree, entry, []).then(({ texts }) => readNames(entry.target, texts))
    ofTree.set(key, pending)
    return pending
  }
}
