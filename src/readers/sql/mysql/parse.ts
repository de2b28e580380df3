import { readAlterTable, skipWait } from './alter-table.js'
import type { Context } from './context.js'
import { readCreateTable } from './create-table.js'
import { readDropIndex, readDropTables } from './drop.js'
import { readIndex, readKind } from './key.js'
import { readQualified, takesIfAbsent, takesIfPresent } from './names.js'
import { readAlterSequence, readCreateSequence } from './sequence.js'
import type { Statement } from './statement.js'

type Reading = (context: Context) => Statement

/** Statements by their first word, which is taken already when they are read. */
const STATEMENTS: Readonly<Record<string, Reading>> = {
  CREATE: readCreate,
  ALTER: readAlter,
  DROP: readDrop,
  RENAME: readRename,
  USE: ({ cursor }) => ({ kind: 'use', name: cursor.name('a database') }),
  SOURCE: opaque('source-not-followed', 'the file that SOURCE names is not read; name it in "schema"'),
}

const DATABASES: ReadonlySet<string> = new Set(['DATABASE', 'SCHEMA'])
const TABLES: ReadonlySet<string> = new Set(['TABLE', 'TABLES'])

/** Reads a statement whole. Throws `Unreadable` where it says something that this reader does not know. */
export function parseStatement(context: Context): Statement {
  const { cursor } = context
  const read = STATEMENTS[cursor.peek()?.key ?? ''] ?? cursor.fail('a statement of MySQL')
  cursor.next()
  const statement = read(context)
  return cursor.isDone ? statement : cursor.fail('the end of the statement')
}

function readCreate(context: Context): Statement {
  const { cursor } = context
  const orReplace = cursor.takes('OR', 'REPLACE')
  const isTemporary = cursor.takes('TEMPORARY')
  if (cursor.takes('TABLE')) return readCreateTable(context, { orReplace, isTemporary })
  if (cursor.takes('SEQUENCE')) return readCreateSequence(context, orReplace)
  return cursor.seesOneOf(DATABASES) ? skip(context) : readCreateIndex(context)
}

function readAlter(context: Context): Statement {
  const { cursor } = context
  if (!cursor.takes('ONLINE')) cursor.takes('OFFLINE')
  cursor.takes('IGNORE')
  if (cursor.takes('TABLE')) return readAlterTable(context)
  if (cursor.takes('SEQUENCE')) return readAlterSequence(context)
  return cursor.seesOneOf(DATABASES) ? skip(context) : cursor.fail('TABLE')
}

function readDrop(context: Context): Statement {
  const { cursor } = context
  if (!cursor.takes('ONLINE')) cursor.takes('OFFLINE')
  if (cursor.takes('INDEX')) return readDropIndex(context)
  if (cursor.takesOneOf(DATABASES) !== undefined) {
    takesIfPresent(cursor)
    return { kind: 'drop-database', name: cursor.name('a database') }
  }
  cursor.takes('TEMPORARY')
  if (cursor.takes('SEQUENCE')) return { kind: 'drop-sequences', names: readDropTables(context) }
  return cursor.takesOneOf(TABLES) === undefined
    ? cursor.fail('TABLE')
    : { kind: 'drop-tables', tables: readDropTables(context) }
}

/** `CREATE UNIQUE INDEX name ON t (a)`. */
function readCreateIndex(context: Context): Statement {
  const { cursor, place } = context
  const start = place(cursor.peek(-1)?.start ?? 0)
  if (!cursor.takes('ONLINE')) cursor.takes('OFFLINE')
  const kind = readKind(cursor)
  if (cursor.peek(-1)?.key !== 'INDEX') cursor.fail('TABLE or INDEX')
  const ifAbsent = takesIfAbsent(cursor)
  const name = cursor.name('a name')
  const method = cursor.takes('USING') ? cursor.next().key : undefined
  cursor.expect('ON')
  const { offset } = cursor
  const table = { name: readQualified(cursor, 'a table'), offset, ifPresent: false }
  const index = readIndex(context, {
    ...(method === undefined ? {} : { method }),
    ...kind,
    place: start,
    name,
  })
  return { kind: 'create-index', table, definition: { kind: 'key', ifAbsent, isPrimary: false, index } }
}

function readRename(context: Context): Statement {
  const { cursor } = context
  if (cursor.takes('USER')) return skip(context)
  if (cursor.takesOneOf(TABLES) === undefined) cursor.fail('TABLE')
  const isPresent = takesIfPresent(cursor)
  const pairs = []
  do {
    const { offset } = cursor
    const from = { name: readQualified(cursor, 'a table'), offset, ifPresent: isPresent }
    skipWait(context)
    cursor.expect('TO')
    pairs.push({ from, to: readQualified(cursor, 'a table') })
  } while (cursor.takes(','))
  return { kind: 'rename-tables', pairs }
}

function skip({ cursor }: Context): Statement {
  cursor.skipRest()
  return { kind: 'nothing' }
}

function opaque(code: string, message: string): Reading {
  return ({ cursor, place }) => {
    const start = place(cursor.peek(-1)?.start ?? 0)
    cursor.skipRest()
    return { kind: 'opaque', place: start, code, message }
  }
}
