import type {
  ColumnNode,
  ConstraintNode,
  IndexNode,
  SchemaDocument,
  TableNode,
} from '../../../model/document.js'
import type { Dialect } from '../../../model/schema.js'
import { defined } from '../../defined.js'
import { without } from '../../../without.js'
import { covers } from './apply-indexes.js'
import { settleBytes } from './bits.js'
import type { CatalogTable } from '../catalog.js'
import { settleJson } from './json-column.js'
import { settleMoment, settleNow } from './moment-default.js'
import { settleNumber } from './number-default.js'
import { keepsMethods } from './index-methods.js'
import { withoutWholePrefixes } from './prefixes.js'
import { columnKey } from './rules.js'
import type { SchemaState, TableTraits } from './schema-state.js'

const TREES_AND_HASHES: ReadonlySet<string> = new Set(['BTREE', 'HASH'])

/** The document of all tables that the statements have left, in the words that every dialect has in common. */
export function toDocument(state: SchemaState, path: string): SchemaDocument {
  for (const table of state.catalog.tables)
    for (const name of state.traitsOf(table).rowTimes) state.catalog.dropColumn(table, name)
  const document = state.catalog.toDocument(path)
  const visible = state.catalog.tables.filter(({ hidden }) => !hidden)
  const tables = document.tables.map((node, index) => {
    const table: CatalogTable | undefined = visible[index]
    return table ? finishTable(node, state.traitsOf(table), state.dialect) : node
  })
  return { ...document, tables }
}

function finishTable(node: TableNode, traits: TableTraits, dialect: Dialect): TableNode {
  const own = node.indexes
    .filter((index) => !isImplied(index, node))
    .map((index) => finishIndex(withoutWholePrefixes(index, node), traits))
  const uniques = own.filter(isConstraint).map(toUnique)
  const [keys, others] = [isKey, (constraint: ConstraintNode) => !isKey(constraint)].map((is) =>
    node.constraints.filter(is),
  )
  return {
    ...node,
    columns: node.columns.map((column) => finishColumn(column, traits, dialect)),
    indexes: own.filter((index) => !isConstraint(index)),
    constraints: [...(keys ?? []).map(finishKey), ...uniques, ...(others ?? [])],
  }
}

function isKey({ kind }: ConstraintNode): boolean {
  return kind === 'primary-key'
}

/** A collation is said where it is not the table's; MariaDB's JSON is said as JSON. */
function finishColumn(written: ColumnNode, { collation: usual }: TableTraits, dialect: Dialect): ColumnNode {
  const column = withDefault(written)
  const json = settleJson(column, dialect)
  if (json) return json
  const { collation } = column
  const isOwn = column.type !== 'json' && collation !== usual
  return defined({ ...column, collation: isOwn ? collation : undefined })
}

/** A default as the database prints it in a column of this type. */
function withDefault(column: ColumnNode): ColumnNode {
  const { type = '', default: given } = column
  if (!given) return column
  if (given.computed) return { ...column, default: { ...given, text: settleNow(given.text, type) } }
  const text = settleNumber(settleMoment(given.text, type), type)
  return { ...column, default: settleBytes({ ...given, text }, type) }
}

/**
 * Whether a foreign key alone brings an index about: the database makes one of that name by itself where no other
 * begins with the foreign key's columns, so that whoever has the foreign key has the index.
 */
function isImplied(index: IndexNode, { indexes, constraints, name: table = '' }: TableNode): boolean {
  const { unique, method, comment, columns } = index
  if (unique || comment !== undefined || (method !== undefined && method !== 'BTREE')) return false
  const isPlain = columns.every((part) => typeof part === 'object' && part.order === undefined)
  const key = isPlain ? constraints.find((constraint) => isBehind(index, constraint, table)) : undefined
  if (!key) return false
  const primary = constraints.find(isKey)?.columns.map((name) => ({ name })) ?? []
  const others = indexes.filter((other) => other !== index && other.method !== 'FULLTEXT')
  return !covers(primary, index) && !others.some((other) => covers(other.columns, index))
}

/** Whether an index has the columns of a foreign key, and the name that the database would give it. */
function isBehind(index: IndexNode, constraint: ConstraintNode, table: string): boolean {
  const { kind, columns, name = '' } = constraint
  const members = columns.map((column) => ({ name: column }))
  if (kind !== 'foreign-key' || columns.length !== index.columns.length || !covers(members, index))
    return false
  const [first = ''] = columns
  const isNameless = name.startsWith(`${table}_ibfk_`)
  const implied = columnKey(isNameless ? first : name)
  return columnKey((index.name ?? '').replace(isNameless ? /_\d+$/ : /(?!)/, '')) === implied
}

/** A unique index of whole columns in their usual order, of the usual method, is what standard SQL calls a unique constraint. */
function isConstraint({ unique, columns, method }: IndexNode): boolean {
  const isWhole = columns.every((part) => typeof part === 'object' && Object.keys(part).join() === 'name')
  return unique === true && isWhole && method === undefined
}

function toUnique({ place, name, comment, columns }: IndexNode): ConstraintNode {
  const names = columns.flatMap((part) => (typeof part === 'object' ? (part.name ?? []) : part))
  return defined({ place, name, comment, kind: 'unique' as const, columns: names })
}

/** A model has no word for the method of its primary key: see `findKeyMethods`. */
function finishKey(key: ConstraintNode): ConstraintNode {
  return key.method === undefined ? key : without(key, 'method')
}

/** The method is said where the database keeps to it. */
function finishIndex(index: IndexNode, { engine }: TableTraits): IndexNode {
  const isUsual = TREES_AND_HASHES.has(index.method ?? '') && !keepsMethods(engine)
  return isUsual ? defined({ ...index, method: undefined }) : index
}
