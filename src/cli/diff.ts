import { diffSchemas } from '../diff/index.js'
import type { Change } from '../model/change.js'
import { hasErrors } from '../model/diagnostic.js'
import type { Dialect, Schema } from '../model/schema.js'
import { jsonText } from '../quote/json.js'
import { logText } from '../quote/log.js'
import { renderChanges, renderChangesMarkdown, toChangeJson } from '../report/changes.js'
import { version } from '../version.js'
import { expandOperand, isDatabase } from './operands.js'
import { sayDiagnostics, type Surroundings } from './surroundings.js'
import { openTyped, readTyped } from './typed.js'

/** The flags of `diff`. */
export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json'
  readonly dialect?: Dialect
  readonly from?: string
  readonly onUnreadable?: 'error' | 'warn'
  readonly conventions?: 'off' | 'timestamp-default'
  readonly views?: true
  readonly tables?: readonly string[]
  readonly exclude?: readonly string[]
}

/** The version of the shape that `--format json` prints; raised when a key goes or changes its meaning. */
const SHAPE_VERSION = 1

const FORMATS: Readonly<Record<DiffOptions['format'], (changes: readonly Change[]) => string>> = {
  json: (changes) =>
    `${jsonText({ version: SHAPE_VERSION, tool: { name: 'model-drift', version }, changes: changes.map(toChangeJson) }, 2)}\n`,
  markdown: (changes) => logText(renderChangesMarkdown(changes)),
  text: (changes) => logText(renderChanges(changes)),
}

/**
 * Says what changes from one schema to another, each a file, a folder, a glob or a database's URL. The status is 0 when
 * nothing does, 1 when something does, 2 when one of them cannot be read.
 */
export async function diff(operands: Operands, options: DiffOptions, around: Surroundings): Promise<number> {
  const [from, to] = await readBoth(operands, options, around)
  if (!from || !to) return 2
  const changes = diffSchemas(from, to)
  around.stdout(FORMATS[options.format](changes))
  return changes.length > 0 ? 1 : 0
}

/** The older schema and the newer one, as they were typed. */
type Operands = readonly [old: string, now: string]

/** Reads both schemas. A database knows what it is, and then files beside it are read as its language. */
async function readBoth(
  [old, now]: Operands,
  options: DiffOptions,
  around: Surroundings,
): Promise<readonly (Schema | undefined)[]> {
  if (isDatabase(now) && !isDatabase(old)) return [...(await readBoth([now, old], options, around))].reverse()
  const first = await read(old, options, around)
  const dialect = options.dialect ?? (isDatabase(old) ? first?.dialect : undefined)
  return [first, await read(now, { ...options, ...(dialect ? { dialect } : {}) }, around)]
}

/** The schema of an operand, after saying what is to be said about it; undefined where it cannot be read. */
async function read(
  operand: string,
  { dialect, from, onUnreadable, conventions, views, tables = [], exclude = [] }: DiffOptions,
  around: Surroundings,
): Promise<Schema | undefined> {
  const flags = {
    ...(dialect ? { dialect } : {}),
    ...(from === undefined ? {} : { from }),
    ...(onUnreadable ? { onUnreadable } : {}),
    ...(conventions ? { conventions } : {}),
    ...(views ? { views } : {}),
  }
  const typed = await openTyped({ input: expandOperand(operand, around.cwd), ...flags }, around)
  const entry = { ...typed.value.entry, tables, exclude }
  const { value, diagnostics } = await readTyped({ ...typed, value: { ...typed.value, entry } })
  sayDiagnostics(diagnostics, around)
  return hasErrors(diagnostics) ? undefined : value?.schema
}
