import type { DefaultNode } from '../model/document.js'
import { resolveType } from './column-type.js'
import { resolveDefault, type ResolvedDefault } from './default.js'
import type { SchemaFindings } from './findings.js'
import type { ColumnSource, TableSource } from './gather.js'
import { bare, fold, show } from './names.js'
import type { ReadType } from './type-reader.js'

/** A column of which all is known but what its table's keys make of it; `source` is what its author wrote. */
export interface ColumnDraft extends ReadType {
  readonly source: ColumnSource
  readonly name: string
  /** Undefined when nobody gave one. */
  readonly value: ResolvedDefault | undefined
}

/** A table's columns, in the author's order, by their folded names. */
export type Columns = ReadonlyMap<string, ColumnDraft>

/**
 * The columns of a table with their types and defaults. No column at all is a `no-columns` error, two of one name a
 * `duplicate-column` error (of which the first stays), whatever the case of their letters.
 */
export function draftColumns(
  table: TableSource,
  readType: (text: string) => ReadType,
  findings: SchemaFindings,
): Columns {
  const columns = new Map<string, ColumnDraft>()
  for (const source of table.columns) {
    const key = fold(source.name)
    const first = columns.get(key)
    if (first) reportDuplicate(table, source, first, findings)
    else columns.set(key, draftColumn(source, table.name, readType, findings))
  }
  if (table.columns.length === 0) {
    findings.error(table.place, 'no-columns', `table "${table.name}" has no columns`)
  }
  return columns
}

/** The column that an author means, with or without the quotes of SQL. */
export function findColumn(columns: Columns, name: string): ColumnDraft | undefined {
  return columns.get(fold(name)) ?? columns.get(fold(bare(name)))
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
  table: string,
  readType: (text: string) => ReadType,
  findings: SchemaFindings,
): ColumnDraft {
  const { type, raw, counts, conventionalDefault } = resolveType(source, table, readType, findings)
  const node = source.default ?? conventionalDefault
  const value = node && resolveColumnDefault(source, node, { type, raw }, table, findings)
  return { source, name: source.name, type, raw, counts, value }
}

function resolveColumnDefault(
  source: ColumnSource,
  node: DefaultNode,
  { type, raw }: Pick<ReadType, 'type' | 'raw'>,
  table: string,
  findings: SchemaFindings,
): ResolvedDefault {
  const resolved = resolveDefault(node, type)
  if (resolved.fits) return resolved
  const kept = resolved.default?.kind === 'string' ? 'kept as it stands' : 'taken for an SQL expression'
  const message = `the default of column "${source.name}" of table "${table}" is no value of ${raw}: "${node.text.trim()}" is ${kept}`
  findings.warn(source.place, 'default-type', message)
  return resolved
}
