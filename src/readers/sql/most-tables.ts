import type { Place } from '../../model/place.js'

/** The most tables and columns of a schema: so many cost some hundred megabytes, and nobody's models are that many. */
const MOST_TABLES = 50_000
const MOST_COLUMNS = 500_000

/** What is said where there are more. */
export const TOO_MANY_TABLES = `a schema may have ${MOST_TABLES} tables and ${MOST_COLUMNS} columns, and from here on there are more; split its files into several entries`

/** The place of the first table with which there are more tables or columns than a schema may have. */
export function findExcess<T extends { readonly place: Place }>(
  tables: readonly T[],
  columnsOf: (table: T) => number,
): Place | undefined {
  let columns = 0
  return tables.find((table, index) => {
    columns += columnsOf(table)
    return index >= MOST_TABLES || columns > MOST_COLUMNS
  })?.place
}
