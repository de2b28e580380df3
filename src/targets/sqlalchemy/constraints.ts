import type { Check, Index, IndexPart, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, type Code } from '../python/layout.js'
import { createScope } from '../python/scope.js'
import { shortName } from '../python/short.js'
import { core, type Context } from './context.js'
import { columnKey, nameArgument, tableKeys } from './keys.js'
import { sqlLiteral, sqlText } from './sql.js'

/** PostgreSQL's limit for names, the shortest among the databases. */
const NAME_LIMIT = 63

/** The constraints and indexes of a table that no column says, in the order key, references, uniques, checks, indexes. */
export function tableArguments(table: Table, context: Context): readonly Code[] {
  return [
    ...primaryKey(table, context),
    ...tableKeys(table, context),
    ...uniques(table, context),
    ...checks(table, context),
    ...table.indexes.map((index) => indexCode(index, context)),
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

/** A key is written out when it has a name, or an order that is not the columns'. */
function primaryKey(table: Table, context: Context): readonly Code[] {
  const key = table.primaryKey
  if (!key) return []
  const members = new Set(key.columns)
  const inOrder = table.columns.map(({ name }) => name).filter((name) => members.has(name))
  const isPlain = key.name === undefined && inOrder.join('\0') === key.columns.join('\0')
  return isPlain
    ? []
    : [call(core(context, 'PrimaryKeyConstraint'), [...keys(key.columns), ...nameArgument(key, context)])]
}

function uniques(table: Table, context: Context): readonly Code[] {
  return table.uniques
    .filter(({ name, columns }) => name !== undefined || columns.length > 1)
    .map((unique) =>
      call(core(context, 'UniqueConstraint'), [...keys(unique.columns), ...nameArgument(unique, context)]),
    )
}

/** SQLAlchemy's conventions have no name for a check, so one without a name is called after a column it speaks of. */
function checks(table: Table, context: Context): readonly Code[] {
  const scope = createScope(new Set())
  table.checks.forEach(({ name }) => name !== undefined && scope.claim(name))
  return table.checks.map((check) => {
    const name =
      context.nameOf(check) ?? scope.claim(shortName(`ck_${table.name}_${subject(check, table)}`, NAME_LIMIT))
    return call(core(context, 'CheckConstraint'), [
      sqlLiteral(check.sql),
      keyword('name', checkName(name, context)),
    ])
  })
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

function indexCode(index: Index, context: Context): Code {
  const { parts, unique, method } = index
  return call(core(context, 'Index'), [
    pythonString(context.nameOf(index) ?? index.name),
    ...parts.map((part) => indexPart(part, context)),
    ...(unique ? [keyword('unique', 'True')] : []),
    ...(method ? [METHODS[method] ?? keyword('postgresql_using', pythonString(method))] : []),
    ...lengths(parts),
  ])
}

const METHODS: Readonly<Record<string, Code>> = {
  fulltext: keyword('mysql_prefix', pythonString('FULLTEXT')),
  spatial: keyword('mysql_prefix', pythonString('SPATIAL')),
}

/** How much of each column MySQL takes; the other databases take the whole. */
function lengths(parts: readonly IndexPart[]): readonly Code[] {
  const given = parts.flatMap((part) =>
    part.kind === 'column' && part.length !== undefined
      ? [[pythonString(columnKey(part.name)), String(part.length)] as const]
      : [],
  )
  return given.length === 0 ? [] : [keyword('mysql_length', dict(given))]
}

function indexPart(part: IndexPart, context: Context): Code {
  return part.kind === 'column' ? pythonString(columnKey(part.name)) : sqlText(part.sql, context.imports)
}

function keys(columns: readonly string[]): readonly Code[] {
  return columns.map((column) => pythonString(columnKey(column)))
}
