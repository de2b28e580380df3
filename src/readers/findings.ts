import { type Diagnostic, errorAt, hasErrors, warningAt } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'

/** The findings of one file: diagnostics in the order in which they were met. */
export class Findings {
  readonly #found: Diagnostic[] = []
  readonly #said = new Set<string>()
  /** Whether the file's texts are meant to the letter, blanks and line breaks too: it says that no convention applies. */
  exact = false
  /** The paths of other files whose contents this one took in: they are no files of their own beside it. */
  readonly taken = new Set<string>()

  get diagnostics(): readonly Diagnostic[] {
    return this.#found
  }

  get failed(): boolean {
    return hasErrors(this.#found)
  }

  /** Something that stops the run. */
  error(place: Place, code: string, message: string): void {
    this.#found.push(errorAt(place, code, message))
  }

  /** What was found out elsewhere, such as where files are looked for. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#found.push(diagnostic)
  }

  /** Whether such a finding stands at a place already. */
  has(code: string, { line, column }: Place): boolean {
    return this.#found.some(
      (found) => found.code === code && found.place?.line === line && found.place.column === column,
    )
  }

  /** Something that the author should know. */
  warn(place: Place, code: string, message: string): void {
    this.#found.push(warningAt(place, code, message))
  }

  /** A warning that is given once for each key, however often it is met; after a hundred keys no more. */
  warnOnce(place: Place, code: string, key: string, message: () => string): void {
    if (this.#said.has(key) || this.#said.size >= MOST_KEYS) return
    this.#said.add(key)
    this.warn(place, code, message())
  }
}

const MOST_KEYS = 100
