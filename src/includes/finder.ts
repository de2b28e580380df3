import { createGlobs, globFolder, isGlob } from '../glob.js'
import { type Diagnostic, errorAt, warningAt } from '../model/diagnostic.js'
import type { Tree, TreeEntry } from '../model/tree.js'
import { findFormat } from '../readers/index.js'
import { sortNumbered } from '../numbered.js'
import { checkLinks, type Found } from '../sources.js'
import { type Include, readTarget } from './target.js'

/** The most files that an entry's schema may include. */
const FILE_LIMIT = 1000
/** The most globs and folders among what it includes, since each looks through a whole folder. */
const GLOB_LIMIT = 100

/** The files that an include means. */
export interface Included {
  readonly files: readonly Found[]
  /** Whether the author named the one file, so that it is a mistake when it includes itself. */
  readonly named: boolean
}

/** A finder finds the files that schema files include, and keeps account of them. */
export class IncludeFinder {
  readonly diagnostics: Diagnostic[] = []
  /** What was looked for, paths and globs, there or not: whoever changes one of them changes the schema. */
  readonly watched = new Set<string>()
  /** The paths of files whose contents stand in others, by a tag, so that they are not read on their own as well. */
  readonly taken = new Set<string>()
  /** The tree that each file comes from, by path. */
  readonly #trees: Map<string, Tree>
  readonly #own: number
  readonly #known = new Map<string, Promise<readonly TreeEntry[]>>()
  #isFull = false

  constructor(own: readonly Found[]) {
    this.#trees = new Map(own.map(({ tree, entry }) => [entry.path, tree]))
    this.#own = this.#trees.size
  }

  /** The files that an include means; none, with an error, for one that means none. */
  async find(include: Include): Promise<Included> {
    const tree = this.#trees.get(include.place.path)
    if (!tree || this.#isFull) return NOTHING
    const { value: path, diagnostics } = readTarget(include, tree)
    this.diagnostics.push(...diagnostics)
    if (path === undefined) return NOTHING
    const exact = path === '' ? undefined : await tree.find(path)
    return this.#admit(
      include,
      exact ? this.#takeNamed(include, exact, tree) : await this.#takeMany(include, path, tree),
      tree,
    )
  }

  /** The one file that a script of SQL names; none, without a word, where there is none that may be read. */
  async findScript(include: Include): Promise<readonly Found[]> {
    const tree = this.#trees.get(include.place.path)
    const path = tree && readTarget(include, tree).value
    if (!tree || path === undefined || path === '' || this.#isFull) return []
    this.watched.add(path)
    const entry = await tree.find(path)
    const { value: files, diagnostics } = checkLinks(entry ? [entry] : [], include.target, tree)
    this.diagnostics.push(...diagnostics)
    return this.#admit(include, { files, named: true }, tree).files
  }

  #takeNamed({ place, target }: Include, entry: TreeEntry, tree: Tree): Included {
    this.watched.add(entry.path)
    const { value: files, diagnostics } = checkLinks([entry], target, tree)
    this.diagnostics.push(...diagnostics)
    if (files.length === 0 || isReadable(entry)) return { files, named: true }
    const message = `"${target}" is not read: only JustDB's formats are included, and SQL is for the entry's own \`schema\` to name`
    this.diagnostics.push(errorAt(place, 'include-not-read', message))
    return NOTHING
  }

  async #takeMany(include: Include, path: string, tree: Tree): Promise<Included> {
    const glob = isGlob(path) ? path : [...(path === '' ? [] : [path]), '**'].join('/')
    const entries = await this.#list(include, glob, tree)
    if (entries === undefined) return NOTHING
    const others = entries.filter((entry) => entry.path !== include.place.path)
    if (entries.length === 0) this.#reportMissing(include, path, glob, tree)
    else this.watched.add(glob)
    const { value: files, diagnostics } = checkLinks(others.filter(isReadable), include.target, tree)
    this.diagnostics.push(...diagnostics)
    return { files, named: false }
  }

  async #list({ place }: Include, glob: string, tree: Tree): Promise<readonly TreeEntry[] | undefined> {
    const known = this.#known.get(glob) ?? listMatches(glob, tree)
    this.#known.set(glob, known)
    if (this.#known.size <= GLOB_LIMIT) return known
    this.#stop(place, `${GLOB_LIMIT} globs and folders`)
    return undefined
  }

  #reportMissing({ place, target }: Include, path: string, glob: string, tree: Tree): void {
    this.watched.add(path).add(glob)
    const message = `"${target}" finds no file in ${tree.label}`
    if (isGlob(path)) this.diagnostics.push(warningAt(place, 'no-schema-files', message))
    else {
      const missing = `expected a file or a folder at "${path}" (for "${target}"), and there is none in ${tree.label}`
      this.diagnostics.push(errorAt(place, 'include-not-found', missing))
    }
  }

  #admit({ place }: Include, included: Included, tree: Tree): Included {
    for (const { entry } of included.files) {
      if (!this.#trees.has(entry.path)) this.#trees.set(entry.path, tree)
    }
    if (this.#trees.size - this.#own <= FILE_LIMIT) return included
    this.#stop(place, `${FILE_LIMIT} files`)
    return NOTHING
  }

  #stop(place: Include['place'], most: string): void {
    if (!this.#isFull)
      this.diagnostics.push(
        errorAt(place, 'too-many-includes', `a schema may include up to ${most}, and here are more`),
      )
    this.#isFull = true
  }
}

const NOTHING: Included = { files: [], named: true }

/** Of a folder and a glob the files of JustDB's own formats are taken. */
function isReadable({ path }: TreeEntry): boolean {
  const format = findFormat(path)
  return format !== undefined && format !== 'sql'
}

async function listMatches(glob: string, tree: Tree): Promise<readonly TreeEntry[]> {
  const matches = createGlobs([glob])
  return sortNumbered((await tree.list(globFolder(glob))).filter(({ path }) => matches(path)))
}
