import type { Tree, TreeEntry } from '../model/tree.js'
import { openBlobs, type ReadBlob } from './git-blobs.js'
import { isObjectId, runGit } from './git-process.js'
import { entriesBelow, findKind, toListing } from './listing.js'

/**
 * The tree of a commit, from git's own objects in a local repository: no checkout, no filters, no network. Undefined
 * when the folder is no repository, or when any object of the commit is not in it (shallow and partial clones). Trees that
 * are given one `readBlob` read their files through one process.
 */
export async function openGitTree(
  folder: string,
  commit: string,
  readBlob: ReadBlob = openBlobs(folder),
): Promise<Tree | undefined> {
  if (!isObjectId(commit)) return undefined
  const entries = await listCommit(folder, commit)
  if (!entries) return undefined
  const listing = toListing(entries)
  return {
    label: `commit ${commit.slice(0, 7)}`,
    find: (path) => Promise.resolve(listing.byPath.get(path)),
    list: (below) => Promise.resolve(entriesBelow(listing.entries, below)),
    read: (entry) => readBlob(getId(entry)),
  }
}

async function listCommit(folder: string, commit: string): Promise<readonly TreeEntry[] | undefined> {
  const options = ['-r', '-l', '-z', '--full-tree', '--end-of-options']
  const { status, stdout } = await runGit(folder, ['ls-tree', ...options, `${commit}^{commit}`])
  if (status !== 0) return undefined
  const lines = stdout.toString('utf8').split('\0').slice(0, -1)
  const entries = lines.map(readLine)
  return entries.every((entry) => entry !== undefined) ? entries : undefined
}

/** One line of `ls-tree -l`: `100644 blob <id>    <size>\t<path>`. A blob that is not here has no number for a size. */
function readLine(line: string): TreeEntry | undefined {
  const tab = line.indexOf('\t')
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/)
  const kind = findKind(mode)
  const path = line.slice(tab + 1)
  if (!kind || !isObjectId(id)) return undefined
  if (kind === 'submodule') return { path, kind, id }
  return /^\d+$/.test(size) ? { path, kind, id, size: Number(size) } : undefined
}

function getId(entry: TreeEntry): string {
  if (entry.id === undefined || !isObjectId(entry.id)) throw new Error(`no id for ${entry.path}`)
  return entry.id
}
