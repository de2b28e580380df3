import type { Place } from '../../model/place.js'
import { Branch, normalise, type ObjectNode, scalarAt } from '../tree.js'

/** A key and its value as a properties file has them, without escapes. */
export interface Property {
  readonly key: string
  readonly value: string
  readonly place: Place
  readonly valuePlace: Place
}

/**
 * The tree that keys mean: `table.orders.column.total.type` is the type of the column `total` of the table `orders`.
 * Such a handle only groups keys: it is the object's id, and its name where neither a name nor a reference is given.
 * Objects stand in the order in which their handles first appear.
 */
export function toTree(properties: readonly Property[], place: Place): ObjectNode {
  const root = new Branch(place)
  const items = new Map<string, Item>()
  for (const property of properties) addProperty(root, items, property)
  for (const item of items.values()) nameItem(item)
  return root.node
}

interface Item {
  readonly handle: string
  readonly branch: Branch
}

/** Words that a handle follows. */
const COLLECTIONS = new Set(
  [
    'table',
    'column',
    'index',
    'constraint',
    'view',
    'sequence',
    'enum',
    'domain',
    'database',
    'trigger',
  ].flatMap((word) => [word, word === 'index' ? 'indexes' : `${word}s`]),
)

function addProperty(
  root: Branch,
  items: Map<string, Item>,
  { key, value, place, valuePlace }: Property,
): void {
  const words = key.split('.')
  let branch = root
  let at = 0
  for (; at + 2 < words.length && isCollection(words[at]); at += 2) {
    branch = openItem(branch, items, words.slice(0, at + 2), place)
  }
  const attribute = words.slice(at)
  const last = attribute.pop() ?? ''
  attribute
    .reduce((inner, word) => inner.open(word, place), branch)
    .add(last, place, scalarAt(valuePlace, value))
}

function isCollection(word: string | undefined): boolean {
  return word !== undefined && COLLECTIONS.has(normalise(word))
}

function openItem(around: Branch, items: Map<string, Item>, path: readonly string[], place: Place): Branch {
  const key = JSON.stringify(path)
  const [collection = '', handle = ''] = path.slice(-2)
  const item = items.get(key) ?? { handle, branch: around.append(collection, place) }
  items.set(key, item)
  return item.branch
}

function nameItem({ handle, branch }: Item): void {
  const { members, place } = branch.node
  const keys = new Set(members.map(({ key }) => normalise(key)))
  const name = scalarAt(place, handle)
  if (!keys.has('id')) branch.add('id', place, name)
  if (!NAMING.some((key) => keys.has(key))) branch.add('name', place, name)
}

const NAMING = ['name', 'referenceid', 'refid']
