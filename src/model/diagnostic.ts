import type { Place } from './place.js'

/** How much a diagnostic weighs: an `error` stops the run with exit status 2, the others never do. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * A diagnostic is something the author should know: what was expected, what came, and what to do.
 * `code` is stable kebab-case (`unknown-table`); `message` is one sentence of plain text without a final full stop,
 * and may hold anything an author wrote: whoever prints it quotes it.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place?: Place
}

/** What a stage returns: its value, and what it has to say about its input. Stages do not throw for a user's mistake. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** An error diagnostic at a place. In a workbook its message begins with the sheet and the cell. */
export function errorAt(place: Place | undefined, code: string, message: string): Diagnostic {
  return diagnosticAt('error', place, code, message)
}

/** A warning diagnostic at a place. */
export function warningAt(place: Place | undefined, code: string, message: string): Diagnostic {
  return diagnosticAt('warning', place, code, message)
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

function diagnosticAt(
  severity: Severity,
  place: Place | undefined,
  code: string,
  message: string,
): Diagnostic {
  if (!place) return { code, severity, message: clip(message) }
  const where = place.sheet === undefined ? '' : `sheet "${place.sheet}", cell ${cellName(place)}: `
  return { code, severity, message: clip(`${where}${message}`), place }
}

/** The longest message, in UTF-16 units: what an author wrote may have megabytes. */
const LONGEST = 2000

/** A message of which, where it is too long, the middle is left out: its end says what to do. */
function clip(message: string): string {
  if (message.length <= LONGEST) return message
  const half = LONGEST / 2
  const start = message.slice(0, half).replace(/[\ud800-\udbff]$/, '')
  return `${start}…${message.slice(-half).replace(/^[\udc00-\udfff]/, '')}`
}

/** A cell's name: `AB7` for the 28th column of the 7th row. */
function cellName({ line, column }: Place): string {
  const letters = (number: number): string =>
    number === 0
      ? ''
      : `${letters(Math.floor((number - 1) / 26))}${String.fromCharCode(65 + ((number - 1) % 26))}`
  return `${letters(column)}${line}`
}
