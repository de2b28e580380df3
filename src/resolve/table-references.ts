import { merge as mergeColumn } from './column-references.js'
import type { SchemaFindings } from './findings.js'
import type { ColumnSource, TableSource } from './gather.js'
import { byIdOrName } from './ids.js'
import { createFollower, type Reference } from './references.js'

/** The most columns, indexes and constraints that the tables of a schema may take over together. */
const MEMBER_LIMIT = 500_000

/**
 * A function that gives a table with what it takes over from the table that its `referenceId` means: the base's
 * columns come first, one of the same name takes the base's place and has what it does not say itself from there;
 * indexes and constraints follow on each other. Error: `too-many-columns`, once.
 */
export function createTableFollower(
  tables: readonly TableSource[],
  findings: SchemaFindings,
): (table: TableSource) => TableSource {
  const known = byIdOrName(tables)
  let count = 0
  const reference: Reference<TableSource> = {
    what: 'table',
    find: ({ referenceId }) => known.get(referenceId),
    candidates: () => known.keys(),
    merge: (table, base) => {
      const before = count
      count += base.columns.length + base.indexes.length + base.constraints.length
      if (count <= MEMBER_LIMIT) return merge(table, base)
      if (before <= MEMBER_LIMIT) findings.error(table.place, 'too-many-columns', TOO_MANY)
      return table
    },
  }
  return createFollower(reference, findings)
}

const TOO_MANY = `tables may take over ${MEMBER_LIMIT} columns, indexes and constraints of others together, and here are more`

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
    ...base.map((column) => {
      const override = own.get(keyOf(column))
      return override ? mergeColumn(override, column) : column
    }),
    ...columns.filter((column) => !inherited.has(keyOf(column))),
  ]
}
