import { isDatabaseLabel } from '../databases/connection.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Drift } from '../model/drift.js'
import type { Place } from '../model/place.js'
import type { Report } from '../model/report.js'
import { oneLine, visible } from '../quote/text.js'
import { toLine } from './changes.js'
import { groupDrifts, isMendable } from './groups.js'
import type { Commit } from './context.js'
import { openDrifts, STATUS_WORDS, type Verdict, verdictOf } from './verdict.js'

/** How a report is printed. Without `colour` the text has no escape sequences. */
export interface TextOptions {
  readonly colour: boolean
  /** Whether each drift's diff follows its line. */
  readonly diff: boolean
  /** The commit that mended what could be mended, when this run made one. */
  readonly committed?: Commit
}

const ABOUT_EDITS =
  'What is not overwritten may hold edits: "overwrite: true" in its entry, or generate --overwrite, gives them up\n'

type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'bold'

const CODES: Readonly<Record<Colour, number>> = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 }

const SEVERITIES: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

const VERDICTS: Readonly<Record<Verdict['kind'], Colour>> = {
  error: 'red',
  drift: 'red',
  mended: 'green',
  'in-step': 'green',
}

const DIFF_LINES: Readonly<Record<string, Colour>> = { '+': 'green', '-': 'red', '@': 'cyan' }

/** One line for a diagnostic: `file:line:column: error[code]: message`, without the place when there is none. */
export function renderDiagnostic({ severity, code, message, place }: Diagnostic, colour: boolean): string {
  const where = place ? `${whereOf(place)}: ` : ''
  const what = paint(`${severity}[${oneLine(code)}]`, SEVERITIES[severity], colour)
  return `${where}${what}: ${oneLine(message)}\n`
}

function whereOf({ path, line, column }: Place): string {
  return isDatabaseLabel(path) ? oneLine(path) : `${oneLine(path)}:${line}:${column}`
}

/** Diagnostics for standard error, a line each, in the order in which they were found. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], colour: boolean): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, colour)).join('')
}

/**
 * A report for standard output: what changed in the schema, where a base is known, a line for each drift, with
 * its diff when asked for, the verdict, and what mends it. Diagnostics are not in it: they belong on standard error.
 */
export function renderText(report: Report, { colour, diff, committed }: TextOptions): string {
  const { kind, text } = verdictOf(report, committed)
  const open = openDrifts(groupDrifts(report.drifts).fresh, committed)
  return [
    ...renderChanged(report),
    ...report.drifts.map(
      (drift) => renderDrift(drift, colour) + (diff ? renderDiff(drift.diff, colour) : ''),
    ),
    `${paint(text, VERDICTS[kind], colour)}\n`,
    ...(committed ? [`The commit that mends what can be mended: ${committed.sha}\n`] : []),
    ...(open.some(isMendable) ? [`To fix it run: ${paint(oneLine(report.command), 'bold', colour)}\n`] : []),
    ...(report.migrations ?? []).map((command) => `The migration is then written by: ${oneLine(command)}\n`),
    ...(open.every(isMendable) ? [] : [ABOUT_EDITS]),
  ].join('')
}

function renderChanged({ changes }: Report): readonly string[] {
  if (changes.length === 0) return []
  return [`What changed in the schema:\n`, ...changes.map((change) => `  ${toLine(change)}\n`)]
}

function renderDrift(drift: Drift, colour: boolean): string {
  const { fresh, foreign } = groupDrifts([drift])
  const status = STATUS_WORDS[drift.status]
  if (foreign.length > 0) return `${oneLine(drift.path)}: ${status}; left alone\n`
  const word = paint(status, fresh.length > 0 ? 'red' : 'yellow', colour)
  const notes = [
    ...(fresh.length > 0 ? [] : [', before this change']),
    ...(isMendable(drift) ? [] : [', not overwritten']),
  ]
  return `${oneLine(drift.path)}: ${word}${notes.join('')} (+${drift.added} -${drift.removed})\n`
}

function renderDiff(diff: string, colour: boolean): string {
  if (diff === '') return ''
  const lines = visible(diff).replace(/\n$/, '').split('\n')
  return `${lines.map((line) => paint(line, DIFF_LINES[line.charAt(0)], colour)).join('\n')}\n`
}

function paint(text: string, colour: Colour | undefined, wanted: boolean): string {
  return wanted && colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text
}
