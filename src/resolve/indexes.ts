import type { IndexNode, IndexPartNode } from '../model/document.js'
import type { Index, IndexPart } from '../model/schema.js'
import type { Columns } from './columns.js'
import type { SchemaFindings } from './findings.js'
import type { TableSource } from './gather.js'
import { generateIndexName } from './index-name.js'
import { findIncluded } from './included.js'
import { readIndexPart, toIndexPart, traitsOfPart } from './index-parts.js'
import { show } from './names.js'
import { findStorage } from './storage-parameters.js'
import { reportUnknown } from './table-columns.js'

/** Methods that every database uses when nothing is said, or that only arrange how a table is stored. */
const USUAL_METHODS = new Set(['', 'btree', 'normal', 'unique', 'clustered', 'nonclustered'])

/** The methods that JustDB's files and PostgreSQL's well-known extensions name. */
const METHODS = new Set([
  'hash',
  'gin',
  'gist',
  'spgist',
  'brin',
  'bloom',
  'hnsw',
  'ivfflat',
  'rum',
  'rtree',
  'fulltext',
  'spatial',
  'vector',
])

/**
 * The indexes of a table. One that says again what another of its name says is left out with a warning; two that share
 * a name and nothing else are a `duplicate-index` error; in a literal document there are as many as stand there. One
 * without a name is given one.
 */
export function findIndexes(
  table: TableSource,
  columns: Columns,
  findings: SchemaFindings,
): readonly Index[] {
  const known = new Map<string, Placed>()
  const { columnKey: keyOf, literal } = table.manner
  // The authors' names come first: one that we make up gives way to them wherever it stands.
  for (const node of namedFirst(table.indexes)) {
    const unnamed = toIndex(table, node, columns, findings)
    if (!unnamed) continue
    const name = node.name ?? generateName(table, unnamed, known)
    const second = { node, index: { ...unnamed, name } }
    const key = keyOf(name)
    const first = known.get(key)
    if (!first) known.set(key, second)
    else if (literal) known.set(`${key} ${known.size}`, second)
    else reportSecond(table, second, first, findings)
  }
  const indexes = new Map([...known.values()].map(({ node, index }) => [node, index]))
  return table.indexes.flatMap((node) => indexes.get(node) ?? [])
}

function namedFirst(nodes: readonly IndexNode[]): readonly IndexNode[] {
  const isNamed = ({ name }: IndexNode): boolean => name !== undefined
  return [...nodes.filter(isNamed), ...nodes.filter((node) => !isNamed(node))]
}

interface Placed {
  readonly node: IndexNode
  readonly index: Index
}

/** A name that no other index of the table has, unless that one says the same. */
function generateName(
  table: TableSource,
  index: Omit<Index, 'name'>,
  known: ReadonlyMap<string, Placed>,
): string {
  const meaning = meaningOf(index)
  return generateIndexName(table.name, index.parts, meaning, (name) => {
    const other = known.get(table.manner.columnKey(name))?.index
    return other === undefined || meaningOf(other) === meaning
  })
}

function reportSecond(table: TableSource, second: Placed, first: Placed, findings: SchemaFindings): void {
  const { place } = second.node
  const subject = `index "${second.index.name}" of table "${table.name}"`
  if (meaningOf(second.index) === meaningOf(first.index)) {
    const message = `${subject} stands already at ${show(first.node.place)}; the second is left out`
    findings.warn(place, 'duplicate-index', message)
  } else {
    const message = `${subject} has the name of another index of that table, at ${show(first.node.place)}`
    findings.error(place, 'duplicate-index', message)
  }
}

/** What an index is, whatever its name. */
function meaningOf(index: Omit<Index, 'name'>): string {
  const { parts, unique, method, where, include, nullsNotDistinct, storageParameters } = index
  const stored = storageParameters ? [storageParameters] : []
  return JSON.stringify([parts, unique, method, where, include, nullsNotDistinct, ...stored])
}

function toIndex(
  table: TableSource,
  node: IndexNode,
  columns: Columns,
  findings: SchemaFindings,
): Omit<Index, 'name'> | undefined {
  const parts = toParts(table, node, columns, findings)
  if (!parts) return undefined
  const { unique = /^\s*unique\s*$/i.test(node.method ?? ''), where, nullsNotDistinct, comment } = node
  const method = readMethod(table, node, findings)
  return {
    parts,
    unique,
    ...(method === undefined ? {} : { method }),
    ...(where === undefined || where.trim() === '' ? {} : { where: where.trim() }),
    ...findIncluded(table, node, columns, findings),
    ...findStorage(table, node, findings),
    ...(nullsNotDistinct === true ? { nullsNotDistinct } : {}),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** The method in lower case; undefined for the usual one. One that is not known is a warning, but in a literal document. */
function readMethod(table: TableSource, node: IndexNode, findings: SchemaFindings): string | undefined {
  const word = (node.method ?? '').toLowerCase().replace(/[\s_-]/g, '')
  if (USUAL_METHODS.has(word)) return undefined
  if (METHODS.has(word) || table.manner.literal) return word
  const message = `the ${describe(node)} is written without its type "${node.method ?? ''}", which no model can say`
  findings.warn(node.place, 'unknown-index-type', message)
  return undefined
}

function toParts(
  table: TableSource,
  node: IndexNode,
  columns: Columns,
  findings: SchemaFindings,
): readonly IndexPart[] | undefined {
  const list = { place: node.place, subject: describe(node), table: table.name, names: [] }
  const parts = node.columns.flatMap((entry) => {
    const part = readPart(entry, table, columns)
    if (!part) reportUnknown(typeof entry === 'string' ? entry : (entry.name ?? ''), list, columns, findings)
    return part ?? []
  })
  if (node.columns.length === 0) {
    findings.error(
      node.place,
      'missing-columns',
      `the ${describe(node)} of table "${table.name}" names no columns`,
    )
  }
  return parts.length > 0 && parts.length === node.columns.length ? parts : undefined
}

/** Outside literal documents what is called a name may be an expression too: `{ name: lower(email), order: DESC }`. */
function readPart(
  entry: string | IndexPartNode,
  { manner }: TableSource,
  columns: Columns,
): IndexPart | undefined {
  if (typeof entry === 'string') return readIndexPart(entry, columns)
  const part = toIndexPart(entry, columns)
  const read = part || manner.literal || entry.name === undefined ? part : readIndexPart(entry.name, columns)
  return read && read !== part ? { ...read, ...traitsOfPart(entry) } : read
}

function describe({ name }: IndexNode): string {
  return name === undefined ? 'index' : `index "${name}"`
}
