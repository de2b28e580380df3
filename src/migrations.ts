import { posix } from 'node:path'

import type { Change } from './model/change.js'
import type { Entry } from './model/config.js'
import type { Drift } from './model/drift.js'
import type { Tree } from './model/tree.js'
import { foldersUp, isWithin } from './paths.js'
import { appLabelOf } from './targets/django/app-label.js'

/** What was found, and where Alembic's settings are looked for. */
interface Facts {
  readonly entries: readonly Entry[]
  readonly drifts: readonly Drift[]
  readonly changes: readonly Change[]
  readonly tree: Tree
}

/**
 * The commands that write the migrations for what changed in the schema, each once: for entries whose models are out of
 * step since. Alembic counts where the tree has an `alembic.ini`, in the output's folder or above it.
 */
export async function findMigrations({ entries, drifts, changes, tree }: Facts): Promise<readonly string[]> {
  if (!changes.some(({ subject }) => subject !== 'domain' && subject !== 'sequence')) return []
  const fresh = drifts.filter(({ preexisting, mend }) => !preexisting && mend !== 'none')
  const stale = entries.filter(({ output }) => fresh.some(({ path }) => isWithin(output, path)))
  const commands = new Set<string>()
  for (const entry of stale) {
    const command = await COMMANDS[entry.target]?.(entry, tree)
    if (command !== undefined) commands.add(command)
  }
  return [...commands]
}

type Command = (entry: Entry, tree: Tree) => Promise<string | undefined>

const COMMANDS: Readonly<Partial<Record<string, Command>>> = {
  django: ({ output, options }) => {
    if (options['managed'] === false) return Promise.resolve(undefined)
    const written = options['app-label']
    const label = typeof written === 'string' ? written : appLabelOf(output)
    return Promise.resolve(
      ['python manage.py makemigrations', ...(label === undefined ? [] : [label])].join(' '),
    )
  },
  sqlalchemy: async ({ output }, tree) => {
    for (const folder of foldersUp(posix.dirname(output))) {
      const path = posix.join(folder, 'alembic.ini')
      if (!(await tree.find(path))) continue
      // A name with other signs would have to be quoted, and every shell does that in its own way.
      if (!/^[\w./-]+$/.test(path)) return undefined
      return `alembic ${folder === '.' ? '' : `-c ${path} `}revision --autogenerate -m "what changed"`
    }
    return undefined
  },
}
