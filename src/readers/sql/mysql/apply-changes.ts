import type { ColumnNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogTable } from '../catalog.js'
import { collationOf } from './alphabets.js'
import type { Take } from './apply-alter.js'
import { changeColumn, moveColumn } from './apply-columns.js'
import type { Wanted } from './definition.js'
import { hasLetters, widen } from './letters.js'
import { columnKey } from './rules.js'
import { Unreadable } from './unreadable.js'

/** What of a default sets the time with each UPDATE. */
const ON_UPDATE = /ON UPDATE CURRENT_TIMESTAMP(?:\(\d\))?$/

/** MODIFY and CHANGE, once the column has its new name. */
export const changeStep: Take<'change'> = ({ state, table, offset }, { from, definition, position }) => {
  const former = findColumn(table, from)
  if (!former) return []
  changeColumn(state, table, former, definition)
  moveColumn(table, definition.column.name, position, offset)
  return definition.further
}

/** ALTER COLUMN … SET DEFAULT, and DROP DEFAULT. */
export const defaultStep: Take<'default'> = ({ table }, { column: wanted, default: given }) => {
  const column = findColumn(table, wanted)
  if (!column) return []
  const [onUpdate] = ON_UPDATE.exec(column.default?.text ?? '') ?? []
  const text = [given?.text, onUpdate].filter((part) => part !== undefined).join(' ')
  const node = text === '' ? undefined : { text, computed: given?.computed ?? true }
  table.columns.replace(column, defined({ ...column, default: node }))
  return []
}

/** RENAME INDEX. */
export const renameIndexStep: Take<'rename-index'> = ({ state, table }, { from, to }) => {
  const index = table.indexes.find(from.name)
  if (!index && !from.ifPresent) throw missing(table, 'index', from)
  if (index) table.indexes.replace(index, { ...index, name: to })
  state.traitsOf(table).generated.delete(columnKey(from.name))
  return []
}

/** CONVERT TO CHARACTER SET, which every text column takes over. */
export const convertStep: Take<'convert'> = ({ state, table }, { alphabet }) => {
  const collation = collationOf(alphabet, state.dialect)
  state.traitsOf(table).collation = collation
  for (const column of table.columns.items) {
    const { type = '' } = column
    if (!hasLetters(type)) continue
    const converted = { ...column, type: widen(type, column.collation, collation), collation }
    table.columns.replace(column, defined(converted))
  }
  return []
}

/** Options of the table. Its columns keep their collations when it takes another. */
export const optionsStep: Take<'options'> = ({ state, table }, { options }) => {
  const { comment, engine, alphabet } = options
  const traits = state.traitsOf(table)
  if (comment !== undefined) table.comment = comment === '' ? undefined : comment
  traits.engine = engine ?? traits.engine
  traits.collation = collationOf(alphabet, state.dialect) ?? traits.collation
  return []
}

/** The column that a step is about; undefined where nothing is wrong without it. */
export function findColumn(table: CatalogTable, wanted: Wanted): ColumnNode | undefined {
  const column = table.columns.find(wanted.name)
  if (column || wanted.ifPresent) return column
  throw missing(table, 'column', wanted)
}

function missing({ name: table }: CatalogTable, what: string, { name, offset }: Wanted): Unreadable {
  return new Unreadable(offset, `Table "${table}" has no ${what} "${name}" to change`, 'unknown-object')
}
