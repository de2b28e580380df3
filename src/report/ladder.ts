import type { Drift } from '../model/drift.js'
import type { Shape } from './comment.js'
import { gatherAll, gatherSmallest, type Room, type Section } from './sections.js'
import { count } from './verdict.js'

/** A comment before its shape is chosen: the drifts that it shows, and how it is written in a shape. */
export interface Draft {
  readonly drifts: readonly Drift[]
  readonly compose: (shape: Shape) => string
}

/** Everything but the diffs. Lists are capped also where there is room: nobody reads the fifty-first diagnostic. */
const WHOLE: Shape = { changes: 30, rows: Infinity, problems: 50, names: 20, diffs: [], dropped: [] }

/** For the sentence that says what was left out. */
const SLACK = 400

/** How many rows the table keeps when all of them are too many. */
const FEW_ROWS = 50

/** The most detailed text that is smaller than the room; each rung down drops more and says so. */
export function layOut(draft: Draft, room: Room): string {
  for (const shape of shapes(draft, room)) {
    const text = draft.compose(shape)
    if (room.measure(text) < room.limit) return text
  }
  return draft.compose(verdictOnly(draft.drifts.length))
}

/** The rungs of the ladder, from all to little; the last one, the verdict alone, is `layOut`'s. */
function* shapes(draft: Draft, room: Room): Generator<Shape> {
  const shown = draft.drifts.filter(({ diff }) => diff !== '')
  const left = room.limit - room.measure(draft.compose(WHOLE)) - SLACK
  if (left > 0) yield* withDiffs(shown, { ...room, limit: left })
  yield { ...WHOLE, dropped: withoutDiffs(shown.length) }
  yield {
    ...WHOLE,
    changes: 10,
    rows: FEW_ROWS,
    problems: 10,
    names: 5,
    dropped: [...withoutRows(draft.drifts.length - FEW_ROWS), ...withoutDiffs(shown.length)],
  }
}

function* withDiffs(shown: readonly Drift[], room: Room): Generator<Shape> {
  const whole = gatherAll(shown, room)
  if (whole) yield withSections(whole)
  const lean = gatherAll(shown, room, 1)
  if (lean) yield withSections(lean, NARROW)
  const some = gatherSmallest(shown, room, 1)
  if (some.length > 0) yield withSections(some, ...withoutDiffs(shown.length - some.length), NARROW)
}

const NARROW = 'all but one of the unchanged lines around each change'

function withSections(diffs: readonly Section[], ...dropped: readonly string[]): Shape {
  return { ...WHOLE, diffs, dropped }
}

/** The rung on which nothing is left that grows with the report. */
function verdictOnly(files: number): Shape {
  const table = files > 0 ? [`the table of ${count(files, 'file')} and the diffs`] : []
  return { changes: 0, rows: 0, problems: 3, names: 0, diffs: [], dropped: table }
}

function withoutRows(rows: number): readonly string[] {
  return rows > 0 ? [`${count(rows, 'row')} of the table`] : []
}

function withoutDiffs(files: number): readonly string[] {
  return files > 0 ? [`the diff${files === 1 ? '' : 's'} of ${count(files, 'file')}`] : []
}
