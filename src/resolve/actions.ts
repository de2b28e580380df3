import type { Place } from '../model/place.js'
import type { ReferentialAction } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'

const ACTIONS: ReadonlyMap<string, ReferentialAction> = new Map([
  ['cascade', 'cascade'],
  ['setnull', 'set-null'],
  ['setdefault', 'set-default'],
  ['restrict', 'restrict'],
  ['noaction', 'no-action'],
])

const WORDS = ['CASCADE', 'SET NULL', 'SET DEFAULT', 'RESTRICT', 'NO ACTION']

/**
 * What an author's word says happens to the referring rows: `SET NULL`, `set_null`, `set-null`. An unknown word is an
 * `unknown-action` error; no word says nothing.
 */
export function readAction(
  word: string | undefined,
  event: 'ON DELETE' | 'ON UPDATE',
  place: Place,
  findings: SchemaFindings,
): ReferentialAction | undefined {
  const plain = (word ?? '').toLowerCase().replace(/[\s_-]/g, '')
  const action = ACTIONS.get(plain)
  if (!action && plain !== '' && word !== undefined) {
    const hint = findings.suggest(word, () => WORDS)
    const message = `"${word}" is no action for ${event} (known: ${WORDS.join(', ')})${hint}`
    findings.error(place, 'unknown-action', message)
  }
  return action
}
