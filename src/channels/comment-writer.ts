import type { Comment, Forge, PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import {
  type Context,
  groupDrifts,
  renderComment,
  renderMended,
  renderRecovered,
  verdictOf,
} from '../report/index.js'
import { type CommentPlan, type CommentTexts, isSaid, type planComment } from './comment-plan.js'

/** How much a comment may hold when the forge takes less than it says, in characters. */
const SHORT = 32_768

/** A comment that is to say what a report says. */
export interface CommentTask {
  readonly forge: Forge
  readonly pullRequest: PullRequest
  readonly report: Report
  readonly context: Context
  readonly plan: typeof planComment
}

/** How it went: the comment as it stands now, when there is one; or the newer head that another run speaks for. */
export interface Commented {
  readonly comment?: Comment
  readonly newerHead?: string
}

/** Reads the own comments on a pull request and carries out the plan for them. Throws a `ForgeError`. */
export async function writeComment({
  forge,
  pullRequest,
  report,
  context,
  plan,
}: CommentTask): Promise<Commented> {
  const { head, comments } = await forge.findOwnComments(pullRequest.number)
  const own = [pullRequest.head.sha, ...(context.committed ? [context.committed.sha] : [])]
  if (await isSuperseded(forge, own, head)) return { newerHead: head }
  const write = (limited: Context) =>
    carryOut(plan(comments, limited.markerId, textsOf(report, limited)), forge, pullRequest.number)
  const comment = await write(context).catch((error: unknown) => {
    if (!(error instanceof ForgeError) || error.kind !== 'too-long') throw error
    return write({ ...context, limit: SHORT })
  })
  return comment ? { comment } : {}
}

/** Whether a comment is worth making: something is to be done about the pull request. */
export function isNews({ diagnostics, drifts }: Report): boolean {
  return hasErrors(diagnostics) || groupDrifts(drifts).fresh.length > 0
}

/** A forge may lag behind and name an older head than those of this run: then this run is the newer one. */
async function isSuperseded(forge: Forge, own: readonly string[], now: string): Promise<boolean> {
  if (own.includes(now)) return false
  const [looked = now] = own
  return (await forge.findMergeBase(now, looked).catch(() => undefined)) !== now
}

function textsOf(report: Report, context: Context): CommentTexts {
  if (verdictOf(report, context.committed).kind === 'mended')
    return { recovered: renderMended(report, context) }
  return {
    recovered: renderRecovered(report, context),
    ...(isNews(report) ? { news: renderComment(report, context) } : {}),
  }
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
      return create(step.body, forge, number)
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
    return isNews ? create(body, forge, number) : undefined
  }
}

/** How often a comment is tried again that the forge did not answer for. */
const RETRIES = 2

/** The forge may have made a comment although its answer was lost: it is tried again only when it is not there. */
async function create(body: string, forge: Forge, number: number, retries = RETRIES): Promise<Comment> {
  try {
    return await forge.createComment(number, body)
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'unreachable' || retries === 0) throw error
    const { comments } = await forge.findOwnComments(number)
    return comments.find((comment) => isSaid(comment, body)) ?? create(body, forge, number, retries - 1)
  }
}
