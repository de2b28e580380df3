import type { Change } from './change.js'
import type { Diagnostic } from './diagnostic.js'
import type { Drift } from './drift.js'

/** All that a run found, judged. Every channel delivers this and nothing else. */
export interface Report {
  /** `failure` makes the check red; `neutral` has something to say and does not fail. */
  readonly conclusion: 'success' | 'neutral' | 'failure'
  /** Exit status: 0 in step, 1 drift, 2 the user's mistake. */
  readonly status: 0 | 1 | 2
  readonly drifts: readonly Drift[]
  /** What the schemas that were looked at change between base and head; empty where no base is known. */
  readonly changes: readonly Change[]
  /** Paths that were compared and found in step. */
  readonly inStep: readonly string[]
  /** The entries that were looked at, and those left out because the pull request does not touch them. */
  readonly checked: number
  readonly skipped: number
  readonly diagnostics: readonly Diagnostic[]
  /** The commits that were compared, when there are any. */
  readonly head?: string
  readonly base?: string
  /** The commands that write the migrations for what changed; absent where none is needed. */
  readonly migrations?: readonly string[]
  /** The command that mends the drift on a developer's machine. */
  readonly command: string
}
