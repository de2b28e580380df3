import type { ColumnNode, ConstraintNode, IndexNode, IndexPartNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogRules } from './rules.js'

/** A column's new name, as all that speaks of the column takes it over. */
export class ColumnRename {
  readonly #rules: CatalogRules
  readonly #from: string
  readonly #to: string

  constructor(rules: CatalogRules, from: string, to: string) {
    this.#rules = rules
    this.#from = from
    this.#to = to
  }

  /** A column of the table: the renamed one, or one that is generated from it. */
  column(column: ColumnNode): ColumnNode {
    const isThis = column.name !== undefined && this.#isMeant(column.name)
    return defined({
      ...column,
      ...(isThis
        ? { name: this.#to, formerNames: [...(column.formerNames ?? []), column.name ?? ''] }
        : undefined),
      expression: this.#sql(column.expression),
      check: this.#sql(column.check),
    })
  }

  constraint(constraint: ConstraintNode): ConstraintNode {
    return defined({
      ...constraint,
      columns: this.names(constraint.columns),
      check: this.#sql(constraint.check),
      where: this.#sql(constraint.where),
      include: constraint.include && this.names(constraint.include),
      parts: constraint.parts?.map((part) => this.#part(part)),
      reference:
        constraint.reference &&
        defined({
          ...constraint.reference,
          onDeleteColumns:
            constraint.reference.onDeleteColumns && this.names(constraint.reference.onDeleteColumns),
        }),
    })
  }

  index(index: IndexNode): IndexNode {
    return defined({
      ...index,
      columns: index.columns.map((part) => (typeof part === 'string' ? part : this.#part(part))),
      where: this.#sql(index.where),
      include: index.include && this.names(index.include),
    })
  }

  names(names: readonly string[]): readonly string[] {
    return names.map((name) => (this.#isMeant(name) ? this.#to : name))
  }

  #part(part: IndexPartNode): IndexPartNode {
    const isThis = part.name !== undefined && this.#isMeant(part.name)
    return defined({ ...part, ...(isThis ? { name: this.#to } : {}), expression: this.#sql(part.expression) })
  }

  #sql(sql: string | undefined): string | undefined {
    return sql === undefined ? undefined : this.#rules.renamed(sql, this.#from, this.#to)
  }

  #isMeant(name: string): boolean {
    return this.#rules.columnKey(name) === this.#rules.columnKey(this.#from)
  }
}
