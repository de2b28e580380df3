import type { Index, IndexPart } from '../../model/schema.js'
import { without } from '../../without.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { areBoundless, BOUNDLESS } from './boundless.js'
import type { MetaList } from './constraints.js'
import { fromModels } from './expressions.js'
import { indexCondition, includeArgument } from './index-conditions.js'
import { isPrefix, operatorClasses, partArguments, toPart } from './index-parts.js'
import { tableLabel, type Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import { findConditionObstacle, findPartObstacle } from './obstacles.js'
import type { Printing } from './printing.js'
import { noteStorage, storageOf } from './storage-parameters.js'
import { createUnique } from './unique-constraints.js'
import { isIndexSaidByField } from './uniqueness.js'
import { vectorIndex } from './vector-fields.js'

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

/** Django's class for each method on PostgreSQL, the one database that it has them for. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['bloom', 'BloomIndex'],
  ['brin', 'BrinIndex'],
  ['btree', 'BTreeIndex'],
  ['gin', 'GinIndex'],
  ['gist', 'GistIndex'],
  ['hash', 'HashIndex'],
  ['spgist', 'SpGistIndex'],
])

/** Methods of PostgreSQL that have nothing for texts by themselves. */
const WITHOUT_TEXTS: ReadonlySet<string> = new Set(['gin', 'gist'])

/** What Collate takes for a collation's name. */
const COLLATION = /^[\w-]+$/

function make(work: Work): Outcome {
  const problem = findProblem(work)
  if (problem !== undefined) return { problem }
  return work.index.unique ? makeUnique(work) : { code: indexCode(work) }
}

/** Why Django cannot say an index; undefined when it can. A hash index is a usual one where there are none. */
function findProblem({ index: { method, parts, where }, model, printing }: Work): string | undefined {
  const isUsual = method === undefined || method === 'hash'
  if (!isUsual && !findClass(method, printing)) return `Django has no ${method} index here`
  if (parts.some(isPrefix)) return 'Django has no index on the beginning of a column'
  const names = parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
  if (areBoundless(names, model, printing)) return BOUNDLESS
  const isOdd = parts.some(({ collation }) => collation !== undefined && !COLLATION.test(collation))
  if (isOdd) return 'Django does not take such a name of a collation'
  const around = { ...printing, model }
  return (
    findPartObstacle(parts, !WITHOUT_TEXTS.has(method ?? ''), around) ??
    (where === undefined ? undefined : findConditionObstacle(where, around))
  )
}

/** The class of an index of a method, where there is one. */
function findClass(method: string, printing: Printing): ReturnType<typeof vectorIndex> {
  const name = printing.dialect === 'postgresql' ? METHODS.get(method) : undefined
  return name === undefined
    ? vectorIndex(method, printing)
    : { module: 'django.contrib.postgres.indexes', name }
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
  const special = method === undefined ? undefined : findClass(method, printing)
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
