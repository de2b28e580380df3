/** Whether two texts are the same Python. */
export type Same = (a: string, b: string) => Promise<boolean>

/** A text of up to so many UTF-16 units is always parsed: some seconds' work. */
const MODEST = 2 * 1024 * 1024

/** How many times as long as another a longer text may be, to be parsed at all. */
const MOST_TIMES = 8

/**
 * A `Same` that parses each text once, however often it is asked about it. The parser is loaded for
 * the first two that differ at all: in most runs none do. No formatter makes megabytes of a short text, so
 * texts of such different lengths count as different, and whoever commits one costs nobody minutes.
 */
export function createSame(): Same {
  const load = once(async () => (await import('./python.js')).createSamePython())
  return async (a, b) => a === b || (isNear(a.length, b.length) && (await load())(a, b))
}

function isNear(one: number, other: number): boolean {
  const longer = Math.max(one, other)
  return longer <= MODEST || longer <= MOST_TIMES * Math.min(one, other)
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}
