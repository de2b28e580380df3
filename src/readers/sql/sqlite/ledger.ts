import type { Place } from '../../../model/place.js'
import type { Action } from './action.js'
import { readCreateTable } from './create-table.js'
import { fold, NameMap } from './name-map.js'

/** Where a part was last written, and what it was called before, the latest name first. */
export interface Entry {
  readonly place: Place
  readonly formerNames: readonly string[]
}

/** A table's entry, and those of its parts. */
export interface TableEntry extends Entry {
  readonly columns: NameMap<Entry>
  /** The constraints that stand behind the columns, in their order. */
  readonly constraints: { readonly name?: string; readonly place: Place }[]
  readonly indexes: NameMap<Place>
}

/** A statement as it stands: its text, and what makes a place of an offset in it. */
export interface Written {
  readonly text: string
  readonly placeAt: (offset: number) => Place
}

/**
 * A ledger of the statements that the engine took, in their order: where each table, column, constraint and index was
 * last written, which the engine does not keep.
 */
export class Ledger {
  readonly #tables = new NameMap<TableEntry>()
  /** The list that each index is in: that of its table. */
  readonly #indexes = new NameMap<NameMap<Place>>()
  /** Dropped tables: one that is then renamed to the same name is the same table, rebuilt. */
  readonly #dropped = new NameMap<TableEntry>()

  /** A table's entry. */
  table(name: string): TableEntry | undefined {
    return this.#tables.get(name)
  }

  /** Writes down what a statement did. */
  record(action: Action, written: Written): void {
    if (action.kind === 'create-table') this.#create(action.table, written)
    else if (action.kind === 'create-index') this.#createIndex(action, written)
    else if (action.kind === 'drop-index') this.#indexes.take(action.name)?.take(action.name)
    else if (action.kind === 'drop-table') this.#drop(action.table)
    else if (action.kind === 'rename-table') this.#rename(action.table, action.to, written.placeAt(0))
    else if ('table' in action) {
      const table = this.#tables.get(action.table)
      if (table) changeTable(table, action, written)
    }
  }

  #create(name: string, { text, placeAt }: Written): void {
    // With IF NOT EXISTS the table that is there already stays.
    if (this.#tables.has(name)) return
    const { columns, constraints } = readCreateTable(text)
    const entries = new NameMap<Entry>()
    for (const { name, offset } of columns) entries.set(name, { place: placeAt(offset), formerNames: [] })
    this.#tables.set(name, {
      place: placeAt(0),
      formerNames: [],
      columns: entries,
      indexes: new NameMap(),
      constraints: constraints.map(({ name, offset }) => ({
        ...(name === undefined ? {} : { name }),
        place: placeAt(offset),
      })),
    })
  }

  #createIndex({ name, table }: { readonly name: string; readonly table: string }, written: Written): void {
    const indexes = this.#tables.get(table)?.indexes
    if (!indexes || this.#indexes.has(name)) return
    indexes.set(name, written.placeAt(0))
    this.#indexes.set(name, indexes)
  }

  #drop(name: string): void {
    const table = this.#tables.take(name)
    if (!table) return
    this.#dropped.set(name, table)
    for (const [index] of table.indexes.entries()) this.#indexes.take(index)
  }

  #rename(from: string, to: string, place: Place): void {
    const table = this.#tables.take(from)
    if (!table) return
    const dropped = this.#dropped.take(to)
    const formerNames = [from, ...table.formerNames]
    this.#tables.set(to, dropped ? rebuild(table, dropped) : { ...table, place, formerNames })
  }
}

type Change = Extract<Action, { readonly table: string }>

function changeTable(table: TableEntry, action: Change, { placeAt }: Written): void {
  if (action.kind === 'add-column') {
    table.columns.set(action.part, { place: placeAt(action.offset), formerNames: [] })
  } else if (action.kind === 'drop-column') table.columns.take(action.part)
  else if (action.kind === 'rename-column') {
    const formerNames = [action.part, ...(table.columns.take(action.part)?.formerNames ?? [])]
    table.columns.set(action.to, { place: placeAt(action.offset), formerNames })
  } else if (action.kind === 'add-constraint') {
    const { part: name, offset } = action
    table.constraints.push({ ...(name === undefined ? {} : { name }), place: placeAt(offset) })
  } else if (action.kind === 'drop-constraint') {
    const index = table.constraints.findIndex(
      ({ name }) => name !== undefined && fold(name) === fold(action.part),
    )
    if (index >= 0) table.constraints.splice(index, 1)
  }
}

/** A table that took the place of a dropped one has that one's former names, not its own for the time between. */
function rebuild(table: TableEntry, dropped: TableEntry): TableEntry {
  for (const [name, column] of table.columns.entries()) {
    const former = dropped.columns.get(name)
    if (former) table.columns.set(name, { ...column, formerNames: former.formerNames })
  }
  return { ...table, formerNames: dropped.formerNames }
}
