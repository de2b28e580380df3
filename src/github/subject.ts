import { type Event, EventError } from './event.js'
import type { Forge, PullRequest } from './forge.js'
import { ForgeError } from './forge-error.js'

/**
 * The pull request that an event is about; undefined when it is about none (or about one that is closed by now). Throws
 * an `EventError` when there is none of the number that somebody gave.
 */
export async function findSubject(event: Event, forge: Forge): Promise<PullRequest | undefined> {
  switch (event.kind) {
    case 'pull-request':
      return event.pullRequest
    case 'number':
      return getByNumber(event.number, forge)
    case 'head':
      return event.head && forge.findPullRequest(event.head)
    case 'commit':
      return undefined
  }
}

async function getByNumber(number: number, forge: Forge): Promise<PullRequest> {
  try {
    return await forge.getPullRequest(number)
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'missing') throw error
    throw new EventError(`pull-request: this repository has no pull request ${number} that the token may see`)
  }
}
