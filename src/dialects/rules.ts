import type { TypeRule, TypeRules } from './type-text.js'

/** What a dialect knows that the others do not. */
export interface DialectRules {
  /** Other names for it in JustDB files and commands, and databases that speak it. */
  readonly names: readonly string[]
  /** Names of types that mean something else here than elsewhere. */
  readonly types: TypeRules
  /** What a name stands for that nobody knows; without it such a type is unknown. */
  readonly fallback?: TypeRule
}
