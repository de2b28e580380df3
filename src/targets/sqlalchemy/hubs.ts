import type { Notes } from '../notes.js'
import { findHubs, hubMessage } from '../reverse-limit.js'
import type { Model, Plan } from './plan.js'

/** The classes that too many foreign keys of classes lead to for reverse sides, and how many. */
export function findReverseHubs(plan: Plan): ReadonlyMap<Model, number> {
  const { models, options } = plan
  if (options.relationships !== 'both') return new Map()
  const ends = models.flatMap(({ table }) => table.foreignKeys.map((key) => plan.find(key, table)))
  return findHubs(
    ends.filter((end) => end.kind === 'model'),
    options['reverse-limit'],
  )
}

/** Says where reverse sides are left out. */
export function noteHubs(hubs: ReadonlyMap<Model, number>, notes: Notes): void {
  for (const [{ table }, count] of hubs) {
    notes.gather('notice', table.place, 'reverse-limit', hubMessage(table.name, count))
  }
}
