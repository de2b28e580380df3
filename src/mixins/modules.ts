import { posix } from 'node:path'

import type { Entry } from '../model/config.js'
import type { Tree } from '../model/tree.js'
import { foldersUp, outputFolder } from '../paths.js'
import { readText } from '../trees/text.js'

/** The most bytes of a module with mixins: 1 MiB. */
const LIMIT = 1024 * 1024

/** A module of Python as it stands in a tree. */
export interface ModuleFile {
  readonly path: string
  readonly text: string
  /** What it is imported as: `app.db`. */
  readonly module: string
  /** The package that its relative imports begin in: `app` for `app.db`. */
  readonly parent: string
}

/** The file of a module, where it is found, and all paths that were tried. */
export interface ModuleSearch {
  readonly file?: ModuleFile
  readonly tried: readonly string[]
}

/**
 * Finds a module's file: from the config's folder, the repository's root and the folders around the output, or from `src`
 * in one of these. A module that begins with dots is found from the output's own package.
 */
export async function findModule(module: string, entry: Entry, tree: Tree): Promise<ModuleSearch> {
  const tried: string[] = []
  const [, dots = '', own = ''] = /^(\.*)([^.\n].*|)$/.exec(module) ?? []
  for (const folder of dots === '' ? rootsOf(entry) : [relativeRoot(entry, dots.length)]) {
    const path = posix.join(folder, own.replaceAll('.', '/'))
    for (const [candidate, parent] of [
      [`${path}.py`, module.slice(0, Math.max(0, module.lastIndexOf('.')))],
      [posix.join(path, '__init__.py'), module],
    ] as const) {
      tried.push(candidate)
      const text = await readModuleText(candidate, tree)
      if (text !== undefined) return { file: { path: candidate, text, module, parent }, tried }
    }
  }
  return { tried }
}

function rootsOf({ output, place }: Entry): readonly string[] {
  const around = [posix.dirname(place?.path ?? '.'), '.', ...foldersUp(outputFolder(output))]
  return [...new Set(around.flatMap((folder) => [folder, posix.join(folder, 'src')]))]
}

/** One dot is the package that the output lies in, each other one the package around. */
function relativeRoot({ output }: Entry, dots: number): string {
  const folder = posix.dirname(output.endsWith('/') ? `${output}.` : output)
  return posix.join(folder, ...Array.from({ length: dots - 1 }, () => '..'))
}

async function readModuleText(path: string, tree: Tree): Promise<string | undefined> {
  if (path.startsWith('..')) return undefined
  const entry = await tree.find(path)
  if (entry?.kind !== 'file' && entry?.kind !== 'executable') return undefined
  const { value } = await readText(tree, entry, LIMIT)
  return value?.text
}
