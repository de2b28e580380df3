import { type Span, StatementScanner } from './scan.js'
import { nameOf, tokenize } from './tokens.js'

const CONTROL = /(?:abort|begin|commit|end|release|rollback|savepoint|start)\b/iy

/** The longest statement that may begin, keep or undo changes. */
const LONGEST = 300

/**
 * The statements of a text that count, in order: without those that a ROLLBACK undoes, and without the ones that only
 * begin or end a transaction. `isPassedOver` tells the statements that need not be remembered.
 */
export function statementsIn(text: string, isPassedOver: (span: Span) => boolean): readonly Span[] {
  const transactions = new Transactions()
  const scanner = new StatementScanner(text)
  for (let span = scanner.next(); span; span = scanner.next()) {
    CONTROL.lastIndex = span.start
    if (span.end - span.start < LONGEST && CONTROL.test(text))
      transactions.control(text.slice(span.start, span.end))
    else if (!isPassedOver(span)) transactions.kept.push(span)
  }
  return transactions.kept
}

/** What is kept so far, and how much of it there was when the transaction and its savepoints began. */
class Transactions {
  readonly kept: Span[] = []
  readonly #savepoints = new Map<string, number>()
  #start: number | undefined

  control(sql: string): void {
    const [first, ...others] = tokenize(sql).map((token) => nameOf(token) ?? '')
    const last = others.at(-1) ?? ''
    if (first === 'begin' || first === 'start') this.#start ??= this.kept.length
    else if (first === 'savepoint') this.#savepoints.set(last, this.kept.length)
    else if (first !== 'release') {
      const isUndone = first === 'rollback' || first === 'abort'
      if (isUndone && others.includes('to')) this.#backTo(this.#savepoints.get(last))
      else this.#finish(isUndone, last === 'chain' && !others.includes('no'))
    }
  }

  #finish(isUndone: boolean, isChained: boolean): void {
    if (isUndone) this.#backTo(this.#start)
    this.#start = isChained ? this.kept.length : undefined
    this.#savepoints.clear()
  }

  #backTo(count: number | undefined): void {
    if (count !== undefined) this.kept.length = Math.min(this.kept.length, count)
  }
}
