import type { ColumnNode, ConstraintNode, IndexNode, IndexPartNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { CatalogRules } from './rules.js'

/** A column's new name, as all that speaks of the column takes it over. */
export class ColumnRename {
  readonly #rules: CatalogRules
  readonly #from: string
  readonly #to: string
  readonly #key: string

  constructor(rules: CatalogRules, from: string, to: string) {
    this.#rules = rules
    this.#from = from
    this.#to = to
    this.#key = rules.columnKey(from)
  }

  /** A column of the table: the renamed one, or one that is generated from it. */
  column(column: ColumnNode): ColumnNode {
    const isThis = column.name !== undefined && this.#isMeant(column.name)
    if (!isThis && !this.#isIn(column.expression) && !this.#isIn(column.check)) return column
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
    const { columns, check, where, include, parts, reference } = constraint
    const isUnchanged =
      !this.#isAmong(columns) &&
      !this.#isIn(check) &&
      !this.#isIn(where) &&
      !this.#isAmong(include) &&
      !this.#isAmong(reference?.onDeleteColumns) &&
      !parts?.some((part) => this.#isPart(part))
    if (isUnchanged) return constraint
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
    const isPart = (part: string | IndexPartNode): boolean => typeof part !== 'string' && this.#isPart(part)
    const { columns, where, include } = index
    if (!columns.some(isPart) && !this.#isIn(where) && !this.#isAmong(include)) return index
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

  #isAmong(names: readonly string[] | undefined): boolean {
    return names?.some((name) => this.#isMeant(name)) ?? false
  }

  #isIn(sql: string | undefined): boolean {
    return sql !== undefined && this.#rules.mentions(sql, this.#from)
  }

  #isPart({ name, expression }: IndexPartNode): boolean {
    return name === undefined ? this.#isIn(expression) : this.#isMeant(name)
  }

  #part(part: IndexPartNode): IndexPartNode {
    const isThis = part.name !== undefined && this.#isMeant(part.name)
    return defined({ ...part, ...(isThis ? { name: this.#to } : {}), expression: this.#sql(part.expression) })
  }

  #sql(sql: string | undefined): string | undefined {
    return sql === undefined ? undefined : this.#rules.renamed(sql, this.#from, this.#to)
  }

  #isMeant(name: string): boolean {
    return this.#rules.columnKey(name) === this.#key
  }
}
