import type { Table } from '../../model/schema.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'

/** The relations of a table by column, open to change. */
type Relations = Map<string, Relation>

/**
 * Takes out the relations in loops of tables that a generated column is computed from, and returns them. Django's
 * migrations add a key of a loop after its table (seen on 5.2), where the generated column needs it already.
 */
export function breakGeneratedKeys(relations: ReadonlyMap<Table, Relations>): readonly Broken[] {
  return [...relations].flatMap(([table, own]) => {
    const words = wordsOfGenerated(table)
    if (words.size === 0) return []
    return [...own.values()].flatMap((relation) => {
      const { target, column } = relation
      const isLate =
        words.has(column.toLowerCase()) &&
        target.kind === 'model' &&
        target.table !== table &&
        reaches(target.table, table, relations)
      if (!isLate) return []
      own.delete(column)
      return [{ table, relation }]
    })
  })
}

/** The words of a table's generated columns, in lower case. */
export function wordsOfGenerated({ columns }: Table): ReadonlySet<string> {
  const texts = columns.flatMap(({ generated }) => generated?.sql.toLowerCase() ?? [])
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}_$]+/gu) ?? []))
}

function reaches(from: Table, to: Table, relations: ReadonlyMap<Table, Relations>): boolean {
  const seen = new Set([from])
  for (const table of seen) {
    if (table === to) return true
    for (const { target } of relations.get(table)?.values() ?? []) {
      if (target.kind === 'model') seen.add(target.table)
    }
  }
  return false
}
