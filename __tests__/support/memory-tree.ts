import type { Tree, TreeEntry } from '../../src/model/tree.js'
import { entriesBelow, sortByPath } from '../../src/trees/listing.js'

/** A tree of files with these contents: texts, or bytes. Equal contents have equal ids. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  const entries: readonly TreeEntry[] = sortByPath(
    [...bytes].map(([path, content]) => ({
      path,
      kind: 'file',
      id: Buffer.from(content).toString('base64'),
      size: content.length,
    })),
  )
  return {
    label: 'the memory',
    find: (path) => Promise.resolve(entries.find((entry) => entry.path === path)),
    list: (folder) => Promise.resolve(entriesBelow(entries, folder)),
    read: ({ path }) => Promise.resolve(bytes.get(path) ?? new Uint8Array()),
  }
}
