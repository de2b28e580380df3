import { isMysql } from '../../dialects/is-mysql.js'
import type { Dialect, Index, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, list, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { columnKey } from './keys.js'
import {
  memberCode,
  needsColumns,
  operatorEntries,
  prefixLengths,
  type ColumnOf,
  type Members,
} from './members.js'
import { sqlText } from './sql.js'
import { storageArguments } from './storage-parameters.js'

/** The databases whose partial indexes SQLAlchemy writes. */
const PARTIAL = ['postgresql', 'sqlite'] as const

/** What MySQL calls a kind of index and not a method. */
const KINDS: ReadonlySet<string> = new Set(['fulltext', 'spatial', 'vector'])

/** An index as a call. `columnOf` gives the columns that its sorted members take. */
export function indexCode(index: Index, table: Table, context: Context, columnOf: ColumnOf = String): Code {
  const { parts, unique, nullsNotDistinct } = index
  const members = { parts, table }
  return call(core(context, 'Index'), [
    pythonString(context.nameOf(index) ?? index.name),
    ...parts.map((part) => memberCode(part, members, context, columnOf)),
    ...(unique ? [keyword('unique', 'True')] : []),
    ...methodArguments(index, context.dialect),
    ...operatorArguments(members, context.dialect),
    ...lengthArguments(members, context.dialect),
    ...includeArguments(index, table),
    ...storageArguments(index),
    ...(nullsNotDistinct ? [keyword('postgresql_nulls_not_distinct', 'True')] : []),
    ...conditionArguments(index, context),
  ])
}

/** The indexes that need the columns themselves, as statements behind the table or class that has them. */
export function printIndexes(table: Table, context: Context, columnOf: ColumnOf): readonly string[] {
  return table.indexes
    .filter(({ parts }) => needsColumns(parts, context.dialect))
    .flatMap((index) => context.layout.statement(indexCode(index, table, context, columnOf)))
}

/** `postgresql_include=` of an index, or of a constraint that is made with one. */
export function includeArguments(
  { include }: { readonly include?: readonly string[] },
  table: Table,
): readonly Code[] {
  if (include === undefined || include.length === 0) return []
  return [keyword('postgresql_include', list(include.map((name) => pythonString(columnKey(name, table)))))]
}

function methodArguments({ method }: Index, dialect: Dialect | undefined): readonly Code[] {
  if (!method) return []
  if (KINDS.has(method)) return mysqlArguments('prefix', pythonString(method.toUpperCase()), dialect)
  return isMysql(dialect)
    ? mysqlArguments('using', pythonString(method), dialect)
    : [keyword('postgresql_using', pythonString(method))]
}

function operatorArguments(members: Members, dialect: Dialect | undefined): readonly Code[] {
  const entries = operatorEntries(members, dialect)
  return entries.length > 0 ? [keyword('postgresql_ops', dict(entries))] : []
}

function lengthArguments(members: Members, dialect: Dialect | undefined): readonly Code[] {
  const lengths = prefixLengths(members, dialect)
  return lengths.length > 0 ? mysqlArguments('length', dict(lengths), dialect) : []
}

function conditionArguments({ where }: Index, { dialect, imports }: Context): readonly Code[] {
  if (where === undefined) return []
  return PARTIAL.filter((name) => (dialect ?? name) === name).map((name) =>
    keyword(`${name}_where`, sqlText(where, imports)),
  )
}

/** SQLAlchemy takes MariaDB for MySQL or for itself, as the URL says, and each has options of its own. */
function mysqlArguments(name: string, value: Code, dialect: Dialect | undefined): readonly Code[] {
  const own = dialect === 'mariadb' ? [keyword(`mariadb_${name}`, value)] : []
  return [...own, keyword(`mysql_${name}`, value)]
}
