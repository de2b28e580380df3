import type { Drift } from '../model/drift.js'

/** A commit's message. */
export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** The longest headline that Git's own tools show whole. */
const LONGEST = 72
/** How many files the body names. */
const MOST_FILES = 50

/**
 * The message of the commit that mends these drifts. `custom` is the user's own: its first line and the rest. Paths come
 * from whoever opened the pull request, so only plain ones are named: no mention, no issue link, no `[skip ci]`.
 */
export function toCommitMessage(drifts: readonly Drift[], custom?: string): CommitMessage {
  const [first = '', ...rest] = (custom ?? '').trim().split(/\r?\n/)
  const own = first.trim()
  return { headline: own || toHeadline(drifts), body: own ? rest.join('\n').trim() : toBody(drifts) }
}

function toHeadline(drifts: readonly Drift[]): string {
  const schemas = [...new Set(drifts.flatMap(({ schema }) => schema))]
  const [first = ''] = schemas
  const more = schemas.length > 1 ? ` and ${schemas.length - 1} more` : ''
  const headline = `chore(models): regenerate from ${first}${more}`
  return isPlain(first) && headline.length <= LONGEST ? headline : 'chore(models): regenerate'
}

function toBody(drifts: readonly Drift[]): string {
  const named = drifts.filter(({ path }) => isPlain(path)).slice(0, MOST_FILES)
  const more = drifts.length - named.length
  const lines = named.map(({ path, status }) => `- ${path} (${status})`)
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

/** Whether a path is nothing but a path to whatever reads commit messages. */
function isPlain(path: string): boolean {
  return /^[\w.][\w./*-]*$/.test(path)
}
