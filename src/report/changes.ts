import { sentenceOf } from '../diff/sentences.js'
import type { Change } from '../model/change.js'
import type { Place } from '../model/place.js'
import { inlineCode } from '../quote/markdown.js'
import { clip, oneLine } from '../quote/text.js'
import type { Context } from './context.js'
import { placeLink } from './links.js'

/** How much of a name, a type or a piece of SQL a comment shows, in UTF-16 units. */
const LONGEST = 120

/** Changes as list items in Markdown, at most so many, each with the place where it stands now. */
export function toChanges(changes: readonly Change[], most: number, context: Context): readonly string[] {
  const more = changes.length - most
  const items = changes.slice(0, most).map((change) => `${toMarkdown(change)}${toLink(change, context)}`)
  return [...items, ...(more > 0 ? [`… and ${more} more`] : [])].map((item) => `- ${item}`)
}

function toMarkdown(change: Change): string {
  return sentenceOf(change, (text) => inlineCode(clip(text, LONGEST)))
}

/** What is gone stands nowhere at the head commit. */
function toLink({ toPlace }: Change, context: Context): string {
  return toPlace ? ` (${placeLink(toPlace.path, toPlace.line, toPlace.column, context)})` : ''
}

/** Changes as Markdown of their own, all of them, a list for each table. */
export function renderChangesMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No differences.\n'
  const lists = groupByTable(changes).map((group) =>
    group.map((change) => `- ${toMarkdown(change)} (${inlineCode(placesOf(change))})\n`).join(''),
  )
  return lists.join('\n')
}

/** Changes as text, a sentence a line with its place before it and the earlier one behind it, a blank line between tables. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no differences\n'
  return groupByTable(changes)
    .map((group) => group.map((change) => `${toLine(change)}\n`).join(''))
    .join('\n')
}

/** A change as one line of text: `new.sql:3:5: column "orders.total" is new: "integer"`. */
export function toLine(change: Change): string {
  const { fromPlace, toPlace } = change
  const [before, now] = [fromPlace, toPlace].map((place) => place && toText(place))
  const where = now ?? before
  const earlier = before !== undefined && before !== where ? ` (before: ${before})` : ''
  return oneLine(`${where === undefined ? '' : `${where}: `}${toSentence(change)}${earlier}`)
}

/** A change in JSON: every key is always there. */
export function toChangeJson(change: Change): object {
  const { kind, path, table = null, name = null, from = null, to = null, fromPlace, toPlace } = change
  return {
    kind,
    path,
    table,
    name,
    from,
    to,
    message: toSentence(change),
    fromPlace: toPlaceJson(fromPlace),
    toPlace: toPlaceJson(toPlace),
  }
}

function toSentence(change: Change): string {
  return sentenceOf(change, (text) => `"${text}"`)
}

function toPlaceJson(place: Place | undefined): Place | null {
  return place ? { path: place.path, line: place.line, column: place.column } : null
}

function placesOf({ fromPlace, toPlace }: Change): string {
  return [fromPlace, toPlace].flatMap((place) => (place ? [toText(place)] : [])).join(' → ')
}

function toText({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`
}

/** Changes of one table together, in the order in which they come. */
function groupByTable(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string | undefined, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.table)
    if (group) group.push(change)
    else groups.set(change.table, [change])
  }
  return [...groups.values()]
}
