import type { Drift } from '../model/drift.js'
import type { Tree } from '../model/tree.js'
import { hasControlCharacter, isWithin } from '../paths.js'
import { groupDrifts, isMendable } from '../report/index.js'
import { isReservedPath } from '../reserved-path.js'
import { findBarrier } from '../trees/barrier.js'

/** A commit to be: the drifts that it mends, and those that it leaves alone although they could be mended. */
export interface CommitPlan {
  readonly additions: readonly { readonly path: string; readonly text: string }[]
  readonly deletions: readonly string[]
  readonly left: readonly { readonly path: string; readonly why: string }[]
}

/**
 * The commit that mends the new drift: only inside the configured outputs, never under `.git/` or `.github/`, never
 * through a link. What has an executable bit is left alone, since the forge writes plain files.
 */
export async function planCommit(
  drifts: readonly Drift[],
  outputs: readonly string[],
  head: Tree,
): Promise<CommitPlan> {
  const fresh = groupDrifts(drifts).fresh.filter(isMendable)
  const judged = await Promise.all(
    fresh.map(async (drift) => ({ drift, why: await findObstacle(drift, outputs, head) })),
  )
  const mended = judged.filter(({ why }) => why === undefined).map(({ drift }) => drift)
  return {
    additions: mended.flatMap(({ path, text, mend }) =>
      mend === 'write' && text !== undefined ? [{ path, text }] : [],
    ),
    deletions: mended.filter(({ mend }) => mend === 'delete').map(({ path }) => path),
    left: judged.flatMap(({ drift: { path }, why }) => (why === undefined ? [] : [{ path, why }])),
  }
}

async function findObstacle(
  { path, mend, text }: Drift,
  outputs: readonly string[],
  head: Tree,
): Promise<string | undefined> {
  if (!outputs.some((output) => isWithin(output, path))) return 'it lies outside the configured outputs'
  if (!isPlainPath(path) || isReservedPath(path)) return 'no commit may write there'
  if (mend === 'write' && text === undefined) return 'there is no text for it'
  const barrier = await findBarrier(head, path)
  if (barrier) return `"${barrier.path}" is ${barrier.what}`
  const found = await head.find(path)
  if (found?.kind === 'executable')
    return 'it is executable, and a commit through GitHub would take that away'
  return mend === 'delete' && !found ? 'it is not there any more' : undefined
}

/** Whether every part of a path is a name: no way out of the repository, nothing that another system reads otherwise. */
function isPlainPath(path: string): boolean {
  const parts = path.split('/')
  return (
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !path.includes('\\') &&
    !hasControlCharacter(path)
  )
}
