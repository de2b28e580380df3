import type { SchemaReader } from './schema-reader.js'
import type { Change } from './model/change.js'
import type { Config, Entry } from './model/config.js'
import { hasErrors } from './model/diagnostic.js'
import type { Schema } from './model/schema.js'
import type { Request } from './run.js'
import { sourceMatcher } from './sources.js'

/** What is to be looked at, and how. */
interface Task {
  /** The entries that were looked at. */
  readonly entries: readonly Entry[]
  /** The base's config. */
  readonly former: Config | undefined
  /** The paths that differ between base and head; undefined when any may. */
  readonly changed: ReadonlySet<string> | undefined
  readonly read: SchemaReader
  readonly request: Request
}

/**
 * What changes in the schemas of entries between base and head, each change once, though entries may share a schema.
 * Nothing without a base, of a database, and of a schema that either side lacks or cannot read.
 */
export async function findChanges(task: Task): Promise<readonly Change[]> {
  const pairs = new Map<Schema, Schema>()
  for (const entry of task.entries) {
    const pair = await findSchemas(entry, task)
    if (pair) pairs.set(pair.to, pair.from)
  }
  if (pairs.size === 0) return []
  // Comparing expressions takes a room of its own, which few runs enter.
  const { diffSchemas } = await import('./diff/index.js')
  const changes = [...pairs].flatMap(([to, from]) => diffSchemas(from, to))
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

async function findSchemas(
  entry: Entry,
  { former, changed, read, request }: Task,
): Promise<{ readonly from: Schema; readonly to: Schema } | undefined> {
  const { base, head, workspace } = request
  if (!base || entry.database) return undefined
  const now = await read(entry, head, workspace)
  const before = earlierEntry(entry, former)
  if (!now.value.schema || hasErrors(now.diagnostics)) return undefined
  if (changed && !isTouched(entry, before, now.value.sources, changed)) return undefined
  const earlier = await read(before, base)
  if (!earlier.value.schema || hasErrors(earlier.diagnostics)) return undefined
  return { from: earlier.value.schema, to: now.value.schema }
}

/** The entry as the base's config has it, with today's choice of tables: another choice is no change of a schema. */
function earlierEntry(entry: Entry, former: Config | undefined): Entry {
  const before = former?.entries.find(({ output }) => output === entry.output) ?? entry
  const { tables, exclude, external } = entry
  return before.database ? entry : { ...before, tables, exclude, external }
}

/** Whether a schema file differs between base and head, or other files are the schema now. */
function isTouched(
  entry: Entry,
  before: Entry,
  sources: readonly string[],
  changed: ReadonlySet<string>,
): boolean {
  if (JSON.stringify(entry.schema) !== JSON.stringify(before.schema)) return true
  return [...changed].some(sourceMatcher(entry, sources))
}
