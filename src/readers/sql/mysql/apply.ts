import { alterTable } from './apply-alter.js'
import { createAs, createLike, createTable, createTemporary } from './apply-create.js'
import { dropIndex } from './apply-drop.js'
import { addDefinitions } from './apply-keys.js'
import { renameTable } from './apply-rename.js'
import { alterSequence, createSequence } from './apply-sequence.js'
import type { SchemaState } from './schema-state.js'
import type { Statement } from './statement.js'

type Kind = Statement['kind']
type Of<K extends Kind> = Extract<Statement, { kind: K }>
type Apply<K extends Kind> = (state: SchemaState, statement: Of<K>) => void

/** What each statement does. What only says something to the author does nothing. */
const APPLIES: { readonly [K in Kind]: Apply<K> } = {
  'create-table': createTable,
  'create-like': createLike,
  'create-as': createAs,
  'create-temporary': createTemporary,
  'alter-table': alterTable,
  'create-index': (state, { table, definition }) => {
    const found = state.want(table.name, table.offset, table.ifPresent)
    if (found && !found.hidden) addDefinitions(state, found, [definition], table.offset)
  },
  'drop-index': (state, { table, index }) => {
    const found = state.want(table.name, table.offset, table.ifPresent)
    if (found && !found.hidden) dropIndex(state, found, index)
  },
  'drop-tables': (state, { tables }) => {
    for (const name of tables) {
      const found = state.find(name)
      if (found) state.drop(found)
    }
  },
  'rename-tables': (state, { pairs }) => {
    for (const { from, to } of pairs) {
      const found = state.want(from.name, from.offset, from.ifPresent)
      if (found) renameTable(state, found, to, from.offset)
    }
  },
  'drop-database': (state, { name }) => {
    const namespace = state.namespaceOf(name)
    const tables = state.catalog.tables.filter((table) => table.namespace === namespace)
    for (const table of tables) state.drop(table)
  },
  use: (state, { name }) => {
    state.use(name)
  },
  'create-sequence': createSequence,
  'alter-sequence': alterSequence,
  'drop-sequences': (state, { names }) => {
    for (const name of names) {
      const found = state.catalog.sequences.find(state.qualify(name))
      if (found) state.catalog.sequences.remove(found)
    }
  },
  opaque: () => undefined,
  nothing: () => undefined,
}

/** Does to the state what a statement says. Throws `Unreadable` where the database would refuse it. */
export function applyStatement(state: SchemaState, statement: Statement): void {
  dispatch(state, statement)
}

function dispatch<K extends Kind>(state: SchemaState, statement: Of<K>): void {
  const apply: Apply<K> = APPLIES[statement.kind]
  apply(state, statement)
}
