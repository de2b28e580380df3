import { type GitRun, isObjectId, runGit } from './git-process.js'

/**
 * The merge base of two commits in a local repository: where the pull request left its base branch. Undefined when a
 * commit is missing or the history is cut off (a shallow clone would name an older commit without saying so).
 */
export async function mergeBase(folder: string, a: string, b: string): Promise<string | undefined> {
  if (!isObjectId(a) || !isObjectId(b) || (await isShallow(folder))) return undefined
  return readId(await runGit(folder, ['merge-base', '--end-of-options', a, b]))
}

/**
 * The last commit that changed a path, looking back from `before` (which counts); undefined when none did, or when the
 * history is cut off.
 */
export async function lastCommitTouching(
  folder: string,
  path: string,
  before: string,
): Promise<string | undefined> {
  if (!isObjectId(before) || (await isShallow(folder))) return undefined
  const args = ['rev-list', '--max-count=1', '--full-history', '--end-of-options', before, '--', path]
  return readId(await runGit(folder, args))
}

async function isShallow(folder: string): Promise<boolean> {
  const { status, stdout } = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  return status !== 0 || stdout.toString('latin1').trim() !== 'false'
}

function readId({ status, stdout }: GitRun): string | undefined {
  const id = stdout.toString('latin1').trim()
  return status === 0 && isObjectId(id) ? id : undefined
}

/** The commit that a local repository's working folder stands on; undefined outside git and before the first commit. */
export async function headCommit(folder: string): Promise<string | undefined> {
  return findCommit(folder, 'HEAD')
}

/** The commit that a name stands for (a branch, a tag, `HEAD~1`) in a local repository; undefined when it stands for none. */
export async function findCommit(folder: string, name: string): Promise<string | undefined> {
  return readId(
    await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]),
  )
}
