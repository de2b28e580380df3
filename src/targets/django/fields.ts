import type { Column } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { LINE_WIDTH, call, printAssignment } from '../python/layout.js'
import { printChoices } from './choice-classes.js'
import { fromModels } from './expressions.js'
import { keyRemarks, updateRemarks } from './field-remarks.js'
import type { Model } from './model.js'
import { plainField } from './plain-fields.js'
import type { Printing } from './printing.js'
import { relationField } from './relation-fields.js'

/** The columns that class members are indented by. */
export const MEMBER_INDENT = 4

/** The lines of a model's fields, in column order, with the model's own choices and the composite key before them. */
export function printFields(model: Model, printing: Printing): readonly string[] {
  const fields = model.table.columns.flatMap((column) => printField(model, column, printing))
  return [
    ...printOwnChoices(model, printing.imports),
    ...printCompositeKey(model, printing.imports),
    ...fields,
  ]
}

/** Comment lines above a member of a class. */
export function printRemarks(remarks: readonly string[], indent: number): readonly string[] {
  if (remarks.length === 0) return remarks
  return remarks
    .flatMap((remark) => pythonComment(remark, LINE_WIDTH - indent))
    .map((line) => `${' '.repeat(indent)}${line}`)
}

/** The classes of choices that only this model has, each with an empty line below it. */
function printOwnChoices({ choices }: Model, imports: Imports): readonly string[] {
  return [...choices.values()]
    .filter(({ shared }) => !shared)
    .flatMap((own) => {
      const { heading, body } = printChoices(own, imports, MEMBER_INDENT)
      return [...heading, ...body, '']
    })
}

function printCompositeKey({ table, fields }: Model, imports: Imports): readonly string[] {
  const members = table.primaryKey?.columns ?? []
  if (members.length < 2) return []
  const names = members.map((column) => pythonString(fields.get(column)?.attname ?? column))
  const value = call(fromModels(imports, 'CompositePrimaryKey'), names)
  return printAssignment({ target: 'pk', value }, MEMBER_INDENT)
}

function printField(model: Model, column: Column, printing: Printing): readonly string[] {
  const relation = model.relations.get(column.name)
  const target = model.fields.get(column.name)?.name ?? column.name
  const { value, remarks } = relation
    ? relationField(model, column, relation, printing)
    : plainField(model, column, printing)
  const all = keyRemarks(model, column).concat(remarks, updateRemarks(model, column, printing.notes))
  return printRemarks(all, MEMBER_INDENT).concat(printAssignment({ target, value }, MEMBER_INDENT))
}
