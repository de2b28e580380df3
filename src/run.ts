import { findLeftBehind } from './beside/left-behind.js'
import { findMovedSchemas } from './beside/moved-schemas.js'
import { changedPaths } from './trees/changed.js'
import { findChanges } from './changes.js'
import { type Check, checkEntry } from './check.js'
import { createMaker } from './make.js'
import { createSchemaReader } from './schema-reader.js'
import { findMigrations } from './migrations.js'
import { neighboursIn, withNeighbours } from './neighbours.js'
import type { FindConnection } from './databases/access.js'
import { type DatabasePolicy, settleDatabases } from './databases/settle.js'
import type { Config } from './model/config.js'
import { type Diagnostic, hasErrors, type Outcome } from './model/diagnostic.js'
import type { Report } from './model/report.js'
import type { Tree } from './model/tree.js'
import { conclude } from './report/conclude.js'

/** Everything that a run needs to know of its surroundings. It only reads; delivering the report is the caller's. */
export interface Request {
  /** The files as they stand: at the head commit, or in the working folder. */
  readonly head: Tree
  /** The merge base, when a pull request is looked at. */
  readonly base?: Tree
  /** How the databases are reached that are an entry's schema; without it none is. */
  readonly databases?: {
    readonly find: FindConnection
    /** Whose config says which databases count, where the head is not to be trusted with that. */
    readonly from?: Tree
  }
  /** Where schema files that the head does not track may lie: what earlier steps made. */
  readonly workspace?: Tree
  /** The entries as a tree's config, or the inputs, name them. */
  readonly configure: (tree: Tree) => Promise<Outcome<Config>>
  /** Where the config is taken from, when the head is not to be trusted with it. */
  readonly trusted?: Tree
  /** Only entries that differ between base and head, or all. */
  readonly scope: 'changed' | 'all'
  readonly failOnDrift: boolean
  /** Earlier trees in which an output may have been generated, when there is no base. */
  readonly history?: (output: string) => Promise<readonly Tree[]>
  /** Whether the caller mends at once what can be mended: the report then has no diffs of that. */
  readonly mends?: boolean
  /** What was last generated at a path, when that is remembered. */
  readonly recall?: (path: string) => string | undefined
  /** The commits, for the report. */
  readonly commits?: { readonly head: string; readonly base?: string }
  /** The command that mends the drift on a developer's machine. */
  readonly command: string
}

/** A run's report, and the config that it followed. */
export interface Ran {
  readonly report: Report
  readonly config: Config
}

/** The whole program: read the config, find what changed, check each entry, and judge what was found. */
export async function run(request: Request): Promise<Ran> {
  const { head, base, scope } = request
  const config = await request.configure(request.trusted ?? head)
  const former = hasErrors(config.diagnostics) ? undefined : await findFormer(request)
  const changed = base && scope === 'changed' ? await changedPaths(base, head) : undefined
  const settled = settleDatabases(config.value.entries, await databasePolicy(config.value, request))
  const neighbours = neighboursIn([settled.entries, former?.entries ?? []])
  const read = withNeighbours(createSchemaReader(settled.connections), neighbours)
  const make = createMaker(read, { neighbours })
  const checks: Check[] = []
  for (const entry of settled.entries) {
    checks.push(await checkEntry({ entry, config: config.value, former, changed, make, request }))
  }
  const looked = checks.filter((check) => !check.skipped)
  const entries = settled.entries.filter((_, index) => checks[index]?.skipped === false)
  const drifts = looked.flatMap((check) => check.drifts)
  const changes = await findChanges({ entries, former, changed, read, request })
  const migrations = await findMigrations({ entries, drifts, changes, tree: head })
  const report = conclude(
    {
      drifts,
      changes,
      ...(migrations.length > 0 ? { migrations } : {}),
      inStep: looked.flatMap(({ inStep }) => inStep),
      checked: looked.length,
      skipped: checks.length - looked.length + settled.skipped,
      diagnostics: distinct([
        ...config.diagnostics,
        ...settled.diagnostics,
        ...looked.flatMap(({ diagnostics }) => diagnostics),
        ...(base ? await findMovedSchemas(entries, base, head) : []),
        ...(await findLeftBehind(config.value, former, head)),
      ]),
      ...request.commits,
      command: request.command,
    },
    { failOnDrift: request.failOnDrift },
  )
  return { report, config: config.value }
}

/**
 * The config of the base, when there is a base. One that is read from no file of the base, but from the workflow that
 * the change brings, said nothing before: all of its drift is new.
 */
async function findFormer({ head, base, configure }: Request): Promise<Config | undefined> {
  if (!base) return undefined
  const { value } = await configure(base)
  const isKnown = async (tree: Tree) =>
    value.path === undefined || (await tree.find(value.path)) !== undefined
  const isBrought = !(await isKnown(base)) && (await isKnown(head))
  return isBrought ? { ...value, entries: [] } : value
}

/** Which databases count: on a pull request only those that the config of the base names. */
async function databasePolicy(
  { entries }: Config,
  { databases, configure }: Request,
): Promise<DatabasePolicy | undefined> {
  if (!databases?.from || !entries.some(({ database }) => database)) return databases
  return { find: databases.find, trusted: (await configure(databases.from)).value.entries }
}

/** Diagnostics each once, in the order in which they were first said: entries may share a schema. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}
