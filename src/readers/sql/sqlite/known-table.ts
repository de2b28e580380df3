import type { Place } from '../../../model/place.js'
import { type ColumnText, readCreateTable, type TableText } from './create-table.js'
import type { CatalogTable } from './engine.js'
import type { Entry, TableEntry } from './ledger.js'
import { fold, type NameMap } from './name-map.js'

/** All that is known of a table: from the engine, from the statement that it keeps, and from the ledger. */
export class KnownTable {
  readonly table: CatalogTable
  readonly text: TableText
  /** Every table, this one too. */
  readonly tables: NameMap<CatalogTable>
  readonly place: Place
  readonly #entry: TableEntry | undefined

  constructor(
    table: CatalogTable,
    tables: NameMap<CatalogTable>,
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

  /** A column's name in its own letters. */
  columnName(name: string): string | undefined {
    return columnName(this.table, name)
  }
}

/** The name of a table's column in its own letters; undefined where it has none of that name. */
export function columnName({ columns }: CatalogTable, name: string): string | undefined {
  return columns.find((column) => fold(column.name) === fold(name))?.name
}

function nonEmpty(names: readonly string[] | undefined): readonly string[] | undefined {
  return names && names.length > 0 ? names : undefined
}
