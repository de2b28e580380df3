import type { Dialect, Domain, Table } from '../../model/schema.js'
import type { Notes } from '../notes.js'
import { countsBesideKey, isTurned } from './mysql-counting.js'
import type { Plan } from './plan.js'
import { noteStorage } from './storage-parameters.js'

/** Says what SQLAlchemy has no place for, so that the tables it makes are without it. */
export function noteLeftOut({ schema }: Pick<Plan, 'schema'>, notes: Notes): void {
  const { tables, domains, dialect } = schema
  for (const table of tables) {
    noteIndexComments(table, notes)
    noteStorage(table, notes)
    noteCounting(table, dialect, notes)
    if (dialect !== 'postgresql') noteExclusions(table, notes)
    else noteIncluded(table, notes)
  }
  for (const domain of dialect === 'postgresql' ? domains : []) noteChecks(domain, notes)
}

function noteIndexComments({ place, name: table, indexes }: Table, notes: Notes): void {
  for (const { name } of indexes.filter(({ comment }) => comment)) {
    const message = `the comment on index ${name} of table ${table} is left out: SQLAlchemy has none on indexes`
    notes.gather('notice', place, 'index-comment', message)
  }
}

/** What SQLAlchemy's `create_all` makes otherwise of columns that MySQL counts up. */
function noteCounting(table: Table, dialect: Dialect | undefined, notes: Notes): void {
  const { place, name, columns, primaryKey } = table
  const beside = columns.find((column) => countsBesideKey(column, table, dialect))
  if (beside) {
    const message = `column ${beside.name} of table ${name} is counted up by the database only where it exists already: SQLAlchemy has AUTO_INCREMENT in the primary key alone`
    notes.gather('notice', place, 'auto-increment-beside-key', message)
  }
  if (isTurned(table, dialect)) {
    const key = (primaryKey?.columns ?? []).join(', ')
    const message = `the primary key of table ${name} is (${key}), and a table that SQLAlchemy makes has the column first in it that counts up`
    notes.gather('notice', place, 'auto-increment-first', message)
  }
}

function noteExclusions({ place, name, exclusions }: Table, notes: Notes): void {
  if (exclusions.length === 0) return
  const message = `the exclusion constraints of table ${name} are left out: SQLAlchemy writes them for PostgreSQL alone (say dialect: postgresql)`
  notes.gather('warning', place, 'exclusion', message)
}

function noteIncluded({ place, name: table, exclusions }: Table, notes: Notes): void {
  for (const { name, method, include } of exclusions.filter(({ include }) => include)) {
    const message = `the columns that exclusion constraint ${name ?? `by ${method}`} of table ${table} carries along are left out: SQLAlchemy has INCLUDE (${include?.join(', ') ?? ''}) on keys, unique constraints and indexes alone`
    notes.gather('notice', place, 'exclusion-include', message)
  }
}

function noteChecks({ place, name, checks }: Domain, notes: Notes): void {
  if (checks.length < 2) return
  const message = `the ${checks.length} conditions of domain ${name} are written as one: SQLAlchemy takes no more`
  notes.gather('notice', place, 'domain-checks', message)
}
