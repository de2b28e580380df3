import type { ColumnNode, TableNode } from '../model/document.js'
import type { SchemaFindings } from './findings.js'
import { byIdOrName } from './ids.js'
import { fold } from './names.js'
import { createFollower, type Reference } from './references.js'

/**
 * A function that gives a table with what it takes over from the table that its `referenceId` means: the base's
 * columns come first, one of the same name takes the base's place, indexes and constraints follow on each other.
 */
export function createTableFollower<N extends TableNode>(
  tables: readonly N[],
  findings: SchemaFindings,
): (table: N) => N {
  const known = byIdOrName(tables)
  const reference: Reference<N> = {
    what: 'table',
    find: ({ referenceId }) => known.get(referenceId),
    candidates: () => known.keys(),
    merge,
  }
  return createFollower(reference, findings)
}

function merge<N extends TableNode>(table: N, base: N): N {
  return {
    ...table,
    columns: mergeColumns(table.columns, base.columns),
    indexes: [...base.indexes, ...table.indexes],
    constraints: [...base.constraints, ...table.constraints],
  }
}

function mergeColumns(columns: readonly ColumnNode[], base: readonly ColumnNode[]): readonly ColumnNode[] {
  const own = new Map(columns.map((column) => [keyOf(column), column]))
  const inherited = new Set(base.map(keyOf))
  return [
    ...base.map((column) => own.get(keyOf(column)) ?? column),
    ...columns.filter((column) => !inherited.has(keyOf(column))),
  ]
}

function keyOf({ id, name }: ColumnNode): string {
  return fold(name ?? id ?? '')
}
