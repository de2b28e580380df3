import type { IndexPartNode } from '../model/document.js'
import type { IndexPart, PartTraits } from '../model/schema.js'
import type { Columns } from './columns.js'

const ORDER = / (?:(asc|desc)|(?=nulls ))(?: ?nulls (first|last))?$/i
const LENGTH = /^([^()]+)\((\d+)\)$/
const OPERATOR = /[()]|\|\||->|::/

/** A member of an index whose parts are told apart already; undefined when it names no column of the table. */
export function toIndexPart(node: IndexPartNode, columns: Columns): IndexPart | undefined {
  const traits = traitsOfPart(node)
  if (node.expression !== undefined) return { kind: 'expression', sql: node.expression, ...traits }
  const column = node.name === undefined ? undefined : columns.find(node.name)
  const length = node.length === undefined ? {} : { length: node.length }
  return column && { kind: 'column', name: column.name, ...length, ...traits }
}

/** How a member is sorted and compared, where that is not the usual way. */
export function traitsOfPart({ order, nulls, operatorClass, collation }: IndexPartNode): PartTraits {
  return {
    ...(order === 'desc' ? { order } : {}),
    ...(nulls === undefined || nulls === usualSide(order) ? {} : { nulls }),
    ...(operatorClass === undefined ? {} : { operatorClass }),
    ...(collation === undefined ? {} : { collation }),
  }
}

/** Where NULL stands when nothing is said: it counts as the greatest value (PostgreSQL, "Indexes and ORDER BY"). */
function usualSide(order: IndexPartNode['order']): IndexPartNode['nulls'] {
  return order === 'desc' ? 'first' : 'last'
}

/**
 * An entry of an index's column list: a column's name, such a name with its order (`created_at DESC NULLS LAST`) or
 * with the length of a prefix (`title(20)`), or an SQL expression (`LOWER(email) DESC`). Undefined for anything else.
 */
export function readIndexPart(entry: string, columns: Columns): IndexPart | undefined {
  const text = entry.trim().replace(/\s+/g, ' ')
  if (columns.find(text)) return toIndexPart({ name: text }, columns)
  const plain = text.replace(ORDER, '')
  const order = readOrder(text)
  if (columns.find(plain)) return toIndexPart({ name: plain, ...order }, columns)
  const [, prefix = '', length = ''] = LENGTH.exec(plain) ?? []
  if (columns.find(prefix.trim()))
    return toIndexPart({ name: prefix.trim(), length: Number(length), ...order }, columns)
  return OPERATOR.test(plain) ? toIndexPart({ expression: plain, ...order }, columns) : undefined
}

function readOrder(text: string): Pick<IndexPartNode, 'order' | 'nulls'> {
  const [, order, nulls] = ORDER.exec(text.toLowerCase()) ?? []
  return {
    ...(order === 'desc' || order === 'asc' ? { order } : {}),
    ...(nulls === 'first' || nulls === 'last' ? { nulls } : {}),
  }
}
