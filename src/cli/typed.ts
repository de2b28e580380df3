import { relative, resolve, sep } from 'node:path'

import { readDatabaseSource } from '../config/database-source.js'
import { openAccess } from '../databases/access.js'
import type { Connection } from '../databases/index.js'
import { type Read, readDatabaseSchema, readSchema } from '../schema-reader.js'
import type { Entry } from '../model/config.js'
import { type Diagnostic, errorAt, hasErrors, type Outcome } from '../model/diagnostic.js'
import type { Dialect } from '../model/schema.js'
import type { Tree } from '../model/tree.js'
import { openTypedTree } from '../trees/typed.js'
import { expandOperand } from './operands.js'
import type { Surroundings } from './surroundings.js'
import { UsageError } from './usage-error.js'

/** The flags that say which schema files to read, and how. */
export interface TypedInput {
  readonly input: readonly string[]
  readonly dialect?: Dialect
  readonly from?: string
  readonly onUnreadable?: 'error' | 'warn'
  readonly conventions?: 'off' | 'timestamp-default'
  readonly views?: true
}

/** A typed schema: an entry for it, and the files or the database that it is read from. */
export interface Typed {
  readonly entry: Entry
  readonly tree: Tree
  readonly connection?: Connection
}

/**
 * Finds what was typed: files, whose paths are then relative to the current folder, folders and globs, or one database. Where only a
 * database will do, anything else is a mistake.
 */
export async function openTyped(
  typed: TypedInput,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
  kind: 'any' | 'database' = 'any',
): Promise<Outcome<Typed>> {
  const database = readDatabaseSource(typed.input, 'taken', undefined)
  if (hasErrors(database.diagnostics)) {
    const entry = toTypedEntry(typed, [])
    return { value: { entry, tree: openTypedTree(cwd, []) }, diagnostics: database.diagnostics }
  }
  if (!database.value && kind === 'database')
    throw new UsageError(
      '--db-url: expected the URL of a database, such as postgresql://user@host/name or sqlite:///app.db',
    )
  if (!database.value) {
    const found = typed.input.flatMap((operand) => expandOperand(operand, cwd))
    const schema = found.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'))
    const files = { entry: toTypedEntry(typed, schema), tree: openTypedTree(cwd, schema) }
    return { value: files, diagnostics: await missingInputs(files.entry, files.tree) }
  }
  const { source, words } = database.value
  const found = openAccess({ env, cwd, isPublic: false })(source, words)
  const entry = { ...toTypedEntry(typed, [words]), database: source }
  const connection = found.value ? { connection: found.value } : {}
  const unset = found.value || hasErrors(found.diagnostics) ? [] : [notSet(words)]
  return {
    value: { entry, tree: openTypedTree(cwd, []), ...connection },
    diagnostics: unset.length > 0 ? unset : found.diagnostics,
  }
}

/** Reads the schema of what was typed. */
export async function readTyped({ value, diagnostics }: Outcome<Typed>): Promise<Outcome<Read | undefined>> {
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const { entry, tree, connection } = value
  return connection ? readDatabaseSchema(entry, connection) : readSchema(entry, tree)
}

function notSet(words: string): Diagnostic {
  return errorAt(undefined, 'variable-not-set', `${words}: the variable is not set`)
}

/** What the flag `--conventions` says. */
const CONVENTIONS = { off: 'off', 'timestamp-default': { timestampDefault: true } } as const

function toTypedEntry(
  { dialect, from, onUnreadable, conventions, views }: TypedInput,
  schema: readonly string[],
): Entry {
  return {
    schema,
    target: '',
    output: '',
    ...(dialect ? { dialect } : {}),
    ...(onUnreadable ? { onUnreadable } : {}),
    ...(conventions ? { conventions: CONVENTIONS[conventions] } : {}),
    ...(views ? { views } : {}),
    ...(from === undefined ? {} : { format: from }),
    tables: [],
    exclude: [],
    external: {},
    overwrite: false,
    options: {},
  }
}

/** A typed input that is no file: an error each. */
async function missingInputs({ schema }: Entry, tree: Tree): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(schema.map((path) => tree.find(path)))
  const missing = schema.filter((_, index) => found[index] === undefined)
  return missing.map((path) => errorAt(undefined, 'schema-not-found', `there is no file "${path}"`))
}
