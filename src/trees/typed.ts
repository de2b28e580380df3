import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dirname } from 'node:path/posix'

import type { Tree, TreeEntry } from '../model/tree.js'
import { openFolderTree } from './folder.js'
import { sortByPath, toPrefix } from './listing.js'

/**
 * The files that a person typed on the command line, each under the path as typed, and what lies beside them. The
 * typed ones may lie anywhere and be links: whoever types a path answers for it. Of the others only those below the
 * folder of a typed one are in the tree, and no link leads there.
 */
export function openTypedTree(cwd: string, paths: readonly string[]): Tree {
  const typed = new Set(paths)
  const folders = [...new Set(paths.map(dirname))].map((folder) => openPart(cwd, folder))
  const partOf = (path: string): Part | undefined => folders.find((part) => part.inside(path) !== undefined)
  const find = (path: string): Promise<TreeEntry | undefined> =>
    typed.has(path) ? findTyped(cwd, path) : Promise.resolve(partOf(path)?.find(path))
  return {
    label: 'the file system',
    reach: 'the folder of the file that was typed',
    holds: (path) => partOf(path) !== undefined,
    find,
    list: async (folder) => {
      const beside = (await partOf(folder)?.list(folder)) ?? []
      const found = await Promise.all(paths.map(find))
      const entries = [...beside, ...found.filter((entry) => entry !== undefined)]
      return sortByPath([...new Map(entries.map((entry) => [entry.path, entry])).values()])
    },
    read: (entry) => {
      const part = typed.has(entry.path) ? undefined : partOf(entry.path)
      return part ? part.read(entry) : readFile(resolve(cwd, entry.path))
    },
  }
}

async function findTyped(cwd: string, path: string): Promise<TreeEntry | undefined> {
  const found = await stat(resolve(cwd, path)).catch(() => undefined)
  return found?.isFile() ? { path, kind: 'file', size: found.size } : undefined
}

/** The folder of a typed file, under the paths of the typed ones. */
interface Part extends Pick<Tree, 'find' | 'list' | 'read'> {
  /** A path as it is inside the folder; undefined when it is not. */
  readonly inside: (path: string) => string | undefined
}

function openPart(cwd: string, folder: string): Part {
  const tree = openFolderTree(resolve(cwd, folder))
  const prefix = folder === '.' ? '' : toPrefix(folder)
  const outer = (entry: TreeEntry): TreeEntry => ({ ...entry, path: `${prefix}${entry.path}` })
  const inside = (path: string): string | undefined => {
    if (path === folder) return ''
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '..'
    return rest === '..' || rest.startsWith('../') ? undefined : rest
  }
  return {
    inside,
    find: async (path) => {
      const entry = await tree.find(inside(path) ?? '')
      return entry && outer(entry)
    },
    list: async (path) => (await tree.list(inside(path) ?? '')).map(outer),
    read: (entry) => tree.read({ ...entry, path: inside(entry.path) ?? '' }),
  }
}
