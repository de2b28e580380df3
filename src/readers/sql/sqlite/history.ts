import type { Diagnostic } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import { explainPlaceholder, PLACEHOLDER, placeholderAt } from '../placeholders.js'
import type { Action } from './action.js'
import { Ledger } from './ledger.js'
import type { Piece, Readable } from './pieces.js'
import { placesWithin } from '../places.js'
import { tokenize } from './tokens.js'
import { UnseenTables } from './unseen.js'

/**
 * What came of the statements, gone through in their order with what the engine said of each. `placeholder` is a
 * statement with one, `unreadable-statement` any other that the engine refused, that nobody knows, or a
 * `CREATE TABLE ... AS` whose table is still there at the end. A DROP of what is not there harms nothing, and neither
 * does what is done to tables that the engine never saw.
 */
export class History {
  readonly ledger = new Ledger()
  readonly #severity: 'error' | 'warning'
  readonly #unseen = new UnseenTables()
  readonly #found: Finding[] = []

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
    const found = [...this.#found, ...left.map(({ name, place }) => toFinding(place, queried(name)))]
    const more = found[MOST]
    const last = more ? [toFinding(more.place, `${found.length - MOST} more cannot be read`)] : []
    return [...found.slice(0, MOST), ...last].map((each) => ({ severity: this.#severity, ...each }))
  }

  /** Adds the next statement, and the engine's own words if it refused it. */
  add(piece: Piece, refusal: string | undefined): void {
    const { place } = piece
    if ('problem' in piece) {
      this.#found.push(toFinding(place, piece.problem))
      return
    }
    const { action, text } = piece
    if (this.#isThere(action) || this.#unseen.record(action, place)) return
    if (refusal === undefined) {
      if (action.kind === 'create-table') this.#unseen.accept(action.table)
      this.ledger.record(action, { text, placeAt: placesWithin(place, text) })
    } else if (!isHarmless(action, refusal)) {
      if (action.kind === 'create-table' && !this.ledger.table(action.table))
        this.#unseen.refuse(action.table, place)
      this.#found.push(findPlaceholder(refusal, piece) ?? toFinding(place, shorten(refusal)))
    }
  }

  /** Whether a statement that the engine never sees would make a table that is there already, and so makes none. */
  #isThere(action: Action): boolean {
    const isMaking = action.kind === 'create-as' || action.kind === 'create-virtual'
    return isMaking && !action.temporary && this.ledger.table(action.table) !== undefined
  }
}

type Finding = Pick<Diagnostic, 'code' | 'message'> & { readonly place: Place }

function toFinding(place: Place, problem: string): Finding {
  return { code: 'unreadable-statement', message: `SQLite cannot read this statement: ${problem}`, place }
}

/** The placeholder of another tool over whose signs the engine stumbled; undefined where it was something else. */
function findPlaceholder(refusal: string, { text, place }: Readable): Finding | undefined {
  if (!/^unrecognized token: "[${]/.test(refusal)) return undefined
  const brace = tokenize(text).find((token) => token.kind === 'mark' && token.text === '{')
  const placeholder = brace && placeholderAt(text, brace.start)
  if (!placeholder) return undefined
  const message = explainPlaceholder(placeholder)
  return { code: PLACEHOLDER, message, place: placesWithin(place, text)(placeholder.offset) }
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
