import { isDatabaseLabel } from '../databases/connection.js'
import { createGlobs, isGlob } from '../glob.js'
import type { Change } from '../model/change.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Drift } from '../model/drift.js'
import type { Report } from '../model/report.js'
import { clip, oneLine } from '../quote/text.js'
import { groupDrifts, isMendable } from './groups.js'
import { count, openDrifts, STATUS_WORDS } from './verdict.js'

/** A message on a line of a file, as GitHub shows it beside the code. Texts are one visible line. */
export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  /** Relative to the repository; absent when the message belongs to no file, or its name cannot be written safely. */
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** GitHub shows ten annotations of a step. */
const MOST = 10

/** How many files an annotation names. */
const MOST_FILES = 5

/** What is said where no command helps: of a file that no table accounts for, and of others. */
const ORPHANED = 'no table accounts for it: delete it, with its entry when that has no schema any more'
const UNMENDABLE = 'people may have edited it, so nothing overwrites it: see the job summary'

const DRIFT_LEVELS: Readonly<Record<Report['conclusion'], Severity | undefined>> = {
  failure: 'error',
  neutral: 'warning',
  success: undefined,
}

/**
 * At most ten annotations, most important first: errors at their places, one for each entry that drifted, where its
 * schema changed first, else on its first schema file, then warnings and notices. When there are more, the tenth says how many. What `committed`, this run's
 * commit, mended has none.
 */
export function annotationsOf(report: Report, committed?: object): readonly Annotation[] {
  const of = (severity: Severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(toAnnotation)
  const all = [...of('error'), ...driftAnnotations(report, committed), ...of('warning'), ...of('notice')]
  return all.length <= MOST ? all : [...all.slice(0, MOST - 1), rest(all.slice(MOST - 1))]
}

function toAnnotation({ severity, code, message, place }: Diagnostic): Annotation {
  return {
    level: severity,
    title: oneLine(`model-drift: ${clip(code, 60)}`),
    message: oneLine(clip(message, 1000)),
    ...(place && isPlain(place.path) && !isDatabaseLabel(place.path) && place),
  }
}

function driftAnnotations(report: Report, committed: object | undefined): readonly Annotation[] {
  const level = DRIFT_LEVELS[report.conclusion]
  if (level === undefined) return []
  return byEntry(openDrifts(groupDrifts(report.drifts).fresh, committed)).map((drifts) => {
    const schema = drifts[0]?.schema ?? []
    const place = findPlace(schema, report.changes)
    const name = place ? 'this schema' : oneLine(clip(schema.join(', '), 200))
    return {
      level,
      title: 'model-drift: models out of step',
      message: `${listed(drifts, name)}; ${remedy(drifts, report.command)}`,
      ...place,
    }
  })
}

/** Where a schema changed first, so that it is said beside the change; else the top of the first file that it names. */
function findPlace(
  schema: readonly string[],
  changes: readonly Change[],
): { readonly path: string; readonly line: number } | undefined {
  const isMatch = createGlobs(schema.filter(isGlob))
  const isSource = (path: string): boolean =>
    isPlain(path) && (isMatch(path) || schema.some((own) => own === path || isInside(own, path)))
  const place = changes.map(({ toPlace }) => toPlace).find((found) => found && isSource(found.path))
  if (place) return { path: place.path, line: place.line }
  const path = schema.find(
    (own) => isPlain(own) && !isGlob(own) && !own.endsWith('/') && !isDatabaseLabel(own),
  )
  return path === undefined ? undefined : { path, line: 1 }
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.replace(/\/?$/, '/'))
}

function remedy(drifts: readonly Drift[], command: string): string {
  if (drifts.some(isMendable)) return `to fix it run: ${oneLine(clip(command, 300))}`
  return drifts.every(({ status }) => status === 'orphaned') ? ORPHANED : UNMENDABLE
}

/** Drifts in groups of one entry each: the same target from the same schema. */
function byEntry(drifts: readonly Drift[]): readonly (readonly Drift[])[] {
  const groups = new Map<string, Drift[]>()
  for (const drift of drifts) {
    const key = JSON.stringify([drift.target, drift.schema])
    const group = groups.get(key)
    if (group) group.push(drift)
    else groups.set(key, [drift])
  }
  return [...groups.values()]
}

function listed(drifts: readonly Drift[], schema: string): string {
  const more = drifts.length - MOST_FILES
  const named = drifts
    .slice(0, MOST_FILES)
    .map(({ path, status }) => `${oneLine(clip(path, 200))} (${STATUS_WORDS[status]})`)
  return `${count(drifts.length, 'model file')} out of step with ${schema}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function rest(others: readonly Annotation[]): Annotation {
  const level = others[0]?.level ?? 'notice'
  return { level, title: 'model-drift', message: `${others.length} more messages are in the job summary` }
}

/** Whether a path can stand in a workflow command and still name its file. */
function isPlain(path: string): boolean {
  return oneLine(path) === path
}
