import type { Dialect, IndexPart, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { columnKey } from './keys.js'
import { bareCall, bracketed, quoteName, sqlText } from './sql.js'

/** A column of the table as Python refers to it: `created_at`, `posts_table.c["created_at"]`. */
export type ColumnOf = (column: string) => string

/** The members of an index or of an exclusion constraint, and the table whose columns they are. */
export interface Members {
  readonly parts: readonly IndexPart[]
  readonly table: Table
}

type Parts = Members['parts']

/**
 * How a member is written: a column by its `name`; one that SQLAlchemy is told the operator class of apart (`keyed`);
 * a column that is `sorted`, which takes the column itself; or SQL as `text`.
 */
type Form = 'keyed' | 'name' | 'sorted' | 'text'

type Print = (part: IndexPart, table: Table, context: Context, columnOf: ColumnOf) => Code

const PRINT: Readonly<Record<Form, Print>> = {
  keyed: (part, table, context) => {
    const key = keyOf(part, table, context.dialect)
    return part.kind === 'column' ? key : call(core(context, 'literal_column'), [key])
  },
  name: (part, table, context) => keyOf(part, table, context.dialect),
  sorted: (part, _table, _context, columnOf) => sortedColumn(part, columnOf),
  text: (part, _table, context) => sqlText(memberSql(part, context.dialect), context.imports),
}

/** A member as an argument of `Index` or `ExcludeConstraint`. */
export function memberCode(part: IndexPart, all: Members, context: Context, columnOf: ColumnOf): Code {
  return PRINT[formOf(part, all.parts, context.dialect)](part, all.table, context, columnOf)
}

/** The operator classes that are told apart from their members: by column, or by an expression's own text. */
export function operatorEntries(
  { parts, table }: Members,
  dialect: Dialect | undefined,
): readonly (readonly [key: string, operators: string])[] {
  return parts
    .filter((part) => formOf(part, parts, dialect) === 'keyed')
    .map((part) => [keyOf(part, table, dialect), pythonString(operators(part, dialect).join(' '))])
}

/** Whether some member can only be written where the columns themselves are at hand. */
export function needsColumns(all: Parts, dialect: Dialect | undefined): boolean {
  return all.some((part) => formOf(part, all, dialect) === 'sorted')
}

/** The columns that MySQL takes only the beginning of, and how much of each. */
export function prefixLengths(
  { parts, table }: Members,
  dialect: Dialect | undefined,
): readonly (readonly [key: string, length: string])[] {
  return parts.flatMap((part) =>
    part.kind === 'column' && part.length !== undefined && formOf(part, parts, dialect) === 'name'
      ? [[keyOf(part, table, dialect), String(part.length)] as const]
      : [],
  )
}

function formOf(part: IndexPart, all: Parts, dialect: Dialect | undefined): Form {
  const isOrdered = part.order !== undefined || part.nulls !== undefined
  // SQLAlchemy prints an operator class after the order, and once for each time that a column is there.
  if (operators(part, dialect).length > 0)
    return isOrdered || isRepeated(part, all, dialect) ? 'text' : 'keyed'
  if (part.kind === 'expression') return 'text'
  // It looks for prefix lengths by the names of the members, which must then all have one.
  if (part.length !== undefined && !all.every(isPlain)) return 'text'
  return isPlain(part) ? 'name' : 'sorted'
}

function isPlain({ kind, order, nulls, collation }: IndexPart): boolean {
  return kind === 'column' && order === undefined && nulls === undefined && collation === undefined
}

function isRepeated(part: IndexPart, all: Parts, dialect: Dialect | undefined): boolean {
  return all.some((other) => other !== part && subjectOf(other, dialect) === subjectOf(part, dialect))
}

/** On PostgreSQL with the collation, which stands in the same place and which Alembic does not expect elsewhere. */
function operators({ operatorClass, collation }: IndexPart, dialect: Dialect | undefined): readonly string[] {
  return [
    ...(collation !== undefined && dialect === 'postgresql' ? collate(collation, dialect) : []),
    ...(operatorClass === undefined ? [] : [operatorClass]),
  ]
}

/** What SQLAlchemy calls a member by: the column's key, or the expression's own text. */
function keyOf(part: IndexPart, table: Table, dialect: Dialect | undefined): string {
  const subject = subjectOf(part, dialect)
  return pythonString(part.kind === 'column' ? columnKey(subject, table) : subject)
}

/** What a member sorts by: a column's name, or SQL. */
function subjectOf(part: IndexPart, dialect: Dialect | undefined): string {
  return part.kind === 'column' ? part.name : bracketed(part.sql, dialect)
}

function sortedColumn(part: IndexPart, columnOf: ColumnOf): Code {
  return [
    part.kind === 'column' ? columnOf(part.name) : part.sql,
    ...(part.collation === undefined ? [] : [`collate(${pythonString(part.collation)})`]),
    ...(part.order === undefined ? [] : ['desc()']),
    ...(part.nulls === undefined ? [] : [`nulls_${part.nulls}()`]),
  ].join('.')
}

/** Alembic overlooks brackets around the whole of a member, but not those with an order behind them. */
function expressionOf(
  part: IndexPart & { readonly kind: 'expression' },
  dialect: Dialect | undefined,
): string {
  const isOrdered = part.order !== undefined || part.nulls !== undefined
  return isOrdered && dialect === 'postgresql' ? bareCall(part.sql) : part.sql
}

function memberSql(part: IndexPart, dialect: Dialect | undefined): string {
  const start =
    part.kind === 'expression'
      ? bracketed(expressionOf(part, dialect), dialect)
      : `${quoteName(part.name, dialect)}${part.length === undefined ? '' : `(${part.length})`}`
  return [
    start,
    ...(part.collation === undefined ? [] : collate(part.collation, dialect)),
    ...(part.operatorClass === undefined ? [] : [part.operatorClass]),
    ...(part.order === undefined ? [] : ['DESC']),
    ...(part.nulls === undefined ? [] : [`NULLS ${part.nulls.toUpperCase()}`]),
  ].join(' ')
}

function collate(collation: string, dialect: Dialect | undefined): readonly string[] {
  return [`COLLATE ${quoteName(collation, dialect)}`]
}
