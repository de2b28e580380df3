import type { Findings } from '../findings.js'
import type { Dictionary } from './dictionary.js'
import { describe, type Fields } from './fields.js'
import type { Member, ObjectNode, TreeNode } from './node.js'

/**
 * The objects of a collection: one, a list, repeated members, or any of them in a wrapper (`<columns>`, also
 * `<Table><Table/></Table>`). Something that is no object is an error.
 */
export function listObjects<Field extends string>(
  fields: Fields<Field>,
  field: Field,
  dictionary: Dictionary<Field>,
): readonly ObjectNode[] {
  const members = fields.all(field)
  if (members.length === 0) return NONE
  const isItem = ({ key }: Member): boolean => {
    const meaning = dictionary.find(key)
    return meaning.kind === 'field' && meaning.field === field
  }
  const objects: ObjectNode[] = []
  for (const member of members) {
    for (const node of openWrapper(member, isItem)) {
      const object = toObject(node, member.key, fields.findings)
      if (object) objects.push(object)
    }
  }
  return objects
}

const NONE: readonly ObjectNode[] = []

/** The nodes that a member stands for. */
function openWrapper({ key, value }: Member, isItem: (member: Member) => boolean): readonly TreeNode[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'object') {
    const items = isWrapper(value) ? value.members.filter(isItem) : []
    return items.length > 0 ? items.flatMap((item) => openWrapper(item, isItem)) : [value]
  }
  return value.isNull || (value.text === '' && /s$/i.test(key)) ? [] : [value]
}

/** An object that has a name of its own is not a wrapper around others of its kind. */
function isWrapper({ members }: ObjectNode): boolean {
  return !members.some(({ key }) => OWN_KEYS.has(key.toLowerCase()))
}

const OWN_KEYS = new Set(['name', 'id', 'referenceid', 'refid', 'ref-id', 'ref_id'])

function toObject(node: TreeNode, key: string, findings: Findings): ObjectNode | undefined {
  if (node.kind === 'object') return node
  if (node.kind === 'scalar' && node.text === '') return { kind: 'object', place: node.place, members: [] }
  const message = `\`${key}\` should hold objects with names and more, but here is ${describe(node)}`
  findings.error(node.place, 'wrong-value', message)
  return undefined
}
