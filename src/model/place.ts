/** A place in a file that a person wrote. `line` and `column` count from 1; `column` counts UTF-16 units. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}
