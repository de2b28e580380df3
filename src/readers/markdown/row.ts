import { sqlString } from '../../sql/string.js'
import type { ColumnNode, DefaultNode, ReferenceNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { own } from '../../own.js'
import { type CellConstraints, readConstraints } from './constraint-cell.js'
import type { Field } from './head.js'
import { readTarget, type Target } from './reference.js'
import { readTick } from './tick.js'

/** A cell: its text without decoration, and its place. */
export interface Cell {
  readonly text: string
  readonly place: Place
}

/** The cells of a row by what they hold. */
export type Row = ReadonlyMap<Field, Cell>

/** A column as its row has it; undefined for an empty row, and with an error for one without a name. */
export function readRow(row: Row, place: Place, findings: Findings): ColumnNode | undefined {
  const name = textOf(row, 'name')
  if (name === undefined) {
    if (!isBlank(row)) findings.error(place, 'missing-name', 'A row that describes a column needs its name')
    return undefined
  }
  const cell = mergeKeys(row, readConstraints(textOf(row, 'constraints') ?? ''))
  report(name, row, cell, findings)
  return defined({
    place: row.get('name')?.place ?? place,
    name,
    comment: textOf(row, 'comment'),
    ...readType(row, cell),
    nullable: cell.nullable ?? readNullable(name, row, findings),
    primaryKey: cell.primaryKey ?? readFlag(row, 'primaryKey'),
    autoIncrement: cell.autoIncrement ?? readAutoIncrement(row),
    unique: cell.unique ?? readFlag(row, 'unique'),
    default: readDefault(row, cell),
    check: cell.check,
    expression: cell.expression,
    stored: cell.stored,
    reference: readReference(name, row, cell, findings),
  })
}

function isBlank(row: Row): boolean {
  return [...row.values()].every(({ text }) => text === '')
}

/** The text of a cell; undefined when it is empty or a dash, which means nothing. */
function textOf(row: Row, field: Field): string | undefined {
  const text = row.get(field)?.text
  return text === undefined || /^[-–—]?$/.test(text) ? undefined : text
}

/** What a cell of the key column says in words (`PRI`, `FK`) is what a cell of constraints would say. */
function mergeKeys(row: Row, cell: CellConstraints): CellConstraints {
  const text = textOf(row, 'primaryKey')
  if (text === undefined || readTick(text) !== undefined) return cell
  const key = readConstraints(text)
  return { ...key, ...cell, unknown: [...key.unknown, ...cell.unknown] }
}

/** True or false where a cell says so; a cell that says nothing leaves it open. */
function readFlag(row: Row, field: Field): boolean | undefined {
  const cell = row.get(field)
  return cell && (cell.text === '-' ? false : readTick(cell.text))
}

function readAutoIncrement(row: Row): boolean | undefined {
  return AUTO_INCREMENT.test(textOf(row, 'default') ?? '') ? true : readFlag(row, 'autoIncrement')
}

const AUTO_INCREMENT = /^(?:auto[_\s]?increment|自增)$/i

/**
 * An empty cell for what may be empty is a false one: in a table of check marks it says that the mark is missing. One
 * for what is required leaves it open.
 */
function readNullable(name: string, row: Row, findings: Findings): boolean | undefined {
  const positive = readMark(name, row, 'nullable', findings)
  const negative = textOf(row, 'notNull') === undefined ? undefined : readMark(name, row, 'notNull', findings)
  return positive ?? (negative === undefined ? undefined : !negative)
}

function readMark(
  name: string,
  row: Row,
  field: 'nullable' | 'notNull',
  findings: Findings,
): boolean | undefined {
  const cell = row.get(field)
  if (!cell) return undefined
  const truth = own(MARKS, cell.text.toLowerCase()) ?? readTick(cell.text)
  if (truth === undefined) {
    const message = `The cell \`${cell.text}\` of column \`${name}\` should say yes or no, and it is ignored`
    findings.warn(cell.place, 'unknown-cell', message)
  }
  return truth
}

const MARKS: Readonly<Partial<Record<string, boolean>>> = {
  '': false,
  '-': false,
  null: true,
  nullable: true,
  'not null': false,
}

/** The type; a length that is no number, such as `10,2`, is put behind it. */
function readType(row: Row, cell: CellConstraints) {
  const text = textOf(row, 'type')
  const length = textOf(row, 'length')
  const isNumber = length !== undefined && /^\d{1,9}$/.test(length)
  const tail = length === undefined || isNumber || text?.includes('(') ? '' : `(${length})`
  return {
    type: text === undefined ? undefined : `${text}${tail}${cell.unsigned ? ' UNSIGNED' : ''}`,
    length: isNumber ? Number(length) : undefined,
  }
}

function readDefault(row: Row, cell: CellConstraints): DefaultNode | undefined {
  const text = cell.default ?? textOf(row, 'default')
  const isNone = text === undefined || /^null$/i.test(text) || AUTO_INCREMENT.test(text)
  const parts = [isNone ? undefined : toSqlText(text), cell.onUpdate].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : { text: parts.join(' '), computed: false }
}

/** A text in double quotes is one in single quotes to SQL. */
function toSqlText(text: string): string {
  const inner = /^(?:"([^"]*)"|“([^”]*)”)$/.exec(text)
  return inner ? sqlString(inner[1] ?? inner[2] ?? '') : text
}

function readReference(
  name: string,
  row: Row,
  { foreignKey }: CellConstraints,
  findings: Findings,
): ReferenceNode | undefined {
  const cell = row.get('foreignKey')
  const place = cell?.place ?? row.get('constraints')?.place ?? row.get('name')?.place
  const target = readForeignKey(name, row, findings) ?? foreignKey
  return target && place && toReference(target, place)
}

/** The target in the cell for it; an empty one when the cell only says that there is a foreign key. */
function readForeignKey(name: string, row: Row, findings: Findings): Partial<Target> | undefined {
  const cell = row.get('foreignKey')
  const text = textOf(row, 'foreignKey')
  if (!cell || text === undefined) return undefined
  const truth = /^fk$/i.test(text) ? true : readTick(text)
  if (truth !== undefined) return truth ? {} : undefined
  const shown = text.replace(/^fk\s*[:：]?\s*/i, '')
  const target = readTarget(shown, 0)
  if (target && shown.slice(target.end).trim() === '') return target
  const message = `The cell \`${text}\` of column \`${name}\` is no foreign key such as \`users.id\`, and it is ignored`
  findings.warn(cell.place, 'unknown-cell', message)
  return undefined
}

function toReference({ table, columns, onDelete, onUpdate }: Partial<Target>, place: Place): ReferenceNode {
  return defined({ place, table, columns, onDelete, onUpdate })
}

/** Says what of a row was not understood. */
function report(name: string, row: Row, { unknown }: CellConstraints, findings: Findings): void {
  const place = row.get('constraints')?.place ?? row.get('primaryKey')?.place ?? row.get('name')?.place
  if (!place) return
  for (const word of unknown) {
    const message = `\`${word}\` of column \`${name}\` is no constraint that is known, and it is ignored`
    findings.warnOnce(place, 'unknown-cell', `cell ${word.toLowerCase()}`, () => message)
  }
}
