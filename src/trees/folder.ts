import { constants, type Dirent, type Stats } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Tree, TreeEntry } from '../model/tree.js'
import { isGitFolder } from '../reserved-path.js'
import { sortByPath, toPrefix } from './listing.js'

/**
 * The tree of a folder on disk, whatever git thinks of it. Below the root no link is ever followed: a link is an entry,
 * and nothing is behind it. Listings leave out git's own folder, `node_modules` and Python's virtual environments.
 */
export function openFolderTree(root: string): Tree {
  const find = (path: string) => findEntry(root, path)
  return {
    label: 'the working folder',
    find,
    list: async (folder) => sortByPath(await listFolder(root, folder)),
    read: ({ path }) => readEntry(root, path),
  }
}

async function findEntry(root: string, path: string): Promise<TreeEntry | undefined> {
  const stats = await findStats(root, path)
  return stats && toEntry(path, stats)
}

/** What lies at a path when every folder on the way is a real folder of the tree. */
async function findStats(root: string, path: string): Promise<Stats | undefined> {
  const parts = path.split('/')
  if (!parts.every(isPlain)) return undefined
  for (const index of parts.keys()) {
    const stats = await lstat(join(root, ...parts.slice(0, index + 1))).catch(() => undefined)
    if (!stats || index === parts.length - 1) return stats
    if (!stats.isDirectory()) return undefined
  }
  return undefined
}

/** Whether a part of a path names an entry of its folder, and not git's own. */
function isPlain(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part) && !isGitFolder(part)
}

function toEntry(path: string, stats: Stats): TreeEntry | undefined {
  if (stats.isSymbolicLink()) return { path, kind: 'link', size: stats.size }
  if (!stats.isFile()) return undefined
  const executable = process.platform !== 'win32' && (stats.mode & constants.S_IXUSR) !== 0
  return { path, kind: executable ? 'executable' : 'file', size: stats.size }
}

async function listFolder(root: string, folder: string): Promise<readonly TreeEntry[]> {
  const prefix = toPrefix(folder)
  const stats = prefix === '' ? undefined : await findStats(root, prefix.slice(0, -1))
  if (prefix !== '' && !stats?.isDirectory()) return []
  const children = await readdir(join(root, prefix), { withFileTypes: true }).catch(() => [])
  if (children.some(({ name }) => name === 'pyvenv.cfg')) return [] // the mark of a virtual environment
  const found = await Promise.all(children.map((child) => listChild(root, prefix, child)))
  return found.flat()
}

async function listChild(root: string, prefix: string, child: Dirent): Promise<readonly TreeEntry[]> {
  const path = `${prefix}${child.name}`
  if (!isPlain(child.name) || child.name === 'node_modules') return []
  if (child.isDirectory()) return listFolder(root, path)
  const entry = await findEntry(root, path)
  return entry ? [entry] : []
}

/** Windows has no such flag. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW

/** Opens without following a link, so that a file swapped for a link meanwhile is refused too. */
async function readEntry(root: string, path: string): Promise<Uint8Array> {
  const stats = await findStats(root, path)
  if (!stats?.isFile()) throw new Error(`no file to read at ${path}`)
  const file = await open(join(root, path), constants.O_RDONLY | noFollow)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}
