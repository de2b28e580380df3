import type { Column, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { keyword, type Code } from '../python/layout.js'
import { takesParameters } from './expressions.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'

/**
 * A table's comment as a literal. Percent signs are doubled: Django takes them for parameters in the statement that sets
 * it (seen on 5.2, PostgreSQL and MySQL), and `migrate` fails on any other.
 */
export function tableComment(comment: string): string {
  return pythonString(comment.replaceAll('%', '%%'))
}

/**
 * `db_comment=...` for a column with a comment. PostgreSQL has a statement for it as for a table's. In MySQL it is a part
 * of CREATE TABLE, in which percent signs are doubled only if there are parameters: defaults that are literals.
 */
export function commentArgument(
  { comment }: Column,
  { table }: Model,
  { dialect }: Printing,
): readonly Code[] {
  if (!comment) return []
  const isInline = dialect === 'mysql' || dialect === 'mariadb'
  const isPlain = isInline && !hasParameters(table)
  return [keyword('db_comment', isPlain ? pythonString(comment) : tableComment(comment))]
}

function hasParameters({ columns }: Table): boolean {
  return columns.some((column) => takesParameters(column.default))
}
