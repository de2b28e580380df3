import type { Event } from '../github/event.js'
import type { Forge, PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import type { Tree } from '../model/tree.js'
import { openFolderTree } from '../trees/folder.js'
import { openForgeTree } from '../trees/forge.js'
import { openGitTree } from '../trees/git.js'
import { openBlobs } from '../trees/git-blobs.js'
import { lastCommitTouching, mergeBase } from '../trees/history.js'
import { eachOnce } from '../trees/once.js'

/** What a run reads. */
export interface Trees {
  readonly head: Tree
  readonly base?: Tree
  /** Where the config is taken from, when the head is not to be trusted with it. */
  readonly trusted?: Tree
  /** What earlier steps left on disk; absent when nothing of the disk may be trusted. */
  readonly workspace?: Tree
  readonly commits?: { readonly head: string; readonly base?: string }
  /** Earlier trees in which an output may have been generated, where there is no base. */
  readonly history?: (output: string) => Promise<readonly Tree[]>
}

/** Where a run may read from: the repository's folder on disk, which is left alone when strangers may have filled it. */
export interface Sources {
  readonly root: string
  readonly privileged: boolean
  readonly forge: () => Promise<Forge>
}

/**
 * The trees of a pull request: its head commit, not the merge commit that is checked out, and the merge base. From
 * git's objects where they are here (a default checkout lacks them), else through the forge's API.
 */
export async function openPullRequest(pullRequest: PullRequest, sources: Sources): Promise<Trees> {
  const { head, base } = pullRequest
  const open = createOpener(sources)
  const start = await findMergeBase(base.sha, head.sha, sources)
  return {
    head: await open(head.sha),
    base: await open(start),
    ...(sources.privileged ? { trusted: await open(base.sha) } : { workspace: openWorkspace(sources.root) }),
    commits: { head: head.sha, base: start },
    history: (output) => ifThere(() => openLastChange(output, head.sha, sources, open)),
  }
}

/**
 * The tree of any other event: its commit, or `commit` (GITHUB_SHA), or the workspace when there is none; in a merge
 * queue with that of the commit that it is put on.
 */
export async function openEvent(event: Event, commit: string | undefined, sources: Sources): Promise<Trees> {
  const workspace = openWorkspace(sources.root)
  const { head = commit, base, before } = event.kind === 'commit' ? event : {}
  if (!head) return { head: workspace }
  const open = createOpener(sources)
  return {
    head: await open(head),
    ...(base === undefined ? {} : { base: await open(base) }),
    ...(sources.privileged ? {} : { workspace }),
    commits: { head, ...(base === undefined ? {} : { base }) },
    history: async (output) => [
      ...(await ifThere(async () => (before === undefined ? undefined : open(before)))),
      ...(await ifThere(() => openLastChange(output, head, sources, open))),
    ],
  }
}

/** The tree of the commit that last changed an output: whatever its schema gave is not written by people. */
async function openLastChange(
  output: string,
  head: string,
  sources: Sources,
  open: Open,
): Promise<Tree | undefined> {
  const { root, privileged, forge } = sources
  const path = output.replace(/\/$/, '')
  const local = privileged ? undefined : await lastCommitTouching(root, path, head)
  const commit = local ?? (await (await forge()).findLastCommit(path, head))
  return commit === undefined ? undefined : open(commit)
}

/** An earlier tree, when there is one to read. It is a help, not a need: a push may have replaced its commit. */
async function ifThere(open: () => Promise<Tree | undefined>): Promise<readonly Tree[]> {
  try {
    const tree = await open()
    await tree?.list('')
    return tree ? [tree] : []
  } catch (error) {
    if (error instanceof ForgeError) return []
    throw error
  }
}

/** Opens the tree of a commit. */
type Open = (commit: string) => Promise<Tree>

function createOpener({ root, privileged, forge }: Sources): Open {
  const readLocal = privileged ? undefined : openBlobs(root)
  return eachOnce(async (commit) => {
    const local = readLocal && (await openGitTree(root, commit, readLocal))
    return local ?? openForgeTree(await forge(), commit, readLocal)
  })
}

async function findMergeBase(
  base: string,
  head: string,
  { root, privileged, forge }: Sources,
): Promise<string> {
  const local = privileged ? undefined : await mergeBase(root, base, head)
  return local ?? (await (await forge()).findMergeBase(base, head)) ?? base
}

function openWorkspace(root: string): Tree {
  return { ...openFolderTree(root), label: 'the workspace' }
}
