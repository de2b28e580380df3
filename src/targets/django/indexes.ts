import type { Index, IndexPart } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, list, type Code } from '../python/layout.js'
import { uniqueOver, type MetaList } from './constraints.js'
import { fromModels } from './expressions.js'
import { isPrefix, printPart, toPart } from './index-parts.js'
import { tableLabel, type Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import type { Printing } from './printing.js'

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

/** The indexes of a model that no field says. */
export function toIndexes(model: Model, names: ObjectNames, printing: Printing): ModelIndexes {
  const works = model.table.indexes
    .filter((index) => !isSaidByField(index, model))
    .map((index) => ({ index, model, names, printing }))
  const sayable = works.filter((work) => findProblem(work) === undefined)
  return {
    constraints: sayable.filter(({ index }) => index.unique).map(uniqueCode),
    indexes: {
      items: sayable.filter(({ index }) => !index.unique).map(indexCode),
      remarks: works.flatMap((work) => omit(work)),
    },
  }
}

/** A full unique index over a column whose field says that it is unique. */
function isSaidByField({ unique, parts }: Index, { uniqueFields }: Model): boolean {
  const [part] = parts
  return (
    unique &&
    parts.length === 1 &&
    part?.kind === 'column' &&
    part.length === undefined &&
    uniqueFields.has(part.name)
  )
}

/** Django's class for each method on PostgreSQL, the one database that it has them for. */
const METHODS: Readonly<Record<NonNullable<Index['method']>, string | undefined>> = {
  hash: 'HashIndex',
  gin: 'GinIndex',
  gist: 'GistIndex',
  fulltext: undefined,
  spatial: undefined,
}

/** Why Django cannot say an index; undefined when it can. A hash index is a usual one where there are none. */
function findProblem({ index, model, printing }: Work): string | undefined {
  const { method, parts, unique } = index
  const isKnown = printing.dialect === 'postgresql' && method !== undefined && METHODS[method] !== undefined
  if (method !== undefined && method !== 'hash' && !isKnown) return `Django has no ${method} index here`
  if (parts.some(isPrefix)) return 'Django has no index on the beginning of a column'
  // full_clean() would compare the SQL with itself and find every row equal.
  const hasSql = unique && parts.some((part) => toPart(part, model).kind === 'sql')
  return hasSql ? 'Django cannot check that an SQL expression is unique' : undefined
}

function omit(work: Work): readonly string[] {
  const problem = findProblem(work)
  if (problem === undefined) return []
  const { index, model, printing } = work
  const members = index.parts.map(describePart).join(', ')
  const what = `${index.unique ? 'unique index' : 'index'} ${index.name} (${members})`
  const where = tableLabel(model.table)
  printing.notes.warn(model.table.place, 'index', `the ${what} of ${where} is a comment only: ${problem}`)
  return [`The ${what} is left out: ${problem}.`]
}

function describePart(part: IndexPart): string {
  if (part.kind === 'expression') return part.sql
  return part.length === undefined ? part.name : `${part.name}(${part.length})`
}

function indexCode({ index, model, names, printing }: Work): Code {
  const { imports, dialect } = printing
  const special = index.method && dialect === 'postgresql' ? METHODS[index.method] : undefined
  const head = special
    ? imports.from('django.contrib.postgres.indexes', special)
    : fromModels(imports, 'Index')
  const parts = index.parts.map((part) => toPart(part, model))
  const fields = parts.flatMap((part) =>
    part.kind === 'field' ? [pythonString(`${part.falls ? '-' : ''}${part.name}`)] : [],
  )
  const name = names.index(model.table.place, model.table.name, index.name)
  return call(head, [
    ...(fields.length === parts.length
      ? [keyword('fields', list(fields))]
      : parts.map((part) => printPart(part, imports))),
    keyword('name', pythonString(name)),
  ])
}

function uniqueCode({ index, model, names, printing }: Work): Code {
  const { place, name: table } = model.table
  const name = names.constraint(place, table, index.name, true)
  const columns = index.parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []))
  if (columns.length === index.parts.length) return uniqueOver(columns, name, model, printing)
  return call(fromModels(printing.imports, 'UniqueConstraint'), [
    ...index.parts.map((part) => printPart(toPart(part, model), printing.imports)),
    keyword('name', pythonString(name)),
  ])
}
