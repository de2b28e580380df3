import type { Check, Unique } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, keyword, list, type Code } from '../python/layout.js'
import { toQ } from './conditions.js'
import { fromModels, rawSql } from './expressions.js'
import { fieldOf } from './index-parts.js'
import type { Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import type { Printing } from './printing.js'

/** What stands in one of Meta's lists, and the remarks that go above that list. */
export interface MetaList {
  readonly items: readonly Code[]
  readonly remarks: readonly string[]
}

/** The unique and check constraints of a model that no field says. */
export function toConstraints(model: Model, names: ObjectNames, printing: Printing): MetaList {
  const uniques = model.table.uniques.filter((unique) => !isSaidByField(unique, model))
  return {
    items: [
      ...uniques.map((unique) => uniqueConstraint(unique, model, names, printing)),
      ...model.table.checks.map((check) => checkConstraint(check, model, names, printing)),
    ],
    remarks: model.table.uniques.flatMap(({ name, columns, comment }) =>
      comment ? [`${name ?? columns.join(', ')}: ${comment}`] : [],
    ),
  }
}

/** A unique constraint over columns, by their fields' names. */
export function uniqueOver(
  columns: readonly string[],
  name: string,
  model: Model,
  { imports }: Printing,
): Code {
  return call(fromModels(imports, 'UniqueConstraint'), [
    keyword('fields', list(columns.map((column) => pythonString(fieldOf(model, column))))),
    keyword('name', pythonString(name)),
  ])
}

/** `unique=True` says a unique column without a name; a key is unique anyway. */
function isSaidByField({ name, columns }: Unique, { uniqueFields }: Model): boolean {
  const [column = ''] = columns
  return columns.length === 1 && (name === undefined || uniqueFields.has(column))
}

function uniqueConstraint(unique: Unique, model: Model, names: ObjectNames, printing: Printing): Code {
  const { name: table, place } = model.table
  const wanted = unique.name ?? `uq_${table}_${unique.columns.join('_')}`
  const name = names.constraint(place, table, wanted, unique.name !== undefined)
  return uniqueOver(unique.columns, name, model, printing)
}

/**
 * A check as a `Q` where that means the same, else as the author's SQL: the database enforces it then, and Django says
 * (models.W045) that `full_clean()` does not.
 */
function checkConstraint(check: Check, model: Model, names: ObjectNames, { imports }: Printing): Code {
  const { name: table, place } = model.table
  const wanted = check.name ?? `ck_${table}_${subject(check, model)}`
  const condition = toQ(check.sql, model, imports) ?? rawCondition(check, imports)
  return call(fromModels(imports, 'CheckConstraint'), [
    keyword('condition', condition),
    keyword('name', pythonString(names.constraint(place, table, wanted, check.name !== undefined))),
  ])
}

function rawCondition({ sql }: Check, imports: Imports): Code {
  return rawSql(imports, sql, keyword('output_field', call(fromModels(imports, 'BooleanField'), [])))
}

/** The first column that a check speaks of. */
function subject({ sql }: Check, { table }: Model): string {
  const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu))
  return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? ''
}
