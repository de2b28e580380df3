import { resolve } from 'node:path'

import { loadConfig } from '../config/load.js'
import { openAccess } from '../databases/access.js'
import { settleDatabases } from '../databases/settle.js'
import { findKnownTables, type KnownTables } from '../known-tables.js'
import { createSchemaReader, inspectSchema, readDatabaseSchema } from '../schema-reader.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Validation } from '../model/validation.js'
import { isAboutOutside, leadsOutside } from '../neighbours.js'
import { logText } from '../quote/log.js'
import { renderSarif } from '../report/sarif.js'
import { concludeValidation, renderValidation, renderValidationJson } from '../report/validation.js'
import { openFolderTree } from '../trees/folder.js'
import { version } from '../version.js'
import { expandOperand } from './operands.js'
import { findRoot, toRepositoryPath } from './place.js'
import type { Surroundings } from './surroundings.js'
import { openTyped, type Typed, type TypedInput } from './typed.js'

/** The flags of `validate`. */
export interface ValidateOptions extends Omit<TypedInput, 'input'> {
  readonly format: 'text' | 'json' | 'sarif'
  readonly strict?: boolean
}

/**
 * Says everything that is wrong with a schema, in one run. Tables that the config around it knows of are no unknown
 * ones. The status is 0 where there is no error, 2 where there is one;
 * `strict` makes warnings count.
 */
export async function validate(
  operands: readonly string[],
  { format, strict = false, ...flags }: ValidateOptions,
  around: Surroundings,
): Promise<number> {
  const input = [...new Set(operands.flatMap((operand) => expandOperand(operand, around.cwd)))]
  const typed = await openTyped({ input, ...flags }, around)
  const found = [...typed.diagnostics, ...(await inspect(typed.value, around))]
  const validation = concludeValidation(typed.value.entry.schema, found, { strict })
  around.stdout(FORMATS[format](validation, around))
  return validation.status
}

/** What there is to say about what was typed; a file that is not there was spoken of when it was typed. */
async function inspect(
  { entry, tree, connection }: Typed,
  around: Surroundings,
): Promise<readonly Diagnostic[]> {
  if (connection) return (await readDatabaseSchema(entry, connection)).diagnostics
  const found = await Promise.all(entry.schema.map((path) => tree.find(path)))
  const files = { ...entry, schema: entry.schema.filter((_, index) => found[index]) }
  const alone = await inspectSchema(files, tree)
  if (!leadsOutside(alone)) return alone.diagnostics
  const lost = new Set(alone.diagnostics.filter(isAboutOutside).flatMap(({ place }) => place?.path ?? []))
  const said = alone.diagnostics.filter(({ place }) => !place || !lost.has(place.path))
  const own = new Set(alone.value.schema?.tables.map(({ name }) => name.toLowerCase()))
  for (const { external, paths } of groupByKnown([...lost], own, await findKnownHere(around))) {
    const { diagnostics } = await inspectSchema({ ...files, external }, tree)
    said.push(...diagnostics.filter(({ place }) => place && paths.includes(place.path)))
  }
  return said
}

/** Files, and the tables that keys in them may lead to beside the `own` ones of the schema. */
interface Group {
  readonly external: Readonly<Record<string, string>>
  readonly paths: string[]
}

/** Files by what is known beside them: few differ in that. */
function groupByKnown(
  paths: readonly string[],
  own: ReadonlySet<string>,
  known: KnownTables,
): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const path of paths) {
    const names = Object.entries(known(path)).filter(([name]) => !own.has(unqualified(name).toLowerCase()))
    const key = JSON.stringify(names)
    const group = groups.get(key)
    if (group) group.paths.push(path)
    else groups.set(key, { external: Object.fromEntries(names), paths: [path] })
  }
  return [...groups.values()]
}

function unqualified(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}

/** What the config of the current folder knows of tables, by the paths of files from there. */
async function findKnownHere({ cwd, env }: Surroundings): Promise<KnownTables> {
  const root = findRoot(cwd)
  const tree = openFolderTree(root)
  const { value } = await loadConfig(tree, { folder: toRepositoryPath(root, cwd) || '.' })
  const find = openAccess({ env, cwd, isPublic: false })
  const { entries, connections } = settleDatabases(value.entries, { find })
  const known = await findKnownTables({ entries, read: createSchemaReader(connections), tree })
  return (path) => known(toRepositoryPath(root, resolve(cwd, path)))
}

const FORMATS: Readonly<
  Record<ValidateOptions['format'], (validation: Validation, around: Surroundings) => string>
> = {
  text: (validation, { colour }) => logText(renderValidation(validation, colour)),
  json: (validation) => renderValidationJson(validation, version),
  sarif: (validation, { cwd }) => {
    const root = findRoot(cwd)
    const context = {
      version,
      toRepositoryPath: (path: string) => toRepositoryPath(root, resolve(cwd, path)),
    }
    return renderSarif(validation, context)
  },
}
