import type { Place } from '../model/place.js'
import type { Columns } from './columns.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { findColumns } from './table-columns.js'

/** What may carry columns along that do not count for it. */
interface Covering {
  readonly place: Place
  readonly name?: string
  readonly include?: readonly string[]
}

/** The columns that an index, or the one behind a constraint, carries along. An unknown one is an `unknown-column` error. */
export function findIncluded(
  table: TableSource,
  { place, name, include = [] }: Covering,
  columns: Columns,
  findings: SchemaFindings,
): { readonly include?: readonly string[] } {
  if (include.length === 0) return {}
  const subject = name === undefined ? '`include`' : `\`include\` of "${name}"`
  const list = { place, subject, table: table.name, names: include }
  const found = findColumns(list, columns, findings)
  return found ? { include: found.map((column) => column.name) } : {}
}
