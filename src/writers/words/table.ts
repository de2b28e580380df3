import type { Table } from '../../model/schema.js'
import { columnWords } from './column.js'
import { constraintWords } from './constraint.js'
import { indexWords } from './index.js'
import { filled, type Words } from './words.js'

/** A table in JustDB's words. */
export function tableWords(table: Table, isLiteral: boolean): Words {
  const flagged = findFlagged(table)
  return {
    name: table.name,
    schema: table.namespace,
    comment: table.comment,
    formerNames: table.formerNames,
    Column: table.columns.map((column) => columnWords(column, table, flagged, isLiteral)),
    Index: filled(table.indexes.map(indexWords)),
    Constraint: filled(constraintWords(table, flagged)),
  }
}

/** A view in JustDB's words. */
export function viewWords(view: Table, isLiteral: boolean): Words {
  const { name, schema, comment, formerNames, Column } = tableWords(view, isLiteral)
  return { name, schema, comment, formerNames, Column }
}

/**
 * The columns whose unique constraint is said by a flag on them: those of the last constraints that say no more than
 * that and stand in the order of the columns, since a reader puts what is flagged last.
 */
export function findFlagged({ columns, uniques }: Table): ReadonlySet<string> {
  const positions = new Map(columns.map(({ name }, index) => [name, index]))
  const flagged = new Set<string>()
  let before = columns.length
  for (const unique of [...uniques].reverse()) {
    const [name = ''] = unique.columns
    const position = positions.get(name) ?? columns.length
    if (Object.keys(unique).length > 1 || unique.columns.length !== 1 || position >= before) break
    flagged.add(name)
    before = position
  }
  return flagged
}
