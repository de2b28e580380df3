import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, type Layout } from '../python/layout.js'
import { printChoices } from './choice-classes.js'
import { fromModels } from './expressions.js'
import { keyRemarks, updateRemarks } from './field-remarks.js'
import { compositeField } from './composite-fields.js'
import type { CompositeRelation, Model } from './model.js'
import { plainField } from './plain-fields.js'
import type { Printing } from './printing.js'
import { relationField } from './relation-fields.js'

/** The columns that class members are indented by. */
export const MEMBER_INDENT = 4

/**
 * The lines of a model's fields, in column order, with the model's own choices and the composite key before them. Keys over
 * several columns come last: `Model(parent=...)` sets their columns, and a column that follows would be emptied again.
 */
export function printFields(model: Model, printing: Printing): readonly string[] {
  const fields = model.table.columns.flatMap((column) => printField(model, column, printing))
  const composites = model.composites.flatMap((relation) => printComposite(model, relation, printing))
  return [
    ...printOwnChoices(model, printing),
    ...printCompositeKey(model, printing),
    ...fields,
    ...composites,
  ]
}

/** Comment lines above a member of a class. */
export function printRemarks(remarks: readonly string[], indent: number, layout: Layout): readonly string[] {
  return remarks.length === 0 ? remarks : remarks.flatMap((remark) => layout.comment(remark, indent))
}

/** The classes of choices that only this model has, each with an empty line below it. */
function printOwnChoices({ choices }: Model, printing: Printing): readonly string[] {
  return [...choices.values()]
    .filter(({ shared }) => !shared)
    .flatMap((own) => {
      const { heading, body } = printChoices(own, printing, MEMBER_INDENT)
      return [...heading, ...body, '']
    })
}

function printCompositeKey({ table, fields }: Model, { imports, layout }: Printing): readonly string[] {
  const members = table.primaryKey?.columns ?? []
  if (members.length < 2) return []
  const names = members.map((column) => pythonString(fields.get(column)?.attname ?? column))
  const value = call(fromModels(imports, 'CompositePrimaryKey'), names)
  return layout.assignment({ target: 'pk', value }, MEMBER_INDENT)
}

function printComposite(model: Model, relation: CompositeRelation, printing: Printing): readonly string[] {
  const { value, remarks } = compositeField(model, relation, printing)
  const lines = printing.layout.assignment({ target: relation.name, value }, MEMBER_INDENT)
  return printRemarks(remarks, MEMBER_INDENT, printing.layout).concat(lines)
}

function printField(model: Model, column: Column, printing: Printing): readonly string[] {
  const { layout, notes } = printing
  const relation = model.relations.get(column.name)
  const target = model.fields.get(column.name)?.name ?? column.name
  const { value, remarks } = relation
    ? relationField(model, column, relation, printing)
    : plainField(model, column, printing)
  const all = keyRemarks(model, column).concat(remarks, updateRemarks(model, column, notes))
  return printRemarks(all, MEMBER_INDENT, layout).concat(layout.assignment({ target, value }, MEMBER_INDENT))
}
