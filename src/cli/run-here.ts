import { dirname, resolve } from 'node:path'

import { loadConfig } from '../config/load.js'
import { openAccess } from '../databases/access.js'
import type { Config } from '../model/config.js'
import type { Outcome } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import type { Tree } from '../model/tree.js'
import { shellWord } from '../quote/shell.js'
import { run } from '../run.js'
import { openFolderTree } from '../trees/folder.js'
import { openGitTree } from '../trees/git.js'
import { openBlobs } from '../trees/git-blobs.js'
import { findCommit, headCommit, lastCommitTouching, mergeBase } from '../trees/history.js'
import { eachOnce } from '../trees/once.js'
import type { Memory } from './memory.js'
import { UsageError } from './usage-error.js'
import { findRoot, toRepositoryPath } from './place.js'

/** A run over the working folder: its report, and the folder that the report's paths are relative to. */
export interface RunHere {
  readonly root: string
  readonly report: Report
}

/** What a run over the working folder may be told. */
export interface Here {
  readonly config?: string
  readonly overwrite?: boolean
  /** Whether what can be mended will be, so that its diffs are not asked for. */
  readonly mends?: boolean
  /** A branch, tag or commit: the files are judged as a pull request against it would be. */
  readonly base?: string
}

/** Checks every entry of the config that is named, or found from the current folder upwards. */
export async function runHere(
  cwd: string,
  { config, overwrite = false, mends = false, base }: Here,
  memory: Memory,
  env: NodeJS.ProcessEnv,
): Promise<RunHere> {
  const root = findRoot(config === undefined ? cwd : dirname(resolve(cwd, config)))
  const source =
    config === undefined
      ? { folder: toRepositoryPath(root, cwd) || '.' }
      : { file: toRepositoryPath(root, resolve(cwd, config)) }
  const former = base === undefined ? undefined : await openBase(root, base)
  const { report } = await run({
    head: openFolderTree(root),
    ...(former ? { base: former } : {}),
    databases: { find: openAccess({ env, cwd, isPublic: false }), ...(former ? { from: former } : {}) },
    configure: async (tree) => withOverwrite(await loadConfig(tree, source), overwrite),
    scope: 'all',
    failOnDrift: true,
    mends,
    history: historyOf(root),
    recall: (path) => memory.recall(resolve(root, path)),
    command:
      config === undefined ? 'model-drift generate' : `model-drift generate --config ${shellWord(config)}`,
  })
  return { root, report }
}

/** The tree at the merge base of a branch, tag or commit and the working folder's own commit. */
async function openBase(root: string, ref: string): Promise<Tree> {
  const [head, other] = [await headCommit(root), await findCommit(root, ref)]
  const base = head !== undefined && other !== undefined ? await mergeBase(root, head, other) : undefined
  const tree = base === undefined ? undefined : await openGitTree(root, base)
  if (!tree)
    throw new UsageError(`--base: expected a commit that HEAD has history in common with, came "${ref}"`)
  return tree
}

/** The commits in which an output may have been generated: the last one, and the one that last changed the output. */
function historyOf(root: string): (output: string) => Promise<readonly Tree[]> {
  const readBlob = openBlobs(root)
  const open = eachOnce((commit) => openGitTree(root, commit, readBlob))
  return async (output) => {
    const head = await headCommit(root)
    if (head === undefined) return []
    const last = await lastCommitTouching(root, output, head)
    const commits = [...new Set([head, ...(last === undefined ? [] : [last])])]
    const trees = await Promise.all(commits.map(open))
    return trees.filter((tree) => tree !== undefined)
  }
}

function withOverwrite(config: Outcome<Config>, overwrite: boolean): Outcome<Config> {
  if (!overwrite) return config
  const entries = config.value.entries.map((entry) => ({ ...entry, overwrite }))
  return { ...config, value: { ...config.value, entries } }
}
