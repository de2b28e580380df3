import type { Node } from 'libpg-query'

import type { Parsers } from '../parser.js'
import { type Expectation, expectationOf } from './condition.js'
import { itemsOf, type Texts, textOf } from './constant.js'
import type { Variable } from './steps.js'

/** What is known of a program's variables while it runs, and of its expressions because of them. */
export class Variables {
  readonly #parse: Parsers['parse']
  readonly #texts: Map<Variable, string>
  readonly #answers = new Map<Variable, Expectation>()

  constructor({ parse }: Parsers, known: Texts) {
    this.#parse = parse
    this.#texts = new Map(known)
  }

  /** Remembers what an expression gives, as far as it is known. */
  set(variable: Variable, expression: string): void {
    const text = this.text(expression)
    const expectation = this.expectation(expression)
    this.forget(variable)
    if (text !== undefined) this.#texts.set(variable, text)
    else if (expectation) this.#answers.set(variable, expectation)
  }

  setText(variable: Variable, text: string): void {
    this.forget(variable)
    this.#texts.set(variable, text)
  }

  forget(variable: Variable): void {
    this.#texts.delete(variable)
    this.#answers.delete(variable)
  }

  /** The text that an expression gives; undefined where that takes the database to know. */
  text(expression: string): string | undefined {
    return textOf(this.#read(expression), this.#texts)
  }

  /** The items of an array that an expression gives. */
  items(expression: string): readonly string[] | undefined {
    return itemsOf(this.#read(expression), this.#texts)
  }

  /** What a condition expects; undefined where it asks for anything but the catalog. */
  expectation(condition: string): Expectation | undefined {
    const node = this.#read(condition)
    return node && expectationOf(node, this.#answers)
  }

  #read(expression: string): Node | undefined {
    const parsed = this.#parse(`SELECT ${expression}`)
    if (!('node' in parsed) || !('SelectStmt' in parsed.node)) return undefined
    const [target] = parsed.node.SelectStmt.targetList ?? []
    return target && 'ResTarget' in target ? target.ResTarget.val : undefined
  }
}
