import { readCommitted } from './committed.js'
import type { Comparison } from './drift/index.js'
import type { Made, Maker } from './make.js'
import type { Config, Entry } from './model/config.js'
import { hasErrors } from './model/diagnostic.js'
import type { Request } from './run.js'

/** The check of one entry: what is looked at, and what is known of the base. */
export interface Task {
  readonly entry: Entry
  readonly config: Config
  /** The base's config. */
  readonly former: Config | undefined
  /** The paths that differ between base and head; undefined when every entry counts. */
  readonly changed: ReadonlySet<string> | undefined
  readonly make: Maker
  readonly request: Request
}

/**
 * What earlier schemas gave, the merge base's first, and what was committed beside it. The head of a pull request may
 * also hold what a schema between the two gave, so the commit that last changed the output counts as well. Each counts
 * with the names of its own models and with those of the committed ones: a rename by hand is no other edit.
 */
export async function findFormer(
  task: Task,
  made: Made,
  committed: ReadonlyMap<string, string>,
): Promise<Pick<Comparison, 'former'> & { readonly base?: ReadonlyMap<string, string> }> {
  const { entry, former, request } = task
  // Nobody knows what a database gave before.
  if (entry.database) return { former: remembered(task, committed) }
  const history = await findHistory(task, committed)
  if (!request.base) return { former: history }
  const before = former?.entries.find(({ output }) => output === entry.output)
  if (before?.database) return { former: history }
  const earlier = await task.make(before ?? entry, request.base)
  if (made.untracked && earlier.value.sources.length === 0) return { former: history }
  const renamed = await task.make(before ?? entry, request.base, { committed })
  const given = [toMap(earlier.value), toMap(renamed.value), ...history]
  // Of a schema that could not be read nobody can say what it gave, so nothing stood there before.
  if (!before || hasErrors(earlier.diagnostics)) return { former: given }
  return { former: given, base: (await readCommitted(request.base, entry, made.files)).texts }
}

async function findHistory(
  task: Task,
  committed: ReadonlyMap<string, string>,
): Promise<Comparison['former']> {
  const { entry, request } = task
  // Of files that are missing nobody asks who wrote them.
  if (committed.size === 0) return []
  const trees = (await request.history?.(entry.output)) ?? []
  const given = []
  for (const tree of trees) {
    given.push(toMap((await task.make(entry, tree)).value))
    given.push(toMap((await task.make(entry, tree, { committed })).value))
  }
  return [...remembered(task, committed), ...given]
}

/** What was last written at the paths of the committed files, when that is remembered. */
function remembered({ request }: Task, committed: ReadonlyMap<string, string>): Comparison['former'] {
  const written = [...committed.keys()].flatMap((path) => {
    const text = request.recall?.(path)
    return text === undefined ? [] : [[path, text] as const]
  })
  return written.length > 0 ? [new Map(written)] : []
}

function toMap(made: Made): ReadonlyMap<string, string> {
  return new Map(made.files.map(({ path, text }) => [path, text]))
}
