import { isMysql } from '../../dialects/is-mysql.js'
import type { Column, Counting } from '../../model/schema.js'
import type { TypeKind } from '../../model/type.js'
import { call, keyword, type Code } from '../python/layout.js'
import { core } from './context.js'
import { countsBesideKey } from './mysql-counting.js'
import { countsBySequence } from './serial.js'
import { withVariant, type Site } from './types.js'

const OPTIONS = [
  ['start', 'start'],
  ['increment', 'increment'],
  ['minvalue', 'minValue'],
  ['maxvalue', 'maxValue'],
  ['cache', 'cache'],
] as const

const NONE: readonly Code[] = []

/** How an identity column or a sequence counts, as keyword arguments. */
export function countingArguments(counting: Counting): readonly Code[] {
  const figures = OPTIONS.flatMap(([argument, option]) => {
    const figure = counting[option]
    return figure === undefined ? [] : [keyword(argument, figure)]
  })
  return counting.cycle ? [...figures, keyword('cycle', 'True')] : figures
}

/** `Identity()`, for a column that does not count by being the key. */
export function identityArgument(site: Site): readonly Code[] {
  const { column, context } = site
  if (!needsIdentity(site)) return NONE
  const always = column.identity?.always ? [keyword('always', 'True')] : NONE
  return [call(core(context, 'Identity'), [...always, ...countingArguments(column.identity ?? {})])]
}

/**
 * SQLAlchemy lets a single key of numbers count up by itself, fractions too, of which it makes a SERIAL on PostgreSQL;
 * whatever differs from that is said.
 */
export function autoincrement(site: Site): readonly Code[] {
  const { table, column } = site
  if (!NUMBERS.has(column.type.kind)) return NONE
  const isAlone = table.primaryKey?.columns.length === 1
  const isReference = table.foreignKeys.some(({ columns }) => columns.includes(column.name))
  const isImplied = isAlone && !isReference && column.default === undefined && column.generated === undefined
  if (!column.autoIncrement) return isImplied ? [keyword('autoincrement', 'False')] : NONE
  return isImplied || needsIdentity(site) ? NONE : [keyword('autoincrement', 'True')]
}

/** On SQLite only a key of type INTEGER counts up. */
export function countingType(type: Code, site: Site): Code {
  return isOtherInSqlite(site) ? withVariant(type, core(site.context, 'Integer'), 'sqlite') : type
}

/** Whether a column has another type on SQLite, where that may be the database. */
export function isOtherInSqlite({ table, column, context }: Site): boolean {
  const { dialect } = context
  const key = table.primaryKey?.columns ?? []
  const isNumbered = column.autoIncrement || column.default?.kind === 'sequence'
  const counts = isNumbered && key.length === 1 && key[0] === column.name
  const isOther = column.type.kind === 'integer' && column.type.bits !== 32
  const mayBeSqlite = dialect === undefined || dialect === 'sqlite'
  return counts && isOther && mayBeSqlite
}

/** Beside another key column only MySQL lets a column count up by itself. */
function needsIdentity(site: Site): boolean {
  const { table, column, context } = site
  if (!column.autoIncrement || !isInteger(column)) return false
  if (countsBesideKey(column, table, context.dialect)) return false
  if (column.identity && !isMysql(context.dialect)) return true
  if (countsBySequence(column, context.plan.schema)) return false
  const key = table.primaryKey?.columns ?? []
  return key.includes(column.name) ? key.length > 1 && !isMysql(context.dialect) : true
}

const NUMBERS: ReadonlySet<TypeKind> = new Set(['integer', 'decimal', 'float'])

function isInteger({ type }: Column): boolean {
  return type.kind === 'integer'
}
