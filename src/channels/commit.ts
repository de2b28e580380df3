import type { Forge, PullRequest } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { conclude } from '../report/index.js'
import { type Channel, type Delivery, isFromFork, type Surroundings } from './channel.js'
import { toCommitMessage } from './commit-message.js'
import { type CommitPlan, planCommit } from './commit-plan.js'
import { withFailure, withNotice, withRefusal } from './notice.js'

/** One commit on the pull request's head branch that mends the new drift, and nothing else. */
export const commit: Channel = {
  deliver: async (delivery, surroundings) => {
    const { pullRequest, privileged, outputs, head } = surroundings
    if (!pullRequest?.open || hasErrors(delivery.report.diagnostics)) return delivery
    if (privileged) return withNotice(delivery, 'no-commit', 'nothing is committed under this event')
    const plan = await planCommit(delivery.report.drifts, outputs, head)
    const said = sayLeft(delivery, plan)
    if (plan.additions.length + plan.deletions.length === 0) return said
    return carryOut(plan, pullRequest, said, surroundings)
  },
}

async function carryOut(
  plan: CommitPlan,
  pullRequest: PullRequest,
  delivery: Delivery,
  surroundings: Surroundings,
): Promise<Delivery> {
  const { forge } = surroundings
  const { repository } = pullRequest.head
  if (!forge)
    return withNotice(delivery, 'no-commit', 'there is no commit: the input "github-token" is empty')
  if (repository === undefined) return withRefusal(delivery, refusalFor(pullRequest))
  try {
    const made = await forge.commit(
      toRequest(plan, { ...pullRequest.head, repository }, delivery, surroundings),
    )
    return { ...delivery, commit: made, report: toMended(delivery.report, plan, surroundings.failOnDrift) }
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'moved')
      return withNotice(delivery, 'moved', moved(pullRequest))
    return withFailure(delivery, 'commit', error, pullRequest)
  }
}

function refusalFor(pullRequest: PullRequest) {
  return { attempt: 'commit', permissions: ['contents: write'], fork: isFromFork(pullRequest) } as const
}

function toRequest(
  { additions, deletions }: CommitPlan,
  head: Required<PullRequest['head']>,
  { report }: Delivery,
  { commitMessage }: Surroundings,
): Parameters<Forge['commit']>[0] {
  const paths = new Set([...additions.map(({ path }) => path), ...deletions])
  const drifts = report.drifts.filter(({ path }) => paths.has(path))
  const { repository, ref, sha } = head
  const message = toCommitMessage(drifts, commitMessage)
  return { repository, branch: ref, expectedHead: sha, ...message, additions, deletions }
}

/** What was left alone is for people now; the rest is mended. */
function toMended(report: Report, { left }: CommitPlan, failOnDrift: boolean): Report {
  const paths = new Set(left.map(({ path }) => path))
  const drifts = report.drifts.map((drift) =>
    paths.has(drift.path) ? { ...drift, mend: 'none' as const } : drift,
  )
  return conclude({ ...report, drifts }, { failOnDrift, mended: true })
}

function sayLeft(delivery: Delivery, { left }: CommitPlan): Delivery {
  return left.reduce(
    (said, { path, why }) => withNotice(said, 'left-alone', `"${path}" is left out of the commit: ${why}`),
    delivery,
  )
}

function moved({ head }: PullRequest): string {
  return `nothing was committed: the branch "${head.ref}" is not at ${head.sha.slice(0, 7)} any more; the run for its new head will look again`
}
