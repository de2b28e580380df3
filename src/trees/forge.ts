import type { Folder, FolderListing, Forge } from '../github/forge.js'
import type { Tree, TreeEntry } from '../model/tree.js'
import type { ReadBlob } from './git-blobs.js'
import { sortByPath, toPrefix } from './listing.js'

/**
 * The tree of a commit, asked of the forge: nothing is checked out. One request lists everything; only where the forge
 * leaves some out (over 100,000 entries) folders are listed one by one, and only those that are asked for. With
 * `readLocal` a file is asked of the forge only where that fails: most are also in the commit that is checked out.
 */
export function openForgeTree(forge: Forge, commit: string, readLocal?: ReadBlob): Tree {
  const folders = new Folders(forge)
  return {
    label: `commit ${commit.slice(0, 7)}`,
    find: (path) => folders.find(commit, path),
    list: async (folder) => sortByPath(await folders.listBelow(commit, folder)),
    read: (entry) => readEntry(forge, entry, readLocal),
  }
}

async function readEntry(forge: Forge, { path, id }: TreeEntry, readLocal?: ReadBlob): Promise<Uint8Array> {
  if (id === undefined) throw new Error(`no id for ${path}`)
  const local = await readLocal?.(id).catch(() => undefined)
  return local ?? forge.readBlob(id)
}

interface IndexedListing extends FolderListing {
  readonly byPath: ReadonlyMap<string, TreeEntry | Folder>
}

/** The folders of a repository by their ids (or a commit's for its root), each asked for at most once. */
class Folders {
  readonly #forge: Forge
  readonly #asked = new Map<string, Promise<IndexedListing>>()

  constructor(forge: Forge) {
    this.#forge = forge
  }

  /** The file, link or submodule at a path below a folder. */
  async find(id: string, path: string): Promise<TreeEntry | undefined> {
    const whole = await this.#ask(id, 'all')
    if (!whole.truncated) return asFile(whole.byPath.get(path))
    const { child, rest } = await this.#step(id, path)
    if (child?.kind !== 'folder') return rest === '' ? asFile(child) : undefined
    return rest === '' ? undefined : under(child, await this.find(child.id, rest))
  }

  /** Everything below `folder`, which is relative to the folder with the id; `''` is that folder itself. */
  async listBelow(id: string, folder: string): Promise<readonly TreeEntry[]> {
    const prefix = toPrefix(folder)
    const whole = await this.#ask(id, 'all')
    if (!whole.truncated) return filesOf(whole).filter(({ path }) => path.startsWith(prefix))
    if (prefix === '') return this.#listLevelByLevel(id)
    const { child, rest } = await this.#step(id, prefix.slice(0, -1))
    return child?.kind === 'folder' ? within(child, await this.listBelow(child.id, rest)) : []
  }

  async #listLevelByLevel(id: string): Promise<readonly TreeEntry[]> {
    const level = await this.#level(id)
    const below = level.entries
      .filter((entry) => entry.kind === 'folder')
      .map(async (folder) => within(folder, await this.listBelow(folder.id, '')))
    return [...filesOf(level), ...(await Promise.all(below)).flat()]
  }

  /** The entry that a path's first part names, and the rest of the path. */
  async #step(id: string, path: string) {
    const slash = path.indexOf('/')
    const name = slash === -1 ? path : path.slice(0, slash)
    const level = await this.#level(id)
    return {
      child: level.byPath.get(name),
      rest: slash === -1 ? '' : path.slice(slash + 1),
    }
  }

  async #level(id: string): Promise<IndexedListing> {
    const level = await this.#ask(id, 'level')
    if (level.truncated) throw new Error('a folder of this commit has more entries than the forge lists')
    return level
  }

  #ask(id: string, depth: 'level' | 'all'): Promise<IndexedListing> {
    const key = `${depth} ${id}`
    const asked = this.#asked.get(key) ?? this.#forge.listFolder(id, depth).then(index)
    this.#asked.set(key, asked)
    return asked
  }
}

function index(listing: FolderListing): IndexedListing {
  return { ...listing, byPath: new Map(listing.entries.map((entry) => [entry.path, entry])) }
}

function filesOf({ entries }: FolderListing): readonly TreeEntry[] {
  return entries.filter((entry) => entry.kind !== 'folder')
}

function asFile(entry: TreeEntry | Folder | undefined): TreeEntry | undefined {
  return entry?.kind === 'folder' ? undefined : entry
}

function within(folder: Folder, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.map((entry) => ({ ...entry, path: `${folder.path}/${entry.path}` }))
}

function under(folder: Folder, entry: TreeEntry | undefined): TreeEntry | undefined {
  return entry && { ...entry, path: `${folder.path}/${entry.path}` }
}
