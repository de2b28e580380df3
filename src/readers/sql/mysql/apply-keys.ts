import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import { nameCheck, nameForeignKey } from './auto-names.js'
import { addIndexes, type Candidate, withoutPeriods } from './apply-indexes.js'
import type {
  Addition,
  CheckDefinition,
  ForeignKeyDefinition,
  KeyDefinition,
  PeriodDefinition,
} from './definition.js'
import { columnKey } from './rules.js'
import type { SchemaState } from './schema-state.js'
import { Unreadable } from './unreadable.js'

/** Adds keys, foreign keys and conditions to a table, as one statement does. */
export function addDefinitions(
  state: SchemaState,
  table: CatalogTable,
  definitions: readonly Addition[],
  offset: number,
): void {
  const candidates: Candidate[] = []
  for (const definition of definitions) if (definition.kind === 'period') addPeriod(state, table, definition)
  for (const definition of definitions) {
    state.work.step()
    if (definition.kind === 'period') continue
    if (definition.kind === 'check') addCheck(state, table, definition)
    else if (definition.kind === 'foreign-key') candidates.push(...addForeignKey(state, table, definition))
    else if (definition.isPrimary) addPrimaryKey(state, table, definition, offset)
    else candidates.push({ index: definition.index, ifAbsent: definition.ifAbsent, isGenerated: false })
  }
  addIndexes(state, table, candidates, offset)
}

function addPrimaryKey(
  state: SchemaState,
  table: CatalogTable,
  { index, ifAbsent }: KeyDefinition,
  offset: number,
): void {
  if (table.primaryKey) {
    if (ifAbsent) return
    throw new Unreadable(offset, `Table "${table.name}" has a primary key already`, 'duplicate-object')
  }
  const parts = withoutPeriods(state.traitsOf(table), index.columns)
  const columns = parts.flatMap((part) => (typeof part === 'object' ? (part.name ?? []) : part))
  const { place, comment, method } = index
  table.constraints.add(
    defined({ place, comment, method, kind: 'primary-key' as const, columns: spell(table, columns) }),
  )
  forbidNull(table, columns)
}

/** The columns of a period take no NULL. */
function addPeriod(state: SchemaState, table: CatalogTable, { name, columns }: PeriodDefinition): void {
  state.traitsOf(table).periods.set(columnKey(name), columns)
  forbidNull(table, columns)
}

function forbidNull(table: CatalogTable, columns: readonly string[]): void {
  for (const name of columns) {
    const column = table.columns.find(name)
    if (column) table.columns.replace(column, { ...column, nullable: false })
  }
}

/**
 * Adds a foreign key; gives the index that the database makes for it where no other serves. A name for that index is
 * also the foreign key's in MariaDB.
 */
function addForeignKey(
  state: SchemaState,
  table: CatalogTable,
  { constraint, indexName, ifAbsent }: ForeignKeyDefinition,
): readonly Candidate[] {
  const { place, name } = constraint
  if (ifAbsent && name !== undefined && table.constraints.find(name)) return []
  const columns = spell(table, constraint.columns)
  const database = constraint.reference.namespace
  const namespace = database === undefined ? table.namespace : state.namespaceOf(database)
  const reference = defined({ ...constraint.reference, namespace })
  const own = name ?? (state.dialect === 'mariadb' ? indexName : undefined) ?? nameForeignKey(table)
  table.constraints.add({ ...constraint, name: own, columns, reference })
  const index = defined({
    place,
    name: name ?? indexName,
    columns: columns.map((column) => ({ name: column })),
  })
  return [{ index, ifAbsent: true, isGenerated: true }]
}

/** In MariaDB a condition that stands on a column belongs to it and has no name. */
function addCheck(state: SchemaState, table: CatalogTable, definition: CheckDefinition): void {
  const { place, name, sql, column, ifAbsent } = definition
  if (ifAbsent && name !== undefined && table.constraints.find(name)) return
  const owner = column === undefined ? undefined : table.columns.find(column)
  if (state.dialect === 'mariadb' && owner && name === undefined)
    table.columns.replace(owner, { ...owner, check: sql })
  else
    table.constraints.add({
      place,
      kind: 'check',
      name: name ?? nameCheck(table, state.dialect),
      columns: [],
      check: sql,
    })
}

/** Names of columns in the letters of the table, which may differ. */
function spell(table: CatalogTable, columns: readonly string[]): readonly string[] {
  return columns.map((name) => table.columns.find(name)?.name ?? name)
}
