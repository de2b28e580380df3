import type { Column } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { createImports } from '../python/imports.js'
import { isWholeKey } from './field-arguments.js'
import { toFieldType, type FieldSurroundings } from './field-types.js'
import { tableLabel, type Model } from './model.js'
import type { Printing } from './printing.js'
import { makesOtherType } from './type-differences.js'
import { noteLikeIndex } from './type-remarks.js'

/** The column that a relation gets its type from. */
export interface RelationEnd {
  readonly model: Model
  readonly column: Column
}

/**
 * Tells of a relation whose column a migration makes of another type than the schema has: that of the field which it ends
 * at. Where only Django's field is wider, it is told of databases' own words, as for other fields.
 */
export function noteEndType(model: Model, column: Column, end: RelationEnd, printing: Printing): void {
  const { notes, literal, dialect, version } = printing
  if (dialect === 'sqlite' || printing.override(end.model.table, end.column)) return
  const isOther = typeName(column.type, printing) !== typeName(typeOf(end), printing)
  if (!isOther && !(literal && makesOtherType(column.type, { dialect, version }))) return
  const where = `${tableLabel(model.table)}.${column.name}`
  const there = `${tableLabel(end.model.table)}.${end.column.name}`
  const message = `Django gives a foreign key the type of what it refers to: the column of ${where}, ${column.raw}, is made like ${there}`
  notes.gather('notice', column.place, 'wider-type', message, 'relation-type')
}

/** Tells of the index that Django adds to a relation that is unique and ends at a field of text. */
export function noteEndIndex(model: Model, column: Column, end: RelationEnd, printing: Printing): void {
  if (printing.override(end.model.table, end.column)) return
  noteLikeIndex(model, column, toFieldType(end.column.type, withoutImports(printing)), printing)
}

/** The type of a column as fields have it: those that count have no unsigned kind. */
function typeOf({ model, column: { name, type, autoIncrement, default: value } }: RelationEnd): ColumnType {
  const counts = isWholeKey(model, name) && (autoIncrement || value?.kind === 'sequence')
  return counts && type.kind === 'integer' ? { ...type, unsigned: false } : type
}

/** What tells a field's column from others. */
function typeName(type: ColumnType, printing: Printing): string {
  const { head, args } = toFieldType(type, withoutImports(printing))
  return JSON.stringify([head, args])
}

/** What a type depends on, where nothing of it is written. */
function withoutImports({ dialect, version }: Printing): FieldSurroundings {
  return { imports: createImports(new Set()), dialect, version }
}
