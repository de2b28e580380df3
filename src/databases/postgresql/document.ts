import type { DomainNode, EnumNode, SchemaDocument, SequenceNode, TableNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../../readers/defined.js'
import { partsOf } from '../../readers/parts.js'
import { toColumn, toCounting } from './columns.js'
import { toConstraint } from './constraints.js'
import { toDefaultNode } from './default.js'
import { tidy } from './expression.js'
import { toIndex } from './indexes.js'
import type { CatalogRows, DomainRow, EnumRow, IndexRow, SequenceRow, TableRow } from './rows.js'

/** The document of a catalog's rows; all of it stands at one place. */
export function toDocument(rows: CatalogRows, place: Place): SchemaDocument {
  const columns = groupBy(rows.columns, ({ relation }) => relation)
  const constraints = groupBy(rows.constraints, ({ relation }) => relation)
  const indexes = groupBy(rows.indexes, ({ relation }) => relation)
  const tables = rows.tables.map((table) =>
    toTable(
      table,
      {
        columns: columns.get(table.oid) ?? [],
        constraints: constraints.get(table.oid) ?? [],
        indexes: indexes.get(table.oid) ?? [],
      },
      place,
    ),
  )
  const viewColumns = groupBy(rows.viewColumns, ({ relation }) => relation)
  const views = rows.views.map((view) => {
    const members = { columns: viewColumns.get(view.oid) ?? [], constraints: [], indexes: [] }
    return { ...toTable(view, members, place), view: true as const }
  })
  return {
    path: place.path,
    literal: true,
    dialect: 'postgresql',
    views: { value: views, diagnostics: [] },
    ...partsOf({
      tables,
      enums: rows.enums.map((row) => toEnum(row, place)),
      domains: rows.domains.map((row) => toDomain(row, place)),
      sequences: rows.sequences.map((row) => toSequence(row, place)),
    }),
  }
}

type Members = Pick<CatalogRows, 'columns' | 'constraints' | 'indexes'>

function toTable(table: TableRow, { columns, constraints, indexes }: Members, place: Place): TableNode {
  const byIndex = groupBy(indexes, ({ index }) => index)
  const behind = new Set(constraints.filter(({ kind }) => kind !== 'f').map(({ index }) => index))
  return defined({
    place,
    namespace: table.namespace ?? undefined,
    name: table.name,
    comment: table.comment ?? undefined,
    extension: table.extension ?? undefined,
    columns: columns.map((column) => toColumn(column, place)),
    constraints: constraints.flatMap(
      (constraint) => toConstraint(constraint, byIndex.get(constraint.index) ?? [], place) ?? [],
    ),
    indexes: [...byIndex].flatMap(([index, rows]) => (behind.has(index) ? [] : toIndexOf(rows, place))),
  })
}

function toIndexOf([first, ...others]: readonly IndexRow[], place: Place): TableNode['indexes'] {
  return first ? [toIndex([first, ...others], place)] : []
}

function toEnum({ namespace, name, comment, values }: EnumRow, place: Place): EnumNode {
  return defined({ place, namespace: namespace ?? undefined, name, comment: comment ?? undefined, values })
}

function toDomain(row: DomainRow, place: Place): DomainNode {
  return defined({
    place,
    namespace: row.namespace ?? undefined,
    name: row.name,
    comment: row.comment ?? undefined,
    type: row.type,
    nullable: row.nullable,
    default: row.expression === null ? undefined : toDefaultNode(row.expression, row.type),
    collation: row.collation ?? undefined,
    checks: row.checks.map((sql, index) => defined({ name: row.check_names[index], sql: tidy(sql) })),
  })
}

function toSequence(row: SequenceRow, place: Place): SequenceNode {
  return defined({
    place,
    namespace: row.namespace ?? undefined,
    name: row.name,
    type: row.type ?? undefined,
    comment: row.comment ?? undefined,
    ...toCounting(row),
  })
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
