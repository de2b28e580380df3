import type { PlaceOfKey } from '../model/config.js'
import type { Place } from '../model/place.js'
import type { Dialect, ForeignKey, Table } from '../model/schema.js'
import type { Externals } from './externals.js'
import type { SchemaFindings } from './findings.js'
import { createMatcher, warnOfUnmatched } from './table-globs.js'

/** Which of the schema's tables are wanted: globs of `table` or `namespace.table`; an empty `tables` is every table. */
export interface Selection {
  readonly tables: readonly string[]
  readonly exclude: readonly string[]
  /** Where the config says these; what it says itself and fits nothing is spoken of. */
  readonly placeOf?: PlaceOfKey
  readonly dialect?: Dialect
}

/**
 * The tables that are wanted and do not live elsewhere. A foreign key to a table that is not wanted stays, as one to a
 * table without a class here: its `external` is a word without `.` and `:`, so that no target takes it for one of its
 * own names. A glob of `tables` that fits no table is an `unmatched-tables` warning. `isInScope` says which tables the
 * documents themselves want.
 */
export function selectTables(
  tables: readonly Table[],
  selection: Selection,
  isInScope: (table: Table) => boolean,
  externals: Externals,
  findings: SchemaFindings,
): readonly Table[] {
  const { dialect } = selection
  for (const [index, glob] of selection.tables.entries())
    warnOfUnmatched(tables, { glob, ...placed(selection, ['tables', index]) }, dialect, findings)
  const isWanted =
    selection.tables.length > 0 ? createMatcher(selection.tables, dialect) : (): boolean => true
  const isExcluded = createMatcher(selection.exclude, dialect)
  const selected = tables.filter(
    (table) =>
      isInScope(table) && isWanted(table) && !isExcluded(table) && externals.valueOf(table) === undefined,
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

function placed({ placeOf }: Selection, key: readonly PropertyKey[]): { readonly place?: Place } {
  const place = placeOf?.(key)
  return place ? { place } : {}
}

function keyOf(namespace: string | undefined, name: string): string {
  return JSON.stringify([namespace ?? '', name])
}

/** The key as one to a table that the schema has and that gets no class. */
function withoutClass(key: ForeignKey): ForeignKey {
  return { ...key, external: key.external ?? key.referencedTable.replace(/[.:]/g, '_') }
}
