import { createHash } from 'node:crypto'

import type { IndexPart } from '../model/schema.js'

/** The bytes that PostgreSQL keeps of a name; MySQL keeps one more. */
const LONGEST_NAME = 63
const HASH_LENGTH = 8

/**
 * A name for an index whose author gave none: `ix_orders_user_id`, an expression by its words. A name that is not free
 * ends in a hash of the index's meaning, so that no other index's number changes it; one that databases would cut is
 * cut here, before a hash of the whole.
 */
export function generateIndexName(
  table: string,
  parts: readonly IndexPart[],
  meaning: string,
  isFree: (name: string) => boolean,
): string {
  const words = parts.map((part) => (part.kind === 'column' ? part.name : wordsOf(part.sql)))
  const whole = ['ix', table, ...words].join('_')
  const name = shorten(whole)
  return isFree(name) ? name : shorten(`${whole}_${hash(meaning)}`)
}

function wordsOf(sql: string): string {
  return (sql.match(/[\p{L}\p{N}_]+/gu) ?? []).join('_').toLowerCase()
}

function shorten(name: string): string {
  const bytes = Buffer.from(name)
  if (bytes.length <= LONGEST_NAME) return name
  const kept = bytes
    .subarray(0, LONGEST_NAME - HASH_LENGTH - 1)
    .toString()
    .replace(/(?<!\uFFFD)\uFFFD+$/, '')
  return `${kept}_${hash(name)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
}
