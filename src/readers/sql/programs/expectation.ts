/** What a condition may have found when it holds: that something is there, that it is missing. TRUE has found nothing. */
export interface Expectation {
  readonly present: boolean
  readonly missing: boolean
}

export const PRESENT: Expectation = { present: true, missing: false }
export const MISSING: Expectation = { present: false, missing: true }
export const EITHER: Expectation = { present: true, missing: true }
export const NEITHER: Expectation = { present: false, missing: false }

/** What is expected where a condition does not hold. */
export function opposite({ present, missing }: Expectation): Expectation {
  return { present: missing, missing: present }
}

/** What is expected of conditions that are joined by AND or OR. */
export function either(one: Expectation, other: Expectation): Expectation {
  return { present: one.present || other.present, missing: one.missing || other.missing }
}

/** What a number of things found says: `= 0`, `> 0`, with one blank. */
export function expectationOfCount(comparison: string): Expectation {
  return COUNTS.get(comparison) ?? EITHER
}

const COUNTS: ReadonlyMap<string, Expectation> = new Map([
  ['= 0', MISSING],
  ['< 1', MISSING],
  ['> 0', PRESENT],
  ['<> 0', PRESENT],
  ['!= 0', PRESENT],
  ['= 1', PRESENT],
  ['>= 1', PRESENT],
])
