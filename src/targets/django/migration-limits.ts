import type { Table } from '../../model/schema.js'
import type { ModelTarget, Relation } from './model.js'
import type { Broken } from './relation-loops.js'

/** A relation that may come too late in the first migration, and what does not come about then. */
export interface LimitedKey extends Broken {
  readonly reason: string
}

/**
 * The relations to what refers on, which may come too late in the first migration: to a table with a foreign key in its
 * composite key, and to a column that is no key and refers on.
 *
 * `makemigrations` adds a foreign key after it has created its table, and puts the two together again unless an
 * operation between them refers to that table (see first-migration.ts). Whatever names the foreign key earlier fails.
 */
export function findLimitedKeys(
  relations: ReadonlyMap<Table, ReadonlyMap<string, Relation>>,
): readonly LimitedKey[] {
  return [...relations].flatMap(([table, own]) =>
    [...own.values()].flatMap((relation) => {
      const reason = relation.target.kind === 'model' ? findLimit(table, relation.target) : undefined
      return reason === undefined ? [] : [{ table, relation, reason }]
    }),
  )
}

function findLimit(from: Table, { table, column }: ModelTarget): string | undefined {
  if (onlyKey(table) !== column && isReferring(table, column)) {
    return "Django's migrations cannot refer to a column that refers on and is no key"
  }
  return from !== table && hasReferringMember(table)
    ? "Django's migrations cannot refer to a table with a foreign key in its composite key"
    : undefined
}

/** The column that is a table's whole key; undefined when there are several. */
export function onlyKey(table: Table): string | undefined {
  const [column, ...more] = table.primaryKey?.columns ?? []
  return more.length === 0 ? column : undefined
}

/** Whether a foreign key is a member of a table's composite key. */
function hasReferringMember(table: Table): boolean {
  const members = table.primaryKey?.columns ?? []
  return members.length > 1 && members.some((column) => isReferring(table, column))
}

function isReferring(table: Table, column: string): boolean {
  return table.foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === column)
}
