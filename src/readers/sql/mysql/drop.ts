import type { QualifiedName } from '../catalog.js'
import { skipWait } from './alter-table.js'
import type { Context } from './context.js'
import { readQualified, takesIfPresent } from './names.js'
import type { Statement } from './statement.js'

/** Reads the names behind DROP TABLE. That one of them is not there harms nothing. */
export function readDropTables(context: Context): readonly QualifiedName[] {
  const { cursor } = context
  takesIfPresent(cursor)
  const names = []
  do names.push(readQualified(cursor, 'a table'))
  while (cursor.takes(','))
  skipWait(context)
  if (!cursor.takes('RESTRICT')) cursor.takes('CASCADE')
  return names
}

const OPTIONS: ReadonlySet<string> = new Set(['ALGORITHM', 'LOCK'])

/** Reads `DROP INDEX name ON t` from behind INDEX. */
export function readDropIndex(context: Context): Statement {
  const { cursor } = context
  const ifPresent = takesIfPresent(cursor)
  const index = { offset: cursor.offset, name: cursor.name('an index'), ifPresent }
  cursor.expect('ON')
  const { offset } = cursor
  const table = { name: readQualified(cursor, 'a table'), offset, ifPresent: false }
  skipWait(context)
  while (cursor.takesOneOf(OPTIONS) !== undefined) {
    cursor.takes('=')
    cursor.next()
  }
  return { kind: 'drop-index', table, index }
}
