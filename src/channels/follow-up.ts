import { ForgeError } from '../github/forge-error.js'
import type { Channel } from './channel.js'
import { planFollowUp } from './comment-plan.js'
import { writeComment } from './comment-writer.js'

/**
 * The comment that an earlier run of the workflow and job left, before it was told to commit: it says what is true now.
 * None is made, and a token that may not comment is no loss.
 */
export const followUp: Channel = {
  deliver: async (delivery, { forge, pullRequest, context }) => {
    if (!forge || !pullRequest?.open) return delivery
    const { report, commit } = delivery
    const told = { ...context, ...(commit && { committed: commit }) }
    try {
      const task = { forge, pullRequest, report, context: told, plan: planFollowUp }
      const { comment } = await writeComment(task)
      return comment ? { ...delivery, commentUrl: comment.url } : delivery
    } catch (error) {
      if (error instanceof ForgeError) return delivery
      throw error
    }
  },
}
