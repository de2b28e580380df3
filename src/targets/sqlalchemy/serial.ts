import type { Column, Schema, Table } from '../../model/schema.js'

/** Whether a column of PostgreSQL is filled from a sequence of its own without being a key, whose type says so then. */
export function isSerial(column: Column, table: Table, schema: Schema): boolean {
  return countsBySequence(column, schema) && !(table.primaryKey?.columns.includes(column.name) ?? false)
}

/** Whether a column is PostgreSQL's SERIAL: what counts in a literal schema without being an identity column. */
export function countsBySequence(column: Column, { dialect, literal }: Schema): boolean {
  return column.autoIncrement && !column.identity && dialect === 'postgresql' && literal === true
}
