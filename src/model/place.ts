/**
 * A place in a file that a person wrote. `line` and `column` count from 1; `column` counts UTF-16 units. In a workbook
 * they are a cell's row and column.
 */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  /** The sheet of a workbook that the place is in. */
  readonly sheet?: string
}
