import type { Event } from '../github/event.js'
import type { Forge, PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import type { Tree } from '../model/tree.js'
import { openFolderTree } from '../trees/folder.js'
import { openForgeTree } from '../trees/forge.js'
import { openGitTree } from '../trees/git.js'
import { lastCommitTouching, mergeBase } from '../trees/history.js'

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
  const start = await findMergeBase(base.sha, head.sha, sources)
  return {
    head: await openCommit(head.sha, sources),
    base: await openCommit(start, sources),
    ...(sources.privileged
      ? { trusted: await openCommit(base.sha, sources) }
      : { workspace: openWorkspace(sources.root) }),
    commits: { head: head.sha, base: start },
    history: (output) => ifThere(() => openLastChange(output, head.sha, sources)),
  }
}

/** The tree of any other event: its commit, or `commit` (GITHUB_SHA), or the workspace when there is none. */
export async function openEvent(event: Event, commit: string | undefined, sources: Sources): Promise<Trees> {
  const workspace = openWorkspace(sources.root)
  const head = event.kind === 'commit' && event.head !== undefined ? event.head : commit
  if (!head) return { head: workspace }
  const before = event.kind === 'commit' ? event.base : undefined
  return {
    head: await openCommit(head, sources),
    ...(sources.privileged ? {} : { workspace }),
    commits: { head },
    history: async (output) => [
      ...(await ifThere(async () => (before === undefined ? undefined : openCommit(before, sources)))),
      ...(await ifThere(() => openLastChange(output, head, sources))),
    ],
  }
}

/** The tree of the commit that last changed an output: whatever its schema gave is not written by people. */
async function openLastChange(output: string, head: string, sources: Sources): Promise<Tree | undefined> {
  const { root, privileged, forge } = sources
  const path = output.replace(/\/$/, '')
  const local = privileged ? undefined : await lastCommitTouching(root, path, head)
  const commit = local ?? (await (await forge()).findLastCommit(path, head))
  return commit === undefined ? undefined : openCommit(commit, sources)
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

async function openCommit(commit: string, { root, privileged, forge }: Sources): Promise<Tree> {
  const local = privileged ? undefined : await openGitTree(root, commit)
  return local ?? openForgeTree(await forge(), commit)
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
