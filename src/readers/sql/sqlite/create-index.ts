import { defined } from '../../defined.js'
import { Cursor } from './cursor.js'

/** What a `CREATE INDEX` says that SQLite's PRAGMAs do not tell. */
export interface IndexText {
  readonly parts: readonly IndexPartText[]
  /** The condition of a partial index. */
  readonly where?: string
  readonly unique: boolean
}

/** A member of an index, as written: a column's name or an expression, without what follows it. */
export interface IndexPartText {
  readonly expression: string
  readonly collation?: string
  readonly order?: 'asc' | 'desc'
}

/** What a `CREATE INDEX` says that the engine has taken. */
export function readCreateIndex(sql: string): IndexText {
  const cursor = new Cursor(sql)
  const unique = cursor.isAt('CREATE', 'UNIQUE')
  cursor.until(() => cursor.isMark('('))
  const parts: IndexPartText[] = []
  while (cursor.takeMark(parts.length === 0 ? '(' : ',')) parts.push(readPart(cursor))
  cursor.takeMark(')')
  if (!cursor.take('WHERE')) return { parts, unique }
  return { parts, unique, where: cursor.until(() => false) }
}

const ORDERS: Readonly<Record<string, 'asc' | 'desc'>> = { ASC: 'asc', DESC: 'desc' }

const isEnd = (cursor: Cursor): boolean => cursor.isMark(',') || cursor.isMark(')')
const isOrder = (cursor: Cursor): boolean => cursor.isAt('ASC') || cursor.isAt('DESC')

function readPart(cursor: Cursor): IndexPartText {
  const { start } = cursor.token
  let expression = cursor.until(() => isEnd(cursor) || isOrder(cursor) || cursor.isAt('COLLATE'))
  let collation = cursor.take('COLLATE') ? cursor.next().text : undefined
  if (!isEnd(cursor) && !isOrder(cursor)) {
    // A COLLATE within an expression: `a COLLATE NOCASE || b`.
    cursor.until(() => isEnd(cursor) || isOrder(cursor))
    expression = cursor.textBetween(start, cursor.token.start)
    collation = undefined
  }
  const order = ORDERS[cursor.token.word]
  cursor.until(() => isEnd(cursor))
  return { expression, ...defined({ collation, order }) }
}
