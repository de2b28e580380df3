import type { Place } from '../../model/place.js'
import { isSchemaWord, type Member, scalarAt, type TreeNode } from '../tree.js'
import { toKey } from './attributes.js'
import type { Start } from './scan.js'

/** What the parser gives for an element or a text: its name with its children, or its text. */
export type ParsedNode = Readonly<Record<string, unknown>>

const TEXT = '#text'
const CDATA = '#cdata'

/** Names that the parser refuses; a mark that no XML name begins with gets them past it. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])

/** A name in a form that the parser takes. */
export function shield(name: string): string {
  return REFUSED.has(name) ? `-${name}` : name
}

/** The key that a name means, as the parser gave it. */
function unshield(name: string): string {
  const key = toKey(name)
  return key.startsWith('-') ? key.slice(1) : key
}

/**
 * The content of the root element, whatever its name; but a root such as `Tables` is a part of a schema itself. The
 * parser gives the elements in the order of their starts, which say the rest.
 */
export function toRoot(nodes: readonly ParsedNode[], starts: readonly Start[], top: Place): TreeNode {
  const rest = starts.values()
  const roots = nodes.filter((node) => !(TEXT in node)).map((node) => toMember(node, rest))
  const [root] = roots
  if (root && isSchemaWord(root.key)) return { kind: 'object', place: root.place, members: roots }
  if (root?.value.kind === 'object') return root.value
  return { kind: 'object', place: top, members: [] }
}

/** The starts of the elements that are still to come. */
type Rest = Iterator<Start, undefined>

function toMember(node: ParsedNode, rest: Rest): Member {
  const name = nameOf(node)
  const start = rest.next().value
  if (!start) throw new Error(`the parser gave an element \`${name}\` that the scan did not`)
  return {
    key: unshield(name),
    place: start.place,
    value: toValue(start, node[name] as readonly ParsedNode[], rest),
  }
}

/** An element that has only text is a scalar, any other an object. */
function toValue({ place, members: own }: Start, children: readonly ParsedNode[], rest: Rest): TreeNode {
  const elements = children.filter((child) => !isText(child)).map((child) => toMember(child, rest))
  const members = elements.length === 0 ? own : own.concat(elements)
  const text = joinText(children)
  if (isNil(members)) return scalarAt(place, 'null', true)
  if (members.length === 0) return scalarAt(place, text)
  return text === '' ? { kind: 'object', place, members } : { kind: 'object', place, members, text }
}

/** Whether an element says of itself that it has no value, `xsi:nil="true"`. */
function isNil([only, ...others]: readonly Member[]): boolean {
  return (
    only?.key === 'nil' && others.length === 0 && only.value.kind === 'scalar' && only.value.text === 'true'
  )
}

function isText(node: ParsedNode): boolean {
  return TEXT in node || CDATA in node
}

/** The text among an element's children, without the blanks around it; what stands in a CDATA section is kept as it is. */
function joinText(children: readonly ParsedNode[]): string {
  // Most elements have nothing in them.
  if (children.length === 0) return ''
  const texts = children.filter(isText)
  const last = texts.length - 1
  return texts.map((node, index) => trimText(node, index === 0, index === last)).join('')
}

function trimText(node: ParsedNode, isFirst: boolean, isLast: boolean): string {
  const section = node[CDATA]
  if (Array.isArray(section)) return String((section[0] as ParsedNode)[TEXT])
  const text = String(node[TEXT])
  const started = isFirst ? text.trimStart() : text
  return isLast ? started.trimEnd() : started
}

function nameOf(node: ParsedNode): string {
  for (const key in node) return key
  return ''
}
