import type { PlaceOfKey } from '../model/config.js'
import type { SchemaDocument } from '../model/document.js'
import type { Dialect, Table } from '../model/schema.js'
import { createExternals, type Externals } from './externals.js'
import type { SchemaFindings } from './findings.js'
import { warnOfUnmatched } from './table-globs.js'
import type { NamedTable } from './tables.js'

/** What a config says of tables that are not to be written. */
export interface Unwanted {
  readonly exclude: readonly string[]
  readonly external: Readonly<Record<string, string>>
  /** Where it says so; absent where no config does. */
  readonly placeOf?: PlaceOfKey
}

/** The schema as it is read, before tables are left out. */
interface Whole {
  readonly tables: readonly Table[]
  readonly documents: readonly SchemaDocument[]
  readonly dialect?: Dialect
}

/**
 * Warns of what an entry of a config says itself and what fits nothing: a glob of `exclude` that no table or view has a
 * name like (`unmatched-tables`), a table of `external` that nothing speaks of (`unused-external`).
 */
export function warnOfUnused(unwanted: Unwanted, whole: Whole, findings: SchemaFindings): void {
  const { exclude, external, placeOf } = unwanted
  if (!placeOf || (exclude.length === 0 && Object.keys(external).length === 0)) return
  const spoken = findSpoken(whole)
  for (const [index, glob] of exclude.entries()) {
    const place = placeOf(['exclude', index])
    if (place) warnOfUnmatched(spoken.tables, { glob, place }, whole.dialect, findings)
  }
  for (const [name, value] of Object.entries(external)) {
    const place = placeOf(['external', name, 'key'])
    if (!place || isUsed(createExternals({ [name]: value }, whole.dialect), spoken)) continue
    const hint = findings.suggest(name, () => spoken.referred.map((table) => table.name))
    const message = `external: there is no table "${name}", and no key leads to it${hint}`
    findings.warn(place, 'unused-external', message)
  }
}

/** The tables that a schema speaks of. */
interface Spoken {
  readonly tables: readonly NamedTable[]
  /** Those that keys lead to. */
  readonly referred: readonly NamedTable[]
  /** Those that indexes and constraints at the root name. */
  readonly named: readonly string[]
}

function findSpoken(whole: Whole): Spoken {
  const members = whole.documents.flatMap(({ indexes, constraints }) => [...indexes, ...constraints])
  return {
    tables: tablesOf(whole),
    referred: referredTables(whole),
    named: members.flatMap(({ tableName }) => tableName ?? []),
  }
}

function isUsed({ find, valueOf }: Externals, { tables, referred, named }: Spoken): boolean {
  return (
    tables.some((table) => valueOf(table) !== undefined) ||
    referred.some((table) => valueOf(table) !== undefined) ||
    named.some((tableName) => find(tableName) !== undefined)
  )
}

/** Every table and view by its name, those for other databases among them. */
function tablesOf({ tables, documents }: Whole): readonly NamedTable[] {
  const nodes = documents.flatMap((document) => [...document.tables, ...(document.views?.value ?? [])])
  return [
    ...tables,
    ...nodes.flatMap(({ name, namespace }) =>
      name === undefined ? [] : [{ name, ...(namespace === undefined ? {} : { namespace }) }],
    ),
  ]
}

/** The tables that keys lead to. */
function referredTables({ tables }: Whole): readonly NamedTable[] {
  return tables.flatMap(({ foreignKeys }) =>
    foreignKeys.map(({ referencedTable, referencedNamespace }) => ({
      name: referencedTable,
      ...(referencedNamespace === undefined ? {} : { namespace: referencedNamespace }),
    })),
  )
}
