import type { Table } from '../../model/schema.js'
import type { Relation } from './model.js'
import type { Broken } from './relation-loops.js'

/** The relations of a table by column. */
type Relations = ReadonlyMap<string, Relation>

/**
 * The relations that a generated column is computed from. Django's migrations may add one after its table, where the
 * generated column needs it already (see first-migration.ts).
 */
export function findGeneratedKeys(relations: ReadonlyMap<Table, Relations>): readonly Broken[] {
  return [...relations].flatMap(([table, own]) => {
    const words = wordsOfGenerated(table)
    if (words.size === 0) return []
    return [...own.values()].flatMap((relation) =>
      words.has(relation.column.toLowerCase()) && relation.target.kind === 'model'
        ? [{ table, relation }]
        : [],
    )
  })
}

/** The words of a table's generated columns, in lower case. */
export function wordsOfGenerated({ columns }: Table): ReadonlySet<string> {
  const texts = columns.flatMap(({ generated }) => generated?.sql.toLowerCase() ?? [])
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}_$]+/gu) ?? []))
}
