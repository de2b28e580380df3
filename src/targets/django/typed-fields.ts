import type { Column } from '../../model/schema.js'
import type { ClassPath } from '../python/class-path.js'
import { createImports } from '../python/imports.js'
import { keyword } from '../python/layout.js'
import { choiceField, writeChoices } from './choice-fields.js'
import type { Choices } from './choices.js'
import { toAutoField, toFieldType, type FieldType } from './field-types.js'
import { gisField } from './gis-fields.js'
import { inferredField } from './inferred-fields.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'
import { vectorField } from './vector-fields.js'

/** The field of a column that is no relation: the team's own, what its name speaks for, a package's, or that of its type. */
export function typedField(model: Model, column: Column, printing: Printing): FieldType {
  const override = printing.override(model.table, column)
  const choices = model.choices.get(column.name)
  if (override) return ownField(column, override, choices, printing)
  const found = choices
    ? undefined
    : (inferredField(column, printing) ?? vectorField(column, printing) ?? gisField(column, printing))
  return found ?? choiceField(column, choices, printing)
}

/** A field of the team's own takes the arguments of Django's: a length, figures, choices. */
function ownField(
  column: Column,
  { module, name }: ClassPath,
  choices: Choices | undefined,
  printing: Printing,
): FieldType {
  const { imports } = printing
  const usual = toFieldType(column.type, { ...printing, imports: createImports(new Set()) })
  const isPlain = !usual.approximate && usual.family !== 'other'
  const args = [
    ...(isPlain ? usual.args : []),
    ...(choices ? [keyword('choices', writeChoices(choices, printing))] : []),
  ]
  return { head: imports.from(module, name), args, family: usual.family, approximate: false, isOwn: true }
}

/** The field of a key that the database numbers; only `types` of just this column gives another than Django's. */
export function countingField(model: Model, column: Column, printing: Printing): FieldType | undefined {
  const override = printing.override(model.table, column)
  const usual = toAutoField(column.type, printing.imports)
  if (!usual || !override?.ofColumn) return usual
  return { ...usual, head: printing.imports.from(override.module, override.name), isOwn: true }
}
