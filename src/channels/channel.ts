import type { Commit, Forge, PullRequest } from '../github/forge.js'
import type { Report } from '../model/report.js'
import type { Tree } from '../model/tree.js'
import type { Context, Refusal } from '../report/index.js'
import type { Runner } from './runner.js'

/** A channel brings a report to one place outside. Outside failures become diagnostics of the report, not exceptions. */
export interface Channel {
  deliver(delivery: Delivery, surroundings: Surroundings): Promise<Delivery>
}

/** A report on its way: as it stands by now, and what the channels so far have made of it outside. */
export interface Delivery {
  readonly report: Report
  readonly commentUrl?: string
  readonly commit?: Commit
  readonly refusal?: Refusal
}

/** What the channels deliver into. */
export interface Surroundings {
  readonly runner: Runner
  /** Absent when there is no token. */
  readonly forge?: Forge
  /** The pull request that the run is about, when it is about one. */
  readonly pullRequest?: PullRequest
  /** Whether the token may write although strangers' files were looked at: then nothing is committed. */
  readonly privileged: boolean
  /** Whether the run's token can only read, whatever the workflow says: that of a fork's pull request, by its own event. */
  readonly readsOnly: boolean
  /** The files at the head, where a commit would write. */
  readonly head: Tree
  /** The configured outputs, relative to the repository; folders end in `/`. No commit writes anywhere else. */
  readonly outputs: readonly string[]
  readonly failOnDrift: boolean
  /** The user's own text for a commit: its first line is the headline. */
  readonly commitMessage?: string
  /** A folder on disk for the patch and the report, which outlives the step. */
  readonly folder: string
  readonly context: Context
}

/** Whether a pull request's head lies in another repository (or in one that is gone), where the token can only read. */
export function isFromFork({ head, base }: PullRequest): boolean {
  return head.repository === undefined || head.repository !== base.repository
}
