import type { Event } from './event.js'
import type { Forge, PullRequest } from './forge.js'

/** The pull request that an event is about; undefined when it is about none (or about one that is closed by now). */
export async function findSubject(event: Event, forge: Forge): Promise<PullRequest | undefined> {
  switch (event.kind) {
    case 'pull-request':
      return event.pullRequest
    case 'number':
      return forge.getPullRequest(event.number)
    case 'head':
      return event.head && forge.findPullRequest(event.head)
    case 'commit':
      return undefined
  }
}
