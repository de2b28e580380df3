/**
 * The strongly connected components of a graph: nodes are 0 to `edges.length - 1`, `edges[n]` are the nodes that n
 * points at. Gives each node the number of its component; two nodes on one cycle share it. (Tarjan, without recursion.)
 */
export function components(edges: readonly (readonly number[])[]): readonly number[] {
  const order = new Array<number>(edges.length).fill(-1)
  const low = new Array<number>(edges.length).fill(0)
  const component = new Array<number>(edges.length).fill(-1)
  const open: number[] = []
  const path: { readonly node: number; next: number }[] = []
  const counter = { visited: 0, components: 0 }

  const enter = (node: number): void => {
    order[node] = low[node] = counter.visited++
    open.push(node)
    path.push({ node, next: 0 })
  }
  const leave = (node: number): void => {
    path.pop()
    lower(low, path.at(-1)?.node, low[node])
    if (low[node] !== order[node]) return
    for (const member of open.splice(open.lastIndexOf(node))) component[member] = counter.components
    counter.components++
  }
  const step = (frame: { readonly node: number; next: number }): void => {
    const target = edges[frame.node]?.[frame.next++]
    if (target === undefined) leave(frame.node)
    else if (order[target] === -1) enter(target)
    else if (component[target] === -1) lower(low, frame.node, order[target])
  }

  for (const node of edges.keys()) {
    if (order[node] === -1) enter(node)
    for (let frame = path.at(-1); frame; frame = path.at(-1)) step(frame)
  }
  return component
}

function lower(low: number[], node: number | undefined, value: number | undefined): void {
  if (node !== undefined && value !== undefined) low[node] = Math.min(low[node] ?? value, value)
}
