import type { Column } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import type { FieldType } from './field-types.js'
import { tableLabel, type Model } from './model.js'
import type { Printing } from './printing.js'
import { makesOtherType } from './type-differences.js'

/** Whether a field takes `db_collation`. */
export function takesCollation({ head }: FieldType): boolean {
  return /\.(?:Char|Text)Field$/.test(head)
}

/**
 * What is said above a field whose type is not the schema's. A type that holds the same values is only told of, and only
 * where the schema is a database's own word.
 */
export function typeRemarks(
  model: Model,
  column: Column,
  type: FieldType,
  { notes, dialect, version, literal }: Printing,
): readonly string[] {
  const where = `${tableLabel(model.table)}.${column.name}`
  const field = type.head.replace(/^.*\./, '')
  const message = `Django has no field of just the type ${column.raw}: ${where} is a ${field}, and a migration makes the column of that`
  if (type.isOwn) return []
  if (type.approximate) notes.gather('notice', column.place, 'type', message)
  else if (literal && dialect === 'postgresql' && isTextualJson(column.type)) noteJson(where, column, notes)
  else if (literal && (makesOtherType(column.type, { dialect, version }) || losesSign(column, type))) {
    notes.gather('notice', column.place, 'wider-type', message)
  }
  return [
    ...(type.approximate ? [`The schema's type is ${column.raw}.`] : []),
    ...collationRemarks(where, column, type, notes),
  ]
}

function isTextualJson(type: ColumnType): boolean {
  return type.kind === 'array' ? isTextualJson(type.of) : type.kind === 'json' && !type.binary
}

/**
 * Warns that JSONField reads PostgreSQL's `jsonb` alone: the driver hands on `json` already parsed, which the field takes
 * for text (https://docs.djangoproject.com/en/5.2/ref/models/fields/#jsonfield).
 */
function noteJson(where: string, { place, raw }: Column, notes: Printing['notes']): void {
  const message = `Django's JSONField reads columns of the type jsonb alone, which its migrations make: ${where} is ${raw}, and what such a column holds it cannot read`
  notes.gather('warning', place, 'json-column', message)
}

/** Django's fields that count have no unsigned kind. */
function losesSign({ type }: Column, { head }: FieldType): boolean {
  return type.kind === 'integer' && type.unsigned && head.endsWith('AutoField')
}

/** Tells of the index that Django adds on PostgreSQL for LIKE to a field of text that is unique. */
export function noteLikeIndex(
  model: Model,
  column: Column,
  { family }: FieldType,
  { notes, dialect, literal }: Printing,
): void {
  if (!literal || dialect !== 'postgresql' || family !== 'text') return
  const where = `${tableLabel(model.table)}.${column.name}`
  const message = `Django adds an index of its own for LIKE to fields of text that are unique: ${where} gets one`
  notes.gather('notice', column.place, 'like-index', message)
}

function collationRemarks(
  where: string,
  column: Column,
  type: FieldType,
  notes: Printing['notes'],
): readonly string[] {
  if (column.collation === undefined || takesCollation(type)) return []
  const message = `Django gives a collation to fields of text only: that of ${where}, ${column.collation}, is a comment`
  notes.gather('notice', column.place, 'collation', message)
  return [`The schema's collation is ${column.collation}.`]
}
