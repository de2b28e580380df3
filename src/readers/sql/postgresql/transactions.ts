import type { PsqlScript, Reach } from './psql/script.js'
import type { Variables } from './psql/variables.js'
import { type Span, StatementScanner } from './scan.js'
import { nameOf, tokenize } from './tokens.js'

const CONTROL = /(?:abort|begin|commit|end|release|rollback|savepoint|start)\b/iy

/** The longest statement that may begin, keep or undo changes. */
const LONGEST = 300

/** A statement, and what holds where it stands. */
export interface Sent extends Span {
  /** What the transaction is called that it is part of; undefined where it is one of its own. */
  readonly transaction: number | undefined
  /** Whether psql sends it, and with what in place of its variables. */
  readonly reach: Reach
  readonly variables: Variables
  /** The database that psql is told to be connected to. */
  readonly database: string | undefined
}

/**
 * The statements of a text that count, in order: without those that a ROLLBACK undoes or a command of `psql` leaves out,
 * and without the ones that only begin or end a transaction. `isPassedOver` tells the statements that need not be
 * remembered.
 */
export function statementsIn(
  text: string,
  isPassedOver: (span: Span) => boolean,
  psql: PsqlScript,
): readonly Sent[] {
  const transactions = new Transactions()
  const scanner = new StatementScanner(text, { onCommand: (line) => psql.run(line) })
  for (let span = scanner.next(); span; span = scanner.next()) {
    const { reach, variables, database } = psql
    CONTROL.lastIndex = span.start
    if (reach === 'passed-over') continue
    if (span.command?.startsWith('\\gset') === true)
      psql.forget(text.slice(span.start, span.end), span.command.slice('\\gset'.length).trim())
    if (span.end - span.start < LONGEST && CONTROL.test(text))
      transactions.control(text.slice(span.start, span.end))
    else if (!isPassedOver(span)) transactions.keep({ ...span, reach, variables, database })
  }
  return transactions.kept
}

/** What is kept so far, and how much of it there was when the transaction and its savepoints began. */
class Transactions {
  readonly kept: Sent[] = []
  readonly #savepoints = new Map<string, number>()
  #start: number | undefined
  #count = 0

  keep(span: Omit<Sent, 'transaction'>): void {
    this.kept.push({ ...span, transaction: this.#start === undefined ? undefined : this.#count })
  }

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
    this.#count += 1
    this.#start = isChained ? this.kept.length : undefined
    this.#savepoints.clear()
  }

  #backTo(count: number | undefined): void {
    if (count !== undefined) this.kept.length = Math.min(this.kept.length, count)
  }
}
