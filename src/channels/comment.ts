import type { Comment, Forge, PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { type Context, groupDrifts, hasMarker, renderComment, renderRecovered } from '../report/index.js'
import type { Channel, Delivery, Surroundings } from './channel.js'
import { withFailure, withNotice } from './notice.js'

/** How much a comment may hold when the forge takes less than it says, in characters. */
const SHORT = 32_768

const NO_TOKEN = 'there is no comment: the input "github-token" is empty'

/** One comment of the workflow and job on the pull request: made when there is news, then kept up to date in place. */
export const comment: Channel = {
  deliver: async (delivery, surroundings) => {
    const { forge, pullRequest } = surroundings
    if (!pullRequest?.open) return delivery
    if (!forge) return isNews(delivery.report) ? withNotice(delivery, 'no-comment', NO_TOKEN) : delivery
    try {
      return await deliverTo(forge, pullRequest, delivery, surroundings)
    } catch (error) {
      // A token that may not comment is no loss where there is nothing to say.
      const isLoss = isNews(delivery.report) || !(error instanceof ForgeError) || error.kind !== 'forbidden'
      return isLoss ? withFailure(delivery, 'comment', error, pullRequest) : delivery
    }
  },
}

async function deliverTo(
  forge: Forge,
  pullRequest: PullRequest,
  delivery: Delivery,
  { context }: Surroundings,
): Promise<Delivery> {
  const { head, comments } = await forge.findOwnComments(pullRequest.number)
  if (await isSuperseded(forge, pullRequest.head.sha, head)) {
    return withNotice(delivery, 'superseded', superseded(pullRequest, head))
  }
  const write = (limited: Context) => {
    const plan = planComment(comments, limited.markerId, textsOf(delivery.report, limited))
    return carryOut(plan, forge, pullRequest.number)
  }
  const written = await write(context).catch((error: unknown) => {
    if (!(error instanceof ForgeError) || error.kind !== 'too-long') throw error
    return write({ ...context, limit: SHORT })
  })
  return written ? { ...delivery, commentUrl: written.url } : delivery
}

/** A forge may lag behind and name an older head than the event's: then this run is the newer one. */
async function isSuperseded(forge: Forge, looked: string, now: string): Promise<boolean> {
  if (looked === now) return false
  return (await forge.findMergeBase(now, looked).catch(() => undefined)) !== now
}

function superseded({ head }: PullRequest, now: string): string {
  return `the pull request is at ${now.slice(0, 7)} by now, and this run looked at ${head.sha.slice(0, 7)}: the comment is left to the run for the newer commit`
}

/** What a comment would say: `news` when something is to be done about the pull request, else `recovered`. */
export interface CommentTexts {
  readonly news?: string
  readonly recovered: string
}

function textsOf(report: Report, context: Context): CommentTexts {
  return {
    recovered: renderRecovered(context),
    ...(isNews(report) ? { news: renderComment(report, context) } : {}),
  }
}

function isNews({ diagnostics, drifts }: Report): boolean {
  return hasErrors(diagnostics) || groupDrifts(drifts).fresh.length > 0
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
  const same = normalise(first.body) === normalise(body)
  return {
    step: same
      ? { kind: 'keep', comment: first }
      : { kind: 'update', comment: first, body, isNews: news !== undefined },
    duplicates,
  }
}

/** A forge may give back other line ends than it was given. */
function normalise(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}

async function carryOut(
  { step, duplicates }: CommentPlan,
  forge: Forge,
  number: number,
): Promise<Comment | undefined> {
  const written = await say(step, forge, number)
  for (const { id } of duplicates) await tidyUp(forge, id)
  return written
}

/** A duplicate that somebody deleted meanwhile, or that cannot go now, changes nothing about the comment itself. */
async function tidyUp(forge: Forge, id: string): Promise<void> {
  try {
    await forge.deleteComment(id)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
  }
}

async function say(step: CommentPlan['step'], forge: Forge, number: number): Promise<Comment | undefined> {
  switch (step.kind) {
    case 'none':
      return undefined
    case 'keep':
      return step.comment
    case 'create':
      return forge.createComment(number, step.body)
    case 'update':
      return update(step, forge, number)
  }
}

/** Somebody may have deleted the comment since it was found: news is then said in a new one. */
async function update(
  { comment, body, isNews }: Extract<CommentPlan['step'], { readonly kind: 'update' }>,
  forge: Forge,
  number: number,
): Promise<Comment | undefined> {
  try {
    return await forge.updateComment(comment.id, body)
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'missing') throw error
    return isNews ? forge.createComment(number, body) : undefined
  }
}
