import { findBookkeeping } from './databases/bookkeeping.js'
import { type Connection, readDatabase } from './databases/index.js'
import { globFor } from './glob.js'
import type { Entry } from './model/config.js'
import { type Diagnostic, hasErrors, type Outcome } from './model/diagnostic.js'
import type { Schema } from './model/schema.js'
import type { Tree } from './model/tree.js'
import { resolve } from './resolve/index.js'
import { type Reading, readSources } from './reading.js'
import { findSources, type Found } from './sources.js'

/** The way to each entry's database. */
type Connections = ReadonlyMap<Entry, Connection>

/** Reads the schema of an entry in a tree. */
export type SchemaReader = (entry: Entry, tree: Tree, fallback?: Tree) => Promise<Outcome<Read>>

/** What of an entry says which schema it has: two that agree in this share a reading. */
const READ_BY = [
  'schema',
  'database',
  'format',
  'dialect',
  'onUnreadable',
  'conventions',
  'views',
  'tables',
  'exclude',
  'external',
  'beside',
] as const satisfies readonly (keyof Entry)[]

/**
 * A reader that reads each set of schema files once, however many entries and targets share it, and of databases only
 * those to which `connections` lead.
 */
export function createSchemaReader(connections: Connections = new Map()): SchemaReader {
  const schemas = new Map<Tree, Map<string, Promise<Outcome<Read>>>>()
  return (entry, tree, fallback) => {
    const known = schemas.get(tree) ?? new Map<string, Promise<Outcome<Read>>>()
    schemas.set(tree, known)
    const key = JSON.stringify(READ_BY.map((name) => entry[name]))
    const pending = known.get(key) ?? read(entry, tree, fallback, connections)
    known.set(key, pending)
    return pending
  }
}

async function read(
  entry: Entry,
  tree: Tree,
  fallback: Tree | undefined,
  connections: Connections,
): Promise<Outcome<Read>> {
  if (!entry.database) return readSchema(entry, tree, fallback)
  const connection = connections.get(entry)
  const nothing = { value: { sources: [], untracked: true }, diagnostics: [] }
  return connection ? readDatabaseSchema(entry, connection) : nothing
}

/** An entry's schema as it was read; `schema` is absent when no file was found or something could not be read. */
export interface Read {
  readonly schema?: Schema
  readonly sources: readonly string[]
  readonly untracked: boolean
}

/** Reads an entry's schema files in a tree and resolves them to one schema. */
export async function readSchema(entry: Entry, tree: Tree, fallback?: Tree): Promise<Outcome<Read>> {
  const found = await findSources(entry, tree, fallback)
  const untracked = found.value.some((source) => source.tree !== tree)
  if (hasErrors(found.diagnostics) || found.value.length === 0) {
    return { value: { sources: found.value.map(pathOf), untracked }, diagnostics: found.diagnostics }
  }
  const reading = await readSources(found.value, entry)
  const diagnostics = [...found.diagnostics, ...reading.diagnostics]
  const resolved = resolveReading(reading.value.documents, entry)
  return {
    value: { sources: reading.value.paths, untracked, schema: resolved.value },
    diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...resolved.diagnostics],
  }
}

/** What may only follow from something that could not be read: names of what it would have declared. */
const CONSEQUENCES = new Set([
  'foreign-key-without-target',
  'missing-columns',
  'missing-referenced-column',
  'missing-type',
  'reference-not-unique',
  'unknown-column',
  'unknown-reference',
  'unknown-table',
  'unknown-type',
])

/** What is left of a thing whose parts could not be read. */
const REMAINS = new Set(['no-columns', 'unmatched-tables'])

/** Errors that cost no more than the one thing that they speak of; any other may cost whole tables. */
const SLIPS = new Set(['duplicate-key', 'missing-name', 'missing-type', 'unknown-attribute', 'wrong-value'])

/**
 * Everything that there is to say about an entry's schema files in a tree: also about those that can be read beside one
 * that cannot, but for what may only follow from that. The schema is what could be understood of them.
 */
export async function inspectSchema(entry: Entry, tree: Tree): Promise<Outcome<Read>> {
  const found = await findSources(entry, tree)
  const reading = await readSources(found.value, entry)
  const said = [...found.diagnostics, ...reading.diagnostics]
  const { value: schema, diagnostics } = resolveReading(reading.value.documents, entry)
  const lost = said.filter(({ severity }) => severity === 'error')
  const isWhole = lost.every(({ code }) => SLIPS.has(code))
  const isCertain = ({ code }: Diagnostic): boolean =>
    lost.length === 0 || !(REMAINS.has(code) || (CONSEQUENCES.has(code) && !isWhole))
  return {
    value: { sources: reading.value.paths, untracked: false, schema },
    diagnostics: [...said, ...diagnostics.filter(isCertain)],
  }
}

/** Milliseconds for connecting to a database, and again for each question to it. */
const DATABASE_TIMEOUT = 30_000

/** Reads an entry's schema from a database and resolves it. */
export async function readDatabaseSchema(entry: Entry, connection: Connection): Promise<Outcome<Read>> {
  const reading = await readDatabase(connection, {
    namespaces: [],
    timeout: DATABASE_TIMEOUT,
    ...(entry.views ? { views: true } : {}),
  })
  const { value: document, diagnostics } = reading
  const from = { sources: [], untracked: true }
  if (!document) return { value: from, diagnostics }
  const resolved = resolveReading([document], entry)
  return {
    value: { ...from, schema: resolved.value },
    diagnostics: [...diagnostics, ...resolved.diagnostics],
  }
}

/** The schema of documents, without the tables in which tools keep their books. */
function resolveReading(documents: Reading['documents'], entry: Entry): Outcome<Schema> {
  const { dialect, conventions, views, tables, external, beside, placeOf } = entry
  const bookkeeping = findBookkeeping(documents, entry)
  const exclude = [...entry.exclude, ...bookkeeping.value.map(globFor)]
  const { value, diagnostics } = resolve(documents, {
    ...(dialect ? { dialect } : {}),
    ...(conventions ? { conventions } : {}),
    ...(views ? { views } : {}),
    tables,
    exclude,
    external,
    ...(beside ? { beside } : {}),
    ...(placeOf ? { placeOf } : {}),
  })
  return { value, diagnostics: [...diagnostics, ...bookkeeping.diagnostics] }
}

function pathOf({ entry }: Found): string {
  return entry.path
}
