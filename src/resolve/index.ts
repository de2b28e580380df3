import type { Conventions } from '../model/conventions.js'
import type { Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { Dialect, Schema } from '../model/schema.js'
import { findDialectOf } from './dialect.js'
import { selectDatabase } from './dbms.js'
import { createExternals } from './externals.js'
import { SchemaFindings } from './findings.js'
import { finishTable } from './finish.js'
import { findForeignKeys } from './foreign-keys.js'
import { gatherTables } from './gather.js'
import { createNamedTypes, gatherNamedTypes, isDomain, isEnum, type NamedType } from './named-types.js'
import { toDomain, toEnum } from './schema-types.js'
import { createScope } from './scopes.js'
import { selectTables, type Selection } from './select.js'
import { findSequences } from './sequences.js'
import { draftTable } from './table.js'
import { createTableFinder } from './tables.js'
import { asView, withViews } from './views.js'
import { warnOfUnused } from './unused.js'
import { createTypeReader, type TypeReader } from './type-reader.js'

/** How documents are to be understood, and what is wanted of them; without a dialect it is the documents' own. */
export interface ResolveOptions extends Selection {
  /** Which conventions apply to documents that are not literal; all but the default of timestamps where nobody says. */
  readonly conventions?: Conventions
  /** Present where views are wanted as well. */
  readonly views?: true
  /** Tables that live elsewhere (`table` or `namespace.table`), and what the target calls each. */
  readonly external: Readonly<Record<string, string>>
  /** More of them that nobody named; what `external` says wins. */
  readonly beside?: Readonly<Record<string, string>>
}

/**
 * What documents mean together: every reference followed, every type and default understood, every key linked. All
 * that is wrong is reported at once; with an error among the diagnostics the schema is not to be used.
 */
export function resolve(documents: readonly SchemaDocument[], options: ResolveOptions): Outcome<Schema> {
  const findings = new SchemaFindings()
  const dialect = findDialectOf(documents, options.dialect, findings)
  const externals = createExternals({ ...options.beside, ...options.external }, dialect)
  const isExternal = (name: string): boolean => externals.find(name) !== undefined
  const wanted = options.views ? withViews(documents, findings) : documents
  const chosen = selectDatabase(wanted, dialect, findings).map((document) => ({
    ...document,
    ...(options.conventions ? { conventions: options.conventions } : {}),
  }))
  const named = gatherNamedTypes(chosen, dialect, findings)
  const readType = createTypes(named, dialect, findings)
  const sources = gatherTables(chosen, dialect, isExternal, findings)
  const drafts = sources.map((source) => draftTable(source, readType, findings))
  // No foreign key leads to a view.
  const owned = drafts.filter(({ source }) => !source.view)
  const targets = { tables: owned, find: createTableFinder(owned), externals }
  const tables = drafts.map((draft) => {
    const table = finishTable(draft, findForeignKeys(draft, targets, findings), findings)
    return draft.source.view ? asView(table) : table
  })
  const isInScope = createScope(chosen, tables, dialect, findings)
  const selection = { ...options, ...(dialect ? { dialect } : {}) }
  const selected = selectTables(tables, selection, isInScope, externals, findings)
  warnOfUnused(selection, { tables, documents, ...(dialect ? { dialect } : {}) }, findings)
  return {
    value: {
      ...(dialect ? { dialect } : {}),
      ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
      tables: selected,
      enums: named.filter(isEnum).map(toEnum),
      domains: named.filter(isDomain).map((domain) => toDomain(domain, readType, findings)),
      sequences: findSequences(chosen, dialect, findings),
    },
    diagnostics: findings.diagnostics,
  }
}

/** What type texts mean, among them the names of the types that the schema itself declares. */
function createTypes(
  named: readonly NamedType[],
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): TypeReader {
  const findNamed = createNamedTypes(named, dialect, () => readType, findings)
  const readType = createTypeReader(dialect, findNamed)
  return readType
}
