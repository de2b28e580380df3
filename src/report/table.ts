import type { Drift } from '../model/drift.js'
import { tableCell } from '../quote/markdown.js'
import type { Context } from './context.js'
import { isMendable } from './groups.js'
import { fileLink, fileName } from './links.js'
import { STATUS_WORDS } from './verdict.js'

/** How many of an entry's schema paths a row names. */
const MOST_SCHEMAS = 3

/** A row of the comment's table: finished cells. */
export interface Row {
  readonly file: string
  readonly target: string
  readonly schema: string
  readonly status: string
  readonly lines: string
}

/** A drift as a row of the table. */
export function toRow(drift: Drift, context: Context): Row {
  return {
    file: drift.status === 'missing' ? fileName(drift.path) : fileLink(drift.path, context),
    target: tableCell(drift.target),
    schema: schemaCell(drift.schema),
    status:
      context.committed && isMendable(drift)
        ? `${STATUS_WORDS[drift.status]}, fixed`
        : STATUS_WORDS[drift.status],
    lines: changedLines(drift),
  }
}

/** What a diff adds and removes: `+12 −3`. */
export function changedLines({ added, removed }: Drift): string {
  return `+${added} −${removed}`
}

function schemaCell(schema: readonly string[]): string {
  const more = schema.length - MOST_SCHEMAS
  const named = schema.slice(0, MOST_SCHEMAS).map(tableCell).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}
