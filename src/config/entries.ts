import { posix } from 'node:path'

import { globProblem } from '../glob.js'
import type { Entry, PlaceOfKey } from '../model/config.js'
import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { hasControlCharacter, repositoryPath } from '../paths.js'
import { isReservedPath } from '../reserved-path.js'
import { targets } from '../targets/index.js'
import { GENERATED_PACKAGE } from '../targets/python/thin-classes.js'
import { readDatabaseSource } from './database-source.js'
import { readConventions } from './conventions.js'
import type { Located } from './located.js'
import { readNaming } from './naming.js'
import { shapeProblems } from './problems.js'
import { configShape, entryShape, type WrittenEntry } from './shape.js'

/** The entries of a config file's data; paths in it are relative to `folder`. */
export function readEntries(located: Located, folder: string): Outcome<readonly Entry[]> {
  const file = configShape.safeParse(located.value ?? {})
  if (!file.success) return { value: [], diagnostics: shapeProblems(file.error, located, [], knownKeys) }
  const { defaults = {}, models } = file.data
  const outcomes = models.map((model, index) => {
    const around = ['models', index]
    const merged = isObject(model) ? { ...defaults, ...withOptions(defaults.options, model) } : model
    const shaped = entryShape.safeParse(merged)
    if (!shaped.success)
      return { value: [], diagnostics: shapeProblems(shaped.error, located, around, knownEntryKeys) }
    const placeOf = (key: readonly PropertyKey[]): Place => located.placeOf([...around, ...key])
    const { value, diagnostics } = toEntry(shaped.data, folder, placeOf)
    const ownPlaceOf: PlaceOfKey = (key) => (hasKey(model, key) ? placeOf(key) : undefined)
    return { value: value.map((entry) => ({ ...entry, placeOf: ownPlaceOf })), diagnostics }
  })
  return {
    value: outcomes.flatMap(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  }
}

/**
 * The entry that a config file or the inputs `schema`, `target` and `output` write; paths are relative to `folder`. A
 * database's URL itself is taken only where no file can have written it.
 */
export function toEntry(
  written: WrittenEntry,
  folder: string,
  placeOf: (key: readonly PropertyKey[]) => Place | undefined,
  urls: 'taken' | 'refused' = 'refused',
): Outcome<readonly Entry[]> {
  const paths = [written.schema].flat()
  const database = readDatabaseSource(paths, urls, placeOf(['schema']))
  const isDatabase = database.value !== undefined || database.diagnostics.length > 0
  const schema = isDatabase ? [] : paths.map((path) => checkSchemaPath(path, folder, placeOf(['schema'])))
  const output = checkOutputPath(written.output, folder, placeOf(['output']))
  const options = readOptions(written, placeOf)
  const conventions = readConventions(written.conventions, placeOf)
  const naming = readNaming(written.naming, placeOf)
  const diagnostics = [
    ...[database, ...schema, output, options, conventions, naming].flatMap((outcome) => outcome.diagnostics),
    ...layoutProblems(options.value, output.value, placeOf(['output'])),
    ...globProblems(isDatabase ? { ...written, schema: [] } : written, placeOf),
  ]
  if (diagnostics.length > 0) return { value: [], diagnostics }
  const place = placeOf([])
  const entry: Entry = {
    ...(place ? { place } : {}),
    schema: database.value ? [database.value.words] : schema.map(({ value }) => value),
    ...(database.value ? { database: database.value.source } : {}),
    target: written.target,
    output: output.value,
    ...(written.format ? { format: written.format } : {}),
    ...(written.dialect ? { dialect: written.dialect } : {}),
    ...(written['on-unreadable'] ? { onUnreadable: written['on-unreadable'] } : {}),
    ...(conventions.value === undefined ? {} : { conventions: conventions.value }),
    ...(written.views ? { views: true } : {}),
    tables: [written.tables ?? []].flat(),
    exclude: [written.exclude ?? []].flat(),
    external: written.external ?? {},
    ...(naming.value === undefined ? {} : { naming: naming.value }),
    overwrite: written.overwrite ?? false,
    ...(written['python-version'] ? { pythonVersion: written['python-version'] } : {}),
    options: options.value,
  }
  return { value: [entry], diagnostics: [] }
}

/** Globs that are too long, or have too many braces, to be compared with many names. */
function globProblems(
  written: WrittenEntry,
  placeOf: (key: readonly PropertyKey[]) => Place | undefined,
): readonly Diagnostic[] {
  return (['schema', 'tables', 'exclude'] as const).flatMap((key) =>
    [written[key] ?? []].flat().flatMap((glob) => {
      const problem = globProblem(glob)
      return problem === undefined ? [] : [errorAt(placeOf([key]), 'invalid-glob', `${key}: ${problem}`)]
    }),
  )
}

function checkSchemaPath(written: string, folder: string, place: Place | undefined): Outcome<string> {
  const path = repositoryPath(folder, written)
  if (path === undefined || hasControlCharacter(path)) {
    const message = `schema: expected a path inside the repository, relative and with forward slashes, came "${written}"`
    return { value: '', diagnostics: [errorAt(place, 'outside-repository', message)] }
  }
  return { value: path, diagnostics: [] }
}

function checkOutputPath(written: string, folder: string, place: Place | undefined): Outcome<string> {
  const path = repositoryPath(folder, written)
  const problem =
    path === undefined || hasControlCharacter(path)
      ? errorAt(
          place,
          'outside-repository',
          `output: expected a path inside the repository, relative and with forward slashes, came "${written}"`,
        )
      : isReservedPath(path)
        ? errorAt(
            place,
            'reserved-output',
            `output: "${written}" lies under .git or .github, where no model is ever written`,
          )
        : path === './' || (!path.endsWith('.py') && !path.endsWith('/'))
          ? errorAt(
              place,
              'invalid-output',
              `output: expected a file that ends in .py or a folder of its own that ends in "/", came "${written}"`,
            )
          : undefined
  return { value: path ?? '', diagnostics: problem ? [problem] : [] }
}

/** People's classes need files of their own. */
function layoutProblems(
  { layout }: Readonly<Record<string, unknown>>,
  output: string,
  place: Place | undefined,
): readonly Diagnostic[] {
  if (layout !== 'base' || !output.endsWith('.py')) return []
  const message = `output: expected a folder that ends in "/" beside layout base, came "${output}"`
  return [errorAt(place, 'invalid-output', message)]
}

function readOptions(
  written: WrittenEntry,
  placeOf: (key: readonly PropertyKey[]) => Place | undefined,
): Outcome<Readonly<Record<string, unknown>>> {
  const shape = targets[written.target].options
  const shaped = shape.safeParse(written.options ?? {})
  if (shaped.success) return { value: shaped.data, diagnostics: [] }
  const fallback: Place = { path: 'options', line: 1, column: 1 }
  const located: Located = { value: { options: written.options }, placeOf: (key) => placeOf(key) ?? fallback }
  return {
    value: {},
    diagnostics: shapeProblems(shaped.error, located, ['options'], () => Object.keys(shape.shape)),
  }
}

/** Outputs that two entries write, and outputs that are an entry's schema: errors at the later entry. */
export function outputProblems(entries: readonly Entry[]): readonly Diagnostic[] {
  return entries.flatMap((entry, index) => {
    const place = entry.place
    const rival = entries.slice(0, index).find((other) => overlaps(other.output, entry.output))
    const clash = rival
      ? [
          errorAt(
            place,
            'duplicate-output',
            `two entries write "${entry.output}"; give each an output of its own`,
          ),
        ]
      : []
    const eaten = entries.some((other) => other.schema.includes(entry.output))
      ? [
          errorAt(
            place,
            'output-is-schema',
            `output: "${entry.output}" is a schema file; models are never written over it`,
          ),
        ]
      : []
    return [...clash, ...eaten]
  })
}

/** Whether two outputs may hold one file: the same file, one inside the other's folder, or alike but for letter case. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a === b || holds(a, b) || holds(b, a)
}

/** Whether a folder accounts for what another output writes. */
function holds(folder: string, output: string): boolean {
  const around = `${posix.dirname(output)}/`
  return folder.endsWith('/') && [folder, `${folder}${GENERATED_PACKAGE}/`].includes(around)
}

function withOptions(
  defaults: Record<string, unknown> | undefined,
  model: Record<string, unknown>,
): Record<string, unknown> {
  const own = model['options']
  return defaults && (own === undefined || isObject(own))
    ? { ...model, options: { ...defaults, ...own } }
    : model
}

/** Whether an entry itself says a key, or one of its options. */
function hasKey(model: unknown, [first = '', second = '']: readonly PropertyKey[]): boolean {
  if (!isObject(model) || !Object.hasOwn(model, first)) return false
  const { options } = model
  return first !== 'options' || (isObject(options) && Object.hasOwn(options, second))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return path[0] === 'defaults'
    ? knownEntryKeys().filter((key) => key !== 'schema' && key !== 'output')
    : Object.keys(configShape.shape)
}

function knownEntryKeys(): readonly string[] {
  return Object.keys(entryShape.shape)
}
