import type { Column } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { LINE_WIDTH, call, keyword, printAssignment, type Code } from '../python/layout.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { countingDefault, toDefault } from './defaults.js'
import { fromModels } from './expressions.js'
import { commentArgument } from './comments.js'
import { columnArgument, isWholeKey, nullArguments } from './field-arguments.js'
import {
  countingRemarks,
  defaultRemarks,
  generatedRemarks,
  identityRemarks,
  keyRemarks,
  uniqueRemarks,
  updateRemarks,
} from './field-remarks.js'
import { generatedArguments } from './generated.js'
import { takesCollation, typeRemarks } from './type-remarks.js'
import { toAutoField, toFieldType, type FieldType } from './field-types.js'
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
  const { imports, notes } = printing
  const isKey = isWholeKey(model, column.name)
  const counting = isKey && counts(column) ? toAutoField(column.type, imports) : undefined
  const type = withCollation(counting ?? toFieldType(column.type, printing), column)
  const generated =
    column.generated && generatedArguments(column, column.generated, type, { ...printing, model })
  const value = counting
    ? undefined
    : (toDefault(column, type.family, printing) ?? countingDefault(model.table, column, printing))
  const keys = [
    ...(isKey ? [keyword('primary_key', 'True')] : []),
    ...(!isKey && isUnique(model, column.name) ? [keyword('unique', 'True')] : []),
  ]
  const names = [...columnArgument(model, column), ...commentArgument(column, model, printing)]
  const args = generated
    ? [...generated, ...keys, ...names]
    : [
        ...type.args,
        ...keys,
        ...nullArguments(column),
        ...uuidDefault(model, column, printing),
        ...(value ? [keyword('db_default', value.code)] : []),
        ...(column.generated ? [keyword('editable', 'False')] : []),
        ...names,
      ]
  const remarks = [
    ...typeRemarks(model, column, type, printing),
    ...(isKey ? [] : uniqueRemarks(model, column)),
    ...(counting ? identityRemarks(model, column, printing) : countingRemarks(model, column, value, notes)),
    ...defaultRemarks(model, column, value, counting !== undefined, printing),
    ...generatedRemarks(model, column, generated !== undefined, printing),
  ]
  const head = generated ? fromModels(imports, 'GeneratedField') : type.head
  return { value: call(head, args), remarks }
}

/** Whether the database numbers a key, by itself or from a sequence. */
function counts({ autoIncrement, default: value }: Column): boolean {
  return autoIncrement || value?.kind === 'sequence'
}

/** `db_collation` is for fields of text. */
function withCollation(type: FieldType, { collation }: Column): FieldType {
  if (collation === undefined || !takesCollation(type)) return type
  return { ...type, args: [...type.args, keyword('db_collation', pythonString(collation))] }
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
