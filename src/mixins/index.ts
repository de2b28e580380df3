import type { Entry } from '../model/config.js'
import { type Diagnostic, type Outcome, warningAt } from '../model/diagnostic.js'
import type { Mixin } from '../model/mixin.js'
import type { Tree } from '../model/tree.js'
import { readClassPath } from '../targets/python/class-path.js'
import { sqlalchemyOptions } from '../targets/sqlalchemy/options.js'
import { findModule } from './modules.js'

/** The mixins of an entry, and the paths that were looked at for them. */
export interface FoundMixins {
  readonly mixins: readonly Mixin[]
  readonly paths: readonly string[]
}

/** How often a module may hand a class on from another one. */
const MOST_HOPS = 4

/**
 * The mixins that an entry's option names, read as data from the tree: no code of a repository ever runs. One whose
 * source is not found, or may hold more than can be read, is a warning and is left out.
 */
export async function findMixins(entry: Entry, tree: Tree): Promise<Outcome<FoundMixins>> {
  const asked = entry.target === 'sqlalchemy' ? sqlalchemyOptions.parse(entry.options).mixins : []
  const mixins: Mixin[] = []
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const { class: written, columns } of asked) {
    const path = readClassPath(written)
    const found = path && (await findMixin(path.module, path.name, { entry, tree, paths }))
    if (!path || !found) continue
    if (!('problem' in found)) mixins.push({ ...path, columns, ...found })
    else
      diagnostics.push(
        warningAt(
          entry.place,
          'unreadable-mixin',
          `options.mixins: ${written} ${found.problem}; its columns are written out`,
        ),
      )
  }
  return { value: { mixins, paths }, diagnostics }
}

interface Search {
  readonly entry: Entry
  readonly tree: Tree
  /** Grows by each path that is looked at. */
  readonly paths: string[]
}

type Found = Omit<Mixin, 'module' | 'name' | 'columns'> | { readonly problem: string }

async function findMixin(module: string, name: string, search: Search, hops = MOST_HOPS): Promise<Found> {
  const { entry, tree, paths } = search
  const { file, tried } = await findModule(module, entry, tree)
  paths.push(...tried)
  if (!file) return { problem: `was looked for in ${tried.join(', ')} and not found` }
  const { readMixin } = await import('./read.js')
  const read = readMixin(file, name)
  if (!('from' in read)) return read
  if (hops === 0) return { problem: 'is handed on by too many modules' }
  return findMixin(read.from.module, read.from.name, search, hops - 1)
}
