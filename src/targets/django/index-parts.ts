import type { IndexPart } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, list, type Code } from '../python/layout.js'
import { fromModels, rawSql } from './expressions.js'
import { toFunc } from './func-expressions.js'
import { attempt, knownCall, type Around } from './functions.js'
import { fieldOf, type Model } from './model.js'
import { columnOf, readTree } from './sql-tree.js'

/** A member of an index as Django says it: a field, an expression of Django's own, or SQL. */
export type Part =
  | { readonly kind: 'field'; readonly name: string; readonly of: IndexPart }
  | { readonly kind: 'expression'; readonly code: Code; readonly of: IndexPart }
  | { readonly kind: 'sql'; readonly sql: string; readonly of: IndexPart }

/**
 * What a member of an index is to Django. `checked` are members of what `full_clean()` checks: it would compare SQL as
 * written with itself, so theirs is taken to pieces where it can be.
 */
export function toPart(of: IndexPart, around: Around, checked = false): Part {
  if (of.kind === 'column') return { kind: 'field', name: fieldOf(around.model, of.name), of }
  const { sql, order } = withoutOrder(around.plainSql(of.sql), around.model)
  const part = order ? { ...of, order } : of
  const tree = readTree(sql, around.model, around.dialect)
  const column = tree && columnOf(tree, around.model)
  if (column) return { kind: 'field', name: fieldOf(around.model, column.name), of: part }
  const code = tree && attempt(around, (inner) => (checked ? toFunc : knownCall)(tree, inner))
  return code === undefined ? { kind: 'sql', sql, of: part } : { kind: 'expression', code, of: part }
}

/** `qty DESC`, as authors write it who have one text for a member. */
function withoutOrder(sql: string, { columns }: Model): { readonly sql: string; readonly order?: 'desc' } {
  const [, name = '', order = ''] = /^(.*\S)\s+(asc|desc)$/is.exec(sql.trim()) ?? []
  const isColumn = columns.has(name.replace(/^(["`])(.+)\1$/s, '$2'))
  if (!isColumn) return { sql }
  return order.toLowerCase() === 'desc' ? { sql: name, order: 'desc' } : { sql: name }
}

/** Whether a member is MySQL's `name(10)`: the first ten characters of a column. */
export function isPrefix(part: IndexPart): boolean {
  return part.kind === 'column' && part.length !== undefined
}

/** Whether all members are fields that `fields=[...]` can list; a constraint's list has no falling ones. */
export function areFields(parts: readonly Part[], mayFall: boolean): boolean {
  return parts.every(
    ({ kind, of: { order, nulls, collation } }) =>
      kind === 'field' && nulls === undefined && collation === undefined && (mayFall || order === undefined),
  )
}

/** Members as the arguments of an index or a unique constraint: a list of fields, else expressions. */
export function partArguments(parts: readonly Part[], mayFall: boolean, around: Around): readonly Code[] {
  if (!areFields(parts, mayFall)) return parts.map((part) => printPart(part, around))
  const fields = parts.flatMap(({ of, ...part }) =>
    part.kind === 'field' ? [pythonString(`${of.order ? '-' : ''}${part.name}`)] : [],
  )
  return [keyword('fields', list(fields))]
}

/** `opclasses=[...]` for members that are all fields; expressions say theirs themselves. */
export function operatorClasses(parts: readonly Part[], mayFall: boolean): readonly Code[] {
  const classes = parts.map(({ of }) => of.operatorClass ?? '')
  if (classes.every((each) => each === '') || !areFields(parts, mayFall)) return []
  return [keyword('opclasses', list(classes.map(pythonString)))]
}

/** A member as an expression, with its collation, its operator class and its order. */
export function printPart(part: Part, around: Around): Code {
  const { imports } = around
  const { order, nulls, collation, operatorClass } = part.of
  const plain = printPlain(part, around)
  const collated =
    collation === undefined
      ? plain
      : call(imports.from('django.db.models.functions', 'Collate'), [plain, pythonString(collation)])
  const classed =
    operatorClass === undefined
      ? collated
      : call(imports.from('django.contrib.postgres.indexes', 'OpClass'), [
          collated,
          keyword('name', pythonString(operatorClass)),
        ])
  if (!order && !nulls) return classed
  const sides = nulls ? [keyword(`nulls_${nulls}`, 'True')] : []
  if (part.kind === 'field' && classed === plain) {
    return call(`${fromModels(imports, 'F')}(${pythonString(part.name)}).${order ?? 'asc'}`, sides)
  }
  const descending = order ? [keyword('descending', 'True')] : []
  return call(fromModels(imports, 'OrderBy'), [asExpression(classed, around), ...descending, ...sides])
}

function printPlain(part: Part, { imports }: Around): Code {
  switch (part.kind) {
    case 'field':
      return pythonString(part.name)
    case 'expression':
      return part.code
    case 'sql':
      return rawSql(imports, part.sql)
  }
}

/** An expression itself; a field's name alone is none. */
function asExpression(code: Code, { imports }: Around): Code {
  return typeof code === 'string' ? call(fromModels(imports, 'F'), [code]) : code
}
