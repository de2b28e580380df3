import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { Tree, TreeEntry } from '../model/tree.js'

/**
 * The files that a person typed on the command line, each under the path as typed. They may lie anywhere and be links:
 * whoever types a path answers for it.
 */
export function openTypedTree(cwd: string, paths: readonly string[]): Tree {
  const find = async (path: string): Promise<TreeEntry | undefined> => {
    const found = await stat(resolve(cwd, path)).catch(() => undefined)
    return found?.isFile() ? { path, kind: 'file', size: found.size } : undefined
  }
  return {
    label: 'the file system',
    find,
    list: async () => (await Promise.all(paths.map(find))).filter((entry) => entry !== undefined),
    read: (entry) => readFile(resolve(cwd, entry.path)),
  }
}
