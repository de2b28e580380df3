import type { ColumnNode, SchemaDocument, TableNode } from '../model/document.js'
import { createGroupExpander, type Part, settleGroups } from './column-groups.js'
import { createColumnFollower } from './column-references.js'
import type { Dialect } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import { type Manner, mannerOf } from './manner.js'
import { attachMembers } from './members.js'
import { isPhysical, qualified, show } from './names.js'
import { createTableFollower } from './table-references.js'
import { groupBy } from './tables.js'

/** A column that has its name. */
export type ColumnSource = ColumnNode & { readonly name: string }

/** A table that is complete: named, with all that it takes over, and with the indexes and constraints at the roots
 * that belong to it. */
export type TableSource = Omit<TableNode, 'columns'> & {
  readonly name: string
  readonly columns: readonly ColumnSource[]
  readonly manner: Manner
}

/**
 * The tables of all documents, in the order of the files and then of each file, with every reference followed. Two
 * tables of one name in one namespace are a `duplicate-table` error, as their database compares names.
 * `isExternal` tells the tables that live elsewhere: what is said of them at a root needs no table here.
 */
export function gatherTables(
  documents: readonly SchemaDocument[],
  dialect: Dialect | undefined,
  isExternal: (name: string) => boolean,
  findings: SchemaFindings,
): readonly TableSource[] {
  const followColumn = createColumnFollower(documents, findings)
  const expand = createGroupExpander(followColumn, findings)
  for (const column of documents.flatMap((document) => document.columns)) expand(column)
  const named = documents.flatMap((document) => {
    const manner = mannerOf(document, dialect)
    return document.tables
      .flatMap((table) => nameTable(table, manner, findings))
      .map((table) => ({ ...table, manner, columns: nameColumns(table, manner, expand, findings) }))
  })
  const followTable = createTableFollower(named, findings)
  const tables = distinctTables(named.map(followTable).filter(isConcrete), findings)
  return attachMembers(tables, documents, dialect, isExternal, findings)
}

function isConcrete({ abstract }: TableSource): boolean {
  return abstract !== true
}

/**
 * The table with the name that it has in the database: its `name`, or its `id` when only that can be a name. In a
 * literal document a name is a name, whatever its letters.
 */
function nameTable(
  table: TableNode,
  { literal }: Manner,
  findings: SchemaFindings,
): readonly (TableNode & { name: string })[] {
  const { id, name } = table
  if (name !== undefined && (id === undefined || literal || isPhysical(name))) return [{ ...table, name }]
  if (id === undefined) {
    findings.error(table.place, 'missing-name', 'a table needs a name')
    return []
  }
  if (name === undefined) return [{ ...table, name: id }]
  const message = `"${name}" cannot be the name of a table, so that its id "${id}" is taken for it and "${name}" for a comment; so it is for others like it`
  findings.warnFirst(table.place, 'label-as-name', message)
  return [{ ...table, name: id, comment: table.comment ?? name }]
}

function nameColumns(
  table: TableNode & { readonly name: string },
  { columnKey }: Manner,
  expand: (column: ColumnNode) => readonly Part[],
  findings: SchemaFindings,
): readonly ColumnSource[] {
  const named = table.columns.flatMap((written) =>
    expand(written).flatMap((part) => {
      const column = nameColumn(part, table, findings)
      return column ? { column, inGroup: part.inGroup } : []
    }),
  )
  return settleGroups(named, columnKey)
}

function nameColumn(
  { node, column }: Part,
  table: TableNode & { readonly name: string },
  findings: SchemaFindings,
): ColumnSource | undefined {
  if (isNamed(column)) return column
  if (node.id !== undefined) return { ...column, name: node.id }
  if (findings.explains(node)) return { ...column, name: node.referenceId }
  findings.error(node.place, 'missing-name', `a column of table "${table.name}" needs a name`)
  return undefined
}

function isNamed(column: ColumnNode): column is ColumnSource {
  return column.name !== undefined
}

function distinctTables(tables: readonly TableSource[], findings: SchemaFindings): readonly TableSource[] {
  const groups = groupBy(tables, ({ namespace, name, manner }) =>
    JSON.stringify([namespace ?? '', name].map(manner.tableKey)),
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    for (const other of others) {
      const letters =
        other.name === first.name
          ? ''
          : ` as "${first.name}" (most databases do not tell the case of letters apart)`
      const message = `table "${qualified(other)}" stands here and already at ${show(first.place)}${letters}`
      findings.error(other.place, 'duplicate-table', message)
    }
    return [first]
  })
}
