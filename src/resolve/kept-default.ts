import type { Default } from '../model/schema.js'
import { defaultText } from '../sql/default-text.js'

/**
 * What SQLite keeps of a default that is no text in quotes, where the usual words for it are others: it keeps what was
 * written, `TRUE`, `+1` or `current_timestamp`, and tools that compare catalogs compare that. Undefined where the words
 * are the usual ones.
 */
export function keptBySqlite(value: Default | undefined, written: string): string | undefined {
  if (!value || written.startsWith("'")) return undefined
  const isTruth = TRUTH.test(written)
  if (value.kind === 'string' && !isTruth) return undefined
  const usual = value.kind === 'boolean' ? DIGITS[`${value.value}`] : defaultText(value)
  return usual === written ? undefined : written
}

const TRUTH = /^(?:true|false)$/i

const DIGITS = { true: '1', false: '0' } as const
