import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result, ToolComponent } from 'sarif'
import { isDatabaseLabel } from '../databases/connection.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { Validation } from '../model/validation.js'
import { jsonText } from '../quote/json.js'
import { percentEncode } from '../quote/percent.js'
import { clip, oneLine } from '../quote/text.js'

/** What a log says of its surroundings. */
export interface SarifContext {
  /** The program's version. */
  readonly version: string
  /** The path of a file relative to the repository, with forward slashes, as code scanning looks for it. */
  readonly toRepositoryPath: (path: string) => string
}

/** GitHub's code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000

/** Code scanning shows no more of a message. */
const LONGEST_MESSAGE = 1000

/**
 * A validation as SARIF 2.1.0, as GitHub's code scanning takes it: a rule for each code, a result for each finding that
 * stands in a file, the gravest first where there are too many. What stands in none, which code scanning would refuse,
 * is among the notifications of the run. Ends in a newline.
 */
export function renderSarif({ diagnostics, status }: Validation, context: SarifContext): string {
  const placed = diagnostics.filter(isInFile)
  const kept = new Set(byWeight(placed).slice(0, MOST_RESULTS))
  const shown = placed.filter((diagnostic) => kept.has(diagnostic))
  const codes = [...new Set(shown.map(({ code }) => code))].sort()
  const others = diagnostics.filter((diagnostic) => !isInFile(diagnostic))
  const notes = [...others.map(toNotification), ...restOf(placed.length - shown.length)]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: toDriver(codes, shown, context.version) },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, exitCode: status, toolExecutionNotifications: notes }],
        results: shown.map((diagnostic) => toResult(diagnostic, codes, context)),
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

type Placed = Diagnostic & { readonly place: Place }

function isInFile(diagnostic: Diagnostic): diagnostic is Placed {
  return diagnostic.place !== undefined && !isDatabaseLabel(diagnostic.place.path)
}

/** Severities in SARIF's words, and how much each weighs. */
const LEVELS: Readonly<Record<Severity, { readonly level: Result.level; readonly weight: number }>> = {
  error: { level: 'error', weight: 0 },
  warning: { level: 'warning', weight: 1 },
  notice: { level: 'note', weight: 2 },
}

function byWeight<D extends Diagnostic>(diagnostics: readonly D[]): readonly D[] {
  return [...diagnostics].sort((a, b) => LEVELS[a.severity].weight - LEVELS[b.severity].weight)
}

function toDriver(codes: readonly string[], shown: readonly Diagnostic[], version: string): ToolComponent {
  const gravest = new Map<string, Severity>()
  for (const { code, severity } of byWeight(shown)) {
    if (!gravest.has(code)) gravest.set(code, severity)
  }
  const rules = codes.map((code) => toRule(code, gravest.get(code) ?? 'error'))
  return { name: 'model-drift', semanticVersion: version, rules }
}

function toRule(code: string, severity: Severity): ReportingDescriptor {
  const description = { text: describe(code) }
  return {
    id: code,
    name: code,
    shortDescription: description,
    fullDescription: description,
    help: { text: 'The message says what was expected, what came, and what to do.' },
    defaultConfiguration: { level: LEVELS[severity].level },
    properties: { tags: ['database-schema'], 'problem.severity': PROBLEMS[severity] },
  }
}

/** Severities in the words of code scanning's own property. */
const PROBLEMS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
}

/** A code in words: `unknown-table` is "Unknown table". */
function describe(code: string): string {
  const words = code.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function toResult(
  { code, severity, message, place }: Placed,
  codes: readonly string[],
  context: SarifContext,
): Result {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity].level,
    message: { text: toText(message) },
    locations: [{ physicalLocation: toLocation(place, context) }],
  }
}

function toLocation({ path, line, column }: Place, { toRepositoryPath }: SarifContext): PhysicalLocation {
  return {
    artifactLocation: { uri: toUri(toRepositoryPath(path)), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
  }
}

function toNotification({ code, severity, message, place }: Diagnostic): Notification {
  const where = place ? `${place.path}: ` : ''
  return {
    descriptor: { id: code },
    level: LEVELS[severity].level,
    message: { text: toText(where + message) },
  }
}

function restOf(amount: number): Notification[] {
  if (amount <= 0) return []
  const text = `${amount} more results were left out, since code scanning takes ${MOST_RESULTS}`
  return [{ descriptor: { id: 'too-many-results' }, level: 'warning', message: { text } }]
}

/** A message as one visible line, in which nothing is a link of SARIF (`[text](target)`). */
function toText(message: string): string {
  return oneLine(clip(message, LONGEST_MESSAGE)).replace(/\](?=\()/g, '] ')
}

/** A path as a relative reference (RFC 3986): a colon would end a scheme. */
function toUri(path: string): string {
  return percentEncode(path, /[^A-Za-z0-9\-._~/]/gu)
}
