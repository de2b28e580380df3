import type { IndexElem, IndexStmt, Node } from 'libpg-query'

import type { IndexNode, IndexPartNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import type { CatalogTable } from '../catalog.js'
import { type Context, findTable } from './context.js'
import { indexColumnNames } from './index-names.js'
import { readParts } from './parts.js'
import { qualify } from './session.js'
import { readStorage } from './storage-parameters.js'
import { isWord } from './tokens.js'

/** CREATE INDEX. */
export function createIndex(index: IndexStmt, context: Context): void {
  const table = findTable(index.relation, context)
  if (!table) return
  const { session, statement, refusals } = context
  const elements = elementsOf(index.indexParams)
  const included = elementsOf(index.indexIncludingParams)
  const name = index.idxname ?? session.choose(table, indexColumnNames([...elements, ...included]), 'idx')
  if (index.idxname !== undefined && session.isTaken(qualify(name, table.namespace))) {
    const message = `there is something called "${name}" already; an index needs a name of its own`
    if (!index.if_not_exists) refusals.add(statement.placeAt(0), 'duplicate-name', message)
    return
  }
  const missing = missingColumn([...elements, ...included], table)
  if (missing !== undefined) {
    const message = `this speaks of column "${missing}", which table "${table.name}" does not have`
    refusals.add(statement.placeAt(0), 'unknown-column', message)
    return
  }
  const node = readIndex(index, name, elements, table, context)
  table.indexes.add(node)
  session.claim(table, node)
  if (!index.relation?.inh) session.withhold(table, name)
}

function readIndex(
  index: IndexStmt,
  name: string,
  elements: readonly IndexElem[],
  table: CatalogTable,
  context: Context,
): IndexNode {
  const { statement } = context
  const from = statement.tokenAt(statement.offset(index.relation?.location))
  const include = elementsOf(index.indexIncludingParams).flatMap((part) => part.name ?? [])
  return defined({
    place: statement.placeAt(0),
    name,
    columns: readParts(elements, from, index.accessMethod, context).map((part) => withoutUsual(part, table)),
    unique: index.unique === true,
    method: index.accessMethod === 'btree' ? undefined : index.accessMethod,
    where: index.whereClause && conditionAfter(from, context),
    include: include.length > 0 ? include : undefined,
    storageParameters: readStorage(index.options),
    nullsNotDistinct: index.nulls_not_distinct === true ? (true as const) : undefined,
  })
}

/** The collation that a member has anyway goes without saying: a column its own, an expression one of its columns'. */
function withoutUsual(part: IndexPartNode, table: CatalogTable): IndexPartNode {
  if (part.collation === undefined) return part
  const isKnown =
    part.name !== undefined || table.columns.items.every(({ collation }) => collation === undefined)
  const usual = isKnown ? (table.columns.find(part.name ?? '')?.collation ?? 'default') : undefined
  return part.collation === usual ? without(part, 'collation') : part
}

/** What stands behind WHERE, to the statement's end. */
function conditionAfter(from: number, { statement }: Context): string {
  const { tokens } = statement
  for (let index = from; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '(') index = statement.closing(index)
    else if (isWord(tokens[index], 'where')) return statement.slice(index + 1, tokens.length)
  }
  return ''
}

function missingColumn(elements: readonly IndexElem[], table: CatalogTable): string | undefined {
  return elements.flatMap(({ name }) => name ?? []).find((name) => !table.columns.find(name))
}

function elementsOf(nodes: readonly Node[] | undefined): readonly IndexElem[] {
  return (nodes ?? []).flatMap((node) => ('IndexElem' in node ? [node.IndexElem] : []))
}
