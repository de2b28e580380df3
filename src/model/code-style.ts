/** How a repository's own tools lay out its Python: what generated code follows. */
export interface CodeStyle {
  /** Columns that a line may fill. */
  readonly lineLength: number
  /** The quotes of strings in which neither sort stands more often; docstrings have double ones always. */
  readonly quotes: 'double' | 'single'
  /** The oldest Python that the repository's code must run on, where it says: `3.11`. */
  readonly pythonVersion?: string
}
