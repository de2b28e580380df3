import { Cursor } from './cursor.js'
import { readGeometryColumn } from './geometry-columns.js'

/** What a statement does, as far as places and names have to follow it. Offsets are those within the statement. */
export type Action =
  | (OnTable & { readonly kind: 'create-table' | 'change-table' | 'drop-table' })
  | (OnTable & { readonly kind: 'create-index'; readonly name: string })
  /** `CREATE TABLE ... AS` and `CREATE VIRTUAL TABLE` never reach the engine. */
  | (OnTable & { readonly kind: 'create-as' | 'create-virtual' })
  | (OnTable & { readonly kind: 'rename-table'; readonly to: string })
  | (OnTable & OnPart & { readonly kind: 'drop-column' | 'drop-constraint' })
  /** `instead` is what the engine runs, where it could not run the statement itself. */
  | (OnTable & OnPart & { readonly kind: 'add-column'; readonly instead?: string })
  | (OnTable & OnPart & { readonly kind: 'rename-column'; readonly to: string })
  | (OnTable & { readonly kind: 'add-constraint'; readonly part?: string; readonly offset: number })
  | { readonly kind: 'drop-index'; readonly name: string }
  | { readonly kind: 'set-legacy'; readonly on: boolean }
  /** Of SQLite's own tables, which dumps write too. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly problem?: string }

interface OnTable {
  readonly table: string
  /** Whether the table is said to be a temporary one. */
  readonly temporary: boolean
}

interface OnPart {
  /** The column or constraint. */
  readonly part: string
  readonly offset: number
}

/** What a statement does. `unknown` is one that begins in no way known here, or has the `problem` that it tells. */
export function readAction(sql: string): Action {
  const cursor = new Cursor(sql)
  const { word } = cursor.next()
  const action = VERBS[word]?.(cursor) ?? { kind: 'unknown' }
  return 'table' in action && /^sqlite_/i.test(action.table) ? { kind: 'nothing' } : action
}

const VERBS: Readonly<Record<string, (cursor: Cursor) => Action | undefined>> = {
  CREATE: readCreate,
  ALTER: (cursor) => (cursor.take('TABLE') ? readAlter(cursor) : undefined),
  DROP: readDrop,
  INSERT: readInsert,
  SELECT: readGeometryColumn,
  PRAGMA: (cursor) => ({ kind: 'set-legacy', on: /^(?:on|1|true|yes)$/i.test(lastValue(cursor)) }),
}

function readCreate(cursor: Cursor): Action | undefined {
  const temporary = cursor.take('TEMP') || cursor.take('TEMPORARY')
  if (cursor.take('VIRTUAL', 'TABLE')) return { kind: 'create-virtual', ...readTable(cursor) }
  if (cursor.take('INDEX') || cursor.take('UNIQUE', 'INDEX')) {
    const { table: name, temporary } = readTable(cursor)
    cursor.take('ON')
    return { kind: 'create-index', name, table: cursor.next().text, temporary }
  }
  if (!cursor.take('TABLE')) return undefined
  const { table, temporary: named } = readTable(cursor)
  return { kind: cursor.isAt('AS') ? 'create-as' : 'create-table', table, temporary: temporary || named }
}

function readAlter(cursor: Cursor): Action {
  const table = readTable(cursor)
  if (cursor.take('RENAME', 'TO')) return { kind: 'rename-table', ...table, to: cursor.next().text }
  if (cursor.take('RENAME')) {
    cursor.take('COLUMN')
    const { text: part, start: offset } = cursor.next()
    cursor.take('TO')
    return { kind: 'rename-column', ...table, part, offset, to: cursor.next().text }
  }
  const verb = cursor.next().word
  const { start: offset } = cursor.token
  const isConstraint = cursor.isAt('CONSTRAINT') || cursor.isAt('CHECK')
  const named = cursor.take('CONSTRAINT') || cursor.take('COLUMN')
  const part = cursor.token.text
  if (verb === 'ADD' && isConstraint)
    return { kind: 'add-constraint', ...table, ...(named ? { part } : {}), offset }
  if (verb === 'ADD') return { kind: 'add-column', ...table, part, offset: cursor.token.start }
  if (verb !== 'DROP') return { kind: 'change-table', ...table }
  return { kind: isConstraint ? 'drop-constraint' : 'drop-column', ...table, part, offset }
}

function readDrop(cursor: Cursor): Action | undefined {
  if (cursor.take('INDEX')) return { kind: 'drop-index', name: readTable(cursor).table }
  return cursor.take('TABLE') ? { kind: 'drop-table', ...readTable(cursor) } : undefined
}

/** A dump writes a virtual table as a row of SQLite's table of tables: `('table','name',...)`. */
function readInsert(cursor: Cursor): Action {
  cursor.until(() => cursor.isAt('VALUES'))
  cursor.take('VALUES')
  const [type, name] = cursor.enclosed().split(',', 2)
  const table = /^'((?:[^']|'')*)'$/.exec(name?.trim() ?? '')?.[1]?.replaceAll("''", "'")
  if (type !== "'table'" || table === undefined) return { kind: 'nothing' }
  return { kind: 'create-virtual', table, temporary: false }
}

function readTable(cursor: Cursor): OnTable {
  if (!cursor.take('IF', 'NOT', 'EXISTS')) cursor.take('IF', 'EXISTS')
  const first = cursor.next().text
  const second = cursor.takeMark('.') ? cursor.next().text : undefined
  return { table: second ?? first, temporary: second !== undefined && first.toLowerCase() === 'temp' }
}

function lastValue(cursor: Cursor): string {
  let value = ''
  while (!cursor.done) {
    const { kind, text } = cursor.next()
    if (kind !== 'mark') value = text
  }
  return value
}
