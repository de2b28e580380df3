import type { AlterObjectSchemaStmt, RenameStmt } from 'libpg-query'

import type { ConstraintNode } from '../../../model/document.js'
import type { CatalogTable, QualifiedName } from '../catalog.js'
import { type Context, findTable } from './context.js'
import { itemsOf, relationOf, textsOf } from './nodes.js'
import { renameSequence } from './sequences.js'
import { qualify } from './session.js'
import { renameType } from './type-names.js'
import type { UnknownTable } from './unknown-tables.js'

type Rename = (rename: RenameStmt, to: string, context: Context) => void

/** What RENAME does, by what it renames; names of anything else are nobody's here. */
const RENAMES: Readonly<Record<string, Rename>> = {
  OBJECT_TABLE: renameRelation,
  OBJECT_INDEX: renameRelation,
  OBJECT_SEQUENCE: renameRelation,
  OBJECT_COLUMN: renameColumn,
  OBJECT_ATTRIBUTE: renameColumn,
  OBJECT_TABCONSTRAINT: renameConstraint,
  OBJECT_TYPE: renameNamedType,
  OBJECT_DOMAIN: renameNamedType,
  OBJECT_DOMCONSTRAINT: renameDomainConstraint,
  OBJECT_SCHEMA: ({ subname = '' }, to, context) => {
    renameNamespace(subname, to, context)
  },
}

/** ALTER … RENAME. */
export function rename(statement: RenameStmt, context: Context): void {
  RENAMES[statement.renameType ?? '']?.(statement, statement.newname ?? '', context)
}

/** ALTER … SET SCHEMA. */
export function moveToSchema(move: AlterObjectSchemaStmt, context: Context): void {
  const { session } = context
  const { objectType, relation, object, newschema } = move
  if (objectType === 'OBJECT_TABLE') {
    const table = move.missing_ok ? relation && session.findTable(relation) : findTable(relation, context)
    const unknown = relation && session.findUnknown(relation)
    if (table) moveTable(table, qualify(table.name, newschema), context)
    else if (unknown) moveUnknown(unknown, qualify(unknown.name, newschema), context)
  } else if (objectType === 'OBJECT_SEQUENCE') {
    const sequence = relation && session.findSequence(relation)
    if (sequence) renameSequence(session, sequence, qualify(sequence.name, newschema))
  } else if (objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') {
    const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse()
    const found = session.findType(name, namespace)
    if (found) renameNamed(found, qualify(found.name, newschema), context)
  }
}

/** ALTER TABLE … RENAME TO may also name an index, a sequence or a view. */
function renameRelation(renaming: RenameStmt, to: string, context: Context): void {
  const { session } = context
  const { relation } = renaming
  if (!relation) return
  const table = session.findTable(relation)
  const sequence = session.findSequence(relation)
  const owner = session.findIndexOwner(relation)
  const unknown = session.findUnknown(relation)
  if (table) moveTable(table, qualify(to, table.namespace), context)
  else if (sequence) renameSequence(session, sequence, qualify(to, sequence.namespace))
  else if (owner) renameIndex(owner, relation.relname ?? '', to, context)
  else if (unknown) moveUnknown(unknown, qualify(to, unknown.namespace), context)
  else if (session.isIgnored(relation)) session.ignore(to, relation.schemaname)
  else if (!renaming.missing_ok && renaming.renameType === 'OBJECT_TABLE') findTable(relation, context)
}

function moveUnknown(table: UnknownTable, to: QualifiedName, { session }: Context): void {
  session.unknown.rename(table, to)
  session.ignore(to.name, to.namespace ?? 'public')
}

/** Moves a table with all that is in its namespace because of it. */
function moveTable(table: CatalogTable, to: QualifiedName, { session }: Context): void {
  session.catalog.rename(table, to)
  session.claimAll(table)
  for (const sequence of session.sequencesOf(table))
    if (sequence.namespace !== to.namespace)
      renameSequence(session, sequence, qualify(sequence.name, to.namespace))
}

function renameColumn(renaming: RenameStmt, to: string, context: Context): void {
  const { session, statement, refusals } = context
  const { relation, subname = '', relationType } = renaming
  const isType = relationType === 'OBJECT_TYPE'
  if ((relationType !== 'OBJECT_TABLE' && !isType) || !relation) return
  const table = renaming.missing_ok ? session.findTable(relation) : findTable(relation, context)
  if (!table) return
  const message = table.columns.find(to)
    ? `table "${table.name}" has a column "${to}" already`
    : `this speaks of column "${subname}", which table "${table.name}" does not have`
  if (!table.columns.find(subname) || table.columns.find(to)) {
    refusals.add(statement.place(relation.location), 'unknown-column', message)
    return
  }
  for (const member of relation.inh || isType ? session.family(table) : [table]) {
    context.work.step()
    session.catalog.renameColumn(member, subname, to)
  }
  for (const sequence of session.sequencesOf(table))
    if (sequence.owner?.column === subname)
      session.sequences.replace(sequence, { ...sequence, owner: { table, column: to } })
}

function renameConstraint({ relation, subname = '' }: RenameStmt, to: string, context: Context): void {
  const table = findTable(relation, context)
  const constraint = table?.constraints.find(subname)
  if (!table || !constraint) return
  renameTo(to, constraint, table, context)
  if (context.session.isKept(table, subname)) context.session.keepToItself(table, to)
}

/** Renames an index, and with it the key whose index it is. */
function renameIndex(table: CatalogTable, from: string, to: string, context: Context): void {
  const index = table.indexes.find(from)
  const key = table.constraints.find(from)
  if (index) {
    const renamed = { ...index, name: to }
    table.indexes.replace(index, renamed)
    context.session.claim(table, renamed)
  } else if (key) renameTo(to, key, table, context)
}

function renameTo(name: string, constraint: ConstraintNode, table: CatalogTable, { session }: Context): void {
  const renamed = { ...constraint, name }
  table.constraints.replace(constraint, renamed)
  session.claim(table, renamed)
}

function renameNamedType({ object }: RenameStmt, to: string, context: Context): void {
  const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse()
  const found = context.session.findType(name, namespace)
  if (found) renameNamed(found, qualify(to, found.namespace), context)
}

/** Gives a type another name, and the relation of a composite one too. */
function renameNamed(from: QualifiedName, to: QualifiedName, context: Context): void {
  const { session } = context
  const composite = session.catalog.find(from)
  if (composite && session.composites.has(composite)) moveTable(composite, to, context)
  session.addType(to.name, to.namespace ?? 'public')
  renameType(session, from, to)
}

function renameDomainConstraint({ object, subname }: RenameStmt, to: string, { session }: Context): void {
  const { relname, schemaname } = relationOf(textsOf(itemsOf(object)))
  const domain = session.find(relname, schemaname, (name) => session.catalog.domains.find(name))
  if (!domain) return
  const checks = domain.checks.map((check) => (check.name === subname ? { ...check, name: to } : check))
  session.catalog.domains.replace(domain, { ...domain, checks })
}

function renameNamespace(from: string, to: string, context: Context): void {
  const { session } = context
  const { enums, domains, tables } = session.catalog
  const isIn = ({ namespace = 'public' }: { readonly namespace?: string | undefined }): boolean =>
    namespace === from
  for (const table of tables) {
    context.work.step()
    if (isIn(table)) moveTable(table, qualify(table.name, to), context)
  }
  for (const { name = '', namespace } of [...enums.items, ...domains.items])
    if (isIn({ namespace })) renameType(session, qualify(name, namespace), qualify(name, to))
  for (const sequence of session.sequences.items)
    if (isIn(sequence)) renameSequence(session, sequence, qualify(sequence.name, to))
}
