import type { Report } from '../model/report.js'
import type { Drift, DriftStatus } from '../model/drift.js'
import { groupDrifts, isMendable } from './groups.js'

/** A verdict: one line of plain words of ours, and what kind of news it is. */
export interface Verdict {
  readonly kind: 'error' | 'drift' | 'mended' | 'in-step'
  readonly text: string
}

/** How each status is called where people read it. */
export const STATUS_WORDS: Readonly<Record<DriftStatus, string>> = {
  missing: 'missing',
  stale: 'stale',
  orphaned: 'orphaned',
  'hand-edited': 'hand-edited',
  foreign: 'written by people',
}

/** The one-line verdict on a report. `committed` is the commit that mended what could be mended, when there is one. */
export function verdictOf(report: Report, committed?: object): Verdict {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length
  const { fresh, preexisting, foreign } = groupDrifts(report.drifts)
  const open = openDrifts(fresh, committed)
  if (errors > 0) return { kind: 'error', text: `The models could not be checked: ${count(errors, 'error')}` }
  if (open.length > 0) return { kind: 'drift', text: outOfStep(open.length) }
  if (committed && fresh.length > 0) {
    return { kind: 'mended', text: `${wereOutOfStep(fresh.length)}; fixed` }
  }
  if (report.checked === 0 && report.skipped > 0) {
    return { kind: 'in-step', text: `No models were checked: ${leftOut(report.skipped)}` }
  }
  const beside = [
    ...(preexisting.length > 0 ? [formerly(preexisting.length)] : []),
    ...(foreign.length > 0 ? [byPeople(foreign.length)] : []),
  ]
  return { kind: 'in-step', text: [calm(report), ...beside].join('; ') }
}

/** What there is to say where nothing is to be done: the schema may give no file, or only files that people wrote. */
function calm({ drifts, inStep }: Report): string {
  if (groupDrifts(drifts).preexisting.length > 0) return 'No new drift'
  return inStep.length > 0 ? 'The models are in step with the schema' : 'No models were compared'
}

function byPeople(files: number): string {
  return `${count(files, 'file')} written by people ${files === 1 ? 'was' : 'were'} not compared`
}

/** The drifts that are still to be mended: all of them, or with a commit of ours those that it leaves to people. */
export function openDrifts(fresh: readonly Drift[], committed: object | undefined): readonly Drift[] {
  return committed === undefined ? fresh : fresh.filter((drift) => !isMendable(drift))
}

/** `2 model files were out of step with the schema`. */
export function wereOutOfStep(files: number): string {
  return `${count(files, 'model file')} ${files === 1 ? 'was' : 'were'} out of step with the schema`
}

/** `2 model files were out of step before this change`. */
export function formerly(files: number): string {
  return `${count(files, 'model file')} ${files === 1 ? 'was' : 'were'} out of step before this change`
}

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** The first seven digits of a commit id. */
export function shortId(id: string): string {
  return id.slice(0, 7)
}

function leftOut(entries: number): string {
  return entries === 1 ? 'the one entry was left out' : `all ${entries} entries were left out`
}

function outOfStep(files: number): string {
  return `${count(files, 'model file')} ${files === 1 ? 'is' : 'are'} out of step with the schema`
}
