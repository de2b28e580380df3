import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Drift } from '../model/drift.js'
import type { Report } from '../model/report.js'
import { inlineCode, link, prose } from '../quote/markdown.js'
import { clip } from '../quote/text.js'
import type { Context } from './context.js'
import { groupDrifts, isMendable } from './groups.js'
import { commitLink, fileName, placeLink } from './links.js'
import { count, formerly, openDrifts, STATUS_WORDS, wereOutOfStep } from './verdict.js'

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/** What to do about the drift, in paragraphs of Markdown: the command, and what the command leaves to people. */
export function toAdvice(report: Report, context: Context): readonly string[] {
  const { fresh } = groupDrifts(report.drifts)
  const open = openDrifts(fresh, context.committed)
  const untouched = open.filter((drift) => !isMendable(drift))
  const orphans = untouched.filter(({ status }) => status === 'orphaned')
  return [
    ...(context.committed && open.length > 0 && open.length < fresh.length
      ? [`🔧 ${wereOutOfStep(fresh.length - open.length)}; fixed in ${fixedIn(context)}.`]
      : []),
    ...(open.some(isMendable) ? [howToFix(report.command, context)] : []),
    ...(report.migrations ? [aboutMigrations(report.migrations)] : []),
    ...(untouched.length > orphans.length ? [aboutEdits(untouched.length - orphans.length)] : []),
    ...(orphans.length > 0 ? [aboutOrphans(orphans.length)] : []),
  ]
}

/** The commit that this run made, as a link. */
export function fixedIn(context: Context): string {
  const { sha = '', url } = context.committed ?? {}
  return url ? link(inlineCode(sha.slice(0, 7)), url) : commitLink(sha, context)
}

/** Diagnostics as list items, with their places. */
export function toProblems(
  diagnostics: readonly Diagnostic[],
  most: number,
  context: Context,
): readonly string[] {
  return listed(diagnostics, most, ({ code, severity, message, place }) => {
    const where = place ? `${placeLink(place.path, place.line, place.column, context)} ` : ''
    return `${ICONS[severity]} ${where}${prose(clip(message, 500))} (${inlineCode(clip(code, 60))})`
  })
}

/** One list item for each file that people wrote. */
export function toForeign(drifts: readonly Drift[], most: number): readonly string[] {
  return listed(
    drifts,
    most,
    ({ path }) => `${fileName(path)} was written by people; left alone`,
    (more) => `… and ${count(more, 'more file')} written by people; left alone`,
  )
}

/** The drift that was there before, collapsed: none, or one summary with its list items. */
export function toFormer(
  drifts: readonly Drift[],
  most: number,
): readonly { readonly summary: string; readonly items: readonly string[] }[] {
  if (drifts.length === 0) return []
  const items = listed(drifts, most, ({ path, status }) => `${fileName(path)}: ${STATUS_WORDS[status]}`)
  return [{ summary: `${formerly(drifts.length)} (not counted)`, items }]
}

function listed<T>(
  values: readonly T[],
  most: number,
  toItem: (value: T) => string,
  toRest = (more: number) => `… and ${more} more`,
): readonly string[] {
  const more = values.length - most
  return [...values.slice(0, most).map(toItem), ...(more > 0 ? [toRest(more)] : [])].map(
    (item) => `- ${item}`,
  )
}

function howToFix(command: string, { offersCommit = true }: Context): string {
  const offer = ', or set `mode: commit` on the action, and it makes that commit for you'
  return `**Fix it:** run ${inlineCode(clip(command, 300))} and commit the result${offersCommit ? offer : ''}.`
}

function aboutMigrations(commands: readonly string[]): string {
  const listed = commands.slice(0, MOST_COMMANDS).map((command) => inlineCode(clip(command, 300)))
  const more = commands.length - listed.length
  return `**The database needs a migration:** ${listed.join(', ')}${more > 0 ? ` … and ${more} more` : ''} writes it from the mended models.`
}

/** The most commands that one line names. */
const MOST_COMMANDS = 10

function aboutEdits(files: number): string {
  return (
    `**Hand-edited files are not overwritten** (${count(files, 'file')}): move the edit out of the generated file, ` +
    'or set `overwrite: true` on its entry to give the edit up.'
  )
}

function aboutOrphans(files: number): string {
  return (
    `**Files without a table are left to you** (${count(files, 'file')}): delete what the schema no longer accounts for, ` +
    'with its entry when it has no schema any more.'
  )
}
