import type { TreeEntry } from '../model/tree.js'

/** A forge is the host of the repository and of its pull requests. Every verb fails with a `ForgeError`. */
export interface Forge {
  getPullRequest(number: number): Promise<PullRequest>
  /** The open pull request whose head is exactly this commit of this branch of this owner's repository. */
  findPullRequest(head: BranchHead): Promise<PullRequest | undefined>
  /** Where the histories of two commits part; undefined when they have nothing in common. */
  findMergeBase(base: string, head: string): Promise<string | undefined>
  /** The last commit that changed a path, looking back from `before` (which counts); undefined when none did. */
  findLastCommit(path: string, before: string): Promise<string | undefined>
  /** What a commit or a folder (by its id) holds: its own level, or everything below as far as the forge will say. */
  listFolder(id: string, depth: 'level' | 'all'): Promise<FolderListing>
  /** A file's bytes by its id. */
  readBlob(id: string): Promise<Uint8Array>
  /** The comments on a pull request that this token's own user wrote, oldest first, and the head as it is now. */
  findOwnComments(pullRequest: number): Promise<Conversation>
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(id: string, body: string): Promise<Comment>
  deleteComment(id: string): Promise<void>
  /** The commit that a branch points at; undefined when the repository has no such branch. */
  findBranch(branch: Branch): Promise<string | undefined>
  /** Adds one commit to a branch; fails with `moved` when the branch is not at `expectedHead`. */
  commit(request: CommitRequest): Promise<Commit>
}

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly open: boolean
  readonly head: Side
  readonly base: Side
}

/** One side of a pull request. `repository` is `owner/name`; absent when a fork was deleted. */
export interface Side {
  readonly sha: string
  readonly ref: string
  readonly repository?: string
}

/** A commit at the head of somebody's branch. */
export interface BranchHead {
  readonly owner: string
  readonly branch: string
  readonly sha: string
}

/** What a folder holds. Paths are relative to it; `truncated` when the forge left some out. */
export interface FolderListing {
  readonly entries: readonly (TreeEntry | Folder)[]
  readonly truncated: boolean
}

/** A folder inside a listing. */
export interface Folder {
  readonly path: string
  readonly kind: 'folder'
  readonly id: string
}

/** The own comments of a pull request, and its head commit at the time of asking. */
export interface Conversation {
  readonly head: string
  readonly comments: readonly Comment[]
}

/** A comment. `id` is the forge's own, `url` a page for people. */
export interface Comment {
  readonly id: string
  readonly url: string
  readonly body: string
}

/** A branch, in the repository (`owner/name`) that holds it. */
export interface Branch {
  readonly repository: string
  readonly branch: string
}

/** A commit to be: whole files to write and paths to delete. A path stands in one of the two. */
export interface CommitRequest extends Branch {
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly additions: readonly { readonly path: string; readonly text: string }[]
  readonly deletions: readonly string[]
}

/** A commit that was made. */
export interface Commit {
  readonly sha: string
  readonly url: string
}

/** Every verb of a forge. */
export type ForgeVerb = keyof Forge
