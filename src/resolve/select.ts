import { createGlobs } from '../glob.js'
import { namespaceOf } from '../dialects/index.js'
import type { Dialect, ForeignKey, Table } from '../model/schema.js'
import type { Externals } from './externals.js'
import type { SchemaFindings } from './findings.js'
import { qualified } from './names.js'

/** Which of the schema's tables are wanted: globs of `table` or `namespace.table`; an empty `tables` is every table. */
export interface Selection {
  readonly tables: readonly string[]
  readonly exclude: readonly string[]
  readonly dialect?: Dialect
}

/**
 * The tables that are wanted and do not live elsewhere. A foreign key to a table that is not wanted stays, as one to a
 * table without a class here: its `external` is a word without `.` and `:`, so that no target takes it for one of its
 * own names. A glob of `tables` that fits no table is an `unmatched-tables` warning.
 */
export function selectTables(
  tables: readonly Table[],
  selection: Selection,
  externals: Externals,
  findings: SchemaFindings,
): readonly Table[] {
  const { dialect } = selection
  warnOfUnmatched(tables, selection, findings)
  const isWanted =
    selection.tables.length > 0 ? createMatcher(selection.tables, dialect) : (): boolean => true
  const isExcluded = createMatcher(selection.exclude, dialect)
  const selected = tables.filter(
    (table) => isWanted(table) && !isExcluded(table) && externals.valueOf(table) === undefined,
  )
  if (selected.length === tables.length) return tables
  const names = new Set(selected.map(({ namespace, name }) => keyOf(namespace, name)))
  return selected.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.map((key) =>
      names.has(keyOf(key.referencedNamespace, key.referencedTable)) ? key : withoutClass(key),
    ),
  }))
}

function keyOf(namespace: string | undefined, name: string): string {
  return JSON.stringify([namespace ?? '', name])
}

/** A glob may also say the default namespace, which a table without one stands in: `public.users`. */
function createMatcher(globs: readonly string[], dialect: Dialect | undefined): (table: Table) => boolean {
  if (globs.length === 0) return () => false
  const matches = createGlobs(globs, { dots: true, ignoreCase: true })
  const usual = dialect && namespaceOf(dialect)
  return ({ name, namespace = usual }) =>
    matches(name) || (namespace !== undefined && matches(qualified({ namespace, name })))
}

function warnOfUnmatched(tables: readonly Table[], selection: Selection, findings: SchemaFindings): void {
  for (const glob of selection.tables) {
    if (tables.some(createMatcher([glob], selection.dialect))) continue
    const hint = findings.suggest(glob, () => tables.map(({ name }) => name))
    findings.warn(undefined, 'unmatched-tables', `no table has a name like "${glob}"${hint}`)
  }
}

/** The key as one to a table that the schema has and that gets no class. */
function withoutClass(key: ForeignKey): ForeignKey {
  return { ...key, external: key.external ?? key.referencedTable.replace(/[.:]/g, '_') }
}
