/** Whether two texts are the same Python. */
export type Same = (a: string, b: string) => Promise<boolean>

/**
 * A `Same` that parses each text once, however often it is asked about it. The parser is loaded for
 * the first two that differ at all: in most runs none do.
 */
export function createSame(): Same {
  const load = once(async () => (await import('./python.js')).createSamePython())
  return async (a, b) => a === b || (await load())(a, b)
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}
