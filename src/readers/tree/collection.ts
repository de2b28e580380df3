import { nearest } from '../../nearest.js'
import type { Findings } from '../findings.js'
import type { Dictionary } from './dictionary.js'
import { describe, type Fields } from './fields.js'
import type { Member, ObjectNode, TreeNode } from './node.js'

/**
 * The objects of a collection: one, a list, repeated members, or any of them in a wrapper (`<columns>`, also
 * `<Table><Table/></Table>`). Something that is no object is an error, but for plain names where they may stand.
 */
export function listObjects<Field extends string>(
  fields: Fields<Field>,
  field: Field,
  dictionary: Dictionary<Field>,
  beside: 'names' | 'nothing' = 'nothing',
): readonly ObjectNode[] {
  const members = fields.all(field)
  if (members.length === 0) return NONE
  const isItem = ({ key }: Member): boolean => {
    const meaning = dictionary.find(key)
    return meaning.kind === 'field' && meaning.field === field
  }
  const tellStranger = (stranger: Member, among: Among): void => {
    if (dictionary.find(stranger.key).kind !== 'silent') warnOfStranger(stranger, among, fields.findings)
  }
  const objects: ObjectNode[] = []
  for (const member of members) {
    for (const node of openWrapper(member, { isItem, tellStranger })) {
      if (beside === 'names' && node.kind === 'scalar') continue
      const object = toObject(node, member.key, fields.findings)
      if (object) objects.push(object)
    }
  }
  return objects
}

const NONE: readonly ObjectNode[] = []

/** Where a stranger lies: the wrapper's key, and that of its items. */
interface Among {
  readonly wrapper: string
  readonly item: string
}

/** What tells the items of a wrapper from other things in it. */
interface Sieve {
  readonly isItem: (member: Member) => boolean
  readonly tellStranger: (stranger: Member, among: Among) => void
}

/** The nodes that a member stands for. */
function openWrapper({ key, value }: Member, sieve: Sieve): readonly TreeNode[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'object') {
    const items = isWrapper(value) ? value.members.filter(sieve.isItem) : []
    const [first] = items
    if (!first) return [value]
    const strangers =
      value.members.length > items.length ? value.members.filter((each) => !sieve.isItem(each)) : []
    for (const stranger of strangers) sieve.tellStranger(stranger, { wrapper: key, item: first.key })
    return items.flatMap((item) => openWrapper(item, sieve))
  }
  return value.isNull || (value.text === '' && /s$/i.test(key)) ? [] : [value]
}

/** Warns of what lies among the items of a wrapper and is none of them: `<Colum/>` in `<Columns>`. */
function warnOfStranger(
  { key, place, value, anchored }: Member,
  { wrapper, item }: Among,
  findings: Findings,
): void {
  if (anchored || (value.kind === 'scalar' && value.isNull)) return
  const word = value.kind === 'scalar' && value.text !== '' ? 'attribute' : 'element'
  findings.warnOnce(place, `unknown-${word}`, `in ${wrapper} ${key}`, () => {
    const guess = nearest(key, [item]).length > 0 ? `; did you mean \`${item}\`?` : ''
    return `\`${wrapper}\` has no ${word} \`${key}\`, and it is ignored${guess}`
  })
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
