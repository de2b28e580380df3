import type { ColumnNode, IndexNode, TableNode } from '../../../model/document.js'
import { without } from '../../../without.js'
import { columnKey } from './rules.js'

/**
 * An index as the database keeps it: a prefix that is as long as its column is the whole column, and no prefix any more
 * ("Column Prefix Key Parts" in MySQL's manual).
 */
export function withoutWholePrefixes(index: IndexNode, { columns }: TableNode): IndexNode {
  if (!index.columns.some((part) => typeof part === 'object' && part.length !== undefined)) return index
  const lengths = new Map(columns.map((column) => [columnKey(column.name ?? ''), lengthOf(column)]))
  return {
    ...index,
    columns: index.columns.map((part) => {
      if (typeof part !== 'object' || part.length === undefined) return part
      return lengths.get(columnKey(part.name ?? '')) === part.length ? without(part, 'length') : part
    }),
  }
}

function lengthOf({ type = '' }: ColumnNode): number {
  return Number(/^(?:var)?(?:char|binary)\((\d+)\)/i.exec(type)?.[1])
}
