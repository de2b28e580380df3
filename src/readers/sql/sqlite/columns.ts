import type { ColumnNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { toDefault } from './default.js'
import type { CatalogColumn, CatalogTable } from './engine.js'
import type { KnownTable } from './known-table.js'

/**
 * The type of a column. One without a type takes anything as it comes, as one of the type `BLOB` does. Of `[nvarchar](50)`
 * SQLite keeps `nvarchar](50`: it takes the first and the last sign for a pair.
 */
export function typeOf({ type }: Pick<CatalogColumn, 'type'>): string {
  return type === '' ? 'BLOB' : type.replace(/^([^[\]()]+)\](\s*\([^()]*)$/, '$1$2)')
}

/** The columns of a table. */
export function toColumns(known: KnownTable): readonly ColumnNode[] {
  return known.table.columns.map((column, index) => {
    const text = known.columnText(index)
    return defined({
      ...known.columnEntry(column.name),
      name: column.name,
      type: typeOf(column),
      nullable: !column.notNull,
      autoIncrement: isRowKey(known.table, column) || undefined,
      expression: column.generated ? text?.expression : undefined,
      stored: column.generated ? column.generated === 'stored' : undefined,
      collation: text?.collation,
      default: column.generated ? undefined : toDefault(column.default),
    })
  })
}

/** Whether a column is another name for the number of the row, which SQLite then counts up. */
function isRowKey({ rowKey, columns }: CatalogTable, { key, type }: CatalogColumn): boolean {
  return rowKey && key === 1 && /^integer$/i.test(type) && columns.every((column) => column.key < 2)
}
