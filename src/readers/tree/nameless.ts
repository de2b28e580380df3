import { nearest } from '../../nearest.js'
import type { Findings } from '../findings.js'
import type { Dictionary } from './dictionary.js'
import type { Member, ObjectNode } from './node.js'

/** Fields that no object stands for: under such a key an object is one that should have the key as its name. */
const PLAIN: ReadonlySet<string> = new Set(['id', 'name', 'type', 'comment'])

/**
 * Whether an object only holds others under keys that should be their names, as in `columns: {id: {type: INT}}`, which
 * is an error `missing-name`: in JustDB collections are lists.
 */
export function isKeyedByName<Field extends string>(
  { members, place }: ObjectNode,
  dictionary: Dictionary<Field>,
  findings: Findings,
): boolean {
  const [first] = members
  // Nearly all objects begin with a name.
  if (first?.value.kind !== 'object') return false
  const meaning = dictionary.find(first.key)
  const isName = meaning.kind === 'unknown' || (meaning.kind === 'field' && PLAIN.has(meaning.field))
  if (!isName || !members.every(({ value }) => value.kind === 'object')) return false
  const { noun } = dictionary
  const message = `A ${noun} needs a \`name\`; if \`${first.key}\` is one, it should be the \`name\` in an object of a list, and no key`
  findings.error(place, 'missing-name', message)
  return true
}

/** What is meant by an object that has nothing but a name for a key and a type for its value: `{a: INT}`. */
export function guessPair<Field extends string>(
  members: readonly Member[],
  dictionary: Dictionary<Field>,
): string {
  const [only, second] = members
  if (!only || second || only.value.kind !== 'scalar' || only.value.text.trim() === '') return ''
  if (dictionary.find(only.key).kind !== 'unknown') return ''
  // A slip of a key is told as one.
  if (nearest(only.key, dictionary.spellings).length > 0) return ''
  return `; \`${only.key}\` should be its \`name\`, and \`${only.value.text.trim()}\` its \`type\``
}
