import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { KnownTable } from './known-table.js'

/** What a table says that the models do not: `not-in-models`, each at the place of its column or constraint. */
export function findLosses(known: KnownTable): readonly Diagnostic[] {
  const { table, text, place } = known
  const ofColumns = table.columns.flatMap(({ name }, index) => {
    const { place } = known.columnEntry(name)
    return (known.columnText(index)?.losses ?? []).map((what) => ({ place, what }))
  })
  const behind = text.losses.map(({ constraint, what }) => ({
    place: known.constraintPlace(constraint),
    what,
  }))
  const strict = text.isStrict ? [{ place, what: 'it is STRICT and takes values of its types alone' }] : []
  return [...ofColumns, ...behind, ...strict].map(({ place, what }) =>
    warningAt(place, 'not-in-models', `table "${table.name}": ${what}; the models do not say so`),
  )
}
