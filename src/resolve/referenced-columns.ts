import type { ColumnDraft } from './columns.js'
import type { SchemaFindings } from './findings.js'
import type { Origin, Target } from './foreign-key-target.js'
import { findColumns } from './table-columns.js'

/** The column that a key to a table elsewhere means when nothing else is known. */
const USUAL_KEY = ['id']

/**
 * The columns that a foreign key refers to: those that it names, else the target's primary key, as many as its own.
 * Of a table that lives elsewhere they are taken as written. Anything else is a `missing-referenced-column`, an
 * `unknown-column` or a `column-count` error, and there is no result.
 */
export function findReferencedColumns(
  origin: Origin & { readonly columns: readonly ColumnDraft[] },
  target: Target,
  findings: SchemaFindings,
): readonly string[] | undefined {
  if (target.external === undefined && target.table?.columns.all.length === 0) return undefined
  const { reference, subject, columns, table } = origin
  const named = reference.columns ?? []
  const found =
    named.length > 0 ? findNamed(named, origin, target, findings) : findKey(origin, target, findings)
  if (!found || found.length === columns.length) return found
  const message = `the ${subject} of table "${table.name}" has ${count(columns.length)} and refers to ${count(found.length)} of table "${target.name}"`
  findings.error(reference.place, 'column-count', message)
  return undefined
}

function findNamed(
  names: readonly string[],
  { reference, subject }: Origin,
  { name, table, external }: Target,
  findings: SchemaFindings,
): readonly string[] | undefined {
  if (external !== undefined || !table) return names
  const columns = { place: reference.place, subject, table: name, names }
  return findColumns(columns, table.columns, findings)?.map((column) => column.name)
}

function findKey(
  { reference, subject, columns, table }: Origin & { readonly columns: readonly ColumnDraft[] },
  target: Target,
  findings: SchemaFindings,
): readonly string[] | undefined {
  const key = target.table?.primaryKey?.columns
  if (key?.length === columns.length) return key
  if (target.external !== undefined) return USUAL_KEY
  const has = key ? `a primary key of ${count(key.length)}` : 'no primary key'
  const message = `the ${subject} of table "${table.name}" does not say to which columns of table "${target.name}" it refers, and that has ${has}`
  findings.error(reference.place, 'missing-referenced-column', message)
  return undefined
}

function count(columns: number): string {
  return columns === 1 ? '1 column' : `${columns} columns`
}
