import type { Place } from '../../../model/place.js'

/** A variable of a program that is set; `found` of PL/pgSQL, which a query sets; a prepared statement. */
export type Variable = string

/** What a program of SQL does, as far as it matters to a schema. Expressions and statements are texts of its language. */
export type Step =
  /** A statement, and the variables that take what it finds. */
  | {
      readonly kind: 'sql'
      readonly text: string
      readonly place: Place
      readonly into: readonly Variable[]
    }
  /** EXECUTE of the statements in the text that an expression gives. */
  | { readonly kind: 'execute'; readonly expression: string; readonly place: Place }
  | { readonly kind: 'assign'; readonly variable: Variable; readonly expression: string }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly place: Place }
  /** FOREACH over the items of an array. */
  | {
      readonly kind: 'foreach'
      readonly variable: Variable
      readonly expression: string
      readonly steps: readonly Step[]
      readonly place: Place
    }
  | {
      readonly kind: 'block'
      readonly steps: readonly Step[]
      readonly handlers: readonly Handler[]
      readonly place: Place
    }
  | { readonly kind: 'return' }
  /** Anything else, with all the expressions and statements in it, and the variables that it may set. */
  | {
      readonly kind: 'other'
      readonly texts: readonly string[]
      readonly variables: readonly Variable[]
      readonly place: Place
    }

/** A step of one kind. */
export type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>

/** IF or ELSIF with its condition; ELSE without one. */
export interface Branch {
  readonly condition?: string
  readonly steps: readonly Step[]
}

/** What is done when one of some errors happens, which have the names and codes of the language. */
export interface Handler {
  readonly conditions: readonly string[]
  readonly steps: readonly Step[]
}
