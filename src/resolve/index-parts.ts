import type { IndexPart } from '../model/schema.js'
import { type Columns, findColumn } from './columns.js'

/** An entry of an index's column list, understood. */
export interface ReadPart {
  /** Undefined when the entry is neither a column of the table nor an expression. */
  readonly part?: IndexPart
  /** What the entry says of its column that an index here does not keep. */
  readonly leftOut?: 'order'
}

const ORDER = / (?:asc|desc)(?: nulls (?:first|last))?$/i
const LENGTH = /^([^()]+)\((\d+)\)$/
const OPERATOR = /[()]|\|\||->|::/

/**
 * An entry of an index's column list: a column's name, such a name with its order (`created_at DESC`) or with the
 * length of a prefix (`title(20)`), or an SQL expression (`LOWER(email)`).
 */
export function readIndexPart(entry: string, columns: Columns): ReadPart {
  const text = entry.trim().replace(/\s+/g, ' ')
  const plain = text.replace(ORDER, '')
  const [, prefix = '', length = ''] = LENGTH.exec(plain) ?? []
  const whole = findColumn(columns, plain)
  const column = whole ?? findColumn(columns, prefix.trim())
  if (column)
    return {
      part: { kind: 'column', name: column.name, ...(whole ? {} : { length: Number(length) }) },
      ...(/ desc/i.test(text) && plain !== text ? { leftOut: 'order' } : {}),
    }
  return OPERATOR.test(text) ? { part: { kind: 'expression', sql: text } } : {}
}
