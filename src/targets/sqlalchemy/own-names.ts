import type { Dialect, Table } from '../../model/schema.js'
import { clipBytes } from '../python/short.js'
import type { NameOf, Named } from './object-names.js'
import type { Plan } from './plan.js'

/** The longest name of PostgreSQL, in bytes; it cuts off what is longer. */
const POSTGRESQL_LIMIT = 63

/** A constraint, as far as its name and its comment go. */
interface Commented extends Named {
  readonly comment?: string
}

/** What a database calls the constraints of a table that nobody names, each by its own rule. */
type OwnNames = (table: Table) => readonly (readonly [constraint: Commented, name: string])[]

const OWN_NAMES: Readonly<Record<Dialect, OwnNames>> = {
  mariadb: mysqlNames,
  mysql: mysqlNames,
  postgresql: (table) => [
    ...(table.primaryKey ? [[table.primaryKey, `${table.name}_pkey`] as const] : []),
    ...table.uniques.map((unique) => [unique, joined(table, unique.columns, 'key')] as const),
    ...table.foreignKeys.map((key) => [key, joined(table, key.columns, 'fkey')] as const),
  ],
  sqlite: () => [],
}

/**
 * The names as a database has them. One that it would give by itself is left to it, so that a plain key stays a plain
 * key, but not where a base of the team's may have a convention, and not where a comment wants one: SQLAlchemy comments on
 * no constraint without a name. A foreign key that is added later has a name always: it is dropped by name too.
 */
export function literalNames({ schema, options, cyclic }: Plan): NameOf {
  const { dialect, tables } = schema
  const changed = new Map<Named, string | undefined>()
  const ownNames = dialect && options.base === undefined ? OWN_NAMES[dialect] : () => []
  for (const table of tables) {
    for (const [constraint, own] of ownNames(table)) {
      if (constraint.name === own && !constraint.comment) changed.set(constraint, undefined)
    }
    for (const key of table.foreignKeys) {
      if (cyclic.has(key)) changed.set(key, key.name ?? joined(table, key.columns, 'fkey'))
    }
  }
  const fit = (name: string): string => (dialect === 'postgresql' ? clipBytes(name, POSTGRESQL_LIMIT) : name)
  return (named) => {
    const name = changed.has(named) ? changed.get(named) : named.name
    return name === undefined ? undefined : fit(name)
  }
}

/** MySQL calls every primary key the same, a unique one after its first column, and it counts the foreign keys. */
function mysqlNames(table: Table): ReturnType<OwnNames> {
  const counted = table.foreignKeys.filter(({ name }) => name?.startsWith(`${table.name}_ibfk_`))
  return [
    ...counted.map((key) => [key, key.name ?? ''] as const),
    ...(table.primaryKey ? [[table.primaryKey, 'PRIMARY'] as const] : []),
    ...table.uniques.map((unique) => [unique, unique.columns[0] ?? ''] as const),
  ]
}

function joined({ name }: Table, columns: readonly string[], end: string): string {
  return [name, ...columns, end].join('_')
}
