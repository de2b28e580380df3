import { isMysql } from '../../dialects/is-mysql.js'
import type { Check, Column, PrimaryKey, Table, Unique } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, type Code } from '../python/layout.js'
import { createScope, type NameScope } from '../python/scope.js'
import { shortName } from '../python/short.js'
import { core, type Context } from './context.js'
import { exclusionCode } from './exclusions.js'
import { includeArguments, indexCode } from './indexes.js'
import { columnKey, nameArgument, tableKeys } from './keys.js'
import { needsColumns, type ColumnOf } from './members.js'
import { isTurned } from './mysql-counting.js'
import { countsBySequence } from './serial.js'
import { sqlLiteral } from './sql.js'
import { traitArguments } from './traits.js'

/** PostgreSQL's limit for names, the shortest among the databases. */
const NAME_LIMIT = 63

/**
 * The constraints and indexes of a table that no column says, in the order key, references, uniques, checks,
 * exclusions, indexes. Without `columnOf` the indexes that need the columns themselves are left out.
 */
export function tableArguments(table: Table, context: Context, columnOf?: ColumnOf): readonly Code[] {
  return [
    ...primaryKey(table, context),
    ...tableKeys(table, context),
    ...uniques(table, context),
    ...checks(table, context),
    ...exclusions(table, context),
    ...table.indexes
      .filter((index) => columnOf !== undefined || !needsColumns(index.parts, context.dialect))
      .map((index) => indexCode(index, table, context, columnOf)),
  ]
}

/** What is said of the table itself: `schema` and `comment`. */
export function tableOptions(table: Table): readonly (readonly [name: string, value: string])[] {
  return [
    ...(table.namespace === undefined ? [] : [['schema', pythonString(table.namespace)] as const]),
    ...(table.comment === undefined || table.comment === ''
      ? []
      : [['comment', pythonString(table.comment)] as const]),
  ]
}

/** The options as the dictionary that ends `__table_args__`. */
export function optionsDict(table: Table): Code {
  return dict(tableOptions(table).map(([name, value]) => [pythonString(name), value]))
}

/** A key is written out when there is more to say than its columns, or their order is not that of the table. */
function primaryKey(table: Table, context: Context): readonly Code[] {
  const key = table.primaryKey
  if (!key) return []
  const members = new Set(key.columns)
  const inOrder = table.columns.map(({ name }) => name).filter((name) => members.has(name))
  const said = [...nameArgument(key, context), ...includeArguments(key, table), ...traitArguments(key)]
  const isInOrder = inOrder.join('\0') === key.columns.join('\0')
  const isLeft = isTurned(table, context.dialect) || (isInOrder && !countsLater(key, table, context))
  const isPlain = said.length === 0 && isLeft
  return isPlain ? [] : [call(core(context, 'PrimaryKeyConstraint'), [...keys(key.columns, table), ...said])]
}

/** Left to itself, SQLAlchemy puts a member that counts up first, which only MySQL may need. */
function countsLater({ columns }: PrimaryKey, table: Table, { plan, dialect }: Context): boolean {
  const later = new Set(columns.slice(1))
  const counts = (column: Column): boolean =>
    countsBySequence(column, plan.schema) || (column.autoIncrement && isMysql(dialect))
  return table.columns.some((column) => later.has(column.name) && counts(column))
}

/** Whether `unique=True` on the one column says all that there is of a constraint. */
export function isPlainlyUnique(column: Pick<Column, 'name'>, table: Table, context: Context): boolean {
  return table.uniques.some(
    (unique) => unique.columns[0] === column.name && isPlainUnique(unique, table, context),
  )
}

function isPlainUnique(unique: Unique, table: Table, context: Context): boolean {
  return unique.columns.length === 1 && uniqueOptions(unique, table, context).length === 0
}

function uniques(table: Table, context: Context): readonly Code[] {
  return table.uniques
    .filter((unique) => !isPlainUnique(unique, table, context))
    .map((unique) =>
      call(core(context, 'UniqueConstraint'), [
        ...keys(unique.columns, table),
        ...uniqueOptions(unique, table, context),
      ]),
    )
}

function uniqueOptions(unique: Unique, table: Table, context: Context): readonly Code[] {
  return [
    ...nameArgument(unique, context),
    ...(unique.nullsNotDistinct ? [keyword('postgresql_nulls_not_distinct', 'True')] : []),
    ...includeArguments(unique, table),
    ...traitArguments(unique),
  ]
}

/** Only PostgreSQL has them, and the other databases would stumble over one. */
function exclusions(table: Table, context: Context): readonly Code[] {
  if (context.dialect !== 'postgresql') return []
  return table.exclusions.map((exclusion) => exclusionCode(exclusion, table, context))
}

/** SQLAlchemy's conventions have no name for a check, so one without a name is called after a column it speaks of. */
function checks(table: Table, context: Context): readonly Code[] {
  const scope = createScope(new Set())
  table.checks.forEach(({ name }) => name !== undefined && scope.claim(name))
  return table.checks.map((check) => {
    const name = context.nameOf(check) ?? conventionalName(check, table, scope, context)
    return call(core(context, 'CheckConstraint'), [
      sqlLiteral(check.sql),
      ...(name === undefined ? [] : [keyword('name', checkName(name, context))]),
      ...traitArguments(check),
    ])
  })
}

/** A literal schema leaves it to the database how a check is called that nobody named. */
function conventionalName(
  check: Check,
  table: Table,
  scope: NameScope,
  { plan }: Context,
): string | undefined {
  if (plan.schema.literal) return undefined
  return scope.claim(shortName(`ck_${table.name}_${subject(check, table)}`, NAME_LIMIT))
}

function subject({ sql }: Check, table: Table): string {
  const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu))
  return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? ''
}

/** A base that the team wrote may prefix the names of checks by convention; `conv` marks one as final. */
function checkName(name: string, context: Context): Code {
  const quoted = pythonString(name)
  return context.plan.options.base === undefined
    ? quoted
    : call(context.imports.from('sqlalchemy.schema', 'conv'), [quoted])
}

function keys(columns: readonly string[], table: Table): readonly Code[] {
  return columns.map((column) => pythonString(columnKey(column, table)))
}
