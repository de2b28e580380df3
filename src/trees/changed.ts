import type { Tree, TreeEntry } from '../model/tree.js'

/**
 * The paths that differ between two trees with ids: added, removed, with other contents or of another kind. Whole
 * listings are compared, since a forge's own list of a pull request's files ends after the first 3,000.
 */
export async function changedPaths(base: Tree, head: Tree): Promise<ReadonlySet<string>> {
  const [before, after] = await Promise.all([base.list(''), head.list('')])
  const former = new Map(before.map((entry) => [entry.path, entry]))
  const current = new Set(after.map(({ path }) => path))
  const removed = before.filter(({ path }) => !current.has(path))
  const written = after.filter((entry) => !isSame(entry, former.get(entry.path)))
  return new Set([...removed, ...written].map(({ path }) => path))
}

/** An entry without an id is never known to be the same. */
function isSame(entry: TreeEntry, former: TreeEntry | undefined): boolean {
  return entry.id !== undefined && entry.id === former?.id && entry.kind === former.kind
}
