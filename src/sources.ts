import { posix } from 'node:path'

import { createGlobs, globFolder, isGlob } from './glob.js'
import type { Entry } from './model/config.js'
import { type Diagnostic, errorAt, type Outcome, warningAt } from './model/diagnostic.js'
import type { Place } from './model/place.js'
import type { SourceFile } from './model/source.js'
import type { Tree, TreeEntry } from './model/tree.js'
import { findFormat, type Format, type Load, readers } from './readers/index.js'
import { readText } from './trees/text.js'

/** A schema file that was found, and the tree to read it from. */
export interface Found {
  readonly tree: Tree
  readonly entry: TreeEntry
}

/**
 * The schema files of an entry, each once, in the order of its paths and, within a glob, of their names. A plain path
 * that does not exist is an error; a glob may find nothing. What the tree does not have is looked for in `fallback`,
 * the workspace with what earlier steps left there, and then named in a notice.
 */
export async function findSources(
  entry: Entry,
  tree: Tree,
  fallback?: Tree,
): Promise<Outcome<readonly Found[]>> {
  const outcomes = []
  for (const pattern of entry.schema) outcomes.push(await findPattern(pattern, entry.place, tree, fallback))
  const found = new Map(outcomes.flatMap(({ value }) => value).map((source) => [source.entry.path, source]))
  return { value: [...found.values()], diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics) }
}

async function findPattern(
  pattern: string,
  place: Place | undefined,
  tree: Tree,
  fallback: Tree | undefined,
): Promise<Outcome<readonly Found[]>> {
  const here = await match(pattern, tree)
  if (here.length > 0) return checkLinks(here, pattern, tree)
  const there = fallback ? await match(pattern, fallback) : []
  if (fallback && there.length > 0) {
    const found = checkLinks(there, pattern, fallback)
    const message = `"${pattern}" is not in ${tree.label}: it was read from ${fallback.label}`
    return {
      value: found.value,
      diagnostics: [...found.diagnostics, { code: 'untracked-schema', severity: 'notice', message }],
    }
  }
  if (isGlob(pattern))
    return {
      value: [],
      diagnostics: [warningAt(place, 'no-schema-files', `"${pattern}" finds no file in ${tree.label}`)],
    }
  const message = `the schema file "${pattern}" does not exist in ${tree.label}`
  return { value: [], diagnostics: [errorAt(place, 'schema-not-found', message)] }
}

async function match(pattern: string, tree: Tree): Promise<readonly TreeEntry[]> {
  const exact = await tree.find(pattern)
  if (exact || !isGlob(pattern)) return exact ? [exact] : []
  const matches = createGlobs([pattern])
  const entries = await tree.list(globFolder(pattern))
  return entries.filter(({ path }) => matches(path))
}

function checkLinks(entries: readonly TreeEntry[], pattern: string, tree: Tree): Outcome<readonly Found[]> {
  const isFile = ({ kind }: TreeEntry): boolean => kind === 'file' || kind === 'executable'
  const diagnostics = entries
    .filter((entry) => !isFile(entry))
    .map(({ path, kind }) => {
      const message = `expected a file at "${path}" (for "${pattern}"), came a ${kind}; links are not followed`
      return errorAt({ path, line: 1, column: 1 }, 'schema-is-link', message)
    })
  return { value: entries.filter(isFile).map((entry) => ({ tree, entry })), diagnostics }
}

/** What was read of an entry's schema. */
export interface Reading {
  readonly documents: Awaited<ReturnType<(typeof readers)[Format]['read']>>['value']
  /** Every file that was read: the entry's own and what those include. */
  readonly paths: readonly string[]
}

/** The documents of schema files, in the order of the files, each read by the reader of its format. */
export async function readSources(
  found: readonly Found[],
  entry: Pick<Entry, 'format' | 'dialect' | 'onUnreadable'>,
): Promise<Outcome<Reading>> {
  const diagnostics: Diagnostic[] = []
  const loaded: string[] = []
  const load = loader(found, loaded, diagnostics)
  const byFormat = new Map<Format, SourceFile[]>()
  for (const source of found) {
    const known = formatOf(source.entry.path, entry.format)
    const file =
      known === undefined
        ? unknownFormat(source.entry.path)
        : await readText(source.tree, source.entry, readers[known].limit)
    diagnostics.push(...file.diagnostics)
    if (known !== undefined && file.value) byFormat.set(known, [...(byFormat.get(known) ?? []), file.value])
  }
  const documents = []
  for (const [known, files] of byFormat) {
    const outcome = await readers[known].read(files, load, entry)
    diagnostics.push(...outcome.diagnostics)
    documents.push(...outcome.value)
  }
  const order = new Map(found.map(({ entry }, index) => [entry.path, index]))
  documents.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0))
  return { value: { documents, paths: [...order.keys(), ...loaded] }, diagnostics }
}

function formatOf(path: string, format: string | undefined): Format | undefined {
  return format !== undefined && Object.hasOwn(readers, format) ? (format as Format) : findFormat(path)
}

function unknownFormat(path: string): Outcome<undefined> {
  const known = Object.values(readers).flatMap(({ extensions }) => extensions)
  const message = `the format is not known from the file's name (known: ${known.join(', ')}); say it with "format", or with --from on the command line`
  return { value: undefined, diagnostics: [errorAt({ path, line: 1, column: 1 }, 'unknown-format', message)] }
}

/** What a reader gets further files with: those of the schema's own folders and below, and no others. */
function loader(found: readonly Found[], loaded: string[], diagnostics: Diagnostic[]): Load {
  return async (path) => {
    const near = found.find(({ entry }) => isBelow(posix.dirname(entry.path), path))
    const entry = await near?.tree.find(path)
    if (!near || entry?.kind !== 'file') return undefined
    const text = await readText(near.tree, entry, readers[findFormat(path) ?? 'xml'].limit)
    diagnostics.push(...text.diagnostics)
    loaded.push(path)
    return text.value
  }
}

function isBelow(folder: string, path: string): boolean {
  return folder === '.' ? !path.startsWith('../') : path.startsWith(`${folder}/`)
}
