import type { Findings } from '../findings.js'
import type { Row } from './row.js'
import { readTick } from './tick.js'

/**
 * Warns of the first empty cell under `Nullable` in a table of which other rows say no. An empty one counts as a no,
 * as a box without its tick does; beside a written no it may as well have been forgotten. The keys, which are never
 * NULL, and what a cell of constraints speaks of are not looked at.
 */
export function warnOfUnclear(rows: readonly Row[], findings: Findings): void {
  const open = rows.filter((row) => !isSettled(row))
  const saysNo = open.some((row) => isNo(row.get('nullable')?.text ?? ''))
  const unclear = saysNo ? open.find((row) => row.get('nullable')?.text === '') : undefined
  const place = unclear?.get('nullable')?.place
  if (!unclear || !place) return
  const message = `Nothing says whether column \`${unclear.get('name')?.text ?? ''}\` may be NULL: an empty cell counts as no; write yes or no, as other rows do`
  findings.warn(place, 'unclear-cell', message)
}

function isSettled(row: Row): boolean {
  const key = row.get('primaryKey')?.text ?? ''
  const isKey = key !== '' && readTick(key) !== false
  return isKey || (row.get('constraints')?.text ?? '') !== '' || (row.get('name')?.text ?? '') === ''
}

function isNo(text: string): boolean {
  return text !== '' && (readTick(text) === false || /^not null$/i.test(text))
}
