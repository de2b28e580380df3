import type { QualifiedName } from '../catalog.js'
import type { Context } from './context.js'
import type { Cursor } from './cursor.js'
import type { Definition } from './definition.js'
import { readQualified, takesIfAbsent } from './names.js'
import type { NewTable, Statement } from './statement.js'
import { readDefinition } from './table-definition.js'
import { readTableOptions } from './table-options.js'

const QUERY: ReadonlySet<string> = new Set(['SELECT', 'VALUES', 'WITH', 'TABLE', '('])
/** What can stand behind partitions, whose own words these are not. */
const QUERY_BEHIND: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'AS', 'IGNORE', 'REPLACE'])
const DUPLICATES: ReadonlySet<string> = new Set(['IGNORE', 'REPLACE'])

/** Reads CREATE TABLE from behind that word. A temporary table is only named: it is no part of the schema. */
export function readCreateTable(
  context: Context,
  { orReplace, isTemporary }: { readonly orReplace: boolean; readonly isTemporary: boolean },
): Statement {
  const { cursor, place } = context
  const ifAbsent = takesIfAbsent(cursor)
  const { offset } = cursor
  const name = readQualified(cursor, 'a table')
  if (isTemporary) return skipTemporary(cursor, name, context)
  const table = { name, place: place(offset), offset, ifAbsent, orReplace }
  return readLike(cursor, table) ?? readBody(context, table)
}

function skipTemporary(cursor: Cursor, table: QualifiedName, { place }: Context): Statement {
  const { offset } = cursor
  cursor.skipRest()
  return { kind: 'create-temporary', table, place: place(offset) }
}

/** `LIKE other`, also in parentheses. */
function readLike(cursor: Cursor, table: NewTable): Statement | undefined {
  const isEnclosed = cursor.takes('(', 'LIKE')
  if (!isEnclosed && !cursor.takes('LIKE')) return undefined
  const { offset } = cursor
  const source = { name: readQualified(cursor, 'a table'), offset, ifPresent: false }
  if (isEnclosed) cursor.expect(')')
  return { kind: 'create-like', table, source }
}

function readBody(context: Context, table: NewTable): Statement {
  const { cursor } = context
  const definitions = cursor.sees('(') && !seesQuery(cursor, 1) ? readDefinitions(context) : []
  const options = readTableOptions(cursor)
  if (cursor.takes('PARTITION')) skipPartitions(cursor)
  if (takesQuery(cursor)) return { kind: 'create-as', table }
  if (definitions.length === 0) cursor.fail('columns in parentheses')
  return { kind: 'create-table', table, definitions, options }
}

function readDefinitions(context: Context): readonly Definition[] {
  return context.cursor.list(() => readDefinition(context))
}

/** Passes over how rows are spread over partitions, up to a query that may come behind. */
function skipPartitions(cursor: Cursor): void {
  cursor.expect('BY')
  cursor.skipTo(QUERY_BEHIND)
}

/** Passes over the query of `CREATE TABLE … AS SELECT`. */
function takesQuery(cursor: Cursor): boolean {
  cursor.takesOneOf(DUPLICATES)
  const isThere = cursor.sees('AS') || seesQuery(cursor)
  if (isThere) cursor.skipRest()
  return isThere
}

function seesQuery(cursor: Cursor, distance = 0): boolean {
  return QUERY.has(cursor.peek(distance)?.key ?? '')
}
