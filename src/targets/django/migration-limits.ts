import type { Table } from '../../model/schema.js'

/**
 * Why Django's migrations would fail on a foreign key to a table's column; undefined when they do not.
 *
 * `makemigrations` adds a foreign key after it has created its table, and puts the two together again unless an
 * operation between them refers to that table. Whatever names the foreign key earlier fails in `migrate` with "has no
 * field named" (seen on Django 5.2, in random schemas): a `to_field`, and the composite key of a table that others
 * refer to.
 */
export function findMigrationProblem(from: Table, to: Table, column: string): string | undefined {
  if (onlyKey(to) !== column && isReferring(to, column)) {
    return "Django's migrations cannot refer to a column that refers on and is no key"
  }
  return from !== to && hasReferringMember(to)
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
