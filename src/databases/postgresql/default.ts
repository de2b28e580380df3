import type { DefaultNode } from '../../model/document.js'
import { tidy } from './expression.js'

/** A literal with the cast that the catalog adds to it: `'new'::character varying`, `E'a\\b'::text`. */
const CAST_LITERAL = /^(E?)'((?:[^']|'')*)'::([^']+)$/

const NUMBER = /^-?\d+(?:\.\d+)?$/

const NUMERIC_TYPES: ReadonlySet<string> = new Set([
  'smallint',
  'integer',
  'bigint',
  'numeric',
  'real',
  'double precision',
])

/** Types that a literal may have before it becomes the column's. */
const LITERAL_TYPES: ReadonlySet<string> = new Set([
  ...NUMERIC_TYPES,
  'text',
  'character varying',
  'bpchar',
  'character',
])

/**
 * A column's or a domain's default as the catalog prints it, for a type as `format_type` gives it. A literal stands
 * without the cast to its own type.
 */
export function toDefaultNode(printed: string, type: string): DefaultNode {
  const sql = tidy(printed)
  if (NUMBER.test(sql) || sql === 'true' || sql === 'false') return { text: sql, computed: false }
  const [, escaped = '', inside = '', cast = ''] = CAST_LITERAL.exec(sql) ?? []
  const plainType = type.replace(/\([^)]*\)/, '')
  if (cast === '' || (cast !== plainType && cast !== type && !LITERAL_TYPES.has(cast)))
    return { text: sql, computed: true }
  const value = escaped === '' ? inside : inside.replaceAll('\\\\', '\\')
  const isNumber = NUMERIC_TYPES.has(plainType) && NUMBER.test(value)
  return { text: isNumber ? value : `'${value}'`, computed: false }
}
