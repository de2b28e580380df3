import type { Place } from '../../../model/place.js'
import type { Action } from './action.js'
import { NameMap } from './name-map.js'

/** A table that is no part of the schema, and why. */
export interface Unseen {
  readonly name: string
  readonly kind: 'as' | 'virtual' | 'temporary' | 'unreadable'
  readonly place: Place
}

/**
 * The tables that statements make and that the engine does not have, or only as temporary ones. What is later done to
 * them is no mistake, though the engine has no such table.
 */
export class UnseenTables {
  readonly #tables = new NameMap<Unseen>()
  readonly #virtual: string[] = []

  /** Those that are left at the end. */
  get all(): readonly Unseen[] {
    return this.#tables.entries().map(([, table]) => table)
  }

  /** The virtual tables, dropped ones too: a DROP takes the tables behind them along. */
  get virtual(): readonly string[] {
    return this.#virtual
  }

  /** Knows a table that cannot be read: what is later done to it is no further mistake. */
  refuse(name: string, place: Place): void {
    this.#tables.set(name, { name, kind: 'unreadable', place })
  }

  /** Forgets such a table, when a statement makes one of its name that can be read. */
  accept(name: string): void {
    if (this.#tables.get(name)?.kind === 'unreadable') this.#tables.take(name)
  }

  /** Writes down what a statement does to such a table: gives whether it was about one. */
  record(action: Action, place: Place): boolean {
    if (action.kind === 'create-as' || action.kind === 'create-virtual' || isTemporary(action)) {
      const { table: name, temporary, kind } = action
      const made = kind === 'create-virtual' ? 'virtual' : 'as'
      if (made === 'virtual') this.#virtual.push(name)
      this.#tables.set(name, { name, kind: temporary ? 'temporary' : made, place })
      return true
    }
    if (!('table' in action) || action.kind === 'create-table' || !this.#tables.has(action.table))
      return false
    const table =
      action.kind === 'drop-table' || action.kind === 'rename-table'
        ? this.#tables.take(action.table)
        : undefined
    if (table && action.kind === 'rename-table') this.#tables.set(action.to, { ...table, name: action.to })
    return true
  }
}

function isTemporary(action: Action): action is Extract<Action, { readonly kind: 'create-table' }> {
  return action.kind === 'create-table' && action.temporary
}
