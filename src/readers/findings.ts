import { type Diagnostic, errorAt, hasErrors, warningAt } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'

/** The findings of one file: diagnostics in the order in which they were met. */
export class Findings {
  readonly #found: Diagnostic[] = []
  readonly #said = new Set<string>()

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

  /** Something that the author should know. */
  warn(place: Place, code: string, message: string): void {
    this.#found.push(warningAt(place, code, message))
  }

  /** A warning that is given once for each message, however often it is met. */
  warnOnce(place: Place, code: string, message: string): void {
    if (this.#said.has(message)) return
    this.#said.add(message)
    this.warn(place, code, message)
  }
}
