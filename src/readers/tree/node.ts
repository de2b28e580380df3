import type { Place } from '../../model/place.js'

/**
 * A tree is what XML, YAML and JSON have in common: objects, lists and scalars, each with its place, and nothing that
 * only one of them has.
 */
export type TreeNode = ObjectNode | ListNode | ScalarNode

/** An object. Keys may stand more than once (XML's children), in the author's order and spelling. */
export interface ObjectNode {
  readonly kind: 'object'
  readonly place: Place
  readonly members: readonly Member[]
  /** The text between an XML element's children, trimmed; absent when there is none. */
  readonly text?: string
}

/** A list, in order. */
export interface ListNode {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly TreeNode[]
}

/** A scalar with its text as the author wrote it (`0.00`), without quotes and escapes. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly place: Place
  readonly text: string
  /** Whether it is the format's own null, which has the text `null`. */
  readonly isNull: boolean
}

/** A key of an object and what it holds. `place` is that of the key. */
export interface Member {
  readonly key: string
  readonly place: Place
  readonly value: TreeNode
  /** Whether the member is there to be referred to from elsewhere (a YAML anchor), so that it needs no known name. */
  readonly anchored?: boolean
}

/** A scalar of the tree. */
export function scalarAt(place: Place, text: string, isNull = false): ScalarNode {
  return { kind: 'scalar', place, text, isNull }
}
