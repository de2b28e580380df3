import type { IndexPart } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Imports } from '../python/imports.js'
import { call, type Code } from '../python/layout.js'
import { fromModels, rawSql } from './expressions.js'
import type { Model } from './model.js'

/** A member of an index as Django says it: a field, perhaps falling, a function of a field, or SQL. */
export type Part =
  | { readonly kind: 'field'; readonly name: string; readonly falls: boolean }
  | { readonly kind: 'function'; readonly name: string; readonly field: string }
  | { readonly kind: 'sql'; readonly sql: string }

/** SQL functions that Django has as classes: unlike SQL as written, it can check a unique index over them. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['lower', 'Lower'],
  ['upper', 'Upper'],
])

const NAME = '\\s*(?:"([^"]+)"|`([^`]+)`|([\\p{L}_][\\p{L}\\p{N}_$]*))\\s*'
const ORDERED = new RegExp(`^${NAME}\\s(asc|desc)\\s*$`, 'iu')
const CALLED = new RegExp(`^\\s*(\\w+)\\s*\\(${NAME}\\)\\s*$`, 'u')

/** What a member of an index is to Django. */
export function toPart(part: IndexPart, model: Model): Part {
  if (part.kind === 'column')
    return { kind: 'field', name: fieldOf(model, part.name), falls: part.order === 'desc' }
  const [, ...ordered] = ORDERED.exec(part.sql) ?? []
  const column = findName(ordered)
  if (model.columns.has(column)) {
    return { kind: 'field', name: fieldOf(model, column), falls: ordered[3]?.toLowerCase() === 'desc' }
  }
  const [, called = '', ...inner] = CALLED.exec(part.sql) ?? []
  const argument = findName(inner)
  const name = FUNCTIONS.get(called.toLowerCase())
  return name !== undefined && model.columns.has(argument) && !model.relations.has(argument)
    ? { kind: 'function', name, field: fieldOf(model, argument) }
    : { kind: 'sql', sql: part.sql }
}

/** Whether a member is MySQL's `name(10)`: the first ten characters of a column. */
export function isPrefix(part: IndexPart): boolean {
  return part.kind === 'column' && part.length !== undefined
}

/** A member as an argument of an index or a constraint that holds expressions. */
export function printPart(part: Part, imports: Imports): Code {
  switch (part.kind) {
    case 'field': {
      const field = pythonString(part.name)
      return part.falls ? `${fromModels(imports, 'F')}(${field}).desc()` : field
    }
    case 'function':
      return call(imports.from('django.db.models.functions', part.name), [pythonString(part.field)])
    case 'sql':
      return rawSql(imports, part.sql)
  }
}

/** The name of a column's field, as constraints and indexes refer to it. */
export function fieldOf(model: Model, column: string): string {
  return model.fields.get(column)?.name ?? column
}

function findName(groups: readonly (string | undefined)[]): string {
  return groups[0] ?? groups[1] ?? groups[2] ?? ''
}
