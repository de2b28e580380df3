import * as z from 'zod/mini'

import type { TreeEntry } from '../model/tree.js'
import { findKind } from '../trees/listing.js'
import type { Comment, Folder, PullRequest, Side } from './forge.js'
import type { CommentNode } from './queries.js'

/** As much of a pull request as we read, in GitHub's REST answers and its events. */
export interface PullAnswer {
  readonly number: number
  readonly state: string
  readonly head: SideAnswer
  readonly base: SideAnswer
}

interface SideAnswer {
  readonly sha: string
  readonly ref: string
  /** null when the fork was deleted, whatever GitHub's own types say. */
  readonly repo?: { readonly full_name: string } | null | undefined
}

/** One line of GitHub's answer for a git tree. */
export interface TreeLine {
  readonly path?: string
  readonly mode?: string
  readonly sha?: string | null
  readonly size?: number
}

/** As much of GitHub's REST answer for a blob as we read. */
export const blobAnswer = z.object({ content: z.string(), encoding: z.string() })

/** As much of GitHub's REST answer for a new comment as we read: a page of a proxy has none of it. */
export const newCommentAnswer = z.object({
  node_id: z.string(),
  html_url: z.string(),
  body: z.optional(z.string()),
})

/** A pull request in our words. */
export function toPullRequest({ number, state, head, base }: PullAnswer): PullRequest {
  return { number, open: state === 'open', head: toSide(head), base: toSide(base) }
}

function toSide({ sha, ref, repo }: SideAnswer): Side {
  return repo ? { sha, ref, repository: repo.full_name } : { sha, ref }
}

/** A file, link, submodule or folder; nothing when the line names something else. */
export function toEntry({ path, mode, sha, size }: TreeLine): readonly (TreeEntry | Folder)[] {
  if (path === undefined || mode === undefined || !sha) return []
  if (mode === '040000') return [{ path, kind: 'folder', id: sha }]
  const kind = findKind(mode)
  return kind ? [{ path, kind, id: sha, ...(size === undefined ? {} : { size }) }] : []
}

/** A comment in our words. */
export function toComment({ id, url, body }: Omit<CommentNode, 'viewerDidAuthor'>): Comment {
  return { id, url, body }
}
