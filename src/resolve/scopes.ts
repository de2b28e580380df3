import type { SchemaDocument } from '../model/document.js'
import type { Dialect, Table } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import { createMatcher, warnOfUnmatched } from './table-globs.js'

/**
 * Whether the documents themselves want a table: their `tableScopes` count together, as those of one schema. A view is
 * no table. A glob that wants tables and fits none is an `unmatched-tables` warning.
 */
export function createScope(
  documents: readonly SchemaDocument[],
  tables: readonly Table[],
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): (table: Table) => boolean {
  const scopes = documents.flatMap((document) => document.scopes ?? [])
  if (scopes.length === 0) return () => true
  for (const { place, includes } of scopes)
    for (const glob of includes) warnOfUnmatched(tables, { glob, place }, dialect, findings)
  const includes = scopes.flatMap((scope) => scope.includes)
  const isIncluded = includes.length > 0 ? createMatcher(includes, dialect) : (): boolean => true
  const excludes = scopes.flatMap((scope) => scope.excludes)
  const isExcluded = createMatcher(excludes, dialect)
  return (table) => table.view === true || (isIncluded(table) && !isExcluded(table))
}
