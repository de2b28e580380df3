import type { Column, ForeignKey, Table } from '../model/schema.js'
import type { ColumnDraft } from './columns.js'
import type { SchemaFindings } from './findings.js'
import { isNullable, type TableDraft } from './table.js'

/** The finished table: what was said of it, and what follows from its keys. */
export function finishTable(
  draft: TableDraft,
  foreignKeys: readonly ForeignKey[],
  findings: SchemaFindings,
): Table {
  const { source, namespace, primaryKey, uniques, checks, indexes } = draft
  const counting = findCounting(draft, foreignKeys, findings)
  return {
    place: source.place,
    name: source.name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(source.comment === undefined ? {} : { comment: source.comment }),
    columns: [...draft.columns.values()].map((column) => finishColumn(column, draft, counting.has(column))),
    ...(primaryKey ? { primaryKey } : {}),
    foreignKeys,
    uniques,
    checks,
    exclusions: [],
    indexes,
  }
}

function finishColumn(column: ColumnDraft, table: TableDraft, autoIncrement: boolean): Column {
  const { source, name, type, raw, value } = column
  return {
    place: source.place,
    name,
    type,
    raw,
    nullable: isNullable(table, column),
    autoIncrement,
    ...(value?.default && !autoIncrement ? { default: value.default } : {}),
    ...(value?.onUpdateNow ? { onUpdateNow: true } : {}),
    ...(source.comment === undefined ? {} : { comment: source.comment }),
  }
}

/**
 * The columns to which the database gives the next number: those of which the author says so, and a single integer
 * key of which nothing else is said. A type that cannot count, a default beside the counting, and a second such
 * member of one key are warnings.
 */
function findCounting(
  table: TableDraft,
  foreignKeys: readonly ForeignKey[],
  findings: SchemaFindings,
): ReadonlySet<ColumnDraft> {
  const counting = new Set<ColumnDraft>()
  let keyCounts = false
  for (const column of table.columns.values()) {
    const said = column.source.autoIncrement ?? (column.counts ? true : undefined)
    const counts = said ?? countsByItself(column, table, foreignKeys)
    if (!counts || !mayCount(column, table, keyCounts, findings)) continue
    counting.add(column)
    keyCounts ||= table.keyColumns.has(column.name)
  }
  return counting
}

function countsByItself(
  { name, type, value }: ColumnDraft,
  { primaryKey }: TableDraft,
  foreignKeys: readonly ForeignKey[],
): boolean {
  const isOnlyKey = primaryKey?.columns.length === 1 && primaryKey.columns[0] === name
  if (!isOnlyKey || type.kind !== 'integer' || value?.default) return false
  return !foreignKeys.some(({ columns }) => columns.includes(name))
}

function mayCount(
  column: ColumnDraft,
  { name, keyColumns }: TableDraft,
  keyCounts: boolean,
  findings: SchemaFindings,
): boolean {
  const subject = `column "${column.name}" of table "${name}"`
  const warn = (message: string): void => {
    findings.warn(column.source.place, 'auto-increment', `${subject} ${message}`)
  }
  if (column.type.kind !== 'integer') {
    warn(`cannot count up, being of type ${column.raw}`)
    return false
  }
  if (keyCounts && keyColumns.has(column.name)) {
    warn('is the second of its primary key that counts up; only the first does')
    return false
  }
  if (column.value?.default && column.value.default.kind !== 'sequence')
    warn('counts up, so that its default is left out')
  return true
}
