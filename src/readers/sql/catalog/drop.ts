import type { ConstraintNode, IndexNode, IndexPartNode } from '../../../model/document.js'
import type { CatalogRules } from './rules.js'

/** A column that goes, and what of the things built on it stays. */
export class ColumnDrop {
  readonly #rules: CatalogRules
  readonly #column: string

  constructor(rules: CatalogRules, column: string) {
    this.#rules = rules
    this.#column = column
  }

  /** What remains of a constraint of the same table; undefined where nothing does. */
  constraint(constraint: ConstraintNode): ConstraintNode | undefined {
    const { columns, include = [], parts = [], check, where } = constraint
    const isUsed =
      this.isAmong([...columns, ...include]) ||
      parts.some((part) => this.#isIn(part)) ||
      this.uses(check, where)
    if (!isUsed) return constraint
    const left = columns.filter((name) => !this.isAmong([name]))
    const isShrinking = constraint.kind === 'primary-key' || constraint.kind === 'unique'
    return this.#rules.droppedColumn === 'shrink' && isShrinking && left.length > 0
      ? { ...constraint, columns: left }
      : undefined
  }

  /** What remains of an index of the same table; undefined where nothing does. */
  index(index: IndexNode): IndexNode | undefined {
    const isIn = (part: string | IndexPartNode): boolean => typeof part !== 'string' && this.#isIn(part)
    const isUsed = index.columns.some(isIn) || this.isAmong(index.include ?? []) || this.uses(index.where)
    if (!isUsed) return index
    const left = index.columns.filter((part) => !isIn(part))
    return this.#rules.droppedColumn === 'shrink' && left.length > 0 ? { ...index, columns: left } : undefined
  }

  /** Whether the column is among names. */
  isAmong(names: readonly string[]): boolean {
    const { columnKey } = this.#rules
    return names.some((name) => columnKey(name) === columnKey(this.#column))
  }

  /** Whether any expression uses the column. */
  uses(...expressions: readonly (string | undefined)[]): boolean {
    return expressions.some((sql) => sql !== undefined && this.#rules.mentions(sql, this.#column))
  }

  #isIn({ name, expression }: IndexPartNode): boolean {
    return name === undefined ? this.uses(expression) : this.isAmong([name])
  }
}
