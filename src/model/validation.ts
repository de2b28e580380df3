import type { Diagnostic } from './diagnostic.js'

/** What a look at schemas by themselves found: no config, no models. */
export interface Validation {
  /** The schema files that were looked at, in order; a database by its label. */
  readonly schemas: readonly string[]
  /** In the order of the files, and of the places within each; what belongs to no place comes first. */
  readonly diagnostics: readonly Diagnostic[]
  /** The exit status: 0, or 2 where something counts as a mistake. */
  readonly status: number
}
