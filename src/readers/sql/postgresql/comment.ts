import type { CommentStmt, Node } from 'libpg-query'

import { defined } from '../../defined.js'
import { type Context, findTable } from './context.js'
import { itemsOf, relationOf, textsOf } from './nodes.js'

type Comment = (parts: readonly string[], comment: string | undefined, context: Context) => void

/** What a comment is on, and who keeps it. */
const COMMENTS: Readonly<Record<string, Comment>> = {
  OBJECT_TABLE: (parts, comment, context) => {
    const table = findTable(relationOf(parts), context)
    if (table) table.comment = comment
  },
  OBJECT_COLUMN: commentColumn,
  OBJECT_TABCONSTRAINT: (parts, comment, context) => {
    const table = findTable(relationOf(parts.slice(0, -1)), context)
    const constraint = table?.constraints.find(parts.at(-1) ?? '')
    if (constraint) table?.constraints.replace(constraint, defined({ ...constraint, comment }))
  },
  OBJECT_INDEX: commentIndex,
  OBJECT_SEQUENCE: (parts, comment, { session }) => {
    const sequence = session.findSequence(relationOf(parts))
    if (sequence) session.sequences.replace(sequence, defined({ ...sequence, comment }))
  },
  OBJECT_TYPE: commentType,
  OBJECT_DOMAIN: commentType,
}

/** COMMENT ON; an empty comment, or NULL, is none. */
export function commentOn({ objtype, object, comment }: CommentStmt, context: Context): void {
  COMMENTS[objtype ?? '']?.(partsOf(object), comment === '' ? undefined : comment, context)
}

function partsOf(object: Node | undefined): readonly string[] {
  return object && 'TypeName' in object ? textsOf(object.TypeName.names) : textsOf(itemsOf(object))
}

function commentColumn(parts: readonly string[], comment: string | undefined, context: Context): void {
  const { statement, refusals } = context
  const name = parts.at(-1) ?? ''
  const table = findTable(relationOf(parts.slice(0, -1)), context)
  const column = table?.columns.find(name)
  if (column) table?.columns.replace(column, defined({ ...column, comment }))
  else if (table) {
    const message = `this speaks of column "${name}", which table "${table.name}" does not have`
    refusals.add(statement.placeAt(0), 'unknown-column', message)
  }
}

/** An index of its own: what is said of the one behind a constraint has no place in a model. */
function commentIndex(parts: readonly string[], comment: string | undefined, { session }: Context): void {
  const relation = relationOf(parts)
  const table = session.findIndexOwner(relation)
  const index = table?.indexes.find(relation.relname)
  if (index) table?.indexes.replace(index, defined({ ...index, comment }))
}

function commentType(parts: readonly string[], comment: string | undefined, { session }: Context): void {
  const { relname, schemaname } = relationOf(parts)
  const { enums, domains } = session.catalog
  const type = session.find(relname, schemaname, (name) => enums.find(name))
  const domain = session.find(relname, schemaname, (name) => domains.find(name))
  if (type) enums.replace(type, defined({ ...type, comment }))
  else if (domain) domains.replace(domain, defined({ ...domain, comment }))
}
