/** What a rendering needs beside the report: who speaks, and where things can be looked at. */
export interface Context {
  /** The tool's version: `1.2.0`. */
  readonly version: string
  /** Which comment of ours this is: the workflow and the job, or the user's `comment-id`. */
  readonly markerId: string
  /** Full commit ids; the report's own hold when these are absent. */
  readonly head?: string
  readonly base?: string
  /** The page of this run, and of the repository (`https://github.com/acme/shop`), for links. */
  readonly runUrl?: string
  readonly repositoryUrl?: string
  /** The commit that this run made, when it made one: everything that could be mended is mended in it. */
  readonly committed?: Commit
  /** Whether `mode: commit` would mend the drift where this run looked; when absent it may. */
  readonly offersCommit?: boolean
  /** UTF-16 units that a comment stays below; 65,536 when absent, and never more. Below 32,768 nothing is promised. */
  readonly limit?: number
}

/** A commit that a run made. */
export interface Commit {
  readonly sha: string
  readonly url?: string
}

/** What the forge would not let this run do, and what would let it. */
export interface Refusal {
  readonly attempt: 'comment' | 'commit'
  /** Lines for the workflow's `permissions:`, such as `pull-requests: write`. */
  readonly permissions: readonly string[]
  /** Whether the pull request comes from a fork, whose token can only read, whatever the workflow says. */
  readonly fork: boolean
}

/** What the job summary needs beside a comment's context. */
export interface SummaryContext extends Context {
  readonly refusal?: Refusal
}
