import type { ColumnType } from '../model/type.js'

/** The most dimensions that an array's values have in PostgreSQL, which takes any number of them in a type and keeps none. */
const MOST_DIMENSIONS = 6

/** An array of a type with so many dimensions, as far as its values may have them; without any the type itself. */
export function arrayOf(of: ColumnType, dimensions: number): ColumnType {
  return dimensions > 0 ? { kind: 'array', of, dimensions: Math.min(dimensions, MOST_DIMENSIONS) } : of
}
