import type { Column, Table } from '../../model/schema.js'
import { identityWords } from './counting.js'
import { defaultWords } from './default.js'
import type { Words } from './words.js'

/** A column in JustDB's words. What a convention would make of it otherwise is said, unless conventions are off. */
export function columnWords(
  column: Column,
  table: Table,
  flagged: ReadonlySet<string>,
  isLiteral: boolean,
): Words {
  const isView = table.view === true
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  return {
    name: column.name,
    type: column.raw === '' ? undefined : column.raw,
    // "false" is said where the reader would infer a key from the column's name.
    primaryKey: isKey || (table.primaryKey || isLiteral || isView ? undefined : false),
    autoIncrement:
      column.autoIncrement || (isKey && !isLiteral && !isView && !column.generated ? false : undefined),
    ...(column.identity ? identityWords(column.identity) : {}),
    // SQLite's keys may hold NULL where that is said.
    nullable: column.nullableKey ?? (column.nullable ? undefined : false),
    unique: flagged.has(column.name) || undefined,
    ...defaultWords(column),
    expression: column.generated?.sql,
    stored: column.generated?.stored,
    collation: column.collation,
    comment: column.comment,
    formerNames: column.formerNames,
  }
}
