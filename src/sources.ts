import { createGlobs, globFolder, isGlob } from './glob.js'
import { missingSource } from './missing-source.js'
import type { Entry } from './model/config.js'
import { errorAt, type Outcome, warningAt } from './model/diagnostic.js'
import type { Place } from './model/place.js'
import type { Tree, TreeEntry } from './model/tree.js'
import { sortNumbered } from './numbered.js'
import { findFormat } from './readers/index.js'

/** A schema file that was found, and the tree to read it from. */
export interface Found {
  readonly tree: Tree
  readonly entry: TreeEntry
  /** Present for a file that nobody named: it lies in a folder that is the schema. */
  readonly scanned?: true
}

/**
 * The schema files of an entry, each once, in the order of its paths and, within a glob or folder, of their names and the numbers in these. A plain path
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
  const inside = isGlob(pattern) ? [] : await listFolder(pattern, tree)
  if (inside.length > 0) {
    const { value, diagnostics } = checkLinks(inside, pattern, tree)
    return { value: value.map((found) => ({ ...found, scanned: true })), diagnostics }
  }
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
  return { value: [], diagnostics: [await missingSource(pattern, place, tree)] }
}

/** The files of a folder and below that have a known format. */
async function listFolder(folder: string, tree: Tree): Promise<readonly TreeEntry[]> {
  const entries = await tree.list(folderPrefix(folder))
  return sortNumbered(entries.filter(({ path }) => findFormat(path) !== undefined))
}

/** A folder as the paths in it begin: `''` for the root. */
function folderPrefix(folder: string): string {
  return folder === '.' || folder === './' ? '' : folder.replace(/\/?$/, '/')
}

async function match(pattern: string, tree: Tree): Promise<readonly TreeEntry[]> {
  const exact = await tree.find(pattern)
  if (exact || !isGlob(pattern)) return exact ? [exact] : []
  const matches = createGlobs([pattern])
  const entries = await tree.list(globFolder(pattern))
  return sortNumbered(entries.filter(({ path }) => matches(path)))
}

/** Those of the entries that are files, and an error for each other one, such as a link. */
export function checkLinks(
  entries: readonly TreeEntry[],
  pattern: string,
  tree: Tree,
): Outcome<readonly Found[]> {
  const isFile = ({ kind }: TreeEntry): boolean => kind === 'file' || kind === 'executable'
  const diagnostics = entries
    .filter((entry) => !isFile(entry))
    .map(({ path, kind }) => {
      const message = `expected a file at "${path}" (for "${pattern}"), came a ${kind}; links are not followed`
      return errorAt({ path, line: 1, column: 1 }, 'schema-is-link', message)
    })
  return { value: entries.filter(isFile).map((entry) => ({ tree, entry })), diagnostics }
}

/** Whether a path is of an entry's schema: one that its paths and globs mean, or one of those that were read for it. */
export function sourceMatcher({ schema }: Entry, sources: readonly string[]): (path: string) => boolean {
  const read = new Set([...schema, ...sources])
  const isMatch = createGlobs([...read].filter(isGlob))
  const folders = schema.filter((path) => !isGlob(path)).map(folderPrefix)
  const isInside = (path: string): boolean =>
    findFormat(path) !== undefined && folders.some((folder) => path.startsWith(folder))
  return (path) => read.has(path) || isMatch(path) || isInside(path)
}
