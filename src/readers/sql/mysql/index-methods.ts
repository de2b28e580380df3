import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { CatalogTable } from '../catalog.js'
import type { SchemaState } from './schema-state.js'

/** The method of an index that says none, for the engines whose indexes may be hashes: the others have B-trees alone. */
const USUAL_METHODS: ReadonlyMap<string | undefined, string> = new Map([
  ['HEAP', 'HASH'],
  ['MEMORY', 'HASH'],
  ['NDB', 'BTREE'],
  ['NDBCLUSTER', 'BTREE'],
])

/** Whether the indexes of an engine's tables have the method that is written on them: `BTREE` or `HASH`. */
export function keepsMethods(engine: string | undefined): boolean {
  return USUAL_METHODS.has(engine)
}

/** Tells of the primary keys of the tables that are left which have another method than a model's would. */
export function findKeyMethods(state: SchemaState): readonly Diagnostic[] {
  return state.catalog.tables.filter(({ hidden }) => !hidden).flatMap((table) => tellMethod(table, state))
}

function tellMethod(table: CatalogTable, state: SchemaState): readonly Diagnostic[] {
  const { place, method } = table.primaryKey ?? {}
  const usual = USUAL_METHODS.get(state.traitsOf(table).engine)
  if (method === undefined || usual === undefined || method === usual) return []
  const message = `table "${table.name}": the primary key has the method ${method}; the models do not say so`
  return [warningAt(place, 'not-in-models', message)]
}
