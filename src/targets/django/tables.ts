import type { Schema, Table } from '../../model/schema.js'
import { findDjangoSign } from '../../quote/django.js'
import { tableLabel } from './model.js'
import type { Notes } from '../notes.js'

/** The tables that Django can map, and those that it cannot, with a sentence for each. */
export interface Selection {
  readonly mapped: readonly Table[]
  readonly omitted: readonly Omission[]
}

/** A table that has no model. */
export interface Omission {
  readonly table: Table
  readonly reason: string
}

/**
 * Sorts out what Django has no model for: a table without a primary key (Django would look for a column `id`) or with a
 * generated column in one of several (models.E042), and a table whose name another one has in another namespace
 * (models.E028): one in none comes before all others.
 */
export function selectTables(schema: Schema, notes: Notes): Selection {
  const usual = new Set(
    schema.tables.flatMap((each) =>
      !findKeyProblem(each) && each.namespace === undefined ? [each.name] : [],
    ),
  )
  const names = new Set<string>()
  const mapped: Table[] = []
  const omitted: Omission[] = []
  for (const table of schema.tables) {
    const problem = findProblem(
      table,
      names.has(table.name) || (table.namespace !== undefined && usual.has(table.name)),
    )
    if (problem) {
      notes.warn(
        table.place,
        problem.code,
        `table ${tableLabel(table)} has no Django model: ${problem.reason}`,
      )
      omitted.push({ table, reason: problem.reason })
    } else {
      names.add(table.name)
      mapped.push(table)
      noteNamespace(table, notes)
      noteSigns(table, schema.dialect, notes)
    }
  }
  return { mapped, omitted }
}

const WITHOUT_KEY = 'it is a view, and nothing says which of its columns is its key'

/** Why there is no model, and the code that it is told by. */
interface Problem {
  readonly code: string
  readonly reason: string
}

function findKeyProblem({ primaryKey, view, columns }: Table): Problem | undefined {
  if (!primaryKey && view) return { code: 'no-primary-key', reason: WITHOUT_KEY }
  if (!primaryKey) return { code: 'no-primary-key', reason: 'it has no primary key' }
  const members = primaryKey.columns
  const computed = columns.find(({ name, generated }) => generated && members.includes(name))
  return computed && members.length > 1
    ? {
        code: 'generated-key',
        reason: `${computed.name} of its key is computed, and Django composes no key of such`,
      }
    : undefined
}

function findProblem(table: Table, isTaken: boolean): Problem | undefined {
  const problem = findKeyProblem(table)
  if (problem) return problem
  if (isTaken) {
    return {
      code: 'duplicate-table',
      reason: `another table is called ${table.name}, and Django tells tables apart by name alone`,
    }
  }
  return undefined
}

function noteNamespace(table: Table, notes: Notes): void {
  if (table.namespace === undefined) return
  const message = `Django knows no namespaces: ${tableLabel(table)} is written as ${table.name}; put ${table.namespace} into the connection's search_path`
  notes.gather('warning', table.place, 'namespace', message)
}

/** Tells of names that Django takes for something else. */
function noteSigns(table: Table, dialect: Schema['dialect'], notes: Notes): void {
  for (const name of [table.name].concat(table.columns.map((column) => column.name))) {
    const sign = findDjangoSign(name, dialect)
    if (sign === undefined) continue
    const message = `Django cannot work with the sign ${sign} in a name: ${name} of ${tableLabel(table)} will fail in some statements`
    notes.gather('warning', table.place, 'sign-in-name', message)
  }
}
