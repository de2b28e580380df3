import type { CreateStmt, RangeVar, TableLikeClause } from 'libpg-query'

import type { CatalogTable } from '../catalog.js'
import { defined } from '../../defined.js'
import { readColumn } from './columns.js'
import { findComposite } from './composites.js'
import { addConstraints, type WrittenConstraint } from './constraints.js'
import { type Context, findTable } from './context.js'
import { inherit } from './inherit.js'
import { copyColumns, copyRest } from './like.js'
import { INHERITED, tellLoss } from './losses.js'
import { textsOf } from './nodes.js'

/** CREATE TABLE, also of a partition: that gives no model of its own. */
export function createTable(create: CreateStmt, context: Context): void {
  const { session, statement, refusals } = context
  const { relname = '', schemaname, location, relpersistence } = create.relation ?? {}
  if (relpersistence === 't' || schemaname === 'pg_temp') {
    session.ignore(relname)
    return
  }
  const name = session.newName(relname, schemaname)
  const former = session.catalog.find(name)
  if (former) {
    const { path, line } = former.place
    const message = `table "${relname}" is there already: ${path}:${line} created it`
    if (!create.if_not_exists) refusals.add(statement.place(location), 'duplicate-table', message)
    return
  }
  const type = create.ofTypename && findComposite(textsOf(create.ofTypename.names), session)
  if ((create.ofTypename && !type) || sourcesOf(create).some((source) => isOpaque(source, context))) {
    if (create.partbound) session.ignore(relname, schemaname)
    else refuseUnknownColumns(create.relation, context)
    return
  }
  const table = session.catalog.create(name, statement.placeAt(0))
  table.hidden = create.partbound !== undefined
  if (type) inherit(table, type, context)
  fill(table, create, context)
}

/**
 * A table whose columns nobody can know: CREATE TABLE AS, SELECT INTO, OF a type that no statement has created, LIKE and
 * INHERITS of a relation whose columns nobody knows. It is refused where it is still there in the end.
 */
export function refuseUnknownColumns(relation: RangeVar | undefined, context: Context): void {
  const { session, statement } = context
  const { relname = '', schemaname, location } = relation ?? {}
  session.ignore(relname, schemaname)
  session.unknown.add({ ...session.newName(relname, schemaname), place: statement.place(location) })
}

/** The relations whose columns a table takes over. */
function sourcesOf({ inhRelations = [], tableElts = [] }: CreateStmt): readonly RangeVar[] {
  return [...inhRelations, ...tableElts].flatMap((node) => {
    if ('RangeVar' in node) return [node.RangeVar]
    const relation = 'TableLikeClause' in node ? node.TableLikeClause.relation : undefined
    return relation ? [relation] : []
  })
}

/** Whether a relation is there, and gives no table with columns: a view, a table that could not be read. */
function isOpaque(relation: RangeVar, { session }: Context): boolean {
  return !session.findTable(relation) && session.isIgnored(relation)
}

function fill(table: CatalogTable, create: CreateStmt, context: Context): void {
  for (const parent of create.inhRelations ?? []) {
    const found = 'RangeVar' in parent ? findTable(parent.RangeVar, context) : undefined
    if (found) inherit(table, found, context)
  }
  const { relation, inhRelations = [], partbound } = create
  if (inhRelations.length > 0 && !partbound)
    tellLoss(INHERITED, context.statement.place(relation?.location), table, context)
  const inherited = new Set(table.columns.items.map(({ name }) => name))
  const constraints: WrittenConstraint[] = []
  const likes: (readonly [CatalogTable, TableLikeClause])[] = []
  for (const element of create.tableElts ?? []) {
    if ('ColumnDef' in element) constraints.push(...addColumn(element.ColumnDef, table, inherited, context))
    else if ('Constraint' in element) constraints.push({ constraint: element.Constraint })
    else if ('TableLikeClause' in element) {
      const source = findTable(element.TableLikeClause.relation, context)
      if (source) likes.push([source, element.TableLikeClause])
      if (source) copyColumns(source, table, element.TableLikeClause, context)
    }
  }
  addConstraints(constraints, table, context)
  for (const [source, like] of likes) copyRest(source, table, like, context)
}

/**
 * Adds a column and gives its constraints. A column that is inherited already keeps its place, and its type where the
 * statement gives none.
 */
function addColumn(
  definition: Parameters<typeof readColumn>[0],
  table: CatalogTable,
  inherited: Set<string | undefined>,
  context: Context,
): readonly WrittenConstraint[] {
  const { colname = '', location } = definition
  const former = table.columns.find(colname)
  if (!definition.typeName && !former) return []
  if (former && !inherited.delete(colname)) {
    const message = `table "${table.name}" has two columns "${colname}"`
    context.refusals.add(context.statement.place(location), 'duplicate-column', message)
    return []
  }
  const { column, constraints } = readColumn(definition, table, context)
  const typed = former && !definition.typeName ? defined({ ...former, ...column }) : column
  table.columns.add({ ...typed, nullable: column.nullable === true && former?.nullable !== false })
  return constraints.map((constraint) => ({ constraint, column: colname }))
}
