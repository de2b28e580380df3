import { generate } from './generate/index.js'
import type { Entry } from './model/config.js'
import { hasErrors, type Outcome } from './model/diagnostic.js'
import type { GeneratedFile } from './model/page.js'
import type { Schema } from './model/schema.js'
import type { Tree } from './model/tree.js'
import { resolve } from './resolve/index.js'
import { findSources, type Found, readSources, type Reading } from './sources.js'

/** What an entry's schema gives in a tree. */
export interface Made {
  readonly files: readonly GeneratedFile[]
  /** Every schema file that was read, the included ones too. Empty when the entry's globs find nothing. */
  readonly sources: readonly string[]
  /** Whether a schema file was read from outside the tree. */
  readonly untracked: boolean
}

/** Makes the models of an entry from its schema files in a tree; with errors among the diagnostics it gives no files. */
export type Maker = (entry: Entry, tree: Tree, fallback?: Tree) => Promise<Outcome<Made>>

/** A maker that reads each set of schema files once, however many entries and targets share it. */
export function createMaker(): Maker {
  const schemas = new Map<Tree, Map<string, Promise<Outcome<Read>>>>()
  return async (entry, tree, fallback) => {
    const known = schemas.get(tree) ?? new Map<string, Promise<Outcome<Read>>>()
    schemas.set(tree, known)
    const { schema: paths, format, dialect, onUnreadable, tables, exclude, external } = entry
    const key = JSON.stringify({ paths, format, dialect, onUnreadable, tables, exclude, external })
    const pending = known.get(key) ?? readSchema(entry, tree, fallback)
    known.set(key, pending)
    const { value, diagnostics } = await pending
    const { sources, untracked, schema } = value
    if (!schema || hasErrors(diagnostics)) return { value: { files: [], sources, untracked }, diagnostics }
    const generated = generate(schema, entry)
    return {
      value: { files: generated.value, sources, untracked },
      diagnostics: [...diagnostics, ...generated.diagnostics],
    }
  }
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
  const resolved = resolveReading(reading.value, entry)
  return {
    value: { sources: reading.value.paths, untracked, schema: resolved.value },
    diagnostics: hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...resolved.diagnostics],
  }
}

function resolveReading({ documents }: Reading, entry: Entry): Outcome<Schema> {
  const { dialect, tables, exclude, external } = entry
  return resolve(documents, { ...(dialect ? { dialect } : {}), tables, exclude, external })
}

function pathOf({ entry }: Found): string {
  return entry.path
}
