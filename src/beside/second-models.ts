import { readHeader } from '../generate/header.js'
import type { Entry } from '../model/config.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { GeneratedFile } from '../model/page.js'
import { modelsIn } from './models-in.js'

/**
 * Warnings about classes that people wrote in an entry's folder for tables that other files of the folder are generated
 * for: no ORM takes two models of one table. `committed` are the texts that stand in the folder, by path.
 */
export function findSecondModels(
  { output, overwrite }: Entry,
  generated: readonly GeneratedFile[],
  committed: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (!output.endsWith('/')) return []
  const paths = new Set(generated.map(({ path }) => path))
  const isOwn = (path: string): boolean => {
    const text = committed.get(path)
    return text !== undefined && !readHeader(text) && !(overwrite && paths.has(path))
  }
  const own = [...committed].filter(([path]) => isOwn(path)).sort(byPath)
  if (own.length === 0) return []
  const homes = findHomes(generated)
  return own.flatMap(([path, text]) =>
    modelsIn(path, text).flatMap(({ table, place }) => {
      const home = homes.get(table)
      if (!home || home.path === path || (!home.once && isOwn(home.path))) return []
      const message = `the table "${table}" has a class here, which people wrote, and another one in the generated "${home.path}": take one of them out, this one by hand or that one by naming the table in "external"`
      return [warningAt(place, 'second-model', message)]
    }),
  )
}

/** The file that holds the model of each table: what is generated for it, or the class of people's own over that. */
function findHomes(generated: readonly GeneratedFile[]): ReadonlyMap<string, GeneratedFile> {
  const thin = generated.filter(({ once }) => once === true)
  const classes = new Map(thin.map((file) => [nameOf(file.path), file]))
  return new Map(
    generated.flatMap((file) =>
      modelsIn(file.path, file.text).map(
        ({ table }) => [table, classes.get(nameOf(file.path)) ?? file] as const,
      ),
    ),
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
