import type { Place } from '../../model/place.js'
import type { ListNode, Member, ObjectNode, TreeNode } from './node.js'

/** A branch is an object of a tree in the making, for formats in which later lines add to what earlier ones began. */
export class Branch {
  readonly node: ObjectNode & { readonly members: Member[] }
  readonly #branches = new Map<string, Branch>()
  readonly #lists = new Map<string, TreeNode[]>()

  constructor(place: Place) {
    this.node = { kind: 'object', place, members: [] }
  }

  add(key: string, place: Place, value: TreeNode): void {
    this.node.members.push({ key, place, value })
  }

  /** The object at a key: the one that is there, for a list its last, or a new one. */
  open(key: string, place: Place): Branch {
    const known = this.#branches.get(key)
    if (known) return known
    const branch = new Branch(place)
    this.#branches.set(key, branch)
    this.add(key, place, branch.node)
    return branch
  }

  /** A new object at the end of the list at a key. */
  append(key: string, place: Place): Branch {
    const branch = new Branch(place)
    this.#branches.set(key, branch)
    this.#listAt(key, place).push(branch.node)
    return branch
  }

  #listAt(key: string, place: Place): TreeNode[] {
    const known = this.#lists.get(key)
    if (known) return known
    const items: TreeNode[] = []
    this.#lists.set(key, items)
    const list: ListNode = { kind: 'list', place, items }
    this.add(key, place, list)
    return items
  }
}
