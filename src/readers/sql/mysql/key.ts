import type { IndexNode, IndexPartNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import type { Context } from './context.js'
import type { Cursor } from './cursor.js'
import type { KeyDefinition } from './definition.js'
import { readColumnName, takesIfAbsent } from './names.js'

/** Kinds of indexes that are no plain ones; each is a method. */
const METHODS: ReadonlySet<string> = new Set(['FULLTEXT', 'SPATIAL', 'VECTOR'])
const KEYS: ReadonlySet<string> = new Set(['KEY', 'INDEX'])
const ORDERS: Readonly<Record<string, 'asc' | 'desc'>> = { ASC: 'asc', DESC: 'desc' }

/** Whether a key of any kind begins here. */
export function seesKey(cursor: Cursor): boolean {
  const isVector =
    cursor.sees('VECTOR', 'KEY') || cursor.sees('VECTOR', 'INDEX') || cursor.sees('VECTOR', '(')
  return cursor.seesOneOf(STARTS) || isVector
}

const STARTS: ReadonlySet<string> = new Set(['PRIMARY', 'UNIQUE', 'KEY', 'INDEX', 'FULLTEXT', 'SPATIAL'])

/** Reads a key of a table: `UNIQUE KEY name (a, b DESC) USING BTREE`. `symbol` is the name behind CONSTRAINT. */
export function readKey(context: Context, start: Place, symbol?: string): KeyDefinition {
  const { cursor } = context
  const { offset } = cursor
  const isPrimary = cursor.takes('PRIMARY', 'KEY')
  const kind = isPrimary ? undefined : readKind(cursor)
  const ifAbsent = takesIfAbsent(cursor)
  const isNamed = !cursor.sees('(') && !cursor.sees('USING') && !cursor.sees('TYPE')
  const name = isNamed ? cursor.name('a name or "("') : symbol
  const index = readIndex(context, { ...kind, place: start, name: isPrimary ? undefined : name })
  if (isPrimary && index.columns.some(isPartial))
    cursor.lose('a member of the primary key is the beginning of its values, or descends', offset)
  return { kind: 'key', ifAbsent, isPrimary, index }
}

/** Whether a member says more than which column it is. */
function isPartial(part: string | IndexPartNode): boolean {
  return typeof part === 'object' && (part.length ?? part.order) !== undefined
}

/** What the words before an index's name say. */
interface Kind {
  readonly unique?: true
  readonly method?: string
}

/** Reads `UNIQUE KEY`, `FULLTEXT INDEX`, `KEY` and the like. */
export function readKind(cursor: Cursor): Kind {
  const unique = cursor.takes('UNIQUE')
  const method = unique ? undefined : cursor.takesOneOf(METHODS)
  cursor.takesOneOf(KEYS)
  return { ...(unique ? { unique } : {}), ...(method === undefined ? {} : { method }) }
}

interface Beginning extends Kind {
  readonly place: Place
  readonly name: string | undefined
}

/** Reads the rest of an index, from behind its name: its members and options. */
export function readIndex({ cursor }: Context, { place, name, unique, method }: Beginning): IndexNode {
  const before = readOptions(cursor)
  const columns = cursor.list(() => readPart(cursor))
  const { using, comment } = { ...before, ...readOptions(cursor) }
  return defined({ place, name, comment, columns, unique, method: method ?? using })
}

/** Reads a member: a column with the length of its prefix, or an expression in parentheses of its own. */
function readPart(cursor: Cursor): IndexPartNode {
  const expression = cursor.sees('(') ? cursor.parenthesised() : undefined
  const name = expression === undefined ? readColumnName(cursor) : undefined
  const length = cursor.sees('(') ? Number(cursor.parenthesised()) : undefined
  if (Number.isNaN(length)) cursor.fail('a length')
  const order = ORDERS[cursor.takesOneOf(new Set(Object.keys(ORDERS))) ?? '']
  if (cursor.takes('WITHOUT')) {
    cursor.expect('OVERLAPS')
    cursor.lose('the periods of a key may not overlap')
  }
  return defined({ name, expression, length, order: order === 'desc' ? order : undefined })
}

interface Options {
  readonly using?: string
  readonly comment?: string
}

const FLAGS: ReadonlySet<string> = new Set(['VISIBLE', 'NOT', 'CLUSTERED', 'NONCLUSTERED'])
const UNUSED: ReadonlySet<string> = new Set(['INVISIBLE', 'IGNORED'])

/** What INVISIBLE says of an index, and MariaDB's IGNORED. */
export const UNUSED_INDEX = 'an index is not used by queries'
const VALUES: ReadonlySet<string> = new Set([
  ...['KEY_BLOCK_SIZE', 'ENGINE_ATTRIBUTE', 'SECONDARY_ENGINE_ATTRIBUTE', 'CLUSTERING', 'ALGORITHM', 'LOCK'],
  ...['M', 'DISTANCE', 'WAIT'],
])

function readOptions(cursor: Cursor): Options {
  let options: Options = {}
  for (;;) {
    if (cursor.takes('USING') || cursor.takes('TYPE')) options = { ...options, using: cursor.next().key }
    else if (cursor.takes('COMMENT')) options = { ...options, comment: readComment(cursor) }
    else if (cursor.takes('WITH', 'PARSER'))
      cursor.lose(`an index has the parser "${cursor.word('a parser')}"`)
    else if (cursor.takesOneOf(VALUES) !== undefined) skipValue(cursor)
    else if (cursor.takes('NOT', 'IGNORED')) continue
    else if (cursor.takesOneOf(UNUSED) !== undefined) cursor.lose(UNUSED_INDEX)
    else if (cursor.takes('NOWAIT') || cursor.takesOneOf(FLAGS) !== undefined) continue
    else if (cursor.peek()?.kind === 'quoted' && cursor.peek(1)?.key === '=') {
      cursor.next()
      skipValue(cursor)
    } else return defined(options)
  }
}

function readComment(cursor: Cursor): string {
  cursor.takes('=')
  return cursor.string('a comment')
}

function skipValue(cursor: Cursor): void {
  cursor.takes('=')
  cursor.next()
}
