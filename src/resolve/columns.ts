import type { DefaultNode } from '../model/document.js'
import type { ColumnType } from '../model/type.js'
import { resolveType } from './column-type.js'
import { findTimestampDefault } from './conventions.js'
import type { ResolvedDefault } from './default.js'
import { resolveDefaultOf } from './default-of.js'
import type { SchemaFindings } from './findings.js'
import type { ColumnSource, TableSource } from './gather.js'
import { bare, show } from './names.js'
import type { ReadType, TypeReader } from './type-reader.js'

/** A column of which all is known but what its table's keys make of it; `source` is what its author wrote. */
export interface ColumnDraft extends ReadType {
  readonly source: ColumnSource
  readonly name: string
  /** Undefined when nobody gave one. */
  readonly value: ResolvedDefault | undefined
}

/** A table's columns. */
export interface Columns {
  /** In the author's order. */
  readonly all: readonly ColumnDraft[]
  /** The column of that name, as the table's database compares names. */
  readonly find: (name: string) => ColumnDraft | undefined
}

/**
 * The columns of a table with their types and defaults. No column at all is a `no-columns` error, two of one name a
 * `duplicate-column` error (of which the first stays). Outside literal documents a name may have the quotes of SQL.
 */
export function draftColumns(table: TableSource, readType: TypeReader, findings: SchemaFindings): Columns {
  const { columnKey, literal } = table.manner
  const columns = new Map<string, ColumnDraft>()
  for (const source of table.columns) {
    const key = columnKey(source.name)
    const first = columns.get(key)
    if (first) reportDuplicate(table, source, first, findings)
    else columns.set(key, draftColumn(source, table, readType, findings))
  }
  if (table.columns.length === 0 && !findings.explains(table)) {
    findings.error(table.place, 'no-columns', `table "${table.name}" has no columns`)
  }
  const find = (name: string): ColumnDraft | undefined => columns.get(columnKey(name))
  return { all: [...columns.values()], find: literal ? find : (name) => find(name) ?? find(bare(name)) }
}

function reportDuplicate(
  table: TableSource,
  source: ColumnSource,
  first: ColumnDraft,
  findings: SchemaFindings,
): void {
  const letters =
    first.name === source.name
      ? ''
      : ` as "${first.name}" (most databases do not tell the case of letters apart)`
  const message = `column "${source.name}" of table "${table.name}" stands here and already at ${show(first.source.place)}${letters}`
  findings.error(source.place, 'duplicate-column', message)
}

function draftColumn(
  source: ColumnSource,
  table: TableSource,
  readType: TypeReader,
  findings: SchemaFindings,
): ColumnDraft {
  const { raw, counts, conventionalDefault, ...read } = resolveType(source, table, readType, findings)
  const type = table.manner.literal && isNumber(source, read.type, raw) ? TINY : read.type
  const inferred =
    conventionalDefault ?? (table.manner.timestampDefault ? findTimestampDefault(raw) : undefined)
  const node = source.expression === undefined ? (source.default ?? inferred) : undefined
  const value = node && resolveColumnDefault(source, node, { type, raw }, table, findings)
  return { source, name: source.name, type, raw, counts, value }
}

const TINY: ColumnType = { kind: 'integer', bits: 8, unsigned: false }

/** Whether MySQL's `tinyint(1)`, its truth value, is used for numbers: it counts up, or its default is another than 0 and 1. */
function isNumber(source: ColumnSource, { kind }: ColumnType, raw: string): boolean {
  if (kind !== 'boolean' || !/^tinyint/i.test(raw)) return false
  return (
    source.autoIncrement === true || /^'?(?:-\d+|[2-9]|\d{2,})'?$/.test(source.default?.text.trim() ?? '')
  )
}

function resolveColumnDefault(
  source: ColumnSource,
  node: DefaultNode,
  type: Pick<ReadType, 'type' | 'raw'>,
  table: TableSource,
  findings: SchemaFindings,
): ResolvedDefault {
  const resolved = resolveDefaultOf(node, type, table.manner)
  if (resolved.fits) return resolved
  const kept = resolved.default?.kind === 'string' ? 'kept as it stands' : 'taken for an SQL expression'
  const message = `the default of column "${source.name}" of table "${table.name}" is no value of ${type.raw}: "${node.text.trim()}" is ${kept}`
  findings.warn(source.place, 'default-type', message)
  return resolved
}
