import type { IndexNode, IndexPartNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import { type IndexPartText, readCreateIndex } from './create-index.js'
import type { CatalogIndex } from './engine.js'

/** An index that a statement made. */
export function toIndex(index: CatalogIndex, place: Place): IndexNode {
  const { parts, unique, where } = readCreateIndex(index.sql)
  return defined({
    place,
    name: index.name,
    columns: parts.map((part, position) => toPart(part, index.columns[position])),
    unique: unique || undefined,
    where,
  })
}

/** A member; the engine knows whether it is a column, and in which letters. */
function toPart(
  { expression, collation, order }: IndexPartText,
  column: string | null | undefined,
): IndexPartNode {
  const isColumn = typeof column === 'string'
  return {
    ...(isColumn ? { name: column } : { expression }),
    ...defined({ collation, order: order === 'desc' ? order : undefined }),
  }
}
