import type { Column, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { isPlainlyUnique } from './constraints.js'
import { core, type Context } from './context.js'
import { autoincrement, countingType, identityArgument, isOtherInSqlite } from './counting.js'
import {
  defaultArguments,
  freshArguments,
  freshValue,
  sequenceArgument,
  type FreshArgument,
} from './defaults.js'
import { withDomain } from './domain-columns.js'
import { columnKey, columnKeys } from './keys.js'
import { needsColumns } from './members.js'
import type { Model } from './plan.js'
import { isFilled, isNeeded } from './needs.js'
import { closed } from './open-types.js'
import type { Relation } from './relations.js'
import { joinColumns } from './relationships.js'
import type { ClassStyle } from './styles/style.js'
import { sqlLiteral } from './sql.js'
import type { TypeAlias } from './type-aliases.js'
import { columnCode, type ColumnCode, type Site } from './types.js'

/** A column as every style says it; what differs is what stands around it. */
export interface ColumnParts {
  readonly table: Table
  /** With what its domain says of it. */
  readonly column: Column
  readonly attribute: string
  readonly isKey: boolean
  /** Whether the database alone gives it values: it counts up, or is computed. */
  readonly isFilled: boolean
  /** Whether Python gives it a value of its own, as an argument says. */
  readonly isFresh: boolean
  /** Whether something else in the class body refers to it by its name. */
  readonly isReferred: boolean
  /** Whether it belongs to a key whose relationship is always given. */
  readonly isRelated: boolean
  /** The team's annotated type that says what the arguments leave out. */
  readonly alias?: TypeAlias
  /** The column's own name as the first argument, where the attribute has another. */
  readonly name: readonly Code[]
  /** What follows the name: the type, then what the database is to know. */
  readonly arguments: readonly Code[]
  /** The Python type of its values but for `None`, or the alias, which imports what it is made of. */
  readonly python: () => string
}

/** A column of a class in parts. */
export function describeColumn(
  said: Column,
  model: Model,
  relations: readonly Relation[],
  { freshArgument }: ClassStyle,
  context: Context,
): ColumnParts {
  const { table, attributes } = model
  const column = withDomain(said, context)
  const site = { table, column, context }
  const attribute = attributes.get(column.name) ?? column.name
  const alias = context.aliasOf(said)
  const code = alias ? aliasCode(alias, site) : columnCode(site)
  return {
    table,
    column,
    attribute,
    isKey: isKey(site),
    isFilled: isFilled(column),
    isFresh: freshValue(site) !== undefined,
    isReferred: isReferred(said.name, model, relations, context),
    isRelated: relations.some(
      (relation) => isNeeded(relation) && relation.edge.key.columns.includes(said.name),
    ),
    ...(alias ? { alias } : {}),
    name: attribute === column.name ? [] : [pythonString(column.name)],
    arguments: columnArguments(code, site, freshArgument, alias),
    python: () => code.python(),
  }
}

/** Relationships and indexes in a class body may have the columns themselves, which must then be values there. */
function isReferred(
  column: string,
  { table }: Model,
  relations: readonly Relation[],
  { dialect }: Context,
): boolean {
  return (
    relations.some((relation) => joinColumns(relation).includes(column)) ||
    table.indexes.some(
      ({ parts }) =>
        needsColumns(parts, dialect) && parts.some((part) => part.kind === 'column' && part.name === column),
    )
  )
}

/** A column of a `Table` object: `Column("user_id", Integer, primary_key=True)`. */
export function coreColumn(said: Column, table: Table, context: Context): Code {
  const column = withDomain(said, context)
  const site = { table, column, context }
  const code = columnCode(site)
  const [name, type] = closed(core(context, 'Column'), code)
  return call(name, [
    pythonString(column.name),
    ...columnArguments({ ...code, type }, site, 'default'),
    ...notNull({ column, isKey: isKey(site) }),
  ])
}

/** `nullable=False`, which a `Column` is told where a key does not say it. */
export function notNull({ column, isKey }: Pick<ColumnParts, 'column' | 'isKey'>): readonly Code[] {
  return isKey || column.nullable ? NONE : [keyword('nullable', 'False')]
}

/** The author's type text, where no type that is known says it; one of a database's own is made by its name there. */
export function typeRemark(
  column: Column,
  table: Table,
  { plan, layout }: Context,
  indent = 0,
): readonly string[] {
  const { type, raw } = column
  if (type.kind !== 'unknown' && type.kind !== 'native') return []
  if (plan.ownType(type, column, table)) return []
  if (plan.schema.literal && plan.schema.dialect !== 'sqlite') return []
  return layout.comment(`${raw} in the schema`, indent)
}

/** A column's type, which is left out where an alias says it. */
type SaidCode = Pick<ColumnCode, 'python'> & Partial<ColumnCode>

/** An alias for a column; its type is said all the same where SQLite needs another one to count. */
function aliasCode({ module, name }: TypeAlias, site: Site): SaidCode {
  const python = (): string => site.context.imports.from(module, name)
  return isOtherInSqlite(site) ? { type: columnCode(site).type, python } : { python }
}

function isKey({ table, column }: Site): boolean {
  return table.primaryKey?.columns.includes(column.name) ?? false
}

/** All that is to be said of a column, but for what its alias says. */
function columnArguments(
  { type }: SaidCode,
  site: Site,
  freshArgument: FreshArgument,
  alias?: TypeAlias,
): readonly Code[] {
  const { table, column, context } = site
  const types: readonly Code[] = type === undefined ? NONE : [countingType(type, site)]
  return types.concat(
    columnKeys(column.name, table, context),
    sequenceArgument(site),
    identityArgument(site),
    computedArgument(site),
    keyArgument(site),
    isKey(site) && !alias?.isKey ? keyword('primary_key', 'True') : NONE,
    isKey(site) ? autoincrement(site) : NONE,
    nullableKey(column),
    isPlainlyUnique(column, table, context) && !alias?.isUnique ? keyword('unique', 'True') : NONE,
    alias?.column.default !== undefined
      ? freshArguments(site, freshArgument)
      : defaultArguments(site, freshArgument),
    column.comment ? keyword('comment', pythonString(column.comment)) : NONE,
  )
}

const NONE: readonly Code[] = []

/**
 * `nullable=True` of a key that may be NULL. SQLite says so of keys that count up too, which never are; a model that
 * repeated it could not write two rows at once, for SQLAlchemy then finds no column to tell them apart by.
 */
function nullableKey({ nullableKey, autoIncrement }: Column): readonly Code[] {
  return nullableKey && !autoIncrement ? [keyword('nullable', 'True')] : NONE
}

/** What SQLAlchemy calls a column, where that is not its name. */
function keyArgument({ column: { name }, table }: Site): readonly Code[] {
  const key = columnKey(name, table)
  return key === name ? NONE : [keyword('key', pythonString(key))]
}

/** A generated column's expression. */
function computedArgument({ column: { generated }, context }: Site): readonly Code[] {
  if (!generated) return NONE
  const persisted = keyword('persisted', generated.stored ? 'True' : 'False')
  return [call(core(context, 'Computed'), [sqlLiteral(generated.sql), persisted])]
}
