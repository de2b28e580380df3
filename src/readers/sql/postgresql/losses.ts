import type { Constraint } from 'libpg-query'

import type { Place } from '../../../model/place.js'
import type { CatalogTable } from '../catalog.js'
import type { Context } from './context.js'

type Loss = readonly [what: string, isSaid: (constraint: Constraint) => boolean]

const CONDITIONS: ReadonlySet<string> = new Set(['CONSTR_CHECK', 'CONSTR_FOREIGN'])

export const NOT_ENFORCED = 'a condition is not enforced'

/** What INHERITS says of the parent. */
export const INHERITED = 'its rows show in the tables that it inherits, too'

/** What a constraint can say that no model does; PostgreSQL has all of it since version 18. */
const LOSSES: readonly Loss[] = [
  ['the periods of a key may not overlap', (constraint) => constraint.without_overlaps === true],
  ['a foreign key is one of periods', (constraint) => constraint.fk_with_period === true],
  [NOT_ENFORCED, ({ contype = '', is_enforced }) => CONDITIONS.has(contype) && is_enforced !== true],
]

/** Tells what a constraint says and the models do not, `not-in-models`, at the constraint's place. */
export function tellLosses(constraint: Constraint, table: CatalogTable, context: Context): void {
  for (const [what, isSaid] of LOSSES)
    if (isSaid(constraint)) tellLoss(what, context.statement.place(constraint.location), table, context)
}

/** Tells of one such loss. */
export function tellLoss(what: string, place: Place, { name }: CatalogTable, { refusals }: Context): void {
  refusals.warn(place, 'not-in-models', `table "${name}": ${what}; the models do not say so`)
}
