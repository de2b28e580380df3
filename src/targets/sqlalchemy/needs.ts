import type { Column } from '../../model/schema.js'
import type { Relation, Side } from './relations.js'

/** Whether the database alone gives a column its values: it counts up, or is computed. */
export function isFilled({ autoIncrement, identity, generated }: Column): boolean {
  return autoIncrement || identity !== undefined || generated !== undefined
}

/**
 * Whether a row cannot be without the one that a relationship leads to: no column of the key may be null or counts, and
 * one at least has no default. A row that may refer to itself, and one in a cycle, must be there before the other is.
 */
export function isNeeded(relation: Relation): relation is Side {
  if (relation.kind !== 'forward' || relation.isCyclic) return false
  const { key, child, parent } = relation.edge
  const columns = child.table.columns.filter(({ name }) => key.columns.includes(name))
  return (
    child !== parent &&
    columns.every((column) => !column.nullable && !isFilled(column)) &&
    columns.some((column) => column.default === undefined)
  )
}
