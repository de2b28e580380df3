import type { CommitRequest, Forge, PullRequest, Side } from '../github/forge.js'
import { ForgeError } from '../github/forge-error.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { conclude } from '../report/index.js'
import { type Channel, type Delivery, isFromFork, type Surroundings } from './channel.js'
import { isNews } from './comment-writer.js'
import { toCommitMessage } from './commit-message.js'
import { type CommitPlan, planCommit } from './commit-plan.js'
import { withFailure, withNotice, withRefusal } from './notice.js'

const CLOSED = 'nothing is committed: the pull request is closed'

/** One commit on the pull request's head branch that mends the new drift, and nothing else. */
export const commit: Channel = {
  deliver: async (delivery, surroundings) => {
    const { pullRequest, privileged, outputs, head } = surroundings
    if (!pullRequest || hasErrors(delivery.report.diagnostics)) return delivery
    if (!pullRequest.open)
      return isNews(delivery.report) ? withNotice(delivery, 'no-commit', CLOSED) : delivery
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
  const request = toRequest(plan, { ...pullRequest.head, repository }, delivery, surroundings)
  try {
    const made = await forge.commit(request)
    return { ...delivery, commit: made, report: toMended(delivery.report, plan, surroundings.failOnDrift) }
  } catch (error) {
    const became = await findBranch(error, request, forge)
    if (became === 'there') return withFailure(delivery, 'commit', error, isFromFork(pullRequest))
    return withNotice(delivery, became, BECAME[became](pullRequest.head))
  }
}

/**
 * What became of the branch that a commit was refused for: of one that is gone a forge may say that nobody may write, and
 * one that moved without an answer may have the commit.
 */
async function findBranch(
  error: unknown,
  request: CommitRequest,
  forge: Forge,
): Promise<'there' | keyof typeof BECAME> {
  if (!(error instanceof ForgeError)) return 'there'
  if (error.kind === 'moved') return 'moved'
  const { expectedHead } = request
  const now = await forge.findBranch(request).catch(() => expectedHead)
  if (now === undefined) return 'gone'
  if (now === expectedHead) return 'there'
  return error.kind === 'unreachable' ? 'unanswered' : 'moved'
}

const BECAME = {
  moved: ({ ref, sha }: Side) =>
    `nothing was committed: the branch "${ref}" is not at ${sha.slice(0, 7)} any more; the run for its new head will look again`,
  gone: ({ ref, sha }: Side) =>
    `nothing was committed: the branch "${ref}" is gone; it was deleted since it was at ${sha.slice(0, 7)}`,
  unanswered: ({ ref, sha }: Side) =>
    `GitHub did not answer whether it made the commit, and the branch "${ref}" is not at ${sha.slice(0, 7)} any more: look there`,
}

function refusalFor(pullRequest: PullRequest) {
  return { attempt: 'commit', permissions: ['contents: write'], fork: isFromFork(pullRequest) } as const
}

function toRequest(
  { additions, deletions }: CommitPlan,
  head: Required<PullRequest['head']>,
  { report }: Delivery,
  { commitMessage }: Surroundings,
): CommitRequest {
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
