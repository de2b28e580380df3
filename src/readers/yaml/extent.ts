import { DEPTH_LIMIT } from '../reader.js'

/** The most nodes that one file may have when its aliases and includes are written out. */
const NODE_LIMIT = 1_000_000

/** How many nodes a tree has, and how deep they lie in each other. */
export interface Size {
  readonly nodes: number
  readonly depth: number
}

/** What a tree has too much of, and how to say so. */
export interface Excess {
  readonly code: 'too-deep' | 'too-many-aliases'
  readonly message: string
}

/**
 * The extent of a tree in the making. Trees that stand at several places are shared, but whoever reads the whole walks
 * through them each time, so that each time counts.
 */
export class Extent {
  #nodes = 0
  #level = 0
  #deepest = 0

  /** Counts a node while what lies in it is made. */
  enter<T>(make: () => T): T {
    this.#nodes += 1
    this.#level += 1
    this.#deepest = Math.max(this.#deepest, this.#level)
    const made = make()
    this.#level -= 1
    return made
  }

  /** What is made, with its size. */
  measure<T>(make: () => T): Size & { readonly value: T } {
    const [nodes, deepest] = [this.#nodes, this.#deepest]
    this.#deepest = this.#level
    const value = make()
    const size = { nodes: this.#nodes - nodes, depth: this.#deepest - this.#level }
    this.#deepest = Math.max(this.#deepest, deepest)
    return { value, ...size }
  }

  /** The same for what is set aside: it counts only where it is used. */
  measureAside<T>(make: () => T): Size & { readonly value: T } {
    const nodes = this.#nodes
    const measured = this.measure(make)
    this.#nodes = nodes
    return measured
  }

  /** Counts a tree that stands here as well; what there is too much of then. */
  repeat({ nodes, depth }: Size): Excess | undefined {
    this.#nodes += nodes
    this.#deepest = Math.max(this.#deepest, this.#level + depth)
    if (this.#nodes > NODE_LIMIT) return TOO_MANY
    return this.#level + depth > DEPTH_LIMIT ? TOO_DEEP : undefined
  }
}

const TOO_MANY: Excess = {
  code: 'too-many-aliases',
  message: `The aliases and includes stand for more than ${NODE_LIMIT} values together; write fewer of them`,
}

const TOO_DEEP: Excess = {
  code: 'too-deep',
  message: `With what aliases and includes stand for, objects and lists lie more than ${DEPTH_LIMIT} deep in each other here`,
}
