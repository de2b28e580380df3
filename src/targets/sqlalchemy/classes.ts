import { pythonString } from '../../quote/python.js'
import { call, printAssignment, printStatement, tuple } from '../python/layout.js'
import { printColumn } from './columns.js'
import { optionsDict, tableArguments, tableOptions } from './constraints.js'
import type { Context } from './context.js'
import { needsColumns } from './members.js'
import type { Model } from './plan.js'
import { printRelation } from './relationships.js'
import type { Relation } from './relations.js'

/** A class as the template places it: finished text without the line break at its end. */
export interface ClassView {
  /** `class User(Base):`. */
  readonly heading: string
  /** `__tablename__` and `__table_args__`. */
  readonly table: string
  /** The columns, `__table_args__` where it needs them, then the relationships; a blank line goes before each. */
  readonly sections: readonly string[]
}

/** The view of a class. */
export function toClassView(model: Model, relations: readonly Relation[], context: Context): ClassView {
  const columns = model.table.columns.map((column) => printColumn(column, model, context).join('\n'))
  const related = relations.map((relation) => printRelation(relation, context).join('\n'))
  const name = printAssignment({ target: '__tablename__', value: pythonString(model.table.name) }, 4)
  const options = printArguments(model, context)
  const isLast = model.table.indexes.some(({ parts }) => needsColumns(parts, context.dialect))
  return {
    heading: printHeading(model.className, context.base()),
    table: [...name, ...(isLast ? [] : options)].join('\n'),
    sections: [columns, isLast ? options : [], related]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n')),
  }
}

function printHeading(name: string, base: string): string {
  const lines = printStatement(call(`class ${name}`, [base]))
  return `${lines.join('\n')}:`
}

/** The options stand in a tuple also where nothing else does: ruff takes a bare dictionary for a mutable default. */
function printArguments({ table, attributes }: Model, context: Context): readonly string[] {
  const options = tableOptions(table).length > 0 ? [optionsDict(table)] : []
  const items = [...tableArguments(table, context, (column) => attributes.get(column) ?? column), ...options]
  return items.length > 0 ? printAssignment({ target: '__table_args__', value: tuple(items) }, 4) : []
}
