import type { ColumnNode, ConstraintNode, IndexNode, TableNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import { ColumnDrop } from './drop.js'
import { NamedList } from './named-list.js'
import { ColumnRename } from './rename.js'
import type { CatalogRules, QualifiedName } from './rules.js'

/** Hears of what comes into a table. */
export interface TableWatch {
  column(column: ColumnNode, table: CatalogTable): void
  constraint(constraint: ConstraintNode, table: CatalogTable): void
}

/** A table as the statements have left it so far. Its lists are changed in place, the nodes in them never are. */
export class CatalogTable {
  readonly columns: NamedList<ColumnNode>
  readonly constraints: NamedList<ConstraintNode>
  readonly indexes: NamedList<IndexNode>
  /** Whether it gives no model: a partition, a temporary table. */
  hidden = false
  comment: string | undefined
  readonly #rules: CatalogRules
  #name: QualifiedName
  #formerNames: readonly string[] = []
  #place: Place

  constructor(rules: CatalogRules, name: QualifiedName, place: Place, watch: TableWatch) {
    this.#rules = rules
    this.#name = name
    this.#place = place
    this.columns = new NamedList(rules.columnKey, (column) => {
      watch.column(column, this)
    })
    this.constraints = new NamedList(rules.columnKey, (constraint) => {
      watch.constraint(constraint, this)
    })
    this.indexes = new NamedList(rules.columnKey)
  }

  get name(): string {
    return this.#name.name
  }

  get namespace(): string | undefined {
    return this.#name.namespace
  }

  get place(): Place {
    return this.#place
  }

  get primaryKey(): ConstraintNode | undefined {
    return this.constraints.items.find(({ kind }) => kind === 'primary-key')
  }

  /** The catalog's own: gives the table another name, and keeps the former one. */
  rename(name: QualifiedName): void {
    if (this.#rules.tableKey(name.name) !== this.#rules.tableKey(this.name))
      this.#formerNames = [...this.#formerNames, this.name]
    this.#name = name
  }

  /** The catalog's own: renames a column in all that belongs to this table. */
  renameColumn(from: string, to: string): void {
    this.#rename(new ColumnRename(this.#rules, from, to))
  }

  /** Changes the SQL of all that the table has: its generated columns, checks, conditions, expressions of indexes. */
  changeSql(change: (sql: string) => string): void {
    const rules = { ...this.#rules, mentions: (sql: string) => change(sql) !== sql, renamed: change }
    this.#rename(new ColumnRename(rules, '', ''))
  }

  /** The catalog's own: drops a column with all that cannot stand without it; gives what it dropped beside. */
  dropColumn(column: ColumnNode): readonly ConstraintNode[] {
    const drop = new ColumnDrop(this.#rules, column.name ?? '')
    this.columns.remove(column)
    for (const index of this.indexes.items) settle(this.indexes, index, drop.index(index))
    const constraints = this.constraints.items
    for (const constraint of constraints) settle(this.constraints, constraint, drop.constraint(constraint))
    const generated = this.columns.items.filter(({ expression }) => drop.uses(expression))
    const further = generated.flatMap((dependant) => this.dropColumn(dependant))
    const kept = new Set(this.constraints.items)
    return [...constraints.filter((constraint) => !kept.has(constraint)), ...further]
  }

  /** The table as a document has it. */
  toNode(): TableNode {
    const columns = this.columns.items
    return defined({
      place: this.#place,
      name: this.name,
      namespace: this.namespace,
      comment: this.comment,
      formerNames: this.#formerNames.length > 0 ? this.#formerNames : undefined,
      columns: columns.map((column) => this.#withRealNames(column)),
      indexes: this.indexes.items,
      constraints: this.constraints.items,
    })
  }

  #rename(rename: ColumnRename): void {
    for (const column of this.columns.items) settle(this.columns, column, rename.column(column))
    for (const constraint of this.constraints.items)
      settle(this.constraints, constraint, rename.constraint(constraint))
    for (const index of this.indexes.items) settle(this.indexes, index, rename.index(index))
  }

  /** A former name that another column has now says nothing. */
  #withRealNames(column: ColumnNode): ColumnNode {
    if (!column.formerNames) return column
    const { formerNames, ...plain } = column
    const names = formerNames.filter((name) => !this.columns.find(name))
    return names.length > 0 ? { ...plain, formerNames: names } : plain
  }
}

function settle<T extends { readonly name?: string }>(
  list: NamedList<T>,
  item: T,
  left: T | undefined,
): void {
  if (left === undefined) list.remove(item)
  else if (left !== item) list.replace(item, left)
}
