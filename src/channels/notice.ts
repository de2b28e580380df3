import { ForgeError } from '../github/forge-error.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Refusal } from '../report/index.js'
import type { Delivery } from './channel.js'

/** A delivery with something more to say. Notices change neither the conclusion nor the exit status. */
export function withNotice(delivery: Delivery, code: string, message: string): Delivery {
  const notice: Diagnostic = { code, severity: 'notice', message }
  const { report } = delivery
  return { ...delivery, report: { ...report, diagnostics: [...report.diagnostics, notice] } }
}

/**
 * A delivery that says what the forge would not do, with the permissions that help where any do. `fork` says that none
 * would, since the pull request comes from a fork.
 */
export function withFailure(
  delivery: Delivery,
  attempt: Refusal['attempt'],
  error: unknown,
  fork: boolean,
): Delivery {
  if (!(error instanceof ForgeError)) throw error
  if (error.permissions.length === 0) return withNotice(delivery, `no-${attempt}`, error.message)
  return withRefusal(delivery, { attempt, permissions: error.permissions, fork })
}

/** What keeps a run from writing about a fork's pull request, and to its branch. */
const FORKS: Readonly<Record<Refusal['attempt'], string>> = {
  comment: 'whose token can only read',
  commit: "to whose branches this run's token may not write",
}

/** A delivery that says that the token may not do something, and what would let it. */
export function withRefusal(delivery: Delivery, refusal: Refusal): Delivery {
  const { attempt, permissions, fork } = refusal
  const lines = permissions.map((line) => `"${line}"`).join(' and ')
  const message = fork
    ? `there is no ${attempt}: the pull request comes from a fork, ${FORKS[attempt]}`
    : `there is no ${attempt}: this run's token may not make one; add ${lines} to the job's "permissions:"`
  return { ...withNotice(delivery, `no-${attempt}`, message), refusal }
}
