import type { TypeRule, TypeRules } from './type-text.js'

/** What a dialect knows that the others do not. */
export interface DialectRules {
  /** Other names for it in JustDB files and commands, and databases that speak it. */
  readonly names: readonly string[]
  /** Names of types that mean something else here than elsewhere. */
  readonly types: TypeRules
  /** Names of types that the database itself means otherwise than JustDB's files, which speak for several. */
  readonly literalTypes?: TypeRules
  /**
   * The names of types that the database has from the start, where a schema may have types of its own: one of those may
   * be called as a type of another database is (`long`, `year`).
   */
  readonly builtIn?: ReadonlySet<string>
  /** What a name stands for that nobody knows; without it such a type is unknown. */
  readonly fallback?: TypeRule
  /** The namespace that a table without one stands in, where it has a fixed name. */
  readonly namespace?: string
  /** Whose names the database compares without the case of their letters; every letter counts where absent. */
  readonly folds?: 'columns' | 'all'
}
