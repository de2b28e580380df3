import type { Column, Table } from '../../model/schema.js'
import { defaultWords } from '../words/default.js'
import type { GridColumn } from './grid.js'
import { referenceText } from './reference.js'
import { toMarkdown } from './text.js'

/** What of a table stands in its columns' rows. */
export interface Rows {
  readonly table: Table
  readonly literal: boolean
  /** The columns that a mark makes unique, and those that one makes the primary key. */
  readonly unique: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** The foreign keys that stand on a column. */
  readonly references: ReadonlyMap<string, Table['foreignKeys'][number]>
}

/** The columns of a table's grid; one in which no row has a word is left out, but for the name and the type. */
export function gridColumns(rows: Rows): readonly GridColumn[] {
  const columns = FIELDS.map(([head, cell]) => ({
    head,
    cells: rows.table.columns.map((column) => toMarkdown(cell(column, rows))),
  }))
  return columns.filter(({ cells }, index) => index < 2 || cells.some((cell) => cell !== ''))
}

const FIELDS: readonly (readonly [head: string, cell: (column: Column, rows: Rows) => string])[] = [
  ['Column', ({ name }) => name],
  ['Type', ({ raw }) => raw],
  ['PK', (column, rows) => (wouldBeKey(column, rows) ? 'no' : '')],
  ['Auto Increment', (column, rows) => (wouldCount(column, rows) ? 'no' : '')],
  ['Default', defaultText],
  ['Constraints', constraintText],
  ['Comment', ({ comment = '' }) => comment],
]

/** Whether a reader might take the column for a key by its name, where the table has none. */
function wouldBeKey({ name }: Column, { table, literal }: Rows): boolean {
  return !literal && !table.primaryKey && /(?:^|_)id$/i.test(name)
}

/** Whether a reader might let the column count up, being the only key. */
function wouldCount({ name, type, autoIncrement, generated }: Column, { table, literal }: Rows): boolean {
  const isOnlyKey = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === name
  return !literal && isOnlyKey && type.kind === 'integer' && !autoIncrement && !generated
}

function defaultText(column: Column): string {
  const { defaultValue, defaultValueComputed } = defaultWords(column)
  const text = defaultValue ?? defaultValueComputed
  return typeof text === 'string' ? text : ''
}

/** The words of a row; an expression comes last, since it goes on to the end. */
function constraintText(column: Column, { keys, unique, references }: Rows): string {
  const { name, nullable, nullableKey, autoIncrement, generated } = column
  const reference = references.get(name)
  const words = [
    keys.has(name) ? 'PRIMARY KEY' : '',
    autoIncrement ? 'AUTO_INCREMENT' : '',
    !nullable && !keys.has(name) ? 'NOT NULL' : '',
    nullableKey ? 'NULL' : '',
    unique.has(name) ? 'UNIQUE' : '',
    reference ? referenceText(reference) : '',
    generated ? `${generated.stored ? 'STORED' : 'VIRTUAL'}: ${generated.sql}` : '',
  ]
  return words.filter((word) => word !== '').join(', ')
}
