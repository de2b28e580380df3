import type { Comment } from '../github/forge.js'
import { hasMarker } from '../report/index.js'

/** What a comment would say: `news` when something is to be done about the pull request, else `recovered`. */
export interface CommentTexts {
  readonly news?: string
  readonly recovered: string
}

/** What is to be done about the comments: one thing with the text, and the duplicates to delete. */
export interface CommentPlan {
  readonly step:
    | { readonly kind: 'none' }
    | { readonly kind: 'keep'; readonly comment: Comment }
    | { readonly kind: 'create'; readonly body: string }
    | {
        readonly kind: 'update'
        readonly comment: Comment
        readonly body: string
        /** Whether the text is worth a comment of its own. */
        readonly isNews: boolean
      }
  readonly duplicates: readonly Comment[]
}

/**
 * The plan for the own comments on a pull request (oldest first): the first with the marker of `id` says the text, the
 * others with that marker go. Without news none is made.
 */
export function planComment(
  own: readonly Comment[],
  id: string,
  { news, recovered }: CommentTexts,
): CommentPlan {
  const [first, ...duplicates] = own.filter(({ body }) => hasMarker(body, id))
  if (!first)
    return { step: news === undefined ? { kind: 'none' } : { kind: 'create', body: news }, duplicates }
  const body = news ?? recovered
  return {
    step: isSaid(first, body)
      ? { kind: 'keep', comment: first }
      : { kind: 'update', comment: first, body, isNews: news !== undefined },
    duplicates,
  }
}

/** The plan where only what an earlier run said is kept up to date: no comment is made. */
export function planFollowUp(own: readonly Comment[], id: string, texts: CommentTexts): CommentPlan {
  const { step, duplicates } = planComment(own, id, texts)
  if (step.kind === 'create') return { step: { kind: 'none' }, duplicates }
  return { step: step.kind === 'update' ? { ...step, isNews: false } : step, duplicates }
}

/** Whether a comment says a text already. */
export function isSaid(comment: Comment, body: string): boolean {
  return normalise(comment.body) === normalise(body)
}

/** A forge may give back other line ends than it was given. */
function normalise(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
