import type { Drift } from '../model/drift.js'
import { fence, htmlText } from '../quote/markdown.js'
import { clip } from '../quote/text.js'
import { shrinkContext } from './diff.js'
import { changedLines } from './table.js'

/** A collapsed diff: finished text for between `<code>` tags, the figures beside it, and the fenced diff. */
export interface Section {
  readonly path: string
  readonly lines: string
  readonly fence: string
}

/** How much room there is, and in what unit it is measured. */
export interface Room {
  readonly limit: number
  readonly measure: (text: string) => number
}

/** More than the tags and blank lines around a section take. */
const FRAME = 80

/** A drift's whole diff as a section; with `context`, with at most so many lines around each change. */
export function toSection(drift: Drift, context?: number): Section {
  return {
    path: htmlText(clip(drift.path, 200)),
    lines: changedLines(drift),
    fence: fence(context === undefined ? drift.diff : shrinkContext(drift.diff, context), 'diff'),
  }
}

/** The sections of all drifts, or undefined as soon as they take more than the room. */
export function gatherAll(
  drifts: readonly Drift[],
  room: Room,
  context?: number,
): readonly Section[] | undefined {
  const gathered = gather(drifts, room, context)
  return gathered.size === drifts.length ? drifts.flatMap((drift) => gathered.get(drift) ?? []) : undefined
}

/** The sections of the smallest diffs that fit together, in the order of the drifts. */
export function gatherSmallest(drifts: readonly Drift[], room: Room, context: number): readonly Section[] {
  const smallestFirst = [...drifts].sort((one, other) => one.diff.length - other.diff.length)
  const gathered = gather(smallestFirst, room, context)
  return drifts.flatMap((drift) => gathered.get(drift) ?? [])
}

/** Sections one after the other until the next no longer fits. Quoting never shortens, so text that is too long already is not quoted. */
function gather(drifts: readonly Drift[], room: Room, context?: number): ReadonlyMap<Drift, Section> {
  const gathered = new Map<Drift, Section>()
  let left = room.limit
  for (const drift of drifts) {
    const section = context === undefined && drift.diff.length > left ? undefined : toSection(drift, context)
    left -= section ? sizeOf(section, room) : Infinity
    if (section === undefined || left < 0) return gathered
    gathered.set(drift, section)
  }
  return gathered
}

function sizeOf({ path, lines, fence }: Section, { measure }: Room): number {
  return FRAME + measure(path) + measure(lines) + measure(fence)
}
