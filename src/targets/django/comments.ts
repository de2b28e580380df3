import { isMysql } from '../../dialects/is-mysql.js'
import type { Column, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import type { Notes } from '../notes.js'
import { keyword, type Code } from '../python/layout.js'
import { takesParameters } from './expressions.js'
import { tableLabel, type Model } from './model.js'
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
  { dialect }: Pick<Printing, 'dialect'>,
): readonly Code[] {
  if (!comment) return []
  const isPlain = isMysql(dialect) && !hasParameters(table)
  return [keyword('db_comment', isPlain ? pythonString(comment) : tableComment(comment))]
}

/**
 * Whether a GeneratedField takes `db_comment`: MySQL has it behind the expression, and Django writes it before (seen up to
 * 6.1), so that `migrate` would fail.
 */
export function takesGeneratedComment({ dialect }: Pick<Printing, 'dialect'>): boolean {
  return !isMysql(dialect)
}

/** What is said above a GeneratedField: the comment that it does not take. */
export function generatedCommentRemarks(
  { table }: Model,
  { name, comment, place }: Column,
  { dialect, notes }: Pick<Printing, 'dialect' | 'notes'>,
): readonly string[] {
  if (!comment || takesGeneratedComment({ dialect })) return []
  const where = `${tableLabel(table)}.${name}`
  const message = `Django's migrations fail on comments of generated columns here: that of ${where} is no db_comment`
  notes.gather('notice', place, 'comment', message)
  return [comment]
}

/** Tells of the comments of a table's constraints and indexes: in models they are Python's. */
export function noteComments(table: Table, notes: Notes): void {
  const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = table
  const members = [
    ...(primaryKey ? [primaryKey] : []),
    ...foreignKeys,
    ...uniques,
    ...checks,
    ...exclusions,
    ...indexes,
  ]
  for (const { name = 'a constraint', comment } of members) {
    if (!comment) continue
    const message = `Django gives comments to tables and columns only: that of ${name} of ${tableLabel(table)} is one of Python`
    notes.gather('notice', table.place, 'comment', message)
  }
}

function hasParameters({ columns }: Table): boolean {
  return columns.some((column) => takesParameters(column.default))
}
