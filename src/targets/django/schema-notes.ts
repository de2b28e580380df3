import type { Schema, Table } from '../../model/schema.js'
import type { Notes } from '../notes.js'
import { tableLabel } from './model.js'

/** Says what of a schema, besides its tables, Django's migrations do not make. */
export function noteSchema({ sequences, domains }: Schema, notes: Notes): void {
  for (const { name, place } of sequences) {
    notes.gather('notice', place, 'sequence', `Django's migrations make no sequences: ${name} is left out`)
  }
  for (const { name, place } of domains) {
    const message = `Django knows no domains: columns of ${name} are of its type, without its conditions`
    notes.gather('notice', place, 'domain', message)
  }
}

/** Says what of a table's primary key Django cannot: its name, and what is more than its columns. */
export function notePrimaryKey(table: Table, { dialect, literal }: Schema, notes: Notes): void {
  const { name, deferrable, include } = table.primaryKey ?? {}
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
  if (!literal || dialect !== 'postgresql' || name === undefined || name === `${table.name}_pkey`) return
  const message = `Django does not name keys: PostgreSQL will call that of ${where} ${table.name}_pkey, and not ${name}`
  notes.gather('notice', table.place, 'key-name', message)
}
