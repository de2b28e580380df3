import type { Outcome } from '../../../model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import { partsOf } from '../../parts.js'
import { toColumns, typeOf } from './columns.js'
import { toConstraints } from './constraints.js'
import type { Catalog, CatalogIndex, CatalogView } from './engine.js'
import { toIndex } from './indexes.js'
import { KnownTable, namesOf } from './known-table.js'
import { Ledger } from './ledger.js'
import { findLosses } from './losses.js'
import { fold } from './name-map.js'
import { findShadows } from './shadows.js'

/** The most losses that are told. */
const MOST = 200

/**
 * A database as a document; `place` is that of all that the ledger does not know. SQLite's own tables, and those behind
 * virtual tables (`virtual` names further ones), are left out. Warnings: `not-in-models`.
 */
export function toDocument(
  catalog: Catalog,
  place: Place,
  ledger = new Ledger(),
  virtual: readonly string[] = [],
): Outcome<SchemaDocument> {
  const shadows = findShadows([...catalog.virtual, ...virtual])
  const own = catalog.tables.filter(({ name }) => !/^sqlite_/i.test(name) && !shadows.has(fold(name)))
  const tables = namesOf(own)
  const indexes = groupIndexes(catalog.indexes)
  const all = own.map((table) => new KnownTable(table, tables, ledger.table(table.name), place))
  const nodes = all.map((known) => toTable(known, indexes.get(fold(known.table.name)) ?? []))
  return {
    value: {
      path: place.path,
      literal: true,
      dialect: 'sqlite',
      ...(catalog.views ? { views: toViews(catalog.views, place) } : {}),
      ...partsOf({ tables: nodes }),
    },
    diagnostics: all.flatMap(findLosses).slice(0, MOST),
  }
}

/** Views, whose columns SQLite gives types where it can tell them. */
function toViews(views: readonly CatalogView[], place: Place): Outcome<readonly TableNode[]> {
  const value = views.map(({ name, columns }) => ({
    place,
    name,
    view: true as const,
    columns: columns.map((column) => ({ place, name: column.name, type: typeOf(column), nullable: true })),
    indexes: [],
    constraints: [],
  }))
  return { value, diagnostics: [] }
}

function toTable(known: KnownTable, indexes: readonly CatalogIndex[]): TableNode {
  return defined({
    place: known.place,
    name: known.table.name,
    formerNames: known.formerNames,
    columns: toColumns(known),
    constraints: toConstraints(known),
    indexes: indexes.map((index) => toIndex(index, known.indexPlace(index.name))),
  })
}

function groupIndexes(all: readonly CatalogIndex[]): ReadonlyMap<string, readonly CatalogIndex[]> {
  const groups = new Map<string, CatalogIndex[]>()
  for (const index of all) {
    const group = groups.get(fold(index.table))
    if (group) group.push(index)
    else groups.set(fold(index.table), [index])
  }
  return groups
}
