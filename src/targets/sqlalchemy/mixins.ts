import { tuple, subscript } from '../python/layout.js'
import { printMethod } from '../python/method.js'
import { columnsClass } from '../python/thin-classes.js'
import {
  type ClassView,
  printArguments,
  printColumns,
  printTableName,
  printView,
  toTableArguments,
} from './classes.js'
import { orm, type Context } from './context.js'
import { needsColumns } from './members.js'
import type { Model } from './plan.js'
import { describeRelation } from './relationships.js'
import type { Relation } from './relations.js'
import type { ClassStyle } from './styles/style.js'

/** The view of a class that a model inherits its columns from: what the model itself must have made is a method. */
export function toMixinView(
  model: Model,
  relations: readonly Relation[],
  style: ClassStyle,
  context: Context,
): ClassView {
  const isLate = model.table.indexes.some(({ parts }) => needsColumns(parts, context.dialect))
  const options = isLate ? [] : printArguments(model, context)
  const columns = printColumns(model, relations, style, context)
  const methods = relations.map((relation) => printRelation(relation, style, context))
  return {
    heading: `class ${columnsClass(model.className)}:`,
    table: [...printView(model, context), ...printTableName(model, context), ...options].join('\n'),
    sections: [columns, ...(isLate ? [printLateArguments(model, context)] : []), ...methods].map((lines) =>
      lines.join('\n'),
    ),
  }
}

function printRelation(relation: Relation, style: ClassStyle, context: Context): readonly string[] {
  const usesColumns = relation.kind === 'linked' && relation.isSelf
  const decorators = [orm(context, 'declared_attr'), ...(usesColumns ? ['classmethod'] : [])]
  const said = style.relation(describeRelation(relation, context), context)
  return printMethod({ decorators, ...said }, context.layout)
}

/** The arguments where one needs the columns, of which the model has copies. */
function printLateArguments(model: Model, context: Context): readonly string[] {
  const columnOf = (column: string): string => `cls.${model.attributes.get(column) ?? column}`
  const method = {
    decorators: [`${orm(context, 'declared_attr')}.directive`, 'classmethod'],
    target: '__table_args__',
    annotation: subscript('tuple', `${context.imports.from('typing', 'Any')}, ...`),
    value: tuple(toTableArguments(model, context, columnOf)),
  }
  return printMethod(method, context.layout)
}
