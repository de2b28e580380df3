import type { ReferenceNode } from '../model/document.js'
import type { ForeignKey } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import type { TableDraft } from './table.js'
import { findColumns } from './table-columns.js'

/** The columns that ON DELETE sets, where not all of them. An unknown one is an `unknown-column` error. */
export function findSetColumns(
  { place, onDeleteColumns: names = [] }: ReferenceNode,
  table: TableDraft,
  findings: SchemaFindings,
): Pick<ForeignKey, 'onDeleteColumns'> {
  if (names.length === 0) return {}
  const list = { place, subject: 'list of columns that ON DELETE sets', table: table.name, names }
  const columns = findColumns(list, table.columns, findings)
  return columns ? { onDeleteColumns: columns.map(({ name }) => name) } : {}
}

const MATCHES: ReadonlyMap<string, Pick<ForeignKey, 'match'>> = new Map<string, Pick<ForeignKey, 'match'>>([
  ['', {}],
  ['simple', {}],
  ['none', {}],
  ['full', { match: 'full' }],
  ['partial', { match: 'partial' }],
])

/** How a key of several columns is matched where some are NULL. An unknown word is an `unknown-match` error. */
export function readMatch(
  { place, match = '' }: ReferenceNode,
  findings: SchemaFindings,
): Pick<ForeignKey, 'match'> {
  const known = MATCHES.get(match.trim().toLowerCase())
  if (!known)
    findings.error(
      place,
      'unknown-match',
      `"${match}" is no MATCH of a foreign key (known: SIMPLE, FULL, PARTIAL)`,
    )
  return known ?? {}
}
