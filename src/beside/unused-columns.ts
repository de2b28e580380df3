import { readHeader } from '../generate/header.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { GeneratedFile } from '../model/page.js'
import { modelsIn } from './models-in.js'

/** The first class that the class of a file which is written once inherits: the one with its columns. */
const INHERITED = /^class \w+\(\s*(\w+)/m

/**
 * Warnings about files of people that stand where a class of their own is to inherit generated columns, and have a model
 * that does not name these: what is generated then says nothing about that table. A file without models is as people want
 * it: their class may be elsewhere. `committed` are the texts that stand there, by path.
 */
export function findUnusedColumns(
  generated: readonly GeneratedFile[],
  committed: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  return generated.flatMap(({ path, text, once }) => {
    const own = once === true ? committed.get(path) : undefined
    if (own === undefined || readHeader(own)) return []
    const [, columns] = INHERITED.exec(text) ?? []
    if (columns === undefined || own.includes(columns) || modelsIn(path, own).length === 0) return []
    const message = `no class here inherits "${columns}", so the columns that are generated for it are not used: let the class inherit it, and take its own columns out`
    return [warningAt({ path, line: 1, column: 1 }, 'unused-columns', message)]
  })
}
