import type { Expectation } from './expectation.js'
import type { Variable } from './steps.js'

/** What is known of a value. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** What the catalog answers: whether something is there, or how many there are of it. */
  | { readonly kind: 'answer'; readonly expectation: Expectation }
  /** One of two texts, as the catalog answers. */
  | {
      readonly kind: 'choice'
      readonly expectation: Expectation
      readonly then: string
      readonly otherwise: string
    }

/** What is known of a program's variables. */
export type Values = ReadonlyMap<Variable, Value>

/** The text of a variable, where it is known. */
export function textIn(values: Values, variable: Variable): string | undefined {
  const value = values.get(variable)
  return value?.kind === 'text' ? value.text : undefined
}

/** What a variable expects that holds an answer of the catalog. */
export function answerIn(values: Values, variable: Variable): Expectation | undefined {
  const value = values.get(variable)
  return value?.kind === 'answer' ? value.expectation : undefined
}

/** What a language of programs means. */
export interface Language {
  /** What an expression gives; undefined where that takes the database to know. */
  readonly valueOf: (expression: string, values: Values) => Value | undefined
  /** The texts of the items of an array; undefined where one is not known. */
  readonly itemsOf: (expression: string, values: Values) => readonly string[] | undefined
  /** Whether a handler of some errors is for a refusal of a code. */
  readonly handles: (conditions: readonly string[], code: string) => boolean
  /** Whether a statement says nothing of tables and types. */
  readonly isSilent: (sql: string) => boolean
  /** Whether the text of an expression, or of a part of a program, may define a table or a type. */
  readonly mayDefine: (text: string) => boolean
}
