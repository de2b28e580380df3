import { isMysql } from './dialects/is-mysql.js'
import type { Made } from './make.js'
import type { Bridge } from './model/bridge.js'
import type { Entry } from './model/config.js'
import { type Diagnostic, errorAt, hasErrors, type Outcome } from './model/diagnostic.js'
import type { Schema } from './model/schema.js'
import { readNames } from './names/index.js'
import type { Neighbours } from './neighbours.js'
import { modulePath } from './targets/python/module-paths.js'

/** What a search for the other models goes by. */
export interface BridgeSearch {
  readonly neighbours: Neighbours
  readonly dialect: Schema['dialect']
  /** Makes the models of another entry in the same tree. */
  readonly make: (entry: Entry) => Promise<Outcome<Made>>
}

/**
 * The SQLAlchemy models that an entry's option `bridge` asks for: those of the one entry with the same schema, under
 * the names that they are written with. Undefined where it does not ask, and with errors.
 */
export async function findBridge(entry: Entry, search: BridgeSearch): Promise<Outcome<Bridge | undefined>> {
  const wanted = entry.options['bridge']
  if (wanted === undefined || wanted === false) return { value: undefined, diagnostics: [] }
  const { dialect } = search
  if (isMysql(dialect)) {
    return fail(entry, `a session on Django's connection is for PostgreSQL and SQLite, came ${dialect}`)
  }
  const others = search.neighbours(entry).filter((other) => isOther(entry, other, wanted))
  const [other] = others
  if (!other || others.length > 1) {
    const came = others.length === 0 ? 'none' : others.map(({ output }) => `"${output}"`).join(', ')
    return fail(entry, `expected one entry with the target sqlalchemy and the same schema, came ${came}`)
  }
  const module = typeof wanted === 'string' ? wanted : modulePath(other.output, entry.output)
  if (module === undefined)
    return fail(entry, `expected an output that Python can import, came "${other.output}"`)
  const { value, diagnostics } = await search.make(other)
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const names = await readNames('sqlalchemy', new Map(value.files.map(({ path, text }) => [path, text])))
  return { value: { module, tables: names.tables }, diagnostics: [] }
}

/** Whether an entry has SQLAlchemy models of the same schema; in the module that is asked for, where one is. */
function isOther(entry: Entry, other: Entry, wanted: unknown): boolean {
  if (other.target !== 'sqlalchemy' || other.schema.join('\0') !== entry.schema.join('\0')) return false
  if (typeof wanted !== 'string') return true
  const path = other.output.replace(/\.py$|\/$/, '').replaceAll('/', '.')
  return `.${path}`.endsWith(`.${wanted}`)
}

function fail({ place }: Entry, message: string): Outcome<undefined> {
  const problem: Diagnostic = errorAt(place, 'bridge-without-models', `options.bridge: ${message}`)
  return { value: undefined, diagnostics: [problem] }
}
