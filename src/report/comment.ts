import type { Severity } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { link, prose } from '../quote/markdown.js'
import { clip } from '../quote/text.js'
import { render } from '../generate/render.js'
import { toChanges } from './changes.js'
import type { Context } from './context.js'
import { groupDrifts } from './groups.js'
import { commitLink } from './links.js'
import { fixedIn, toAdvice, toForeign, toFormer, toProblems } from './remarks.js'
import type { Section } from './sections.js'
import { toRow } from './table.js'
import { count, type Verdict, verdictOf } from './verdict.js'

/** How much of a report is written out. */
export interface Shape {
  /** The most sentences about the schema, rows of the table, diagnostics, and names in the lists below the diffs. */
  readonly changes: number
  readonly rows: number
  readonly problems: number
  readonly names: number
  readonly diffs: readonly Section[]
  /** What this shape leaves out, in words: `the diffs of 3 files`. */
  readonly dropped: readonly string[]
}

const ICONS: Readonly<Record<Verdict['kind'], string>> = {
  error: '❌',
  drift: '⚠️',
  mended: '🔧',
  'in-step': '✅',
}

/**
 * A report's Markdown in a shape. `lead` are paragraphs of Markdown after the advice, `endings` the last lines. The
 * returned function does the quoting that all shapes share once.
 */
export function createComposer(
  report: Report,
  context: Context,
  lead: readonly string[],
  endings: readonly string[],
): (shape: Shape) => string {
  const { fresh, preexisting, foreign } = groupDrifts(report.drifts)
  const rows = fresh.map((drift) => toRow(drift, context))
  const { kind, text } = verdictOf(report, context.committed)
  const [errors, others] = bySeverity(report)
  return (shape) =>
    render('report/comment', {
      heading: `${ICONS[kind]} ${text}${kind === 'mended' ? ` in ${fixedIn(context)}` : ''}`,
      lead: [...toAdvice(report, context), ...lead],
      errors: asList(toProblems(errors, shape.problems, context)),
      changed: asList(shape.changes > 0 ? toChanges(report.changes, shape.changes, context) : []),
      tables: shape.rows > 0 && rows.length > 0 ? [{ rows: rows.slice(0, shape.rows) }] : [],
      notes: [...moreRows(rows.length, shape), ...leftOut(shape.dropped)],
      diffs: shape.diffs,
      former: toFormer(preexisting, shape.names),
      remarks: asList([...toForeign(foreign, shape.names), ...toProblems(others, shape.problems, context)]),
      provenance: provenance(report, context),
      endings,
    })
}

function bySeverity(report: Report) {
  const of = (severity: Severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity)
  return [of('error'), [...of('warning'), ...of('notice')]] as const
}

/** A list for the template: none, or one with its items. */
function asList(items: readonly string[]): readonly { readonly items: readonly string[] }[] {
  return items.length > 0 ? [{ items }] : []
}

function moreRows(rows: number, shape: Shape): readonly string[] {
  return shape.rows > 0 && rows > shape.rows ? [`… and ${rows - shape.rows} more files.`] : []
}

function leftOut(dropped: readonly string[]): readonly string[] {
  if (dropped.length === 0) return []
  return [
    `**Left out to stay within GitHub's limit:** ${dropped.join('; ')}. ` +
      "The action's `patch` and `report` outputs hold everything.",
  ]
}

function provenance(report: Report, context: Context): string {
  const { head, base, runUrl, version } = context
  return [
    ...(head
      ? [`head ${commitLink(head, context)}${base ? `, base ${commitLink(base, context)}` : ''}`]
      : []),
    `${report.checked} ${report.checked === 1 ? 'entry' : 'entries'} checked, ${report.skipped} skipped`,
    `${count(report.inStep.length, 'file')} in step`,
    ...(runUrl ? [link('run', runUrl)] : []),
    prose(`model-drift ${clip(version, 50)}`),
  ].join(' · ')
}
