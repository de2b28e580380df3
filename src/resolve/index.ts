import type { Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { Dialect, Schema } from '../model/schema.js'
import { selectDatabase } from './dbms.js'
import { createExternals } from './externals.js'
import { SchemaFindings } from './findings.js'
import { finishTable } from './finish.js'
import { findForeignKeys } from './foreign-keys.js'
import { gatherTables } from './gather.js'
import { selectTables, type Selection } from './select.js'
import { draftTable } from './table.js'
import { createTableFinder } from './tables.js'
import { createTypeReader } from './type-reader.js'

/** How documents are to be understood, and what is wanted of them. */
export interface ResolveOptions extends Selection {
  readonly dialect?: Dialect
  /** Tables that live elsewhere (`table` or `namespace.table`), and what the target calls each. */
  readonly external: Readonly<Record<string, string>>
}

/**
 * What documents mean together: every reference followed, every type and default understood, every key linked. All
 * that is wrong is reported at once; with an error among the diagnostics the schema is not to be used.
 */
export function resolve(documents: readonly SchemaDocument[], options: ResolveOptions): Outcome<Schema> {
  const { dialect } = options
  const findings = new SchemaFindings()
  const externals = createExternals(options.external)
  const isExternal = (name: string): boolean => externals.find(name) !== undefined
  const sources = gatherTables(selectDatabase(documents, dialect, findings), isExternal, findings)
  const readType = createTypeReader(dialect)
  const drafts = sources.map((source) => draftTable(source, readType, findings))
  const targets = { tables: drafts, find: createTableFinder(drafts), externals }
  const tables = drafts.map((draft) =>
    finishTable(draft, findForeignKeys(draft, targets, findings), findings),
  )
  const selected = selectTables(tables, options, externals, findings)
  const isLiteral = documents.some(({ literal }) => literal)
  return {
    value: {
      ...(dialect ? { dialect } : {}),
      ...(isLiteral ? { literal: true } : {}),
      tables: selected,
      enums: [],
      domains: [],
      sequences: [],
    },
    diagnostics: findings.diagnostics,
  }
}
