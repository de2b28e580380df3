import type { Place } from '../../model/place.js'
import type { ListNode, Member, ObjectNode, TreeNode } from './node.js'

/** A branch is an object of a tree in the making, for formats in which later lines add to what earlier ones began. */
export class Branch {
  readonly node: ObjectNode & { readonly members: Member[] }
  // Most objects hold no others, and need neither map.
  #branches: Map<string, Branch> | undefined
  #lists: Map<string, TreeNode[]> | undefined

  constructor(place: Place) {
    this.node = { kind: 'object', place, members: [] }
  }

  add(key: string, place: Place, value: TreeNode): void {
    this.node.members.push({ key, place, value })
  }

  /** The object at a key, for a list its last, where there is one. */
  at(key: string): Branch | undefined {
    return this.#branches?.get(key)
  }

  /** The object at a key: the one that is there, for a list its last, or a new one. */
  open(key: string, place: Place): Branch {
    const known = this.at(key)
    if (known) return known
    const branch = this.#begin(key, place)
    this.add(key, place, branch.node)
    return branch
  }

  /** A new object at the end of the list at a key. */
  append(key: string, place: Place): Branch {
    const branch = this.#begin(key, place)
    this.#listAt(key, place).push(branch.node)
    return branch
  }

  #begin(key: string, place: Place): Branch {
    const branch = new Branch(place)
    this.#branches ??= new Map()
    this.#branches.set(key, branch)
    return branch
  }

  #listAt(key: string, place: Place): TreeNode[] {
    const known = this.#lists?.get(key)
    if (known) return known
    const items: TreeNode[] = []
    this.#lists ??= new Map()
    this.#lists.set(key, items)
    const list: ListNode = { kind: 'list', place, items }
    this.add(key, place, list)
    return items
  }
}
