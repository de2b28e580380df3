import { call, keyword, list, type Code } from '../python/layout.js'
import { pythonString } from '../../quote/python.js'
import { toQ } from './conditions.js'
import { fromModels, rawSql } from './expressions.js'
import { isCondition, toFunc } from './func-expressions.js'
import type { Around } from './functions.js'
import { fieldOf } from './model.js'

/** SQL as a condition, for what Django has no words for. */
export function rawCondition(sql: string, { imports, plainSql }: Around): Code {
  return rawSql(
    imports,
    plainSql(sql),
    keyword('output_field', call(fromModels(imports, 'BooleanField'), [])),
  )
}

/** The condition of a partial index as a `Q`. */
export function indexCondition(sql: string, around: Around): Code {
  return toQ(sql, around) ?? call(fromModels(around.imports, 'Q'), [rawCondition(sql, around)])
}

/**
 * The condition of a constraint as a `Q` that holds no SQL as written, which `full_clean()` could not check: it would
 * find the constraint violated always. Undefined for one that cannot be said so.
 */
export function checkedCondition(sql: string, around: Around): Code | undefined {
  return toQ(sql, around, (node, inner) => (isCondition(node) ? toFunc(node, inner) : undefined))
}

/** `include=[...]`: the fields that a covering index carries along. */
export function includeArgument(columns: readonly string[] | undefined, { model }: Around): readonly Code[] {
  if (!columns || columns.length === 0) return []
  return [keyword('include', list(columns.map((column) => pythonString(fieldOf(model, column)))))]
}
