import { elementType } from '../../sql/expressions/type-names.js'
import type {
  ColumnNode,
  ConstraintNode,
  DomainNode,
  EnumNode,
  SchemaDocument,
  SequenceNode,
} from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { partsOf } from '../parts.js'
import { ColumnDrop } from './catalog/drop.js'
import { ColumnRename } from './catalog/rename.js'
import type { CatalogRules, QualifiedName } from './catalog/rules.js'
import { Shelf } from './catalog/shelf.js'
import { CatalogTable, type TableWatch } from './catalog/table.js'
import { TableIndex } from './catalog/table-index.js'
import { defined } from '../defined.js'

export type { CatalogRules, QualifiedName } from './catalog/rules.js'
export { CatalogTable } from './catalog/table.js'
export { NamedList } from './catalog/named-list.js'

/** A foreign key, and the table that it belongs to. */
export interface Referrer {
  readonly table: CatalogTable
  readonly constraint: ConstraintNode
}

/** A column, and the table that it belongs to. */
export interface OwnedColumn {
  readonly table: CatalogTable
  readonly column: ColumnNode
}

/**
 * What the statements of SQL build up, one after the other over several files. Verbs of one table are those of its
 * lists (`table.columns.add(…)`, `table.indexes.replace(…)`); those that others feel are the catalog's. No verb
 * checks whether the database would refuse it: whoever reads the statements asks first, and says so.
 */
export class Catalog {
  readonly enums: Shelf<EnumNode>
  readonly domains: Shelf<DomainNode>
  readonly sequences: Shelf<SequenceNode>
  readonly #rules: CatalogRules
  readonly #tables: Shelf<CatalogTable>
  readonly #byTarget = new TableIndex()
  readonly #byType = new TableIndex()
  readonly #byDefault = new TableIndex()
  readonly #watch: TableWatch = {
    column: ({ type = '', default: usual }, table) => {
      this.#byType.note(bareType(type), table)
      if (usual?.computed) this.#byDefault.note(usual.text, table)
    },
    constraint: ({ reference }, table) => {
      if (reference?.table !== undefined) this.#byTarget.note(this.#rules.tableKey(reference.table), table)
    },
  }

  constructor(rules: CatalogRules) {
    this.#rules = rules
    this.#tables = new Shelf(rules.tableKey)
    this.enums = new Shelf(rules.tableKey)
    this.domains = new Shelf(rules.tableKey)
    this.sequences = new Shelf(rules.tableKey)
  }

  /** Every table, hidden ones too, in the order of their creation. */
  get tables(): readonly CatalogTable[] {
    return this.#tables.items
  }

  find(name: QualifiedName): CatalogTable | undefined {
    return this.#tables.find(name)
  }

  /** A new table without anything in it. */
  create(name: QualifiedName, place: Place): CatalogTable {
    const table = new CatalogTable(this.#rules, name, place, this.#watch)
    this.#tables.add(table)
    return table
  }

  /** Drops a table. Foreign keys that refer to it stay: see `dropReferrers`. */
  drop(table: CatalogTable): void {
    this.#tables.remove(table)
  }

  /** Renames a table or moves it to another namespace; foreign keys to it follow. */
  rename(table: CatalogTable, to: QualifiedName): void {
    const referrers = this.referrers(table)
    this.#tables.rename(table, () => {
      table.rename(to)
      return table
    })
    for (const { table: owner, constraint } of referrers) {
      const { reference } = constraint
      if (!reference) continue
      const target = defined({ ...reference, table: to.name, namespace: to.namespace })
      owner.constraints.replace(constraint, { ...constraint, reference: target })
    }
  }

  /** The foreign keys that refer to a table, its own to itself too. */
  referrers(table: CatalogTable): readonly Referrer[] {
    const { tableKey } = this.#rules
    const target = tableKey(table.name)
    return this.#present(this.#byTarget.find(target)).flatMap((owner) =>
      owner.constraints.items
        .filter(({ reference }) => {
          if (reference?.table === undefined) return false
          return tableKey(reference.table) === target && reference.namespace === table.namespace
        })
        .map((constraint) => ({ table: owner, constraint })),
    )
  }

  /** The columns of a type, which stands in its plain letters here, and of arrays of it. */
  columnsOfType(type: string): readonly OwnedColumn[] {
    return this.#columns(this.#byType.find(type), (column) => bareType(column.type ?? '') === type)
  }

  /** The columns whose default is an expression. */
  columnsWithDefault(text: string): readonly OwnedColumn[] {
    return this.#columns(this.#byDefault.find(text), (column) => column.default?.text === text)
  }

  /** Drops the foreign keys that refer to a table, as DROP TABLE … CASCADE does. */
  dropReferrers(table: CatalogTable): void {
    for (const { table: owner, constraint } of this.referrers(table)) owner.constraints.remove(constraint)
  }

  /** Renames a column in its table and in the foreign keys that refer to it. */
  renameColumn(table: CatalogTable, from: string, to: string): void {
    const rename = new ColumnRename(this.#rules, from, to)
    for (const { table: owner, constraint } of this.referrers(table)) {
      const { reference } = constraint
      if (!reference?.columns) continue
      const columns = rename.names(reference.columns)
      owner.constraints.replace(constraint, { ...constraint, reference: { ...reference, columns } })
    }
    table.renameColumn(from, to)
  }

  /** Drops a column with what cannot stand without it: keys, indexes, checks, foreign keys of other tables. */
  dropColumn(table: CatalogTable, name: string): void {
    const column = table.columns.find(name)
    if (!column) return
    const drop = new ColumnDrop(this.#rules, name)
    for (const { table: owner, constraint } of this.referrers(table)) {
      if (drop.isAmong(constraint.reference?.columns ?? [])) owner.constraints.remove(constraint)
    }
    table.dropColumn(column)
  }

  #columns(
    tables: readonly CatalogTable[],
    isMeant: (column: ColumnNode) => boolean,
  ): readonly OwnedColumn[] {
    return this.#present(tables).flatMap((table) =>
      table.columns.items.filter(isMeant).map((column) => ({ table, column })),
    )
  }

  /** Those of some tables that were not dropped. */
  #present(tables: readonly CatalogTable[]): readonly CatalogTable[] {
    return tables.filter((table) => this.#tables.has(table))
  }

  /** All that there is now, as one document. */
  toDocument(path: string): SchemaDocument {
    const tables = this.tables.filter(({ hidden }) => !hidden).map((table) => table.toNode())
    return {
      path,
      literal: true,
      dialect: this.#rules.dialect,
      ...partsOf({
        tables,
        enums: this.enums.items,
        domains: this.domains.items,
        sequences: this.sequences.items,
      }),
    }
  }
}

/** The letters of a type, without quotes and the brackets of an array. */
export function bareType(type: string): string {
  return elementType(type.replaceAll('"', ''))
}
