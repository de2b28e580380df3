import type { Column } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { LINE_WIDTH, call, keyword, printAssignment, type Code } from '../python/layout.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { toDefault } from './defaults.js'
import { fromModels } from './expressions.js'
import { commentArgument } from './comments.js'
import { columnArgument, isWholeKey, nullArguments } from './field-arguments.js'
import { countingRemarks, defaultRemarks, keyRemarks, uniqueRemarks, updateRemarks } from './field-remarks.js'
import { toAutoField, toFieldType } from './field-types.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'
import { relationField } from './relation-fields.js'
import { isPlainConstraint } from './uniqueness.js'

/** The columns that class members are indented by. */
export const MEMBER_INDENT = 4

/** The lines of a model's fields, in column order, with the composite key before them. */
export function printFields(model: Model, printing: Printing): readonly string[] {
  const fields = model.table.columns.flatMap((column) => printField(model, column, printing))
  return printCompositeKey(model, printing.imports).concat(fields)
}

/** Comment lines above a member of a class. */
export function printRemarks(remarks: readonly string[], indent: number): readonly string[] {
  if (remarks.length === 0) return remarks
  return remarks
    .flatMap((remark) => pythonComment(remark, LINE_WIDTH - indent))
    .map((line) => `${' '.repeat(indent)}${line}`)
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

function plainField(model: Model, column: Column, printing: Printing) {
  const { imports, dialect, notes } = printing
  const isKey = isWholeKey(model, column.name)
  const counting = isKey && column.autoIncrement ? toAutoField(column.type, imports) : undefined
  const type = counting ?? toFieldType(column.type, { imports, dialect })
  const value = counting ? undefined : toDefault(column, type.family, imports)
  const args = type.args.concat(
    isKey ? keyword('primary_key', 'True') : [],
    !isKey && isUnique(model, column.name) ? keyword('unique', 'True') : [],
    nullArguments(column),
    uuidDefault(model, column, printing),
    value ? keyword('db_default', value.code) : [],
    columnArgument(model, column),
    commentArgument(column, model, printing),
  )
  const approximation = type.approximate ? [`The schema's type is ${column.raw}.`] : []
  const remarks = approximation.concat(
    isKey ? [] : uniqueRemarks(model, column),
    counting ? [] : countingRemarks(model, column, notes),
    value ? [] : defaultRemarks(model, column, counting !== undefined, notes),
  )
  return { value: call(type.head, args), remarks }
}

/** A text column has none: only a function of a module of its own could give it, for migrations take no lambda. */
function uuidDefault({ table }: Model, column: Column, { imports, dialect }: Printing): readonly Code[] {
  const isFresh = column.default?.kind === 'uuid' && column.type.kind === 'uuid'
  return isFresh && needsPythonUuid(column, table, dialect)
    ? [keyword('default', imports.from('uuid', 'uuid4'))]
    : []
}

function isUnique({ table, uniqueFields }: Model, column: string): boolean {
  const isUnnamed = table.uniques.some(
    (unique) =>
      unique.name === undefined &&
      isPlainConstraint(unique) &&
      unique.columns.length === 1 &&
      unique.columns[0] === column,
  )
  return isUnnamed || uniqueFields.has(column)
}
