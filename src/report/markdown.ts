import type { Report } from '../model/report.js'
import { fence } from '../quote/markdown.js'
import { render } from '../generate/render.js'
import { createComposer } from './comment.js'
import type { Context, Refusal, SummaryContext } from './context.js'
import { groupDrifts } from './groups.js'
import { layOut } from './ladder.js'
import { commentMarker } from './marker.js'
import { fixedIn } from './remarks.js'
import type { Room } from './sections.js'
import { verdictOf, wereOutOfStep } from './verdict.js'

/** What GitHub takes as a comment, in characters; its other limit, 262,144 bytes, cannot be reached below this one. */
const COMMENT_LIMIT = 65_536

/** What GitHub takes as a step's summary is 1 MiB; some is left for what other parts of the step write. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024

/**
 * The pull-request comment: verdict, how to fix it, table, collapsed diffs, remarks, head commit and version, and the
 * marker as its last line. Always shorter than the limit; what does not fit is left out, and the comment says what.
 */
export function renderComment(report: Report, context: Context): string {
  const limit = Math.min(context.limit ?? COMMENT_LIMIT, COMMENT_LIMIT)
  const room = { limit, measure: (text: string) => text.length }
  return lay(report, context, { lead: [], endings: [commentMarker(context.markerId)] }, room).trimEnd()
}

/** The one line that a comment becomes when the drift is gone: where something is still to be said, the verdict. */
export function renderRecovered(report: Report, context: Context): string {
  const isRecovered = report.drifts.length === 0 && (report.inStep.length > 0 || report.checked === 0)
  const line = isRecovered ? 'The models are in step with the schema again' : verdictOf(report).text
  return renderLine(`✅ ${line}.`, context)
}

/** The one line that a comment becomes when this run's commit mended all drift. Needs `context.committed`. */
export function renderMended(report: Report, context: Context): string {
  const files = groupDrifts(report.drifts).fresh.length
  return renderLine(`🔧 ${wereOutOfStep(files)}; fixed in ${fixedIn(context)}.`, context)
}

/** The job summary: the comment's text below 1 MiB, without a marker, and why the comment or commit is not there. */
export function renderSummary(report: Report, context: SummaryContext): string {
  const { refusal } = context
  const room = { limit: SUMMARY_LIMIT, measure: (text: string) => Buffer.byteLength(text) }
  const lead = refusal ? toApology(refusal) : []
  return lay(refusal ? withoutNotice(report, refusal) : report, context, { lead, endings: [] }, room)
}

/** The apology says it at length. */
function withoutNotice(report: Report, { attempt }: Refusal): Report {
  return { ...report, diagnostics: report.diagnostics.filter(({ code }) => code !== `no-${attempt}`) }
}

function lay(
  report: Report,
  context: Context,
  { lead, endings }: { readonly lead: readonly string[]; readonly endings: readonly string[] },
  room: Room,
): string {
  const { head = report.head, base = report.base } = context
  const settled = { ...context, ...(head && { head }), ...(base && { base }) }
  const compose = createComposer(report, settled, lead, endings)
  return layOut({ drifts: groupDrifts(report.drifts).fresh, compose }, room)
}

function renderLine(line: string, context: Context): string {
  return render('report/line', { line, marker: commentMarker(context.markerId) }).trimEnd()
}

/** Why a fork's pull request gets none. */
const FORKS: Readonly<Record<Refusal['attempt'], string>> = {
  comment: 'and there GitHub gives a run a token that can only read',
  commit: "to whose branches this run's token may not write",
}

function toApology({ attempt, permissions, fork }: Refusal): readonly string[] {
  const named = permissions.some((line) => line.startsWith('contents:'))
  const lines = [...(named ? [] : ['contents: read']), ...permissions]
  return [
    fork
      ? `**There is no ${attempt}:** the pull request comes from a fork, ${FORKS[attempt]}. ` +
        'For pull requests from this repository the job needs:'
      : `**There is no ${attempt}:** this run's token may not make one. Add to the job:`,
    fence(['permissions:', ...lines.map((line) => `  ${line}`)].join('\n'), 'yaml'),
  ]
}
