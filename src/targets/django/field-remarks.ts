import type { Column, Default, IndexPart } from '../../model/schema.js'
import { newUniqueName } from './database-names.js'
import type { FieldDefault } from './defaults.js'
import { isPersisted } from './generated.js'
import { sequenceIn } from './late-sequences.js'
import { tableLabel, type Model } from './model.js'
import type { Printing } from './printing.js'
import type { Notes } from '../notes.js'
import { describeKey } from './relations.js'
import { isPlainConstraint, isPlainUnique } from './uniqueness.js'

/**
 * What is said above a field about a default that counts, or that it does not have; `counts` tells a field that numbers
 * itself.
 */
export function defaultRemarks(
  model: Model,
  column: Column,
  value: FieldDefault | undefined,
  counts: boolean,
  { notes, literal }: Pick<Printing, 'notes' | 'literal'>,
): readonly string[] {
  if (!column.default) return []
  const where = columnLabel(model, column)
  const name = sequenceOf(column.default, value)
  if (name === undefined) return value ? [] : lostDefault(where, column, notes)
  if (counts) {
    const message = `Django cannot say how a key counts: that of ${where} counts by itself, and not with ${name}`
    if (literal) notes.gather('notice', column.place, 'identity', message)
    return [`The schema counts with the sequence ${name}.`]
  }
  const rest = value
    ? `the table is made without ${name}, from which ${where} takes its next value`
    : `the default of ${where}, the next value of ${name}, is a comment only`
  notes.warn(column.place, 'sequence-default', `Django's migrations make no sequences: ${rest}`)
  return value
    ? [`Django's migrations do not make the sequence ${name}.`]
    : [`The schema's default is the next value of the sequence ${name}.`]
}

/** The sequence of which a default is the next value, or from which one that Django can say takes it. */
function sequenceOf(initial: Default, value: FieldDefault | undefined): string | undefined {
  if (initial.kind === 'sequence') return initial.name
  return value && initial.kind === 'expression' ? sequenceIn(initial.sql) : undefined
}

function lostDefault(where: string, { default: value, place }: Column, notes: Notes): readonly string[] {
  const sql = value && 'sql' in value ? value.sql : ''
  notes.warn(place, 'default', `Django cannot say the default of ${where}, so it is a comment only: ${sql}`)
  return [`The schema's default is ${sql}.`]
}

/** What is said above a field that the database numbers and that is no key of Django's. */
export function countingRemarks(
  model: Model,
  column: Column,
  value: FieldDefault | undefined,
  notes: Notes,
): readonly string[] {
  if (!column.autoIncrement) return []
  const where = columnLabel(model, column)
  const message = value
    ? `Django numbers nothing but a primary key of one integer column: its migrations make no sequence for ${where}`
    : `Django numbers nothing but a primary key of one integer column: ${where} needs its value from the program`
  notes.warn(column.place, 'auto-increment', message)
  return value
    ? ["The database numbers this column; Django's migrations make no sequence for it."]
    : ['The database numbers this column; Django cannot say so.']
}

/** What is said above a key about how it counts: Django's begin at 1 and take other numbers too. */
export function identityRemarks(
  model: Model,
  { identity, place, name }: Column,
  { notes }: Printing,
): readonly string[] {
  if (!identity) return []
  const { always, ...counting } = identity
  const options = Object.entries(counting).map(([key, value]) => `${COUNTING[key] ?? key} ${value}`)
  if (!always && options.length === 0) return []
  const words = [always ? 'GENERATED ALWAYS' : '', ...options].filter((word) => word !== '').join(', ')
  const where = `${tableLabel(model.table)}.${name}`
  notes.gather(
    'notice',
    place,
    'identity',
    `Django cannot say how a key counts: of ${where} ${words} is a comment`,
  )
  return [`In the schema this key is ${words}.`]
}

const COUNTING: Readonly<Record<string, string>> = {
  cache: 'CACHE',
  cycle: 'CYCLE',
  increment: 'INCREMENT BY',
  maxValue: 'MAXVALUE',
  minValue: 'MINVALUE',
  start: 'START WITH',
}

/** What is said above a generated column: how it differs, and its SQL where Django cannot have it. */
export function generatedRemarks(
  model: Model,
  column: Column,
  { isSaid, obstacle }: { readonly isSaid: boolean; readonly obstacle: string | undefined },
  { notes, dialect, version }: Printing,
): readonly string[] {
  const { generated, place } = column
  if (!generated) return []
  const where = columnLabel(model, column)
  if (!isSaid) {
    const why = obstacle ?? 'Django would change what does it'
    notes.warn(
      place,
      'generated',
      `no migration makes the database compute ${where}, which is a plain field, not to be written: ${why}`,
    )
    return [`The database computes this: ${generated.sql}.`]
  }
  if (!column.nullable) {
    notes.gather(
      'notice',
      place,
      'generated-null',
      `Django makes generated columns nullable, and ${where} is not`,
    )
  }
  if (generated.stored || isPersisted(generated, { dialect, version }) === generated.stored) return []
  notes.warn(
    place,
    'virtual',
    `Django stores the generated columns of PostgreSQL: ${where} is computed when it is read`,
  )
  return ['In the schema this is not stored, but computed when it is read.']
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
export function uniqueRemarks(
  { table, uniqueFields }: Model,
  column: Column,
  { notes, dialect, literal }: Pick<Printing, 'notes' | 'dialect' | 'literal'>,
): readonly string[] {
  if (!uniqueFields.has(column.name)) return []
  const constraints = table.uniques
    .filter((unique) => unique.columns.length === 1 && unique.columns[0] === column.name)
    .filter(isPlainConstraint)
    .flatMap(({ name }) => name ?? [])
  const indexes = table.indexes
    .filter((index) => isPlainUnique(index) && index.parts.length === 1)
    .filter(({ parts }) => isColumn(parts[0], column.name))
    .map(({ name }) => name)
  const names = [...constraints, ...indexes]
  for (const name of literal ? names : []) {
    const other = newUniqueName(table, column.name, name, dialect)
    const message = `Django does not name what a field says, that ${tableLabel(table)}.${column.name} is unique: ${other ?? ''}`
    if (other !== undefined) notes.gather('notice', table.place, 'unique-name', message)
  }
  return names.map((name) => `Unique in the schema by the name of ${name}.`)
}

function isColumn(part: IndexPart | undefined, column: string): boolean {
  return part?.kind === 'column' && part.name === column
}

function columnLabel({ table }: Model, column: Column): string {
  return `${tableLabel(table)}.${column.name}`
}
