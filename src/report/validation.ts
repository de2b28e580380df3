import { type Diagnostic, hasErrors, type Severity } from '../model/diagnostic.js'
import type { Validation } from '../model/validation.js'
import { jsonText } from '../quote/json.js'
import { toDiagnosticJson } from './json.js'
import { renderDiagnostics } from './text.js'
import { count } from './verdict.js'

/** How a validation is judged. */
export interface Strictness {
  /** Whether warnings count as errors do; notices never do. */
  readonly strict: boolean
}

/** The version of the JSON's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const VALIDATION_VERSION = 1

/** A validation of schemas from what was found about them: each finding once, sorted by its place, and judged. */
export function concludeValidation(
  schemas: readonly string[],
  found: readonly Diagnostic[],
  { strict }: Strictness,
): Validation {
  const diagnostics = sortByPlace(distinct(found), schemas)
  const isMistaken =
    hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'))
  return { schemas, diagnostics, status: isMistaken ? 2 : 0 }
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

function sortByPlace(diagnostics: readonly Diagnostic[], schemas: readonly string[]): readonly Diagnostic[] {
  const paths = [...schemas, ...diagnostics.flatMap(({ place }) => (place ? [place.path] : []))]
  const ranks = new Map([...new Set(paths)].map((path, index) => [path, index]))
  const keyOf = ({ place }: Diagnostic): readonly [file: number, line: number, column: number] =>
    place ? [ranks.get(place.path) ?? 0, place.line, place.column] : [-1, 0, 0]
  return [...diagnostics].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
  })
}

/** A validation for people: a line for each finding, `file:line:column: error[code]: message`, and how many there are. */
export function renderValidation({ schemas, diagnostics }: Validation, colour: boolean): string {
  const figures = (Object.keys(NOUNS) as Severity[])
    .map((severity) => [countOf(diagnostics, severity), NOUNS[severity]] as const)
    .filter(([amount]) => amount > 0)
    .map(([amount, noun]) => count(amount, noun))
  const found = figures.length === 0 ? 'nothing to say' : figures.join(', ')
  return `${renderDiagnostics(diagnostics, colour)}${found} about ${count(schemas.length, 'schema')}\n`
}

const NOUNS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'notice' }

function countOf(diagnostics: readonly Diagnostic[], wanted: Severity): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length
}

/**
 * A validation as JSON, in the shape that docs/report.md describes: keys always present and in this order. Characters
 * that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
export function renderValidationJson({ schemas, diagnostics, status }: Validation, version: string): string {
  const value = {
    version: VALIDATION_VERSION,
    tool: { name: 'model-drift', version },
    status,
    schemas,
    errors: countOf(diagnostics, 'error'),
    warnings: countOf(diagnostics, 'warning'),
    notices: countOf(diagnostics, 'notice'),
    diagnostics: diagnostics.map(toDiagnosticJson),
  }
  return `${jsonText(value, 2)}\n`
}
