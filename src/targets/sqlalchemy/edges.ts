import type { ForeignKey, Table } from '../../model/schema.js'
import { findReverseHubs } from './hubs.js'
import type { External, Model, Plan } from './plan.js'
import { forwardCandidates, reverseCandidates, roleOf } from '../relation-names.js'

/** A foreign key between two classes, with what its relationships are called at both ends. */
export interface Edge {
  readonly key: ForeignKey
  readonly child: Model
  readonly parent: Model | (External & { readonly kind: 'class' })
  /** The attribute of the child. */
  readonly forward: string
  /** The attribute of the parent, when it has one. */
  readonly back?: string
  /** Whether a parent has one child at most: some key of the child lies within the columns. */
  readonly isOne: boolean
  /** The columns that the relationships set: all of the key's, or those that may be null where others may not. */
  readonly writes: readonly string[]
  /** Relationships of the child and of other parents that write some of the same columns. */
  readonly overlaps: readonly string[]
}

type Named = Omit<Edge, 'back' | 'overlaps'>

/**
 * The foreign keys between classes in schema order. Names are claimed in the classes' scopes: every way forward
 * first, then the ways back.
 */
export function planEdges(plan: Plan): readonly Edge[] {
  const named = plan.models.flatMap((child) =>
    withoutTwins(child.table.foreignKeys).flatMap((key) => nameForward(key, child, plan)),
  )
  const counts = countBetween(named)
  const hubs: ReadonlySet<unknown> = new Set(findReverseHubs(plan).keys())
  const backed = named.map((edge) =>
    hubs.has(edge.parent) ? edge : { ...edge, ...nameBack(edge, counts, plan) },
  )
  const writers = new Map<string, string[]>()
  return backed.map((edge) => ({ ...edge, overlaps: takeOverlaps(edge, writers) }))
}

function nameForward(key: ForeignKey, child: Model, plan: Plan): readonly Named[] {
  const parent = plan.find(key, child.table)
  if (parent.kind === 'core' || parent.kind === 'stub' || (parent === child && isOwn(key))) return []
  const noun = parent.kind === 'class' ? parent.className : parent.noun
  const forward = plan.kept.forward.get(key) ?? child.scope.claim(...forwardCandidates(key, noun))
  return [
    {
      key,
      child,
      parent,
      forward,
      isOne: isUnique(key.columns, child.table),
      writes: findWrites(key, child.table),
    },
  ]
}

/** Whether each row refers to itself: no relationship leads from a row to itself. */
function isOwn({ columns, referencedColumns }: ForeignKey): boolean {
  return columns.every((column, index) => column === referencedColumns[index])
}

function nameBack(edge: Named, counts: Counts, plan: Plan): { readonly back?: string } {
  const { key, child, parent, forward, isOne } = edge
  if (parent.kind === 'class' || plan.options.relationships !== 'both') return {}
  const candidates = reverseCandidates({
    child: child.noun,
    parent: parent.noun,
    role: roleOf(key, parent.noun),
    forward,
    isSelf: child === parent,
    isOne,
    isOnly: counts.get(child)?.get(parent) === 1,
  })
  return { back: plan.kept.back.get(key) ?? parent.scope.claim(...candidates) }
}

/** The keys without those that say again what an earlier one does: they lead to the same row. */
function withoutTwins(keys: readonly ForeignKey[]): readonly ForeignKey[] {
  const firsts = new Map([...keys].reverse().map((key) => [sayKey(key), key]))
  return keys.filter((key) => firsts.get(sayKey(key)) === key)
}

function sayKey({ columns, referencedColumns, referencedTable, referencedNamespace }: ForeignKey): string {
  return JSON.stringify([columns, referencedColumns, referencedTable, referencedNamespace])
}

/** How many keys lead from a child to a parent. */
type Counts = ReadonlyMap<Edge['child'], ReadonlyMap<Edge['parent'], number>>

function countBetween(edges: readonly Named[]): Counts {
  const counts = new Map<Edge['child'], Map<Edge['parent'], number>>()
  for (const { child, parent } of edges) {
    const ofChild = counts.get(child) ?? new Map<Edge['parent'], number>()
    counts.set(child, ofChild.set(parent, (ofChild.get(parent) ?? 0) + 1))
  }
  return counts
}

/** The names that earlier edges of the same child noted for these columns; this edge notes its own. */
function takeOverlaps(
  { writes, child, forward, back }: Omit<Edge, 'overlaps'>,
  writers: Map<string, string[]>,
): string[] {
  const found = writes.flatMap((column) => {
    const place = `${child.className}.${column}`
    const earlier = writers.get(place) ?? []
    writers.set(place, [...earlier, forward, ...(back === undefined ? [] : [back])])
    return earlier
  })
  return [...new Set(found)]
}

/** Letting go of an optional parent must leave the columns alone that belong to other keys too, such as a tenant's. */
function findWrites(key: ForeignKey, table: Table): readonly string[] {
  const isOptional = (column: string): boolean =>
    table.columns.some(({ name, nullable }) => nullable && name === column)
  const writes = key.columns.filter(isOptional)
  return writes.length > 0 ? writes : key.columns
}

function isUnique(columns: readonly string[], table: Table): boolean {
  const given = new Set(columns)
  const keys = [
    ...(table.primaryKey ? [table.primaryKey.columns] : []),
    ...table.uniques.map((unique) => unique.columns),
    ...table.indexes.flatMap(({ unique, parts, where }) =>
      unique && where === undefined
        ? [parts.map((part) => (part.kind === 'column' && part.length === undefined ? part.name : ''))]
        : [],
    ),
  ]
  return keys.some((key) => key.every((column) => given.has(column)))
}
