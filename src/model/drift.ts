/** What a committed file is, beside the generated one. The first three words and `hand-edited` are drift. */
export type DriftStatus = 'missing' | 'stale' | 'orphaned' | 'hand-edited' | 'foreign'

/** Drift: a committed file that disagrees with the schema at head, or that people wrote where an output should be. */
export interface Drift {
  readonly path: string
  readonly target: string
  /** The entry's schema paths and globs, as configured. */
  readonly schema: readonly string[]
  readonly status: DriftStatus
  /** Whether it stood already at the merge base: neither the file nor what the schema gives has changed since. */
  readonly preexisting: boolean
  /** What to do about it: write `text`, delete the file, or nothing (people's work is never overwritten unasked). */
  readonly mend: 'write' | 'delete' | 'none'
  /** The generated text; absent when the head's schema gives none. */
  readonly text?: string
  /** Lines that the shown diff adds and removes. */
  readonly added: number
  readonly removed: number
  /** The unified diff to show, from `@@` on; without the noise of the team's formatter where that can be told apart.
   * Empty, and the counts 0, for what is mended at once: nobody looks at it. */
  readonly diff: string
  /** The exact patch in git's format for this file; empty when nothing is to be mended, or it is mended at once. */
  readonly patch: string
}
