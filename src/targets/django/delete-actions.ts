import { isMysql } from '../../dialects/is-mysql.js'
import type { Column, ReferentialAction } from '../../model/schema.js'
import type { FieldDefault } from './defaults.js'
import { tableLabel, type Model, type Relation } from './model.js'
import type { Notes } from '../notes.js'
import type { Printing } from './printing.js'
import { spellAction } from './relations.js'
import { can } from './version.js'

/** What `on_delete` can be: done in Python, or by the database itself. */
export type DeleteAction =
  | 'CASCADE'
  | 'SET_NULL'
  | 'SET_DEFAULT'
  | 'RESTRICT'
  | 'DO_NOTHING'
  | 'DB_CASCADE'
  | 'DB_SET_NULL'
  | 'DB_SET_DEFAULT'

type Actions = Readonly<
  Record<ReferentialAction, (column: Column, value: FieldDefault | undefined) => DeleteAction | undefined>
>

/**
 * `on_delete` in Python, with what Django asks of it: SET_NULL a nullable column (fields.E320), SET_DEFAULT a default that
 * Python knows (fields.E321). A nullable column without a default is set to NULL by SET DEFAULT too.
 */
const IN_PYTHON: Actions = {
  cascade: () => 'CASCADE',
  'set-null': ({ nullable }) => (nullable ? 'SET_NULL' : undefined),
  'set-default': (column, value) =>
    value?.literal ? 'SET_DEFAULT' : column.nullable && !column.default ? 'SET_NULL' : undefined,
  restrict: () => 'RESTRICT',
  'no-action': () => 'DO_NOTHING',
}

/**
 * The same by the database. It has no RESTRICT in Django's words, and Python's cannot stand beside these in one chain
 * (fields.E323, models.E050): doing nothing is left, and the database refuses.
 */
const IN_DATABASE: Actions = {
  cascade: () => 'DB_CASCADE',
  'set-null': ({ nullable }) => (nullable ? 'DB_SET_NULL' : undefined),
  'set-default': (column, value) =>
    value ? 'DB_SET_DEFAULT' : column.nullable && !column.default ? 'DB_SET_NULL' : undefined,
  restrict: () => 'DO_NOTHING',
  'no-action': () => 'DO_NOTHING',
}

/** The `on_delete` of a relation; a warning where Django cannot do what the schema says. */
export function settleAction(
  model: Model,
  column: Column,
  { key }: Relation,
  value: FieldDefault | undefined,
  { notes, dialect, version }: Printing,
): DeleteAction {
  if (!key.onDelete) return 'DO_NOTHING'
  const inDatabase = can(version, 'database-actions')
  const action = (inDatabase ? IN_DATABASE : IN_PYTHON)[key.onDelete](column, value)
  // MySQL takes SET DEFAULT and refuses it when it is to happen (fields.E324).
  const isRefused = action === 'DB_SET_DEFAULT' && isMysql(dialect)
  if (action && !isRefused) return action
  const name = `${tableLabel(model.table)}.${column.name}`
  const needs = isRefused
    ? 'another database'
    : key.onDelete === 'set-null'
      ? 'a column that may be NULL'
      : inDatabase
        ? 'a default'
        : 'a default that Python can write too'
  const why = isRefused ? '' : `, and ${name} has none`
  const message = `ON DELETE ${spellAction(key.onDelete)} needs ${needs}${why}: it becomes DO_NOTHING`
  notes.warn(key.place, 'on-delete', message)
  return 'DO_NOTHING'
}

/** What is said above a relation whose RESTRICT Django leaves to the database. */
export function restrictRemarks(
  model: Model,
  { key, column }: Relation,
  action: DeleteAction,
  notes: Notes,
): readonly string[] {
  if (key.onDelete !== 'restrict' || action !== 'DO_NOTHING') return []
  const where = `${tableLabel(model.table)}.${column}`
  const message = `Django has no ON DELETE RESTRICT of the database: that of ${where} is NO ACTION, which refuses at the end of the transaction`
  notes.gather('notice', key.place, 'on-delete', message)
  return ['The schema says ON DELETE RESTRICT.']
}
