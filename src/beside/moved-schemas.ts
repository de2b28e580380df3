import { isGlob } from '../glob.js'
import type { Entry } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'

/**
 * Notices about schema files that entries name and a change has renamed: a file of the base that the head does not have,
 * while the head has the same contents at a path that is new.
 */
export async function findMovedSchemas(
  entries: readonly Entry[],
  base: Tree,
  head: Tree,
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    entries.flatMap((entry) =>
      entry.schema.filter((path) => !isGlob(path)).map((path) => findMoved(path, entry, base, head)),
    ),
  )
  return found.flat()
}

async function findMoved(
  path: string,
  { place }: Entry,
  base: Tree,
  head: Tree,
): Promise<readonly Diagnostic[]> {
  const [before, now] = [await base.find(path), await head.find(path)]
  if (before?.id === undefined || now) return []
  const same = (await head.list('')).filter(({ id }) => id === before.id)
  for (const { path: other } of same) {
    if (await base.find(other)) continue
    const message = `"${path}" is called "${other}" since this change: name that in the entry`
    return [{ code: 'schema-moved', severity: 'notice', message, ...(place && { place }) }]
  }
  return []
}
