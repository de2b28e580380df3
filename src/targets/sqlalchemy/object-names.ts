import { isMysql } from '../../dialects/is-mysql.js'
import type { Dialect, Schema, Table } from '../../model/schema.js'
import type { Notes } from '../notes.js'
import { shortName } from '../python/short.js'

/** An index or a constraint, as far as its name goes. */
export interface Named {
  readonly name?: string
}

/** The name that an index or a constraint is written with; undefined for one that has none in the schema. */
export type NameOf = (named: Named) => string | undefined

/** The longest name of an index or a constraint, in bytes, beyond which SQLAlchemy gives up; SQLite has no limit. */
const LIMITS: Readonly<Record<Dialect, number>> = {
  mariadb: 64,
  mysql: 64,
  postgresql: 63,
  sqlite: Number.MAX_SAFE_INTEGER,
}

/** The limit for a schema that names no dialect: the shortest. */
const PORTABLE_LIMIT = LIMITS.postgresql

/**
 * Settles the names of all indexes and constraints, in schema order. Indexes, and the constraints that are made with
 * one, share a space of names: in MySQL each table has its own; elsewhere it is the namespace's, with its tables in it,
 * so that a later index of a name is called after its table too. What changes is said in a note.
 */
export function settleNames(schema: Schema, notes: Notes): NameOf {
  const limit = schema.dialect ? LIMITS[schema.dialect] : PORTABLE_LIMIT
  const takenBeside = createSpaces(schema)
  const settled = new Map<Named, string>()
  const settle = (table: Table, named: Named, taken: Set<string>): void => {
    if (named.name === undefined) return
    const name = findFree(named.name, table.name, limit, taken)
    taken.add(name.toLowerCase())
    settled.set(named, name)
    if (name !== named.name) noteChange(named.name, name, table, notes)
  }
  for (const table of schema.tables) {
    const taken = takenBeside(table)
    for (const name of conventionalNames(table)) taken.add(name.toLowerCase())
    for (const named of [table.primaryKey ?? {}, ...table.uniques, ...table.indexes]) {
      settle(table, named, taken)
    }
    for (const named of [...table.foreignKeys, ...table.checks]) settle(table, named, new Set())
  }
  return (named) => settled.get(named) ?? named.name
}

/** The names that are taken, in lower case, in the space where a table's indexes have theirs. */
function createSpaces({ dialect, tables }: Schema): (table: Table) => Set<string> {
  if (isMysql(dialect)) return () => new Set()
  const spaces = new Map<string | undefined, Set<string>>()
  for (const { name, namespace } of tables) {
    spaces.set(namespace, (spaces.get(namespace) ?? new Set()).add(name.toLowerCase()))
  }
  return ({ namespace }) => spaces.get(namespace) ?? new Set()
}

/** What our base's naming convention calls the constraints without a name. */
function conventionalNames({ name, primaryKey, uniques }: Table): readonly string[] {
  const unnamed = uniques.filter((unique) => unique.name === undefined)
  return [
    ...(primaryKey && primaryKey.name === undefined ? [`pk_${name}`] : []),
    ...unnamed.map(({ columns }) => ['uq', name, ...columns].join('_')),
  ]
}

function findFree(wanted: string, table: string, limit: number, taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase())
  const qualified = `${wanted}_${table}`
  const candidates = [wanted, qualified].map((name) => shortName(name, limit))
  return candidates.find(isFree) ?? numbered(2)

  function numbered(number: number): string {
    const name = shortName(`${qualified}_${number}`, limit)
    return isFree(name) ? name : numbered(number + 1)
  }
}

function noteChange(wanted: string, name: string, { place, name: table }: Table, notes: Notes): void {
  const message = `the name ${wanted} in table ${table} is too long for the database or taken by another index, constraint or table: it is written as ${name}`
  notes.gather('warning', place, 'renamed', message)
}
