import type { DropStmt, Node } from 'libpg-query'

import type { DomainNode, EnumNode } from '../../../model/document.js'
import { bareType, type CatalogTable } from '../catalog.js'
import { findComposite } from './composites.js'
import type { Context } from './context.js'
import { itemsOf, relationOf, textsOf } from './nodes.js'
import { dropSequence } from './sequences.js'
import { fullName } from './type-names.js'

type Drop = (parts: readonly string[], isCascade: boolean, context: Context) => void

/** What DROP does, by what it drops. What is not there need not be dropped, with or without IF EXISTS. */
const DROPS: Readonly<Record<string, Drop>> = {
  OBJECT_TABLE: (parts, _, context) => {
    const { session } = context
    const relation = relationOf(parts)
    const table = session.findTable(relation)
    const unknown = session.findUnknown(relation)
    if (table) dropTable(table, context)
    else if (unknown) session.unknown.remove(unknown)
  },
  OBJECT_FOREIGN_TABLE: (parts, _, context) => {
    const table = context.session.findTable(relationOf(parts))
    if (table) dropTable(table, context)
  },
  OBJECT_INDEX: (parts, _, { session }) => {
    const relation = relationOf(parts)
    const table = session.findIndexOwner(relation)
    const index = table?.indexes.find(relation.relname)
    if (index) table?.indexes.remove(index)
  },
  OBJECT_SEQUENCE: (parts, _, { session }) => {
    const sequence = session.findSequence(relationOf(parts))
    if (sequence) dropSequence(session, sequence)
  },
  OBJECT_TYPE: dropType,
  OBJECT_DOMAIN: dropType,
  OBJECT_SCHEMA: dropNamespace,
}

/** DROP. */
export function drop({ removeType, objects = [], behavior }: DropStmt, context: Context): void {
  for (const object of objects)
    DROPS[removeType ?? '']?.(partsOf(object), behavior === 'DROP_CASCADE', context)
}

function partsOf(object: Node): readonly string[] {
  if ('TypeName' in object) return textsOf(object.TypeName.names)
  return 'String' in object ? [object.String.sval ?? ''] : textsOf(itemsOf(object))
}

/** Drops a table with the foreign keys to it, its own sequences and its partitions. */
function dropTable(table: CatalogTable, context: Context): void {
  const { session } = context
  const heirs = session.family(table).slice(1)
  session.catalog.dropReferrers(table)
  session.catalog.drop(table)
  session.heirs.delete(table)
  for (const sequence of session.sequencesOf(table)) session.sequences.remove(sequence)
  for (const heir of heirs) {
    session.catalog.dropReferrers(heir)
    session.catalog.drop(heir)
  }
}

/** Drops a type; with CASCADE what is of that type too. */
function dropType(parts: readonly string[], isCascade: boolean, context: Context): void {
  const { session } = context
  const composite = findComposite(parts, session)
  if (composite) dropTable(composite, context)
  const { relname, schemaname } = relationOf(parts)
  const { enums, domains } = session.catalog
  const found =
    session.find(relname, schemaname, (name) => enums.find(name)) ??
    session.find(relname, schemaname, (name) => domains.find(name))
  if (!found) return
  if (isCascade) dropUsers(found, context)
  else removeType(found, context)
}

function removeType(type: EnumNode | DomainNode, { session }: Context): void {
  const { enums, domains } = session.catalog
  if ('values' in type) enums.remove(type)
  else domains.remove(type)
}

/** Drops a type with the domains over it and the columns of any of them. */
function dropUsers(type: EnumNode | DomainNode, context: Context): void {
  const { session, work } = context
  const { domains } = session.catalog
  const found = new Map([[fullName(type), type]])
  for (const name of found.keys()) {
    work.step()
    for (const domain of domains.items)
      if (bareType(domain.type) === name) found.set(fullName(domain), domain)
  }
  for (const [name, each] of found) {
    removeType(each, context)
    for (const { table, column } of session.catalog.columnsOfType(name))
      session.catalog.dropColumn(table, column.name ?? '')
  }
}

/** Drops all that is in a schema, and what is of its types. */
function dropNamespace(parts: readonly string[], _: boolean, context: Context): void {
  const { session } = context
  const { enums, domains, tables } = session.catalog
  const isIn = ({ namespace = 'public' }: { readonly namespace?: string | undefined }): boolean =>
    namespace === parts[0]
  for (const table of tables) if (isIn(table)) dropTable(table, context)
  for (const table of session.unknown.items) if (isIn(table)) session.unknown.remove(table)
  for (const type of [...enums.items, ...domains.items]) if (isIn(type)) dropUsers(type, context)
  for (const sequence of session.sequences.items) if (isIn(sequence)) dropSequence(session, sequence)
}
