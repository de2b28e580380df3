import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { type Code, tuple } from '../python/layout.js'
import { hubRemark } from '../reverse-limit.js'
import { describeColumn, typeRemark } from './columns.js'
import { optionsDict, tableArguments, tableOptions } from './constraints.js'
import type { Context } from './context.js'
import { printCreationOrder } from './creation-order.js'
import { isMixed, laterColumn } from './team-mixins.js'
import { type ColumnOf, needsColumns } from './members.js'
import type { Model } from './plan.js'
import { printIndexes } from './indexes.js'
import { describeRelation } from './relationships.js'
import type { Relation } from './relations.js'
import type { ClassStyle } from './styles/style.js'
import { VIEW_REMARK, viewMetadata } from './views.js'

/** A class as the template places it: finished text without the line break at its end. */
export interface ClassView {
  /** `class User(Base):`. */
  readonly heading: string
  /** `__tablename__` and `__table_args__`; of a view its metadata too. */
  readonly table: string
  /**
   * The columns, `__table_args__` where it needs them, the relationships, and what stands behind the class; a blank line
   * goes before each.
   */
  readonly sections: readonly string[]
}

const INDENT = 4

/** The view of a class. */
export function toClassView(
  model: Model,
  relations: readonly Relation[],
  style: ClassStyle,
  context: Context,
): ClassView {
  const columns = printColumns(model, relations, style, context)
  const related = relations.flatMap((relation) =>
    context.layout.assignment(style.relation(describeRelation(relation, context), context), INDENT),
  )
  const hidden = context.hubs.get(model)
  const remark = hidden === undefined ? [] : context.layout.comment(hubRemark(hidden), INDENT)
  const columnOf = (column: string): string => model.attributes.get(column) ?? column
  const names = model.table.columns.map(({ name }) => name)
  const laterOf = laterColumn(model, names, context)
  const options = printArguments(model, context, laterOf ? undefined : columnOf)
  const isLast = !laterOf && model.table.indexes.some(({ parts }) => needsColumns(parts, context.dialect))
  const later = [...laterIndexes(model, laterOf, context), ...printCreationOrder(model, context)]
  return {
    heading: `${context.layout.statement(style.heading(model, context)).join('\n')}:`,
    table: [...printView(model, context), ...printTableName(model, context), ...(isLast ? [] : options)].join(
      '\n',
    ),
    sections: [
      columns,
      isLast ? options : [],
      [...related, ...remark],
      later.length > 0 ? ['', ...later] : [],
    ]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n')),
  }
}

/** What makes the class of a view one that is only read. */
export function printView({ table }: Model, context: Context): readonly string[] {
  if (!table.view) return []
  const metadata = context.layout.assignment({ target: 'metadata', value: viewMetadata(context) }, INDENT)
  return [`${' '.repeat(INDENT)}${VIEW_REMARK}`, ...metadata]
}

/** `__tablename__` of a class. */
export function printTableName({ table }: Model, { layout }: Context): readonly string[] {
  return layout.assignment({ target: '__tablename__', value: pythonString(table.name) }, INDENT)
}

/** The columns of a class, each with what is to be said of its type. */
export function printColumns(
  model: Model,
  relations: readonly Relation[],
  style: ClassStyle,
  context: Context,
): readonly string[] {
  return model.table.columns
    .filter(({ name }) => !isMixed(name, model, context))
    .flatMap((column) => printColumn(column, model, relations, style, context))
}

function printColumn(
  column: Column,
  model: Model,
  relations: readonly Relation[],
  style: ClassStyle,
  context: Context,
): readonly string[] {
  const parts = describeColumn(column, model, relations, style, context)
  return [
    ...(parts.alias ? [] : typeRemark(parts.column, model.table, context, INDENT)),
    ...context.layout.assignment(style.column(parts, context), INDENT),
  ]
}

/** `__table_args__` of a class, where there is something in it. Without `columnOf` it lacks what needs the columns. */
export function printArguments(model: Model, context: Context, columnOf?: ColumnOf): readonly string[] {
  const items = toTableArguments(model, context, columnOf)
  return items.length > 0
    ? context.layout.assignment({ target: '__table_args__', value: tuple(items) }, INDENT)
    : []
}

/** The options stand in a tuple also where nothing else does: ruff takes a bare dictionary for a mutable default. */
export function toTableArguments({ table }: Model, context: Context, columnOf?: ColumnOf): readonly Code[] {
  const options = tableOptions(table).length > 0 ? [optionsDict(table)] : []
  return [...tableArguments(table, context, columnOf), ...options]
}

/** The indexes that need the columns themselves, where only the finished class gives those. */
function laterIndexes(
  model: Model,
  later: ReturnType<typeof laterColumn>,
  context: Context,
): readonly string[] {
  if (!later) return []
  return printIndexes(model.table, context, (column) => later(model.attributes.get(column) ?? column))
}
