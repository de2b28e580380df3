import type { TreeEntry } from '../model/tree.js'

/** What git's file modes mean to us; a mode that is not here is a folder or nothing that we know. */
const kinds: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
}

/** The kind of an entry with a mode as git prints it (six octal digits); undefined for folders. */
export function findKind(mode: string): TreeEntry['kind'] | undefined {
  return kinds[mode]
}

/** A listing is a whole tree held in memory: its entries in the order of their paths, and by path. */
export interface Listing {
  readonly entries: readonly TreeEntry[]
  readonly byPath: ReadonlyMap<string, TreeEntry>
}

/** The listing of entries that stand in any order. */
export function toListing(entries: readonly TreeEntry[]): Listing {
  return { entries: sortByPath(entries), byPath: new Map(entries.map((entry) => [entry.path, entry])) }
}

/** The entries below a folder: `''` is everything; a final `/` makes no difference. */
export function entriesBelow(entries: readonly TreeEntry[], folder: string): readonly TreeEntry[] {
  const prefix = toPrefix(folder)
  return prefix === '' ? entries : entries.filter(({ path }) => path.startsWith(prefix))
}

/** A folder as the start of the paths in it: `''` stays `''`, anything else ends in one `/`. */
export function toPrefix(folder: string): string {
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`
}

/** Sorted by the UTF-16 units of the paths, so that every tree and every machine has one order. */
export function sortByPath(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
