import type { ForeignKey, Table } from '../../model/schema.js'
import type { RelationNames } from '../../model/names.js'
import { findRelation, keepName, type NameSource, type Shelf } from '../python/name-source.js'
import type { TableKeys } from './keys.js'

/** A foreign key that a ForeignObject follows, between two of the tables. */
interface Composite {
  readonly key: ForeignKey
  readonly from: Table
  readonly to: Table
}

type Bodies = ReadonlyMap<Table, Shelf>
type Kept = Map<ForeignKey, string>

/** The foreign keys that ForeignObjects follow, in schema order. */
export function findComposites(tables: readonly Table[], keys: readonly TableKeys[]): readonly Composite[] {
  return tables.flatMap((from, index) =>
    (keys[index]?.composites ?? []).map(({ key, table: to }) => ({ key, from, to })),
  )
}

/** Keeps the name of the field that follows a key. */
export function keepForward(composite: Composite, source: NameSource, bodies: Bodies, kept: Kept): void {
  const { key, from } = composite
  keepName(kept, key, namesOf(composite, source)?.forward, bodies.get(from), (name) => {
    source.refuse(from, name)
  })
}

/** Keeps the `related_name` of that field. */
export function keepBack(composite: Composite, source: NameSource, bodies: Bodies, kept: Kept): void {
  const { key, from, to } = composite
  keepName(kept, key, namesOf(composite, source)?.back, bodies.get(to), (name) => {
    source.refuse(from, name)
  })
}

/** What a source calls the ends of a key: of several over the same columns, the one that leads to the same class. */
function namesOf({ key, from, to }: Composite, source: NameSource): RelationNames | undefined {
  const names = source.named(from)
  return names && findRelation(names, key, (className) => className === source.named(to)?.name)
}
