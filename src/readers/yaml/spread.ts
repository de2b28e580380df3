import { type Member, normalise, type ObjectNode, singular, type TreeNode } from '../tree.js'

/** What of an included tree stands in a collection, and what of a whole schema stands beside it. */
export interface Spread {
  readonly items: readonly TreeNode[]
  /** The schema without the collection, where it says more. */
  readonly rest: readonly ObjectNode[]
}

/**
 * The items that an included tree adds to the collection at a key: those of a list, those that a whole schema has
 * under that key (`Table` or `tables`), or the one object.
 */
export function spread(tree: TreeNode, key: string): Spread {
  if (tree.kind === 'list') return { items: tree.items, rest: [] }
  if (tree.kind === 'scalar') return { items: tree.isNull ? [] : [tree], rest: [] }
  const schema = unwrap(tree)
  const isItems = (member: Member): boolean => singular(member.key) === singular(key)
  const own = schema.members.filter(isItems)
  if (own.length === 0 || isGroup(schema, key)) return { items: [tree], rest: [] }
  const others = schema.members.filter((member) => !isItems(member))
  const inner = own.map((member) => spread(member.value, member.key))
  return {
    items: inner.flatMap(({ items }) => items),
    rest: [
      ...(others.length > 0 ? [{ ...schema, members: others }] : []),
      ...inner.flatMap(({ rest }) => rest),
    ],
  }
}

/** A column with columns in it is a group of them, which has a name of its own or an id. */
function isGroup({ members }: ObjectNode, key: string): boolean {
  return singular(key) === 'column' && members.some((member) => OWN_KEYS.has(normalise(member.key)))
}

const OWN_KEYS = new Set(['id', 'name', 'referenceid', 'refid'])

function unwrap(node: ObjectNode): ObjectNode {
  const [only, ...others] = node.members
  const isWrapper = only !== undefined && others.length === 0 && normalise(only.key) === 'justdb'
  return isWrapper && only.value.kind === 'object' ? only.value : node
}
