import type { ForeignKey, Schema, Table } from '../../model/schema.js'
import type { FindTable } from './lookup.js'

/**
 * The foreign keys that close a cycle of tables: those to a table further down from which foreign keys lead back.
 * Without them no cycle is left; a key of a table to itself is not among them. The tables are in schema order, but for
 * those that rows of others cannot be without, which come before these: a row is made without a key that closes a cycle.
 */
export function findCyclicKeys(schema: Schema, find: FindTable): ReadonlySet<ForeignKey> {
  const positions = new Map(schema.tables.map((table, index) => [table, index]))
  const positionOf = (key: ForeignKey, table: Table): number => {
    const target = find(key, table)
    return (target && positions.get(target)) ?? -1
  }
  const groupBy = (counts: (key: ForeignKey, table: Table) => boolean): readonly number[] =>
    findGroups(
      schema.tables.map((table) =>
        table.foreignKeys
          .filter((key) => counts(key, table))
          .map((key) => positionOf(key, table))
          .filter((position) => position >= 0),
      ),
    )
  const groups = groupBy(() => true)
  const ranks = groupBy(isRequired)
  const isAfter = (one: number, other: number): boolean =>
    ((ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other) > 0
  return new Set(
    schema.tables.flatMap((table, index) =>
      table.foreignKeys.filter((key) => {
        const position = positionOf(key, table)
        return groups[position] === groups[index] && isAfter(position, index)
      }),
    ),
  )
}

function isRequired({ columns }: ForeignKey, table: Table): boolean {
  return !table.columns.some(({ name, nullable }) => nullable && columns.includes(name))
}

/**
 * For each node the number of its group: nodes that lead to each other share one, and groups are counted from those that
 * others lead to, else in the order of the nodes. Tarjan's algorithm, with a stack of its own instead of recursion, for
 * chains of thousands of tables.
 */
function findGroups(edges: readonly (readonly number[])[]): readonly number[] {
  const order = edges.map(() => -1)
  const low = edges.map(() => -1)
  const group = edges.map(() => -1)
  const open: number[] = []
  const path: { node: number; next: number }[] = []
  let count = 0
  let groups = 0

  const enter = (node: number): void => {
    order[node] = low[node] = count++
    open.push(node)
    path.push({ node, next: 0 })
  }
  const lower = (node: number, value = -1): void => {
    low[node] = Math.min(low[node] ?? value, value)
  }
  const leave = (node: number): void => {
    path.pop()
    if (low[node] === order[node]) {
      open.splice(open.lastIndexOf(node)).forEach((member) => (group[member] = groups))
      groups++
    }
    const parent = path.at(-1)
    if (parent) lower(parent.node, low[node])
  }
  const step = (top: { node: number; next: number }): void => {
    const target = edges[top.node]?.[top.next++]
    if (target === undefined) leave(top.node)
    else if (order[target] === -1) enter(target)
    else if (group[target] === -1) lower(top.node, order[target])
  }
  for (const node of edges.keys()) {
    if (order[node] === -1) enter(node)
    for (let top = path.at(-1); top; top = path.at(-1)) step(top)
  }
  return group
}
