import { type Diagnostic, errorAt } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'

/** Seconds of the processor that the statements of an entry may take. Thousands of ordinary ones need one. */
const MOST_SECONDS = 15

/** How many steps go between two looks at the clock. */
const STRIDE = 16

/** The end of statements that take too long; thrown through all that works on them, and told as `diagnostic`. */
export class TooSlow extends Error {
  readonly diagnostic: Diagnostic

  constructor(place: Place | undefined, seconds: number) {
    super('too slow')
    const message = `reading SQL was stopped here: it may take ${seconds} seconds of the processor, and this takes more; split the files, or leave out what changes the same table thousands of times`
    this.diagnostic = errorAt(place, 'too-slow', message)
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
    if (user + system > this.#seconds * 1_000_000) throw new TooSlow(this.#place?.(), this.#seconds)
  }
}
