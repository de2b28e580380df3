import type { Index, IndexPart } from '../../model/schema.js'
import { without } from '../../without.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import type { MetaList } from './constraints.js'
import { fromModels } from './expressions.js'
import { indexCondition, includeArgument } from './index-conditions.js'
import { findIndexProblem, indexClass } from './index-methods.js'
import { operatorClasses, partArguments, toPart } from './index-parts.js'
import { tableLabel, type Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import type { Printing } from './printing.js'
import { noteStorage, storageOf } from './storage-parameters.js'
import { createUnique } from './unique-constraints.js'
import { isIndexSaidByField } from './uniqueness.js'

/** A model's indexes: unique ones are constraints to Django, and those that it cannot say are remarks. */
export interface ModelIndexes {
  readonly constraints: readonly Code[]
  readonly indexes: MetaList
}

/** An index with what its printing needs. */
interface Work {
  readonly index: Index
  readonly model: Model
  readonly names: ObjectNames
  readonly printing: Printing
}

/** What an index comes to: its code, or why there is none. */
type Outcome = { readonly code: Code } | { readonly problem: string }

/** The indexes of a model that no field says. */
export function toIndexes(model: Model, names: ObjectNames, printing: Printing): ModelIndexes {
  noteUniqueIndexes(model, printing)
  const made = model.table.indexes
    .filter((index) => !isIndexSaidByField(index, model.uniqueFields))
    .map((index) => {
      const work = { index, model, names, printing }
      return { work, outcome: make(work) }
    })
  const codes = (unique: boolean): readonly Code[] =>
    made.flatMap(({ work, outcome }) =>
      work.index.unique === unique && 'code' in outcome ? [outcome.code] : [],
    )
  const remarks = made.flatMap(({ work, outcome }) =>
    'problem' in outcome ? [omit(work, outcome.problem)] : describeComment(work),
  )
  return { constraints: codes(true), indexes: { items: codes(false), remarks } }
}

function make(work: Work): Outcome {
  const problem = findIndexProblem(work.index, work.model, work.printing)
  if (problem !== undefined) return { problem }
  return work.index.unique ? makeUnique(work) : { code: indexCode(work) }
}

function omit({ index, model, printing }: Work, problem: string): string {
  const members = index.parts.map(describePart).join(', ')
  const where = index.where === undefined ? '' : ` WHERE ${index.where}`
  const what = `${index.unique ? 'unique index' : 'index'} ${index.name} (${members})${where}`
  const message = `the ${what} of ${tableLabel(model.table)} is a comment only: ${problem}`
  printing.notes.warn(model.table.place, 'index', message)
  return `The ${what} is left out: ${problem}.`
}

function describePart(part: IndexPart): string {
  if (part.kind === 'expression') return part.sql
  return part.length === undefined ? part.name : `${part.name}(${part.length})`
}

function describeComment({ index: { name, comment } }: Work): readonly string[] {
  return comment ? [`${name}: ${comment}`] : []
}

function indexCode({ index, model, names, printing }: Work): Code {
  const { imports } = printing
  const around = { ...printing, model }
  const storage = storageOf(index)
  // What a usual index has no argument for takes the class of its method.
  const method = index.method ?? (storage.arguments.length > 0 ? 'btree' : undefined)
  const special = method === undefined ? undefined : indexClass(method, printing)
  noteStorage(`index ${index.name}`, index, model.table, printing.notes, special ? storage.left : undefined)
  const head = special ? imports.from(special.module, special.name) : fromModels(imports, 'Index')
  const parts = index.parts.map((part) => toPart(part, around))
  return call(head, [
    ...partArguments(parts, true, around),
    keyword('name', pythonString(names.index(model.table.place, model.table.name, index.name))),
    ...(index.where === undefined ? [] : [keyword('condition', indexCondition(index.where, around))]),
    ...includeArgument(index.include, around),
    ...operatorClasses(parts, true),
    ...(special ? storage.arguments : []),
  ])
}

/** A unique constraint has none. */
function noteUniqueIndexes({ table }: Model, { notes }: Printing): void {
  for (const index of table.indexes)
    if (index.unique) noteStorage(`unique index ${index.name}`, index, table, notes)
}

function makeUnique(work: Work): Outcome {
  const { model, names, printing } = work
  const index = withoutOrder(work)
  const unique = createUnique(index, { ...printing, model })
  if ('problem' in unique) return unique
  return { code: unique.named(names.constraint(model.table.place, model.table.name, index.name, true)) }
}

/** Django takes members that fall for expressions, and MariaDB has no index on those: what is unique there does not fall. */
function withoutOrder({ index, model: { table }, printing: { dialect, notes } }: Work): Index {
  if (dialect !== 'mariadb' || !index.parts.some(({ order }) => order)) return index
  const message = `Django's migrations make no order of what is unique on MariaDB: ${index.name} of ${tableLabel(table)} rises`
  notes.gather('notice', table.place, 'index-order', message)
  return {
    ...index,
    parts: index.parts.map((part) => (part.kind === 'column' ? without(part, 'order') : part)),
  }
}
