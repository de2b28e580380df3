import { type Diagnostic, errorAt } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import type { Catalog } from './catalog.js'
import { findExcess, TOO_MANY_TABLES } from './most-tables.js'

/** Seconds of the processor that the statements of an entry may take. Thousands of ordinary ones need one. */
const MOST_SECONDS = 15

/** The most columns that tables may copy of each other: each may hold all that the one before it has. */
const MOST_COPIED = 1_000_000

/** Milliseconds of the clock between two questions for the processor's time: one costs as much as reading a statement. */
const INTERVAL = 20

/** UTF-16 units of statements between two counts of their tables: as many as some ten thousand tables have. */
const COUNTED = 1_000_000

/** Tells how many seconds of the processor were spent since it was made. */
export type Spent = () => number

/** The processor's time of this process. What it tells may be as old as `INTERVAL`. */
function timeProcessor(): Spent {
  const start = process.cpuUsage()
  let seconds = 0
  let next = performance.now() + INTERVAL
  return () => {
    const now = performance.now()
    if (now < next) return seconds
    const { user, system } = process.cpuUsage(start)
    seconds = (user + system) / 1_000_000
    next = now + INTERVAL
    return seconds
  }
}

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
  readonly #spent: Spent
  #copied = 0
  #uncounted = 0
  #place: (() => Place) | undefined

  constructor(spent: Spent = timeProcessor()) {
    this.#spent = spent
  }

  /** To be called before the same files are read in another way: what it copies is counted anew, the time goes on. */
  restart(): void {
    this.#copied = 0
    this.#uncounted = 0
    this.#place = undefined
  }

  /** To be called before each statement, with its place. */
  begin(place: () => Place): void {
    this.#place = place
    this.step()
  }

  /** To be called before each of a statement's parts that may cost much. Throws `TooSlow` when no work is left. */
  step(): void {
    if (this.#spent() > MOST_SECONDS)
      this.#stop(
        'too-slow',
        `it may take ${MOST_SECONDS} seconds of the processor, and this takes more; split the files, or leave out what changes the same table thousands of times`,
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

  /**
   * To be called behind each statement, with how long it is and all that the statements have built up. Throws `TooSlow`
   * where that is more than a schema may have, before it takes more memory.
   */
  end(units: number, catalog: Catalog): void {
    this.#uncounted += units
    if (this.#uncounted < COUNTED) return
    this.#uncounted = 0
    const visible = catalog.tables.filter(({ hidden }) => !hidden)
    const excess = findExcess(visible, ({ columns }) => columns.size)
    if (excess) throw new TooSlow(excess, 'too-large', TOO_MANY_TABLES)
  }

  #stop(code: string, message: string): never {
    throw new TooSlow(this.#place?.(), code, `reading SQL was stopped here: ${message}`)
  }
}
