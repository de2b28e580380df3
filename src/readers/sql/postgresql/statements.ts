import type { CreateForeignTableStmt, CreateSchemaStmt, CreateTableAsStmt, Node } from 'libpg-query'

import { alterTable } from './alter-table.js'
import { commentOn } from './comment.js'
import { createComposite } from './composites.js'
import type { Context } from './context.js'
import { createTable, refuseUnknownColumns } from './create-table.js'
import { alterDomain, createDomain } from './domains.js'
import { drop } from './drop.js'
import { alterEnum, createEnum } from './enums.js'
import { createIndex } from './indexes.js'
import { textsOf } from './nodes.js'
import { moveToSchema, rename } from './rename.js'
import { select, setVariable } from './search-path.js'
import { alterSequence, createSequence } from './sequences.js'

/** Does what a statement says. Statements that say nothing of tables and their types are passed over. */
export function apply(node: Node, context: Context): void {
  if ('CreateStmt' in node) createTable(node.CreateStmt, context)
  else if ('AlterTableStmt' in node) alterTable(node.AlterTableStmt, context)
  else if ('IndexStmt' in node) createIndex(node.IndexStmt, context)
  else if ('CommentStmt' in node) commentOn(node.CommentStmt, context)
  else if ('CreateSeqStmt' in node) createSequence(node.CreateSeqStmt, context)
  else if ('AlterSeqStmt' in node) alterSequence(node.AlterSeqStmt, context)
  else if ('RenameStmt' in node) rename(node.RenameStmt, context)
  else if ('AlterObjectSchemaStmt' in node) moveToSchema(node.AlterObjectSchemaStmt, context)
  else if ('DropStmt' in node) drop(node.DropStmt, context)
  else applyRare(node, context)
}

function applyRare(node: Node, context: Context): void {
  const { session } = context
  if ('CreateEnumStmt' in node) createEnum(node.CreateEnumStmt, context)
  else if ('AlterEnumStmt' in node) alterEnum(node.AlterEnumStmt, context)
  else if ('CreateDomainStmt' in node) createDomain(node.CreateDomainStmt, context)
  else if ('AlterDomainStmt' in node) alterDomain(node.AlterDomainStmt, context)
  else if ('VariableSetStmt' in node) setVariable(node.VariableSetStmt, context)
  else if ('SelectStmt' in node) select(node.SelectStmt, context)
  else if ('CreateSchemaStmt' in node) createSchema(node.CreateSchemaStmt, context)
  else if ('CreateTableAsStmt' in node) createTableAs(node.CreateTableAsStmt, context)
  else if ('CreateForeignTableStmt' in node) createForeignTable(node.CreateForeignTableStmt, context)
  else if ('CreateFunctionStmt' in node) session.routines.add(node.CreateFunctionStmt, context.statement)
  else if ('ViewStmt' in node)
    session.ignore(node.ViewStmt.view?.relname ?? '', node.ViewStmt.view?.schemaname)
  else if ('CompositeTypeStmt' in node) createComposite(node.CompositeTypeStmt, context)
  else if ('CreateRangeStmt' in node || 'DefineStmt' in node) {
    const parts = textsOf('DefineStmt' in node ? node.DefineStmt.defnames : node.CreateRangeStmt.typeName)
    session.addType(parts.at(-1) ?? '', parts.at(-2))
  }
}

/** CREATE SCHEMA with what is to be created in it. */
function createSchema({ schemaname, authrole, schemaElts }: CreateSchemaStmt, context: Context): void {
  context.session.within(schemaname ?? authrole?.rolename ?? 'public', () => {
    for (const element of schemaElts ?? []) apply(element, context)
  })
}

function createTableAs({ into, objtype, if_not_exists }: CreateTableAsStmt, context: Context): void {
  const { session } = context
  const { relname = '', schemaname, relpersistence } = into?.rel ?? {}
  const isThere = session.catalog.find(session.newName(relname, schemaname)) !== undefined
  if (objtype === 'OBJECT_MATVIEW' || relpersistence === 't') session.ignore(relname, schemaname)
  else if (!if_not_exists || !isThere) refuseUnknownColumns(into?.rel, context)
}

/** A table that lives in another database gives no model. */
function createForeignTable({ base }: CreateForeignTableStmt, context: Context): void {
  const { relname = '', schemaname, location } = base?.relation ?? {}
  context.session.ignore(relname, schemaname)
  const message = `foreign table "${relname}" is left out: it lives in another database`
  context.refusals.warn(context.statement.place(location), 'foreign-table', message)
}
