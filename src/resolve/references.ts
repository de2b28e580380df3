import type { Place } from '../model/place.js'
import type { SchemaFindings } from './findings.js'

/** An object that may take over another's attributes. */
export interface Referring {
  readonly place: Place
  readonly id?: string
  readonly name?: string
  readonly referenceId?: string
}

/** How the references of one sort of objects are followed. */
export interface Reference<N extends Referring> {
  /** For messages: `column`. */
  readonly what: string
  /** The object that this one's `referenceId` means. */
  readonly find: (node: N & { readonly referenceId: string }) => N | undefined
  /** The ids that it could have meant. */
  readonly candidates: (node: N) => Iterable<string>
  /** The id by which an object can be had that is not found by the one that was written. */
  readonly otherwise?: (id: string) => string | undefined
  /** The object with what it takes over from its base, whose own references are already followed. */
  readonly merge: (node: N, base: N) => N
}

/**
 * A function that gives an object with all that it takes over through `referenceId`, over chains of any length; each
 * object is worked out once. An unknown id is an `unknown-reference` error, a circle a `circular-reference` error that
 * prints it; both are reported once, and the object then stays as it was written.
 */
export function createFollower<N extends Referring>(
  reference: Reference<N>,
  findings: SchemaFindings,
): (node: N) => N {
  const followed = new Map<N, N>()
  return (start) => {
    if (!refers(start)) return start
    const chain = readChain(start, reference, followed, findings)
    for (const [index, node] of [...chain.entries()].reverse()) {
      const base = chain[index + 1]
      if (!followed.has(node))
        followed.set(node, base ? reference.merge(node, followed.get(base) ?? base) : node)
    }
    return followed.get(start) ?? start
  }
}

/** The object, the one that it refers to, and so on up to one that refers to nothing or is already known. */
function readChain<N extends Referring>(
  start: N,
  reference: Reference<N>,
  followed: ReadonlyMap<N, N>,
  findings: SchemaFindings,
): readonly N[] {
  const chain = new Set<N>([start])
  for (const node of chain) {
    if (followed.has(node) || !refers(node)) break
    const base = reference.find(node)
    if (!base) reportUnknown(node, reference, findings)
    else if (chain.has(base)) reportCircle([...chain], base, reference, findings)
    else chain.add(base)
  }
  return [...chain]
}

function refers<N extends Referring>(node: N): node is N & { readonly referenceId: string } {
  return node.referenceId !== undefined
}

function reportUnknown<N extends Referring>(
  node: N & { readonly referenceId: string },
  { what, candidates, otherwise }: Reference<N>,
  findings: SchemaFindings,
): void {
  const other = otherwise?.(node.referenceId)
  if (other !== undefined) {
    const message = `${what} ${label(node)} refers to "${node.referenceId}", which stands in another table and is had as "${other}"`
    findings.error(node.place, 'unknown-reference', message)
    return
  }
  const hint = findings.suggest(node.referenceId, () => candidates(node))
  findings.error(
    node.place,
    'unknown-reference',
    `${what} ${label(node)} refers to "${node.referenceId}", and no ${what} has that id${hint}`,
  )
}

function reportCircle<N extends Referring>(
  chain: readonly N[],
  back: N,
  { what }: Reference<N>,
  findings: SchemaFindings,
): void {
  const circle = [...chain.slice(chain.indexOf(back)), back].map(label).join(' -> ')
  findings.error(back.place, 'circular-reference', `${what}s refer to each other in a circle: ${circle}`)
}

function label({ id, name, referenceId }: Referring): string {
  return `"${id ?? name ?? `(${referenceId ?? ''})`}"`
}
