import type { Column, Table } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import { call, keyword, printAssignment, subscript, type Code } from '../python/layout.js'
import { core, orm, type Context } from './context.js'
import { defaultArguments, sequenceArgument } from './defaults.js'
import { columnKey, columnKeys } from './keys.js'
import type { Model } from './plan.js'
import { columnCode, withVariant, type ColumnCode, type Site } from './types.js'

const INDENT = 4

/** The lines of a column in a class body: `email: Mapped[str | None] = mapped_column(String(100))`. */
export function printColumn(column: Column, model: Model, context: Context): readonly string[] {
  const site = { table: model.table, column, context }
  const attribute = model.attributes.get(column.name) ?? column.name
  const code = columnCode(site)
  const name: readonly Code[] = attribute === column.name ? [] : [pythonString(column.name)]
  const python = column.nullable ? `${code.python()} | None` : code.python()
  const lines = printAssignment(
    {
      target: attribute,
      annotation: subscript(orm(context, 'Mapped'), python),
      value: call(orm(context, 'mapped_column'), name.concat(columnArguments(code, site))),
    },
    INDENT,
  )
  return typeRemark(column, INDENT).concat(lines)
}

/** A column of a `Table` object: `Column("user_id", Integer, primary_key=True)`. */
export function coreColumn(column: Column, table: Table, context: Context): Code {
  const site = { table, column, context }
  const code = columnCode(site)
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  const nullable = isKey || column.nullable ? [] : [keyword('nullable', 'False')]
  return call(core(context, 'Column'), [
    pythonString(column.name),
    ...columnArguments(code, site),
    ...nullable,
  ])
}

/** The author's type text, where no type that is known says it. */
export function typeRemark({ type, raw }: Column, indent = 0): readonly string[] {
  if (type.kind !== 'unknown' && type.kind !== 'native') return []
  const margin = ' '.repeat(indent)
  return pythonComment(`${raw} in the schema`, 88 - indent).map((line) => `${margin}${line}`)
}

function columnArguments(code: ColumnCode, site: Site): readonly Code[] {
  const { table, column, context } = site
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  const isUnique = table.uniques.some(
    ({ name, columns }) => name === undefined && columns.length === 1 && columns[0] === column.name,
  )
  const type: readonly Code[] = [countsUpAlone(site) ? countingType(code.type, site) : code.type]
  return type.concat(
    columnKeys(column.name, table, context),
    sequenceArgument(site),
    column.autoIncrement && isInteger(column) && needsIdentity(site)
      ? call(core(context, 'Identity'), [])
      : NONE,
    columnKey(column.name) === column.name ? NONE : keyword('key', pythonString(columnKey(column.name))),
    isKey ? keyword('primary_key', 'True') : NONE,
    isKey ? autoincrement(site) : NONE,
    isUnique ? keyword('unique', 'True') : NONE,
    defaultArguments(site),
    column.comment ? keyword('comment', pythonString(column.comment)) : NONE,
  )
}

const NONE: readonly Code[] = []

/** SQLAlchemy lets a single integer key count up by itself; whatever differs from that is said. */
function autoincrement(site: Site): readonly Code[] {
  const { table, column } = site
  if (!isInteger(column)) return []
  const isAlone = table.primaryKey?.columns.length === 1
  const isReference = table.foreignKeys.some(({ columns }) => columns.includes(column.name))
  if (column.autoIncrement) {
    const isImplied = isAlone && !isReference && column.default === undefined
    return isImplied || needsIdentity(site) ? [] : [keyword('autoincrement', 'True')]
  }
  const wouldCount =
    isAlone && !isReference && (column.default === undefined || column.default.kind === 'sequence')
  return wouldCount && column.default === undefined ? [keyword('autoincrement', 'False')] : []
}

/** Beside another key column, and outside the key, only MySQL lets a column count up by itself. */
function needsIdentity({ table, column, context }: Site): boolean {
  const key = table.primaryKey?.columns ?? []
  const isMember = key.includes(column.name)
  const isMysql = context.dialect === 'mysql' || context.dialect === 'mariadb'
  return isMember ? key.length > 1 && !isMysql : true
}

function countsUpAlone({ table, column }: Site): boolean {
  const key = table.primaryKey?.columns ?? []
  return column.autoIncrement && key.length === 1 && key[0] === column.name
}

/** On SQLite only a key of type INTEGER counts up. */
function countingType(type: Code, { column, context }: Site): Code {
  const isOther = column.type.kind === 'integer' && column.type.bits !== 32
  return isOther ? withVariant(type, core(context, 'Integer'), 'sqlite') : type
}

function isInteger({ type }: Column): boolean {
  return type.kind === 'integer'
}
