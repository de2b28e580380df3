import type { Place } from '../model/place.js'
import type { ColumnDraft, Columns } from './columns.js'
import type { SchemaFindings } from './findings.js'

/** Names of columns as an author wrote them somewhere: in a key, a constraint, an index. */
export interface ColumnList {
  readonly place: Place
  /** For messages: `primary key`, `index "ix_users_email"`. */
  readonly subject: string
  readonly table: string
  readonly names: readonly string[]
}

/**
 * The columns that a list means, in its order. An unknown one is an `unknown-column` error, an empty list
 * `missing-columns`; then there is no result. A column named twice counts once, with a `repeated-column` warning.
 */
export function findColumns(
  list: ColumnList,
  columns: Columns,
  findings: SchemaFindings,
): readonly ColumnDraft[] | undefined {
  const known = list.names.flatMap((name) => columns.find(name) ?? [])
  if (list.names.length === 0) {
    findings.error(
      list.place,
      'missing-columns',
      `the ${list.subject} of table "${list.table}" names no columns`,
    )
  }
  if (known.length < list.names.length) {
    const missing = list.names.filter((name) => !columns.find(name))
    for (const name of missing) reportUnknown(name, list, columns, findings)
  }
  if (known.length < list.names.length || known.length === 0) return undefined
  const distinct = [...new Set(known)]
  if (distinct.length < known.length) {
    const message = `the ${list.subject} of table "${list.table}" names a column twice`
    findings.warn(list.place, 'repeated-column', message)
  }
  return distinct
}

/** Says that a table has no such column, with the names that are near. */
export function reportUnknown(
  name: string,
  { place, subject, table }: ColumnList,
  columns: Columns,
  findings: SchemaFindings,
): void {
  const hint = findings.suggest(name, () => columns.all.map((column) => column.name))
  const message = `the ${subject} names column "${name}", which table "${table}" does not have${hint}`
  findings.error(place, 'unknown-column', message)
}
