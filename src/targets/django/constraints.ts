import type { Check, Unique } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { areBoundless, BOUNDLESS } from './boundless.js'
import { toQ } from './conditions.js'
import { toExclusion, type CodeOrRemark } from './exclusions.js'
import { fromModels } from './expressions.js'
import type { Around } from './functions.js'
import { rawCondition } from './index-conditions.js'
import { tableLabel, type Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import { findConditionObstacle } from './obstacles.js'
import type { Printing } from './printing.js'
import { noteStorage } from './storage-parameters.js'
import { createUnique } from './unique-constraints.js'
import { isUniqueSaidByField } from './uniqueness.js'

/** What stands in one of Meta's lists, and the remarks that go above that list. */
export interface MetaList {
  readonly items: readonly Code[]
  readonly remarks: readonly string[]
}

/** The unique, check and exclusion constraints of a model that no field says. */
export function toConstraints(model: Model, names: ObjectNames, printing: Printing): MetaList {
  const { primaryKey, foreignKeys, uniques, checks, exclusions } = model.table
  const isSaid = (unique: Unique): boolean => isUniqueSaidByField(unique, model.uniqueFields)
  for (const unique of uniques.filter(isSaid)) noteUniqueStorage(unique, model, printing)
  const distinct = uniques
    .filter((unique) => !isSaid(unique))
    .map((unique) => uniqueConstraint(unique, model, names, printing))
  const checked = checks.map((check) => checkConstraint(check, model, names, printing))
  const excluded = exclusions.map((exclusion) => toExclusion(exclusion, model, names, printing))
  return {
    items: [
      ...distinct.flatMap((each) => ('code' in each ? [each.code] : [])),
      ...checked.flatMap((each) => ('code' in each ? [each.code] : [])),
      ...excluded.flatMap((each) => ('code' in each ? [each.code] : [])),
    ],
    remarks: [
      ...(primaryKey ? describe(primaryKey.name ?? 'PRIMARY KEY', primaryKey.comment) : []),
      ...foreignKeys.flatMap(({ name, columns, comment }) => describe(name ?? columns.join(', '), comment)),
      ...uniques.flatMap(({ name, columns, comment }) => describe(name ?? columns.join(', '), comment)),
      ...checks.flatMap(({ name, sql, comment }) => describe(name ?? sql, comment)),
      ...exclusions.flatMap(({ name, method, comment }) => describe(name ?? method, comment)),
      ...distinct.concat(checked, excluded).flatMap((each) => ('remark' in each ? [each.remark] : [])),
    ],
  }
}

function describe(name: string, comment: string | undefined): readonly string[] {
  return comment ? [`${name}: ${comment}`] : []
}

function uniqueConstraint(
  unique: Unique,
  model: Model,
  names: ObjectNames,
  printing: Printing,
): CodeOrRemark {
  const { name: table, place } = model.table
  const wanted = unique.name ?? `uq_${table}_${unique.columns.join('_')}`
  const parts = unique.columns.map((name) => ({ kind: 'column', name }) as const)
  const made = areBoundless(unique.columns, model, printing)
    ? { problem: BOUNDLESS }
    : createUnique({ ...unique, parts }, { ...printing, model })
  if ('named' in made) {
    noteUniqueStorage(unique, model, printing)
    return { code: made.named(names.constraint(place, table, wanted, unique.name !== undefined)) }
  }
  const what = `unique constraint ${wanted} (${unique.columns.join(', ')})`
  const message = `the ${what} of ${tableLabel(model.table)} is a comment only: ${made.problem}`
  printing.notes.warn(place, 'unique', message)
  return { remark: `The ${what} is left out: ${made.problem}.` }
}

function noteUniqueStorage(unique: Unique, { table }: Model, { notes }: Printing): void {
  noteStorage(`unique constraint ${unique.name ?? `(${unique.columns.join(', ')})`}`, unique, table, notes)
}

/**
 * A check as a `Q` where that means the same, else as the author's SQL: the database enforces it then, and Django says
 * (models.W045) that `full_clean()` does not.
 */
function checkConstraint(check: Check, model: Model, names: ObjectNames, printing: Printing): CodeOrRemark {
  const { name: table, place } = model.table
  const wanted = check.name ?? `ck_${table}_${subject(check, model)}`
  const around = { ...printing, model }
  const obstacle = findConditionObstacle(check.sql, around)
  if (obstacle !== undefined) return omitCheck(check, wanted, obstacle, around)
  const args = [
    keyword('condition', toQ(check.sql, around) ?? rawCondition(check.sql, around)),
    keyword('name', pythonString(names.constraint(place, table, wanted, check.name !== undefined))),
  ]
  return { code: call(fromModels(printing.imports, 'CheckConstraint'), args) }
}

function omitCheck({ sql }: Check, name: string, obstacle: string, { model, notes }: Around): CodeOrRemark {
  const { table } = model
  const message = `the check ${name} of ${tableLabel(table)} is a comment only: ${obstacle}`
  notes.warn(table.place, 'check', message)
  return { remark: `The check ${name} (${sql}) is left out: ${obstacle}.` }
}

/** The first column that a check speaks of. */
function subject({ sql }: Check, { table }: Model): string {
  const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu))
  return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? ''
}
