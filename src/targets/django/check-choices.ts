import type { Column, Dialect } from '../../model/schema.js'
import { isOperator, type Node } from '../../sql/expressions/node.js'
import type { Model } from './model.js'
import { columnOf, plainType, readTree } from './sql-tree.js'

/** What is known of a model before its names are. */
type Checked = Pick<Model, 'columns' | 'relations' | 'table'>

/**
 * The values of text columns that a check allows, by column: `state IN ('new', 'old')`, with or without
 * `state IS NULL OR`. Only the first such check of a column counts, and only if the column can hold each value.
 */
export function choicesFromChecks(
  model: Checked,
  dialect: Dialect | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { sql } of model.table.checks) {
    const tree = readTree(sql, model, dialect)
    const choice = tree && readChoice(tree, model)
    if (choice && !found.has(choice.column.name)) found.set(choice.column.name, choice.values)
  }
  return found
}

interface Choice {
  readonly column: Column
  readonly values: readonly string[]
}

function readChoice(tree: Node, model: Checked): Choice | undefined {
  if (isOperator(tree, 'in')) return readList(tree, model)
  if (!isOperator(tree, 'or') || tree.args.length !== 2) return undefined
  const rest = tree.args.filter((arg) => !isOperator(arg, 'is null'))
  const [empty] = tree.args.filter((arg) => isOperator(arg, 'is null'))
  const [only] = rest
  const choice = only && rest.length === 1 ? readChoice(only, model) : undefined
  const [subject] = empty?.args ?? []
  return subject && choice && columnOf(subject, model) === choice.column ? choice : undefined
}

function readList({ args: [left, ...items] }: Node, model: Checked): Choice | undefined {
  const column = left && columnOf(left, model)
  const isPlain = items.every(({ kind, type }) => kind === 'string' && type === undefined)
  if (!column || !isPlain || column.generated || model.relations.has(column.name)) return undefined
  const type = plainType(column.type)
  if (type.kind !== 'string' && type.kind !== 'text') return undefined
  const longest = Math.max(...items.map(({ text }) => Array.from(text).length))
  const fits = type.kind === 'text' || type.length === undefined || longest <= type.length
  return fits ? { column, values: items.map(({ text }) => text) } : undefined
}
