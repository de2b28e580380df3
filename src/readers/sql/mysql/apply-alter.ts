import type { CatalogTable } from '../catalog.js'
import { addColumn, moveColumn } from './apply-columns.js'
import { changeStep, convertStep, defaultStep, optionsStep, renameIndexStep } from './apply-changes.js'
import { dropFrom, dropPrimaryKey } from './apply-drop.js'
import { takeNewNames } from './apply-new-names.js'
import { addDefinitions } from './apply-keys.js'
import { renameTable } from './apply-rename.js'
import type { Addition, AlterStep } from './definition.js'
import type { SchemaState } from './schema-state.js'
import type { Statement } from './statement.js'

type Kind = AlterStep['kind']
type Of<K extends Kind> = Extract<AlterStep, { kind: K }>
type Further = readonly Addition[]

/** Takes a step; gives the keys and conditions that come behind all other steps. */
export type Take<K extends Kind> = (change: Change, step: Of<K>) => Further

/** The table that a statement changes; `offset` is where the statement names it. */
export interface Change {
  readonly state: SchemaState
  readonly table: CatalogTable
  readonly offset: number
}

const NONE: Further = []

const TAKES: { readonly [K in Kind]: Take<K> } = {
  add: addStep,
  change: changeStep,
  default: defaultStep,
  'rename-column': () => NONE,
  'rename-index': renameIndexStep,
  drop: ({ state, table }, { what, target }) => {
    dropFrom(state, table, what, target)
    return NONE
  },
  'drop-primary-key': ({ table }) => {
    dropPrimaryKey(table)
    return NONE
  },
  rename: () => NONE,
  convert: convertStep,
  options: optionsStep,
}

/** Changes a table by all steps of one statement; of a table whose columns nobody reads only its name changes. */
export function alterTable(
  state: SchemaState,
  { table: { name, offset, ifPresent }, steps }: Extract<Statement, { kind: 'alter-table' }>,
): void {
  const table = state.want(name, offset, ifPresent)
  if (!table) return
  if (!table.hidden) changeTable({ state, table, offset }, steps)
  for (const step of steps) if (step.kind === 'rename') renameTable(state, table, step.to, offset)
}

/**
 * As in the database, what is dropped goes first, then columns get their new names, and keys come last, since they may be
 * of columns that come with them.
 */
function changeTable(change: Change, steps: readonly AlterStep[]): void {
  const inOrder = [...steps].sort((a, b) => phaseOf(a) - phaseOf(b))
  const further = inOrder.filter((step) => phaseOf(step) < NAMES).flatMap((step) => take(change, step))
  const rest = takeNewNames(
    change,
    inOrder.filter((step) => phaseOf(step) >= NAMES),
  )
  further.push(...rest.flatMap((step) => take(change, step)))
  addDefinitions(change.state, change.table, further, change.offset)
}

function take<K extends Kind>(change: Change, step: Of<K>): Further {
  change.state.work.step()
  const taking: Take<K> = TAKES[step.kind]
  return taking(change, step)
}

/** The phase in which columns get new names; what comes before it speaks of the former ones. */
const NAMES = 3

/** An index is dropped before its column, with which it would be gone. */
function phaseOf(step: AlterStep): number {
  if (step.kind === 'drop-primary-key') return 0
  if (step.kind === 'drop') return step.what === 'column' ? 1 : 0
  return EARLY.has(step.kind) ? 2 : NAMES
}

const EARLY: ReadonlySet<Kind> = new Set(['options', 'convert', 'default'])

function addStep({ state, table, offset }: Change, { definition, position }: Of<'add'>): Further {
  if (definition.kind !== 'column') return [definition]
  if (!addColumn(state, table, definition, offset)) return NONE
  moveColumn(table, definition.column.name, position, offset)
  return definition.further
}
