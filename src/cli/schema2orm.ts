import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { writeFiles } from '../channels/files.js'
import { compare } from '../drift/index.js'
import { createMaker, type Made } from '../make.js'
import { createSchemaReader } from '../schema-reader.js'
import { type Diagnostic, errorAt, hasErrors, type Outcome, warningAt } from '../model/diagnostic.js'
import type { Entry } from '../model/config.js'
import type { Drift } from '../model/drift.js'
import { logText } from '../quote/log.js'
import { oneLine } from '../quote/text.js'
import { targets } from '../targets/index.js'
import { openFolderTree } from '../trees/folder.js'
import { type Memory, openMemory } from './memory.js'
import { outputProblem, toOutput } from './output.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { openTyped, type Typed, type TypedInput } from './typed.js'

/** The flags of `schema2orm`: ours, and all of JustDB's. */
export interface Schema2ormOptions extends TypedInput {
  readonly type: keyof typeof targets
  readonly output: string
  readonly overwrite?: boolean
  readonly style?: string
  readonly tablePrefix?: string
  readonly relationships?: boolean
  readonly withRelationships?: boolean
  readonly withMethods?: boolean
  readonly package?: string
  readonly namespace?: string
  readonly namingConvention?: string
}

/** Writes the models of typed schema files. A file that may hold people's lines stays as it is, and is an error. */
export async function schema2orm(options: Schema2ormOptions, around: Surroundings): Promise<number> {
  const { value: typed, diagnostics } = await openTyped(options, around)
  const entry: Entry = {
    ...typed.entry,
    target: options.type,
    output: toOutput(options.output, around.cwd),
    overwrite: options.overwrite ?? false,
    options: targetOptions(options),
  }
  sayDiagnostics(ignoredFlags(options), around)
  if (hasErrors(diagnostics)) {
    sayDiagnostics(diagnostics, around)
    return 2
  }
  const written = await write({ ...typed, entry }, around.cwd, openMemory(around.env))
  sayDiagnostics(written.diagnostics, around)
  if (hasErrors(written.diagnostics)) return 2
  for (const { path } of written.value) around.stdout(logText(`wrote ${oneLine(path)}\n`))
  if (written.value.length === 0) around.stdout('The models are in step with the schema\n')
  return 0
}

async function write(
  { entry, tree, connection }: Typed,
  cwd: string,
  memory: Memory,
): Promise<Outcome<readonly Drift[]>> {
  const forbidden = outputProblem(entry.output, entry.schema, cwd)
  if (forbidden) return { value: [], diagnostics: [forbidden] }
  if (!/(?:\/|\.py)$/i.test(entry.output)) return { value: [], diagnostics: [noPython(entry.output)] }
  const readEntry = connection && createSchemaReader(new Map([[entry, connection]]))
  const make = createMaker(readEntry, { stylesheet: openFolderTree(cwd) })
  const plain = await make(entry, tree, { committed: new Map() })
  const { value: made, diagnostics } = await make(entry, tree, { committed: readExisting(plain.value, cwd) })
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const committed = readExisting(made, cwd)
  const remembered = [...committed.keys()].flatMap((path) => {
    const text = memory.recall(resolve(cwd, path))
    return text === undefined ? [] : [[path, text] as const]
  })
  const { target, schema, overwrite } = entry
  const { drifts } = await compare({
    generated: made.files,
    committed,
    former: remembered.length > 0 ? [new Map(remembered)] : [],
    target,
    schema,
    overwrite,
    mends: true,
  })
  const kept = drifts.filter(({ mend }) => mend === 'none').map(({ path }) => keptFile(path))
  if (kept.length > 0) return { value: [], diagnostics: [...diagnostics, ...kept] }
  const written = writeFiles(cwd, drifts)
  for (const { path, text } of written) if (text !== undefined) memory.remember(resolve(cwd, path), text)
  return { value: written, diagnostics }
}

function readExisting({ files }: Made, cwd: string): ReadonlyMap<string, string> {
  const existing = files.map(({ path }) => path).filter((path) => existsSync(resolve(cwd, path)))
  return new Map(existing.map((path) => [path, readFileSync(resolve(cwd, path), 'utf8')]))
}

function noPython(path: string): Diagnostic {
  const message = `--output: expected a file that ends in .py, or a folder, came "${path}"`
  return errorAt(undefined, 'invalid-output', message)
}

function keptFile(path: string): Diagnostic {
  const message = 'the file may hold lines that people wrote, so it was left alone; --overwrite replaces it'
  return errorAt({ path, line: 1, column: 1 }, 'would-overwrite', message)
}

function targetOptions({
  type,
  style,
  tablePrefix,
  relationships,
}: Schema2ormOptions): Readonly<Record<string, unknown>> {
  const written = {
    ...(tablePrefix === undefined ? {} : { 'table-prefix': tablePrefix }),
    ...(style !== undefined && type === 'sqlalchemy' ? { style } : {}),
    ...(relationships === false && type === 'sqlalchemy' ? { relationships: 'none' } : {}),
  }
  return targets[type].options.parse(written)
}

function ignoredFlags(options: Schema2ormOptions): readonly Diagnostic[] {
  const { package: pkg, namespace, withMethods, namingConvention, relationships, style, type } = options
  const ignored: readonly (readonly [boolean, string, string])[] = [
    [pkg !== undefined, '--package', 'Python finds a module by its path'],
    [namespace !== undefined, '--namespace', 'it is for TypeScript'],
    [withMethods === true, '--with-methods', 'a session and a manager have those methods already'],
    [namingConvention !== undefined, '--naming-convention', 'names follow Python’s own conventions'],
    [style !== undefined && type === 'django', '--style', 'Django’s models have one look'],
    [relationships === false && type === 'django', '--no-relationships', 'in Django a key is a relationship'],
  ]
  return ignored
    .filter(([isGiven]) => isGiven)
    .map(([, flag, why]) => warningAt(undefined, 'flag-without-effect', `${flag} has no effect: ${why}`))
}
