import type { Place } from '../../../model/place.js'
import { type ColumnText, readCreateTable, type TableText } from './create-table.js'
import type { CatalogTable } from './engine.js'
import type { Entry, TableEntry } from './ledger.js'
import { NameMap } from './name-map.js'

/** A table's name and those of its columns, each in its own letters. */
export interface TableNames {
  readonly name: string
  readonly columns: NameMap<string>
}

/** The names of tables, by name. */
export function namesOf(tables: readonly CatalogTable[]): NameMap<TableNames> {
  const names = new NameMap<TableNames>()
  for (const { name, columns } of tables) {
    const own = new NameMap<string>()
    for (const column of columns) own.set(column.name, column.name)
    names.set(name, { name, columns: own })
  }
  return names
}

/** All that is known of a table: from the engine, from the statement that it keeps, and from the ledger. */
export class KnownTable {
  readonly table: CatalogTable
  readonly text: TableText
  /** Every table, this one too. */
  readonly tables: NameMap<TableNames>
  readonly place: Place
  readonly #entry: TableEntry | undefined

  constructor(
    table: CatalogTable,
    tables: NameMap<TableNames>,
    entry: TableEntry | undefined,
    fallback: Place,
  ) {
    this.table = table
    this.text = readCreateTable(table.sql)
    this.tables = tables
    this.place = entry?.place ?? fallback
    this.#entry = entry
  }

  /** What the table was called before, but for names that another has now. */
  get formerNames(): readonly string[] | undefined {
    return nonEmpty(this.#entry?.formerNames.filter((name) => !this.tables.has(name)))
  }

  /** The written text of a column. */
  columnText(index: number): ColumnText | undefined {
    return this.text.columns[index]
  }

  /** Where a column was last written, and what it was called before, but for names that another has now. */
  columnEntry(name: string): Partial<Entry> & Pick<Entry, 'place'> {
    const entry = this.#entry?.columns.get(name)
    const formerNames = nonEmpty(entry?.formerNames.filter((former) => this.columnName(former) === undefined))
    return { place: entry?.place ?? this.place, ...(formerNames ? { formerNames } : {}) }
  }

  /** Where a constraint behind the columns was last written. */
  constraintPlace(index: number): Place {
    return this.#entry?.constraints[index]?.place ?? this.place
  }

  /** Where an index of the table was written. */
  indexPlace(name: string): Place {
    return this.#entry?.indexes.get(name) ?? this.place
  }

  /** A column's name in its own letters. */
  columnName(name: string): string | undefined {
    return this.tables.get(this.table.name)?.columns.get(name)
  }
}

function nonEmpty(names: readonly string[] | undefined): readonly string[] | undefined {
  return names && names.length > 0 ? names : undefined
}
