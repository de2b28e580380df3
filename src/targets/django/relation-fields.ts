import { isMysql } from '../../dialects/is-mysql.js'
import type { Column, ForeignKey, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { createImports } from '../python/imports.js'
import { call, keyword, type Code } from '../python/layout.js'
import { toDefault, type FieldDefault } from './defaults.js'
import { fromModels, rawSql } from './expressions.js'
import { toFieldType } from './field-types.js'
import { commentArgument } from './comments.js'
import { restrictRemarks, settleAction } from './delete-actions.js'
import { noteEndIndex, noteEndType, type RelationEnd } from './relation-types.js'
import { columnArgument, isWholeKey, nullArguments } from './field-arguments.js'
import { defaultRemarks, uniqueRemarks } from './field-remarks.js'
import {
  tableKey,
  tableLabel,
  type Model,
  type ModelTarget,
  type Relation,
  type RelationTarget,
} from './model.js'
import type { Notes } from '../notes.js'
import type { Printing } from './printing.js'
import { spellAction } from './relations.js'
import { defaultText } from '../../sql/default-text.js'

/** The field of a column that refers to a model, and the remarks that go above it. */
export function relationField(model: Model, column: Column, relation: Relation, printing: Printing) {
  const { imports, notes } = printing
  const end = relation.target.kind === 'model' ? findEnd(relation.target, printing.models) : undefined
  const value = relationDefault(column, end?.column, printing)
  const action = settleAction(model, column, relation, value, printing)
  const isKey = isWholeKey(model, column.name)
  const args: readonly Code[] = [
    targetArgument(model, relation.target, printing),
    keyword('on_delete', fromModels(imports, action)),
    ...toFieldArgument(relation.target, printing),
    keyword('related_name', pythonString(model.reverseNames.get(relation.key) ?? '+')),
    ...(isKey ? [keyword('primary_key', 'True')] : []),
    ...nullArguments(column),
    ...(value && action === 'SET_DEFAULT' ? [keyword('default', value.code)] : []),
    ...(value ? [keyword('db_default', value.code)] : []),
    ...columnArgument(model, column, printing),
    // Django would add an index of its own; those of the schema stand in Meta under their names.
    ...(relation.oneToOne ? [] : [keyword('db_index', 'False')]),
    ...commentArgument(column, model, printing),
  ]
  noteUpdate(model, relation.key, notes)
  if (end) noteEndType(model, column, end, printing)
  if (end && (isKey || relation.oneToOne)) noteEndIndex(model, column, end, printing)
  const remarks = [
    ...uniqueRemarks(model, column, printing),
    ...restrictRemarks(model, relation, action, notes),
    ...updateRemarks(relation.key),
    ...defaultRemarks(model, column, value, false, printing),
  ]
  const name = relation.oneToOne ? 'OneToOneField' : 'ForeignKey'
  return { value: call(fromModels(imports, name), args), remarks }
}

/**
 * The default of a relation. Django reads a literal by the type of the column that it ends at, so one of another type
 * stays SQL; so does all but a whole number where that column is not known, and what Django would refuse.
 */
function relationDefault(
  column: Column,
  end: Column | undefined,
  printing: Printing,
): FieldDefault | undefined {
  const isSame = end ? end.type.kind === column.type.kind : column.type.kind === 'integer'
  // Only the family counts here, and none of the imports that the field itself would need.
  const scratch = { ...printing, imports: createImports(new Set()) }
  const { family } = toFieldType((end ?? column).type, scratch)
  if (isRefused(column, end, printing)) return { code: rawSql(printing.imports, '0'), literal: false }
  return isSame ? toDefault(column, family, printing) : toDefault(asSql(column), 'other', printing)
}

/** A column with its default in SQL. */
function asSql(column: Column): Column {
  const { default: value } = column
  const isPlain = value?.kind === 'number' || value?.kind === 'string'
  return isPlain ? { ...column, default: { kind: 'expression', sql: defaultText(value) } } : column
}

/** A zero in a key that counts up is no value to Django on MySQL, where it would draw the next number. */
function isRefused(
  { default: value }: Column,
  end: Column | undefined,
  { dialect }: Pick<Printing, 'dialect'>,
): boolean {
  const isZero = value?.kind === 'number' && Number(value.text) === 0
  return isZero && isMysql(dialect) && end?.autoIncrement !== false
}

/** The column that a relation gets its type from: its target, or what that one refers to. */
function findEnd({ table, column: name }: ModelTarget, models: Printing['models']): RelationEnd | undefined {
  const model = models.get(tableKey(table.name, table.namespace))
  const next = model?.relations.get(name)?.target
  if (next) return next.kind === 'model' ? findEnd(next, models) : undefined
  const column = model?.columns.get(name)
  return model && column && { model, column }
}

function targetArgument(model: Model, target: RelationTarget, { imports, models }: Printing): Code {
  switch (target.kind) {
    case 'model':
      return classArgument(model, target.table, models)
    case 'setting':
      return `${imports.from('django.conf', 'settings')}.${target.setting}`
    case 'label':
      return pythonString(target.label)
    case 'class':
      return imports.from(target.module, target.name)
  }
}

/** The class of one of these models, as a relation of another one takes it. */
export function classArgument(model: Model, table: Table, models: Printing['models']): Code {
  if (table === model.table) return pythonString('self')
  return pythonString(models.get(tableKey(table.name, table.namespace))?.className ?? table.name)
}

/** `to_field`, for a target that is not the key. Of an external model only the columns' names are known: `id` is its key. */
function toFieldArgument(target: RelationTarget, { models }: Printing): readonly Code[] {
  if (target.kind !== 'model') {
    return target.column === 'id' ? [] : [keyword('to_field', pythonString(target.column))]
  }
  const model = models.get(tableKey(target.table.name, target.table.namespace))
  if (!model || isWholeKey(model, target.column)) return []
  return [keyword('to_field', pythonString(model.fields.get(target.column)?.name ?? target.column))]
}

/** What is said above a relation whose key follows the updates of what it refers to. */
export function updateRemarks({ onUpdate }: ForeignKey): readonly string[] {
  return onUpdate && onUpdate !== 'no-action' ? [`The schema says ON UPDATE ${spellAction(onUpdate)}.`] : []
}

function noteUpdate({ table }: Model, { place, onUpdate, columns }: ForeignKey, notes: Notes): void {
  if (!onUpdate || onUpdate === 'no-action') return
  const where = `${tableLabel(table)}.${columns.join(', ')}`
  const message = `Django has nothing for ON UPDATE ${spellAction(onUpdate)}: that of ${where} is a comment only`
  notes.gather('notice', place, 'on-update', message)
}
