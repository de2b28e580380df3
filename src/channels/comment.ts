import { ForgeError } from '../github/forge-error.js'
import type { Channel, Delivery } from './channel.js'
import { planComment } from './comment-plan.js'
import { type Commented, isNews, writeComment } from './comment-writer.js'
import { withFailure, withNotice } from './notice.js'

const CLOSED = 'there is no comment: the pull request is closed'
const NO_TOKEN = 'there is no comment: the input "github-token" is empty'

/** One comment of the workflow and job on the pull request: made when there is news, then kept up to date in place. */
export const comment: Channel = {
  deliver: async (delivery, { forge, pullRequest, readsOnly, context }) => {
    const { report } = delivery
    if (!pullRequest) return delivery
    if (!pullRequest.open || !forge) {
      const why = pullRequest.open ? NO_TOKEN : CLOSED
      return isNews(report) ? withNotice(delivery, 'no-comment', why) : delivery
    }
    try {
      const done = await writeComment({ forge, pullRequest, report, context, plan: planComment })
      return withComment(delivery, done, pullRequest.head.sha)
    } catch (error) {
      // A token that may not comment is no loss where there is nothing to say.
      const isLoss = isNews(report) || !(error instanceof ForgeError) || error.kind !== 'forbidden'
      return isLoss ? withFailure(delivery, 'comment', error, readsOnly) : delivery
    }
  },
}

function withComment(delivery: Delivery, { comment, newerHead }: Commented, looked: string): Delivery {
  if (newerHead !== undefined) return withNotice(delivery, 'superseded', superseded(looked, newerHead))
  return comment ? { ...delivery, commentUrl: comment.url } : delivery
}

function superseded(looked: string, now: string): string {
  return `the pull request is at ${now.slice(0, 7)} by now, and this run looked at ${looked.slice(0, 7)}: the comment is left to the run for the newer commit`
}
