import type { Place } from '../../../model/place.js'
import type { QualifiedName } from '../catalog.js'

/** A table whose columns only running its statement would tell, and where that stands. */
export interface UnknownTable extends QualifiedName {
  readonly place: Place
}

/** The tables that statements make of what a query or an unknown type has. Those that are dropped again harm nobody. */
export class UnknownTables {
  readonly #tables = new Map<string, UnknownTable>()

  /** Those that are left. */
  get items(): readonly UnknownTable[] {
    return [...this.#tables.values()]
  }

  find(name: QualifiedName): UnknownTable | undefined {
    return this.#tables.get(keyOf(name))
  }

  add(table: UnknownTable): void {
    this.#tables.set(keyOf(table), table)
  }

  remove(table: UnknownTable): void {
    this.#tables.delete(keyOf(table))
  }

  /** Renames a table or moves it to another namespace. */
  rename(table: UnknownTable, to: QualifiedName): void {
    this.remove(table)
    this.add({ ...to, place: table.place })
  }
}

function keyOf({ namespace = '', name }: QualifiedName): string {
  return JSON.stringify([namespace, name])
}
