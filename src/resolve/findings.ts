import { type Diagnostic, errorAt, warningAt } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { createHints } from '../nearest.js'

const REFERENCE_ERRORS = new Set(['unknown-reference', 'circular-reference', 'too-many-columns'])

interface Referring {
  readonly referenceId?: string
}

/** The findings about a schema: diagnostics in the order in which they were met, each with what may have been meant. */
export class SchemaFindings {
  readonly #found: Diagnostic[] = []
  readonly #codes = new Set<string>()

  get diagnostics(): readonly Diagnostic[] {
    return this.#found
  }

  /** Something that stops the run. */
  error(place: Place | undefined, code: string, message: string): void {
    this.#found.push(errorAt(place, code, message))
  }

  /** Whether what a column or a table lacks follows from an error about references, which is said once. */
  explains<N extends Referring>(node: N): node is N & { readonly referenceId: string } {
    return node.referenceId !== undefined && this.#found.some(({ code }) => REFERENCE_ERRORS.has(code))
  }

  /** Something that the author should know. */
  warn(place: Place | undefined, code: string, message: string): void {
    this.#found.push(warningAt(place, code, message))
  }

  /** Something that is good to know. */
  notice(place: Place, code: string, message: string): void {
    this.#found.push({ code, severity: 'notice', message, place })
  }

  /** What was found while a document was read, and counts only now. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#found.push(diagnostic)
  }

  /** A warning of which the first stands for all of its code. */
  warnFirst(place: Place, code: string, message: string): void {
    if (!this.#codes.has(code)) this.warn(place, code, message)
    this.#codes.add(code)
  }

  /** The end of a sentence about an unknown name, as `createHints` gives it. */
  readonly suggest = createHints()
}
