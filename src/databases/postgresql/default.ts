import type { DefaultNode } from '../../model/document.js'
import { LITERAL_TYPES, NUMBER, NUMERIC_TYPES } from '../../sql/postgresql-literals.js'
import { tidy } from './expression.js'

/** A literal with the cast that the catalog adds to it: `'new'::character varying`, `E'a\\b'::text`. */
const CAST_LITERAL = /^(E?)'((?:[^']|'')*)'::([^']+)$/

/**
 * A column's or a domain's default as the catalog prints it, for a type as `format_type` gives it. A literal stands
 * without the cast to its own type.
 */
export function toDefaultNode(printed: string, type: string): DefaultNode {
  const sql = tidy(printed)
  if (NUMBER.test(sql) || sql === 'true' || sql === 'false') return { text: sql, computed: false }
  const [, escaped = '', inside = '', cast = ''] = CAST_LITERAL.exec(sql) ?? []
  const plainType = type.replace(/\([^()]*\)/, '')
  if (cast === '' || (cast !== plainType && cast !== type && !LITERAL_TYPES.has(cast)))
    return { text: sql, computed: true }
  const value = escaped === '' ? inside : inside.replaceAll('\\\\', '\\')
  const isNumber = NUMERIC_TYPES.has(plainType) && NUMBER.test(value)
  return { text: isNumber ? value : `'${value}'`, computed: false }
}
