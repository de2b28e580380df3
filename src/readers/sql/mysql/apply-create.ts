import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import { collationOf } from './alphabets.js'
import { addColumn } from './apply-columns.js'
import { addDefinitions } from './apply-keys.js'
import { renamedCheck } from './auto-names.js'
import type { Addition, ColumnDefinition, Definition } from './definition.js'
import type { SchemaState } from './schema-state.js'
import type { CreateTable, NewTable, Statement } from './statement.js'
import { Unreadable } from './unreadable.js'

/** Creates a table: its columns first, then their keys and the table's in the order in which they stand. */
export function createTable(state: SchemaState, { table, definitions, options }: CreateTable): void {
  const made = makeRoom(state, table) && state.create(table.name, table.place)
  if (!made) return
  const traits = state.traitsOf(made)
  traits.collation = collationOf(options.alphabet, state.dialect)
  traits.engine = options.engine
  made.comment = options.comment === '' ? undefined : options.comment
  for (const column of definitions.filter(isColumn)) addColumn(state, made, column, table.offset)
  addDefinitions(state, made, definitions.flatMap(constraintsOf), table.offset)
}

/** Creates a table like another one: with its columns, keys and conditions, and without its foreign keys. */
export function createLike(
  state: SchemaState,
  { table, source }: Extract<Statement, { kind: 'create-like' }>,
): void {
  const model = state.want(source.name, source.offset, source.ifPresent)
  const made = model && makeRoom(state, table) && state.create(table.name, table.place)
  if (!made) return
  if (model.hidden) {
    hide(state, made)
    return
  }
  const { collation, engine } = state.traitsOf(model)
  Object.assign(state.traitsOf(made), { collation, engine })
  made.comment = model.comment
  state.work.copy(model.columns.size)
  for (const column of model.columns.items) made.columns.add(defined({ ...column, formerNames: undefined }))
  for (const index of model.indexes.items) made.indexes.add(index)
  const constraints = model.constraints.items.filter(({ kind }) => kind !== 'foreign-key')
  for (const constraint of constraints) made.constraints.add(renamedCheck(constraint, model.name, made.name))
}

/** Creates a table whose columns nobody knows. Where it is still there in the end that is told. */
export function createAs(state: SchemaState, { table }: Extract<Statement, { kind: 'create-as' }>): void {
  if (makeRoom(state, table)) hide(state, state.create(table.name, table.place))
}

function hide(state: SchemaState, table: CatalogTable): void {
  table.hidden = true
  state.unknown.add(table)
}

/** Notes a temporary table, or one that cannot be read, so that what is said of it later says nothing of the schema. */
export function createTemporary(
  state: SchemaState,
  { table, place }: Extract<Statement, { kind: 'create-temporary' }>,
): void {
  if (!state.findExact(table)) state.create(table, place).hidden = true
}

/** Whether the new table can be made: where one of that name is there, it goes or the new one does not come. */
function makeRoom(state: SchemaState, { name, offset, ifAbsent, orReplace }: NewTable): boolean {
  const present: CatalogTable | undefined = state.findExact(name)
  if (!present) return true
  if (ifAbsent && !present.hidden) return false
  if (!orReplace && !present.hidden)
    throw new Unreadable(offset, `There is a table "${name.name}" already`, 'duplicate-object')
  state.drop(present)
  return true
}

function isColumn(definition: Definition): definition is ColumnDefinition {
  return definition.kind === 'column'
}

function constraintsOf(definition: Definition): readonly Addition[] {
  return definition.kind === 'column' ? definition.further : [definition]
}
