import { readHeader } from '../generate/header.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { Drift } from '../model/drift.js'

/**
 * Warnings about files that were ours at the base and have no header any more: they count as people's from then on, and
 * nobody compares them. `base` are the texts that stood there, by path.
 */
export function findLostHeaders(
  drifts: readonly Drift[],
  base: ReadonlyMap<string, string> | undefined,
): readonly Diagnostic[] {
  const lost = drifts.filter(({ path, status }) => {
    const before = base?.get(path)
    return status === 'foreign' && before !== undefined && readHeader(before) !== undefined
  })
  return lost.map(({ path }) => {
    const message = `the header of model-drift is gone from "${path}", so that it counts as written by people and is not compared any more: put it back above the code, or take the file out of the entry's output`
    return warningAt({ path, line: 1, column: 1 }, 'lost-header', message)
  })
}
