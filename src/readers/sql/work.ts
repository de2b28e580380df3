import { type Diagnostic, errorAt } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'

/** Seconds of the processor that the statements of an entry may take. Thousands of ordinary ones need one. */
const MOST_SECONDS = 15

/** The most columns that tables may copy of each other: each may hold all that the one before it has. */
const MOST_COPIED = 1_000_000

/** How many steps go between two looks at the clock. */
const STRIDE = 16

/** The end of statements that take too much; thrown through all that works on them, and told as `diagnostic`. */
export class TooSlow extends Error {
  readonly diagnostic: Diagnostic

  constructor(place: Place | undefined, code: string, message: string) {
    super(message)
    this.diagnostic = errorAt(place, code, message)
  }
}

/**
 * The work that may be spent on statements. Some of them cost more the more there are (each renaming goes through all
 * that a table has), so hostile files could keep a run busy for hours. The processor's time counts, not the clock's:
 * a busy machine reads what an idle one does.
 */
export class Work {
  readonly #seconds: number
  readonly #start = process.cpuUsage()
  #steps = 0
  #copied = 0
  #place: (() => Place) | undefined

  constructor(seconds = MOST_SECONDS) {
    this.#seconds = seconds
  }

  /** To be called before each statement, with its place. */
  begin(place: () => Place): void {
    this.#place = place
    this.step()
  }

  /** To be called before each of a statement's parts that may cost much. Throws `TooSlow` when no work is left. */
  step(): void {
    this.#steps += 1
    if (this.#steps % STRIDE !== 0) return
    const { user, system } = process.cpuUsage(this.#start)
    if (user + system > this.#seconds * 1_000_000)
      this.#stop(
        'too-slow',
        `it may take ${this.#seconds} seconds of the processor, and this takes more; split the files, or leave out what changes the same table thousands of times`,
      )
  }

  /** To be called before columns are copied from one table into another. Throws `TooSlow` where they come to too many. */
  copy(columns: number): void {
    this.#copied += columns
    if (this.#copied > MOST_COPIED)
      this.#stop(
        'too-large',
        `tables may copy ${MOST_COPIED} columns of each other (LIKE, INHERITS, partitions), and these copy more; split the files`,
      )
  }

  #stop(code: string, message: string): never {
    throw new TooSlow(this.#place?.(), code, `reading SQL was stopped here: ${message}`)
  }
}
