/** What may carry an id and a name. */
interface Identified {
  readonly id?: string
  readonly name?: string
}

/** The objects that have an id, by it; of two with one id the later counts. */
export function byId<N extends Identified>(nodes: readonly N[]): ReadonlyMap<string, N> {
  return new Map(nodes.flatMap((node): [string, N][] => (node.id === undefined ? [] : [[node.id, node]])))
}

/** Objects by id, and by name where no id says otherwise; of two with one name the first counts. */
export function byIdOrName<N extends Identified>(nodes: readonly N[]): ReadonlyMap<string, N> {
  const named = nodes.flatMap((node): [string, N][] => (node.name === undefined ? [] : [[node.name, node]]))
  return new Map([...named.reverse(), ...byId(nodes)])
}
