import type { SchemaFindings } from './findings.js'
import type { ColumnSource, TableSource } from './gather.js'
import { byIdOrName } from './ids.js'
import { createFollower, type Reference } from './references.js'

/**
 * A function that gives a table with what it takes over from the table that its `referenceId` means: the base's
 * columns come first, one of the same name takes the base's place, indexes and constraints follow on each other.
 */
export function createTableFollower(
  tables: readonly TableSource[],
  findings: SchemaFindings,
): (table: TableSource) => TableSource {
  const known = byIdOrName(tables)
  const reference: Reference<TableSource> = {
    what: 'table',
    find: ({ referenceId }) => known.get(referenceId),
    candidates: () => known.keys(),
    merge,
  }
  return createFollower(reference, findings)
}

function merge(table: TableSource, base: TableSource): TableSource {
  return {
    ...table,
    columns: mergeColumns(table, base.columns),
    indexes: [...base.indexes, ...table.indexes],
    constraints: [...base.constraints, ...table.constraints],
  }
}

function mergeColumns(
  { columns, manner }: TableSource,
  base: TableSource['columns'],
): TableSource['columns'] {
  const keyOf = ({ name }: ColumnSource): string => manner.columnKey(name)
  const own = new Map(columns.map((column) => [keyOf(column), column]))
  const inherited = new Set(base.map(keyOf))
  return [
    ...base.map((column) => own.get(keyOf(column)) ?? column),
    ...columns.filter((column) => !inherited.has(keyOf(column))),
  ]
}
