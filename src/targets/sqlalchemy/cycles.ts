import type { ForeignKey, Schema, Table } from '../../model/schema.js'
import type { FindTable } from './lookup.js'

/**
 * The foreign keys that close a cycle of tables: those to a table further down the schema from which foreign keys lead
 * back. Without them no cycle is left; a key of a table to itself is not among them.
 */
export function findCyclicKeys(schema: Schema, find: FindTable): ReadonlySet<ForeignKey> {
  const positions = new Map(schema.tables.map((table, index) => [table, index]))
  const edges = schema.tables.map((table) =>
    table.foreignKeys.flatMap((key) => {
      const target = find(key, table)
      const position = target && positions.get(target)
      return position === undefined ? [] : [position]
    }),
  )
  const groups = findGroups(edges)
  return new Set(
    schema.tables.flatMap((table, index) => table.foreignKeys.filter((key) => closes(key, table, index))),
  )

  function closes(key: ForeignKey, table: Table, index: number): boolean {
    const target = find(key, table)
    const position = (target && positions.get(target)) ?? -1
    return position > index && groups[position] === groups[index]
  }
}

/**
 * For each node the number of its group: nodes that lead to each other share one. Tarjan's algorithm, with a stack of
 * its own instead of recursion, for chains of thousands of tables.
 */
function findGroups(edges: readonly (readonly number[])[]): readonly number[] {
  const order = edges.map(() => -1)
  const low = edges.map(() => -1)
  const group = edges.map(() => -1)
  const open: number[] = []
  const path: { node: number; next: number }[] = []
  let count = 0

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
      open.splice(open.lastIndexOf(node)).forEach((member) => (group[member] = node))
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
