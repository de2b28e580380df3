import type { Table } from '../../model/schema.js'

/** A column of a table. */
interface End {
  readonly table: Table
  readonly column: string
}

/**
 * Why Django's migrations would fail on a foreign key from one column to another; undefined when they do not.
 *
 * `makemigrations` adds a foreign key after it has created its table, and puts the two together again unless an
 * operation between them refers to that table. Whatever names the foreign key earlier fails in `migrate` with "has no
 * field named" (seen on Django 5.2, in random schemas): the `to_field` of another table, and the composite key of a
 * table that others refer to, or whose member's target can be created only after a third table.
 */
export function findMigrationProblem(from: End, to: End): string | undefined {
  if (from.table !== to.table && onlyKey(to.table) !== to.column && isReferring(to.table, to.column)) {
    return "Django's migrations cannot refer to a column that refers on and is no key"
  }
  if (from.table !== to.table && hasReferringMember(to.table)) {
    return "Django's migrations cannot refer to a table with a foreign key in its composite key"
  }
  return isMember(from) && hasReferringKey(to.table)
    ? "Django's migrations cannot put it into this composite key"
    : undefined
}

/** The column that is a table's whole key; undefined when there are several. */
export function onlyKey(table: Table): string | undefined {
  const [column, ...more] = table.primaryKey?.columns ?? []
  return more.length === 0 ? column : undefined
}

/** Whether a table's whole key is a foreign key to one of the schema's; others exist before ours are created. */
function hasReferringKey(table: Table): boolean {
  const column = onlyKey(table)
  return table.foreignKeys.some(
    ({ columns, external }) => external === undefined && columns.length === 1 && columns[0] === column,
  )
}

/** Whether a foreign key is a member of a table's composite key. */
function hasReferringMember(table: Table): boolean {
  return (table.primaryKey?.columns ?? []).some(
    (column) => isMember({ table, column }) && isReferring(table, column),
  )
}

function isMember({ table, column }: End): boolean {
  return onlyKey(table) === undefined && (table.primaryKey?.columns.includes(column) ?? false)
}

function isReferring(table: Table, column: string): boolean {
  return table.foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === column)
}
