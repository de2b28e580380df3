import type { IndexNode } from '../../../model/document.js'
import type { CatalogTable } from '../catalog.js'
import { nameIndex } from './auto-names.js'
import { columnKey } from './rules.js'
import type { SchemaState, TableTraits } from './schema-state.js'
import { Unreadable } from './unreadable.js'

type Members = IndexNode['columns']

/** An index to be added. One that the database makes for a foreign key comes only where no other serves. */
export interface Candidate {
  readonly index: IndexNode
  readonly ifAbsent: boolean
  readonly isGenerated: boolean
}

/** Adds the indexes of one statement, in their order, each with a name. */
export function addIndexes(
  state: SchemaState,
  table: CatalogTable,
  candidates: readonly Candidate[],
  offset: number,
): void {
  const traits = state.traitsOf(table)
  const { generated } = traits
  const spelt = candidates.map((candidate) => ({
    ...candidate,
    index: spell(table, traits, candidate.index),
  }))
  const settled = spelt.filter((candidate) => {
    state.work.step()
    return !candidate.isGenerated || !isServed(table, generated, candidate, spelt)
  })
  dropGenerated(table, generated, settled)
  for (const { index, ifAbsent, isGenerated } of settled) {
    const name = index.name ?? nameIndex(table, index)
    if (table.indexes.find(name)) {
      if (ifAbsent) continue
      throw new Unreadable(offset, `Table "${table.name}" has an index "${name}" already`, 'duplicate-object')
    }
    table.indexes.add({ ...index, name })
    if (isGenerated) generated.add(columnKey(name))
  }
}

/** Drops what the database made for a foreign key, where a new index serves as well: also one for a foreign key. */
function dropGenerated(table: CatalogTable, generated: Set<string>, candidates: readonly Candidate[]): void {
  for (const name of candidates.length > 0 ? generated : []) {
    const index = table.indexes.find(name)
    if (index && !candidates.some((candidate) => covers(candidate.index.columns, index))) continue
    if (index) table.indexes.remove(index)
    generated.delete(name)
  }
}

/**
 * Whether a foreign key's columns are the first ones of another index or of the primary key. What was made for another
 * foreign key serves only where it has more columns, or comes later in the statement.
 */
function isServed(
  table: CatalogTable,
  generated: ReadonlySet<string>,
  wanted: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const { index } = wanted
  const key = table.primaryKey?.columns.map((name) => ({ name })) ?? []
  const isLonger = ({ columns }: IndexNode): boolean => columns.length > index.columns.length
  const present = table.indexes.items.filter(
    (other) => !generated.has(columnKey(other.name ?? '')) || isLonger(other),
  )
  const at = candidates.indexOf(wanted)
  const others = candidates
    .filter((other, place) => !other.isGenerated || place > at || isLonger(other.index))
    .filter((other) => other !== wanted)
    .map((other) => other.index)
  return covers(key, index) || [...present, ...others].some((other) => serves(other, index))
}

function serves({ columns, method }: IndexNode, index: IndexNode): boolean {
  const isSorted = method === undefined || method === 'BTREE' || method === 'HASH'
  return isSorted && covers(columns, index)
}

/** Whether the whole of an index's columns are the first members. */
export function covers(members: Members, { columns }: IndexNode): boolean {
  return columns.every((column, at) => {
    const wanted = typeof column === 'object' ? column.name : column
    const member = members[at]
    return (
      typeof member === 'object' &&
      member.length === undefined &&
      member.name !== undefined &&
      wanted !== undefined &&
      columnKey(member.name) === columnKey(wanted)
    )
  })
}

/** The members of a key with the columns of a period in its place; that the periods may not overlap is not said. */
export function withoutPeriods({ periods }: TableTraits, members: Members): Members {
  return members.flatMap((part) => {
    const name = typeof part === 'object' ? part.name : part
    const columns = name === undefined ? undefined : periods.get(columnKey(name))
    return columns ? columns.map((column) => ({ name: column })) : [part]
  })
}

/** An index whose members have the letters of the table's columns. */
function spell(table: CatalogTable, traits: TableTraits, index: IndexNode): IndexNode {
  const columns = withoutPeriods(traits, index.columns).map((part) => {
    const column =
      typeof part === 'object' && part.name !== undefined ? table.columns.find(part.name) : undefined
    return typeof part === 'object' && column?.name !== undefined ? { ...part, name: column.name } : part
  })
  return { ...index, columns }
}
