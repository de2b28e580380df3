import type { Column } from '../../model/schema.js'
import { memberDefault } from './choice-fields.js'
import { withConstantDefault } from './constant-defaults.js'
import { countingDefault, toDefault, type FieldDefault } from './defaults.js'
import type { FieldType } from './field-types.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'

/** The default of a field that is no relation: a member of its choices, a value, SQL, or what counts for it. */
export function findDefault(
  model: Model,
  written: Column,
  { family }: FieldType,
  printing: Printing,
): FieldDefault | undefined {
  const column = withConstantDefault(written, model, printing)
  return (
    memberDefault(column, model.choices.get(column.name), printing) ??
    toDefault(column, family, printing) ??
    countingDefault(model.table, column, printing)
  )
}
