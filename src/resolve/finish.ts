import type { IdentityNode } from '../model/document.js'
import type { Column, Dialect, ForeignKey, Identity, Table } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'
import type { ColumnDraft } from './columns.js'
import type { SchemaFindings } from './findings.js'
import { toCounting } from './sequences.js'
import { isNullable, isNullableKey, type TableDraft } from './table.js'

/** The finished table: what was said of it, and what follows from its keys. */
export function finishTable(
  draft: TableDraft,
  foreignKeys: readonly ForeignKey[],
  findings: SchemaFindings,
): Table {
  const { source, namespace, primaryKey, uniques, checks, exclusions, indexes } = draft
  const counting = findCounting(draft, foreignKeys, findings)
  return {
    place: source.place,
    name: source.name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(source.comment === undefined ? {} : { comment: source.comment }),
    ...(source.formerNames === undefined ? {} : { formerNames: source.formerNames }),
    columns: draft.columns.all.map((column) => finishColumn(column, draft, counting.has(column))),
    ...(primaryKey ? { primaryKey } : {}),
    foreignKeys,
    uniques,
    checks,
    exclusions,
    indexes,
  }
}

function finishColumn(column: ColumnDraft, table: TableDraft, autoIncrement: boolean): Column {
  const { source, name, type, raw, value } = column
  const { collation, comment, formerNames } = source
  return {
    place: source.place,
    name,
    type,
    raw,
    nullable: isNullable(table, column) && !(autoIncrement && isAlwaysNumbered(column, table)),
    ...(isNullableKey(table, column) ? { nullableKey: true } : {}),
    autoIncrement,
    ...(autoIncrement && source.identity ? { identity: toIdentity(source.identity) } : {}),
    ...findGenerated(column, table),
    ...(value?.default && !autoIncrement ? { default: value.default } : {}),
    ...(value?.keptDefault === undefined || autoIncrement ? {} : { keptDefault: value.keptDefault }),
    ...(value?.onUpdateNow ? { onUpdateNow: true } : {}),
    ...(collation === undefined ? {} : { collation }),
    ...(comment === undefined ? {} : { comment }),
    ...(formerNames === undefined ? {} : { formerNames }),
  }
}

/** Databases let no column be NULL that counts up; only a default that takes numbers, as SQL may say it, leaves that open. */
function isAlwaysNumbered({ source }: ColumnDraft, table: TableDraft): boolean {
  return source.identity !== undefined || !table.source.manner.literal
}

function toIdentity({ always, ...counting }: IdentityNode): Identity {
  return { always, ...toCounting(counting) }
}

/** The databases that compute a generated column's values anew where nothing else is said. */
const VIRTUAL: ReadonlySet<Dialect | undefined> = new Set(['mysql', 'mariadb', 'sqlite'])

function findGenerated({ source }: ColumnDraft, table: TableDraft): Pick<Column, 'generated'> {
  if (source.expression === undefined) return {}
  const { dialect } = table.source.manner
  return { generated: { sql: source.expression.trim(), stored: source.stored ?? !VIRTUAL.has(dialect) } }
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
  for (const column of table.columns.all) {
    const counts = saysCounting(column) ?? countsByItself(column, table, foreignKeys)
    if (!counts || !mayCount(column, table, keyCounts, findings)) continue
    counting.add(column)
    keyCounts ||= table.keyColumns.has(column.name)
  }
  return counting
}

/** Whether the author says that the column counts up; a generated one never does. */
function saysCounting({ source, counts }: ColumnDraft): boolean | undefined {
  if (source.expression !== undefined) return false
  return source.autoIncrement ?? (source.identity || counts ? true : undefined)
}

function countsByItself(
  { name, type, value }: ColumnDraft,
  { primaryKey, source }: TableDraft,
  foreignKeys: readonly ForeignKey[],
): boolean {
  if (!source.manner.infers) return false
  const isOnlyKey = primaryKey?.columns.length === 1 && primaryKey.columns[0] === name
  if (!isOnlyKey || type.kind !== 'integer' || value?.default) return false
  return !foreignKeys.some(({ columns }) => columns.includes(name))
}

function mayCount(
  column: ColumnDraft,
  { name, keyColumns, source }: TableDraft,
  keyCounts: boolean,
  findings: SchemaFindings,
): boolean {
  const subject = `column "${column.name}" of table "${name}"`
  const warn = (message: string): void => {
    findings.warn(column.source.place, 'auto-increment', `${subject} ${message}`)
  }
  if (source.manner.literal && mayHoldNumbers(column.type)) return true
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

/** What a database lets count: MySQL also its truth values and floating-point numbers, PostgreSQL a domain. */
function mayHoldNumbers(type: ColumnType): boolean {
  if (type.kind === 'domain') return mayHoldNumbers(type.of)
  return ['integer', 'boolean', 'float', 'decimal'].includes(type.kind)
}
