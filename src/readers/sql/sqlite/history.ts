import type { Diagnostic } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import type { Action } from './action.js'
import { Ledger } from './ledger.js'
import type { Piece } from './pieces.js'
import { placesWithin } from './places.js'
import { UnseenTables } from './unseen.js'

/**
 * What came of the statements, gone through in their order with what the engine said of each. `unreadable-statement` is
 * one that the engine refused, that nobody knows, or a `CREATE TABLE ... AS` whose table is still there at the end. A
 * DROP of what is not there harms nothing, and neither does what is done to tables that the engine never saw.
 */
export class History {
  readonly ledger = new Ledger()
  readonly #severity: 'error' | 'warning'
  readonly #unseen = new UnseenTables()
  readonly #found: { readonly place: Place; readonly problem: string }[] = []

  constructor(severity: 'error' | 'warning') {
    this.#severity = severity
  }

  /** The virtual tables, dropped ones too. */
  get virtual(): readonly string[] {
    return this.#unseen.virtual
  }

  /** What there is to say, in the order of the statements; after a hundred only how much more there is. */
  get diagnostics(): readonly Diagnostic[] {
    const left = this.#unseen.all.filter(({ kind }) => kind === 'as')
    const found = [...this.#found, ...left.map(({ name, place }) => ({ place, problem: queried(name) }))]
    const more = found[MOST]
    const shown = found.slice(0, MOST).map(({ place, problem }) => this.#unreadable(place, problem))
    return more
      ? [...shown, this.#unreadable(more.place, `${found.length - MOST} more cannot be read`)]
      : shown
  }

  /** Adds the next statement, and the engine's own words if it refused it. */
  add(piece: Piece, refusal: string | undefined): void {
    const { place } = piece
    if ('problem' in piece) {
      this.#found.push({ place, problem: piece.problem })
      return
    }
    const { action, text } = piece
    if (this.#unseen.record(action, place)) return
    if (refusal === undefined) {
      if (action.kind === 'create-table') this.#unseen.accept(action.table)
      this.ledger.record(action, { text, placeAt: placesWithin(place, text) })
    } else if (!isHarmless(action, refusal)) {
      if (action.kind === 'create-table' && !this.ledger.table(action.table))
        this.#unseen.refuse(action.table, place)
      this.#found.push({ place, problem: shorten(refusal) })
    }
  }

  #unreadable(place: Place, problem: string): Diagnostic {
    const message = `SQLite cannot read this statement: ${problem}`
    return { code: 'unreadable-statement', severity: this.#severity, message, place }
  }
}

const MOST = 100

/** The most characters of the engine's own words, which may quote a word of any length. */
const LONGEST = 300

function queried(name: string): string {
  return `queries are never run, so what columns table "${name}" has is not known; write them out in its CREATE TABLE`
}

function isHarmless({ kind }: Action, refusal: string): boolean {
  return (kind === 'drop-table' || kind === 'drop-index') && refusal.startsWith('no such ')
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}
