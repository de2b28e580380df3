import { readHeader } from '../generate/header.js'
import type { Entry } from '../model/config.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { GeneratedFile } from '../model/page.js'

/** A model of a table in a file: the table's name as the file writes it, and the line. */
interface Model {
  readonly table: string
  readonly line: number
}

const TABLE =
  /(?:^[ \t]+(?:__tablename__|db_table)[ \t]*(?::[^=\n]*)?=[ \t]*|\bTable\(\s*)(["'])(?<table>[^"'\n]+)\1/gm

/** What makes a class another thing than the one model of the table of its name. */
const ELSEWHERE = /\bschema\b|\bextend_existing\b|\bproxy *= *True\b|\bmanaged *= *False\b/

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
    modelsIn(text).flatMap(({ table, line }) => {
      const home = homes.get(table)
      if (!home || home.path === path || (!home.once && isOwn(home.path))) return []
      const message = `the table "${table}" has a class here, which people wrote, and another one in the generated "${home.path}": take one of them out, this one by hand or that one by naming the table in "external"`
      return [warningAt({ path, line, column: 1 }, 'second-model', message)]
    }),
  )
}

/** The file that holds the model of each table: what is generated for it, or the class of people's own over that. */
function findHomes(generated: readonly GeneratedFile[]): ReadonlyMap<string, GeneratedFile> {
  const thin = generated.filter(({ once }) => once === true)
  const classes = new Map(thin.map((file) => [nameOf(file.path), file]))
  return new Map(
    generated.flatMap((file) =>
      modelsIn(file.text).map(({ table }) => [table, classes.get(nameOf(file.path)) ?? file] as const),
    ),
  )
}

function modelsIn(text: string): readonly Model[] {
  return [...text.matchAll(TABLE)].flatMap(({ groups: { table = '' } = {}, 0: found, index }) => {
    if (ELSEWHERE.test(statementAt(text, index))) return []
    return [{ table, line: text.slice(0, index + found.length).split('\n').length }]
  })
}

/** The class, or the call outside any, in which something stands at an index. */
function statementAt(text: string, index: number): string {
  const isInside = /[ \t]/.test(text.charAt(index))
  const start = isInside ? text.lastIndexOf('\nclass ', index) + 1 : index
  const length = text.slice(index).search(/\n(?=\S)/)
  return text.slice(start, length === -1 ? undefined : index + length)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
