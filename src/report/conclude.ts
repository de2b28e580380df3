import { hasErrors } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { groupDrifts, isMendable } from './groups.js'

/** What a run found, before anybody judged it. */
export type Findings = Omit<Report, 'conclusion' | 'status'>

/** How findings are judged. */
export interface Policy {
  /** False: new drift is said and does not fail. */
  readonly failOnDrift: boolean
  /** Whether this run already mended (wrote or committed) all that may be mended. What is left for people still counts. */
  readonly mended?: boolean
}

/**
 * A report from findings: an error gives `failure` and status 2; else new drift gives `failure` and 1, or `neutral` and
 * 0 when the policy does not fail on it; else `success` and 0.
 */
export function conclude(findings: Findings, policy: Policy): Report {
  return { ...findings, ...judge(findings, policy) }
}

function judge(findings: Findings, policy: Policy): Pick<Report, 'conclusion' | 'status'> {
  if (hasErrors(findings.diagnostics)) return { conclusion: 'failure', status: 2 }
  if (!isOpen(findings, policy)) return { conclusion: 'success', status: 0 }
  return policy.failOnDrift ? { conclusion: 'failure', status: 1 } : { conclusion: 'neutral', status: 0 }
}

function isOpen(findings: Findings, policy: Policy): boolean {
  const { fresh } = groupDrifts(findings.drifts)
  return fresh.some((drift) => policy.mended !== true || !isMendable(drift))
}
