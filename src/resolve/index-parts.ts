import type { IndexPartNode } from '../model/document.js'
import type { IndexPart } from '../model/schema.js'
import { type Columns, findColumn } from './columns.js'

/** An entry of an index's column list, understood. */
export interface ReadPart {
  /** Undefined when the entry is neither a column of the table nor an expression. */
  readonly part?: IndexPart | undefined
  /** What the entry says of its column that an index here does not keep. */
  readonly leftOut?: 'order'
}

const ORDER = / (?:asc|desc)(?: nulls (?:first|last))?$/i
const LENGTH = /^([^()]+)\((\d+)\)$/
const OPERATOR = /[()]|\|\||->|::/

/** A member of an index whose parts are told apart already; undefined when it names no column of the table. */
export function toIndexPart(node: IndexPartNode, columns: Columns): IndexPart | undefined {
  const { order, nulls, operatorClass, collation } = node
  const traits = {
    ...(order === 'desc' ? { order } : {}),
    ...(nulls === undefined || nulls === usualSide(order) ? {} : { nulls }),
    ...(operatorClass === undefined ? {} : { operatorClass }),
    ...(collation === undefined ? {} : { collation }),
  }
  if (node.expression !== undefined) return { kind: 'expression', sql: node.expression, ...traits }
  const column = node.name === undefined ? undefined : findColumn(columns, node.name)
  const length = node.length === undefined ? {} : { length: node.length }
  return column && { kind: 'column', name: column.name, ...length, ...traits }
}

/** Where NULL stands when nothing is said: it counts as the greatest value (PostgreSQL, "Indexes and ORDER BY"). */
function usualSide(order: IndexPartNode['order']): IndexPartNode['nulls'] {
  return order === 'desc' ? 'first' : 'last'
}

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
