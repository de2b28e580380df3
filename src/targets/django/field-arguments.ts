import type { Column } from '../../model/schema.js'
import { djangoName } from '../../quote/django.js'
import { pythonString } from '../../quote/python.js'
import { keyword, type Code } from '../python/layout.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'

/** `null=True, blank=True` for a column that may be empty. */
export function nullArguments(column: Column): readonly Code[] {
  return column.nullable ? [keyword('null', 'True'), keyword('blank', 'True')] : []
}

/** `db_column=...` where Django would call the column something else. */
export function columnArgument(
  model: Model,
  column: Column,
  { dialect }: Pick<Printing, 'dialect'>,
): readonly Code[] {
  return model.fields.get(column.name)?.attname === column.name
    ? []
    : [keyword('db_column', pythonString(djangoName(column.name, dialect)))]
}

/** Whether a column is the primary key alone. */
export function isWholeKey(model: Model, column: string): boolean {
  const members = model.table.primaryKey?.columns ?? []
  return members.length === 1 && members[0] === column
}
