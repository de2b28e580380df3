import type { Place } from '../../model/place.js'
import type { Findings } from '../findings.js'
import { type Member, normalise, type ObjectNode, scalarAt } from '../tree.js'
import type { Cell } from './cells.js'
import type { Sheet } from './workbook.js'

/**
 * The rows of a sheet as objects: its first row that holds something names their keys. Error: `wrong-value` for a
 * formula that failed. A cell under no head is a warning.
 */
export function readRecords(path: string, { name, rows }: Sheet, findings: Findings): readonly ObjectNode[] {
  const [heads = [], ...records] = rows.filter((row) => row.length > 0)
  const keys = new Map(heads.map(({ column, text }) => [column, text]))
  return records.flatMap((cells) => {
    const members = cells.flatMap((cell) => toMember(cell, keys, placeIn(path, name, cell), findings) ?? [])
    const [first] = members
    return first ? [{ kind: 'object', place: first.place, members } as const] : []
  })
}

/** The value of a record under one of several names of a key, each in normal form. */
export function valueOf({ members }: ObjectNode, names: ReadonlySet<string>): string | undefined {
  const value = members.find(({ key }) => names.has(normalise(key)))?.value
  return value?.kind === 'scalar' ? value.text : undefined
}

function toMember(
  { column, text, failed }: Cell,
  keys: ReadonlyMap<number, string>,
  place: Place,
  findings: Findings,
): Member | undefined {
  const key = keys.get(column)
  if (failed) findings.error(place, 'wrong-value', `The formula here gave ${text}`)
  if (key === undefined) {
    const message = 'This cell stands under no head, and it is ignored'
    findings.warnOnce(place, 'unknown-attribute', `head ${place.sheet ?? ''} ${column}`, () => message)
    return undefined
  }
  return { key, place, value: scalarAt(place, text) }
}

function placeIn(path: string, sheet: string, { row, column }: Cell): Place {
  return { path, line: row, column, sheet }
}
