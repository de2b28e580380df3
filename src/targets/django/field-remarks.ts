import type { Column, IndexPart } from '../../model/schema.js'
import { tableLabel, type Model } from './model.js'
import type { Notes } from '../notes.js'
import { describeKey } from './relations.js'
import { isPlainConstraint, isPlainUnique } from './uniqueness.js'

/** What is said above a field about a default that it does not have; `counts` tells a field that numbers itself. */
export function defaultRemarks(
  model: Model,
  column: Column,
  counts: boolean,
  notes: Notes,
): readonly string[] {
  if (column.default?.kind !== 'sequence') return []
  const { name } = column.default
  if (counts) return [`The schema counts with the sequence ${name}.`]
  const where = columnLabel(model, column)
  const message = `Django's migrations make no sequences: the default of ${where}, the next value of ${name}, is a comment only`
  notes.warn(column.place, 'sequence-default', message)
  return [`The schema's default is the next value of the sequence ${name}.`]
}

/** What is said above a field that the database numbers and Django does not. */
export function countingRemarks(model: Model, column: Column, notes: Notes): readonly string[] {
  if (!column.autoIncrement) return []
  const where = columnLabel(model, column)
  const message = `Django numbers nothing but a primary key of one integer column: ${where} needs its value from the program`
  notes.warn(column.place, 'auto-increment', message)
  return ['The database numbers this column; Django cannot say so.']
}

/** What is said above the first field of each foreign key that stays plain. */
export function keyRemarks({ plainKeys }: Model, column: Column): readonly string[] {
  if (plainKeys.length === 0) return []
  return plainKeys
    .filter(({ key }) => key.columns[0] === column.name)
    .map(({ key, reason }) => `${describeKey(key)}: ${reason}.`)
}

/** What is said above a field that an UPDATE sets. */
export function updateRemarks(model: Model, column: Column, notes: Notes): readonly string[] {
  if (!column.onUpdateNow) return []
  const where = columnLabel(model, column)
  const message = `Django cannot say that an UPDATE sets a column: ON UPDATE CURRENT_TIMESTAMP of ${where} is a comment only`
  notes.gather('notice', column.place, 'on-update-now', message)
  return ['In the schema an UPDATE sets this to the current time.']
}

/** What is said above a field that is unique by itself: the names that the schema has for that. */
export function uniqueRemarks({ table, uniqueFields }: Model, column: Column): readonly string[] {
  if (!uniqueFields.has(column.name)) return []
  const constraints = table.uniques
    .filter((unique) => unique.columns.length === 1 && unique.columns[0] === column.name)
    .filter(isPlainConstraint)
    .flatMap(({ name }) => name ?? [])
  const indexes = table.indexes
    .filter((index) => isPlainUnique(index) && index.parts.length === 1)
    .filter(({ parts }) => isColumn(parts[0], column.name))
    .map(({ name }) => name)
  return [...constraints, ...indexes].map((name) => `Unique in the schema by the name of ${name}.`)
}

function isColumn(part: IndexPart | undefined, column: string): boolean {
  return part?.kind === 'column' && part.name === column
}

function columnLabel({ table }: Model, column: Column): string {
  return `${tableLabel(table)}.${column.name}`
}
