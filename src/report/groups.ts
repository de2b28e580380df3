import type { Drift } from '../model/drift.js'

/** Whether a drift counts as drift: all do but a file that people wrote and that nobody asked to overwrite. */
export function isDrift(drift: Drift): boolean {
  return drift.status !== 'foreign' || drift.mend !== 'none'
}

/** Whether the change under review brought it. What stood at the merge base already never fails a run. */
export function isNew(drift: Drift): boolean {
  return !drift.preexisting
}

/** Whether a command or a commit of ours may mend it; `hand-edited` without `overwrite` is for people. */
export function isMendable(drift: Drift): boolean {
  return drift.mend !== 'none'
}

/** The drifts of a report by what is said about them, each in the report's order. */
export interface Groups {
  /** Drift that the change brought: the only group that can fail a run. */
  readonly fresh: readonly Drift[]
  /** Drift that was there before. */
  readonly preexisting: readonly Drift[]
  /** Files that people wrote where an output should be, left alone. */
  readonly foreign: readonly Drift[]
}

/** Sorts drifts into their groups; every drift is in exactly one. */
export function groupDrifts(drifts: readonly Drift[]): Groups {
  const counted = drifts.filter(isDrift)
  return {
    fresh: counted.filter(isNew),
    preexisting: counted.filter((drift) => !isNew(drift)),
    foreign: drifts.filter((drift) => !isDrift(drift)),
  }
}
