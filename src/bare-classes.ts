import { readHeader } from './generate/header.js'
import type { Entry } from './model/config.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { GeneratedFile } from './model/page.js'
import type { Place } from './model/place.js'
import { Lines } from './readers/lines.js'
import { GENERATED_PACKAGE } from './targets/python/thin-classes.js'

/** An import of columns, and the module that they come from. */
const IMPORT = new RegExp(`^from \\.${GENERATED_PACKAGE}\\.([^\\s.]+) import\\b`, 'gm')

/**
 * Notices about the classes of people whose columns are generated no more, for their table is gone: their files are never
 * deleted, and cannot be imported. `committed` are the texts that stand in the entry's folder, by path.
 */
export function findBareClasses(
  { output, options }: Entry,
  generated: readonly GeneratedFile[],
  committed: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (options['layout'] !== 'base') return []
  const inside = `${output}${GENERATED_PACKAGE}/`
  const there = new Set(generated.map(({ path }) => path))
  const isOwn = (path: string): boolean => {
    const text = committed.get(path)
    return text !== undefined && readHeader(text) === undefined
  }
  const isMissing = (path: string): boolean => !there.has(path) && !isOwn(path)
  const own = [...committed].filter(([path]) => !path.startsWith(inside) && isOwn(path)).sort(byPath)
  return own.flatMap(([path, text]) => {
    const lines = new Lines(path, text)
    return [...text.matchAll(IMPORT)].flatMap(({ 1: module = '', index }) => {
      const columns = `${inside}${module}.py`
      return isMissing(columns) ? [toNotice(lines.place(index), columns)] : []
    })
  })
}

function toNotice(place: Place, columns: string): Diagnostic {
  const message = `nothing is left beneath this class, since the schema gives no "${columns}" any more: delete the file, or give the class columns of its own`
  return { code: 'class-without-columns', severity: 'notice', message, place }
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
