import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { needsPythonUuid } from '../fresh-uuids.js'
import { blankArgument } from './choice-fields.js'
import type { Choices } from './choices.js'
import { commentArgument, generatedCommentRemarks, takesGeneratedComment } from './comments.js'
import type { FieldDefault } from './defaults.js'
import { fromModels } from './expressions.js'
import { columnArgument, isWholeKey, nullArguments } from './field-arguments.js'
import { findDefault } from './field-defaults.js'
import {
  countingRemarks,
  defaultRemarks,
  generatedRemarks,
  identityRemarks,
  uniqueRemarks,
} from './field-remarks.js'
import type { FieldType } from './field-types.js'
import { inferredTime } from './inferred-fields.js'
import { countingField, typedField } from './typed-fields.js'
import { generatedArguments } from './generated.js'
import type { Model } from './model.js'
import { findImmutableObstacle } from './obstacles.js'
import type { Printing } from './printing.js'
import { noteLikeIndex, takesCollation, typeRemarks } from './type-remarks.js'
import { isPlainConstraint } from './uniqueness.js'

/** A field that is no relation, with all that is known before it is written. */
interface Field {
  readonly model: Model
  readonly column: Column
  readonly printing: Printing
  readonly type: FieldType
  readonly isKey: boolean
  readonly isUnique: boolean
  /** Whether it is a key that Django lets the database number. */
  readonly counts: boolean
  /** What it offers to choose from. */
  readonly choices: Choices | undefined
  readonly value: FieldDefault | undefined
  /** The arguments of a GeneratedField, for a column that the database computes. */
  readonly generated: readonly Code[] | undefined
  /** Why no migration can compute the column. */
  readonly obstacle: string | undefined
}

/** The field of a column that is no relation, and the remarks that go above it. */
export function plainField(model: Model, column: Column, printing: Printing) {
  const field = toField(model, column, printing)
  if (field.isKey || field.isUnique) noteLikeIndex(model, column, field.type, printing)
  const head = field.generated ? fromModels(printing.imports, 'GeneratedField') : field.type.head
  return { value: call(head, printArguments(field)), remarks: remarksOf(field) }
}

function toField(model: Model, column: Column, printing: Printing): Field {
  const isKey = isWholeKey(model, column.name)
  const counting = isKey && isCounting(column) ? countingField(model, column, printing) : undefined
  const choices = model.choices.get(column.name)
  const obstacle = column.generated && findImmutableObstacle(column.generated.sql, { ...printing, model })
  const type = withCollation(counting ?? typedField(model, column, printing), column)
  return {
    model,
    column,
    printing,
    type,
    isKey,
    isUnique: !isKey && isUnique(model, column.name),
    counts: counting !== undefined,
    choices,
    value: counting ? undefined : findDefault(model, column, type, printing),
    generated:
      column.generated && obstacle === undefined
        ? generatedArguments(column, column.generated, type, { ...printing, model })
        : undefined,
    obstacle,
  }
}

function printArguments(field: Field): readonly Code[] {
  const { model, column, printing, type, isKey, isUnique, value, generated } = field
  const unique = isKey ? ['primary_key=True'] : isUnique ? ['unique=True'] : []
  const named = columnArgument(model, column, printing)
  const names = [...named, ...commentArgument(column, model, printing)]
  if (generated) return [...generated, ...unique, ...(takesGeneratedComment(printing) ? names : named)]
  return [
    ...type.args,
    ...unique,
    ...emptyArguments(field),
    ...inferredTime(column, printing),
    ...uuidDefault(field),
    ...(value ? [keyword('db_default', value.code)] : []),
    ...(column.generated ? [keyword('editable', 'False')] : []),
    ...names,
  ]
}

function remarksOf(field: Field) {
  const { model, column, printing, type, isKey, counts, value, generated, obstacle } = field
  return [
    ...typeRemarks(model, column, type, printing),
    ...(isKey ? [] : uniqueRemarks(model, column, printing)),
    ...(counts
      ? identityRemarks(model, column, printing)
      : countingRemarks(model, column, value, printing.notes)),
    ...defaultRemarks(model, column, value, counts, printing),
    ...generatedRemarks(model, column, { isSaid: generated !== undefined, obstacle }, printing),
    ...(generated ? generatedCommentRemarks(model, column, printing) : []),
  ]
}

/** A field that Django fills in takes no part in forms, and says so itself. */
function emptyArguments({ column, printing, choices }: Field): readonly Code[] {
  const whether = [...nullArguments(column), ...blankArgument(column, choices)]
  return inferredTime(column, printing).length === 0 ? whether : whether.slice(0, column.nullable ? 1 : 0)
}

/** Whether the database numbers a column by itself or from a sequence. */
function isCounting({ autoIncrement, default: value }: Column): boolean {
  return autoIncrement || value?.kind === 'sequence'
}

/** `db_collation` is for fields of text. */
function withCollation(type: FieldType, { collation }: Column): FieldType {
  if (collation === undefined || !takesCollation(type)) return type
  return { ...type, args: [...type.args, keyword('db_collation', pythonString(collation))] }
}

/** A text column has none: only a function of a module of its own could give it, for migrations take no lambda. */
function uuidDefault({ model, column, printing: { imports, dialect } }: Field): readonly Code[] {
  const isFresh = column.default?.kind === 'uuid' && column.type.kind === 'uuid'
  return isFresh && needsPythonUuid(column, model.table, dialect)
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
