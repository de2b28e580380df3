import type { Schema, Table } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import type { Notes } from '../notes.js'
import { newKeyName } from './database-names.js'
import { tableKey, tableLabel } from './model.js'
import { noteStorage } from './storage-parameters.js'

/** Says what of a schema, besides its tables, Django's migrations do not make. */
export function noteSchema({ sequences, domains, enums, tables }: Schema, notes: Notes): void {
  for (const sequence of sequences) {
    const message = `Django's migrations make no sequences: ${tableLabel(sequence)} is left out`
    notes.gather('notice', sequence.place, 'sequence', message)
  }
  for (const domain of domains) {
    const message = `Django knows no domains: columns of ${tableLabel(domain)} are of its type, without its conditions`
    notes.gather('notice', domain.place, 'domain', message)
  }
  const used = new Set(tables.flatMap(({ columns }) => columns).flatMap(({ type }) => enumKey(type) ?? []))
  for (const each of enums) {
    if (used.has(tableKey(each.name, each.namespace))) continue
    const message = `Django's migrations make no types: ${tableLabel(each)}, which no column has, is left out`
    notes.gather('notice', each.place, 'type', message, 'unused-enum')
  }
}

/** The named enumeration that a column's type is made of. */
function enumKey(type: ColumnType): string | undefined {
  if (type.kind === 'array' || type.kind === 'domain') return enumKey(type.of)
  return type.kind === 'enum' && type.name !== undefined ? tableKey(type.name, type.namespace) : undefined
}

/** Says what of a table's primary key Django cannot: its name, and what is more than its columns. */
export function notePrimaryKey(table: Table, { dialect, literal }: Schema, notes: Notes): void {
  const { deferrable, include } = table.primaryKey ?? {}
  const where = tableLabel(table)
  if (deferrable || include) {
    const what = deferrable ? 'DEFERRABLE' : `INCLUDE (${include?.join(', ') ?? ''})`
    notes.gather(
      'notice',
      table.place,
      'key-option',
      `Django has no keys with options: that of ${where} is ${what}`,
    )
  }
  noteStorage('primary key', table.primaryKey ?? {}, table, notes)
  const name = literal ? newKeyName(table, dialect) : undefined
  if (name === undefined) return
  notes.gather('notice', table.place, 'key-name', `Django does not name the primary key of ${where}: ${name}`)
}
