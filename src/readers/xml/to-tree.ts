import type { Place } from '../../model/place.js'
import type { Lines } from '../lines.js'
import { isSchemaWord, type Member, scalarAt, type TreeNode } from '../tree.js'
import { decode } from './references.js'
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

/** The local part of a name as the parser gave it: prefixes and the addresses behind them mean nothing here. */
function toKey(name: string): string {
  const colon = name.indexOf(':')
  const local = colon === -1 ? name : name.slice(colon + 1)
  return local.startsWith('-') ? local.slice(1) : local
}

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

/**
 * The content of the root element, whatever its name; but a root such as `Tables` is a part of a schema itself. The
 * parser gives the elements in the order of their starts, which say the rest.
 */
export function toRoot(nodes: readonly ParsedNode[], starts: readonly Start[], lines: Lines): TreeNode {
  const source = { starts: starts.values(), lines }
  const roots = nodes.filter((node) => !(TEXT in node)).map((node) => toMember(node, source))
  const [root] = roots
  if (root && isSchemaWord(root.key)) return { kind: 'object', place: root.place, members: roots }
  if (root?.value.kind === 'object') return root.value
  return { kind: 'object', place: lines.place(0), members: [] }
}

/** What the parser does not give: the starts of the elements that are still to come. */
interface Source {
  readonly starts: Iterator<Start, undefined>
  readonly lines: Lines
}

function toMember(node: ParsedNode, source: Source): Member {
  const name = nameOf(node)
  const { offset, attributes } = source.starts.next().value ?? NOWHERE
  const place = source.lines.place(offset)
  const children = node[name] as readonly ParsedNode[]
  return { key: toKey(name), place, value: toValue(place, attributes, children, source) }
}

const NOWHERE: Start = { offset: 0, attributes: [] }

/** An element that has only text is a scalar, any other an object; attributes have the place of their element. */
function toValue(
  place: Place,
  attributes: Start['attributes'],
  children: readonly ParsedNode[],
  source: Source,
): TreeNode {
  const members: Member[] = []
  for (const { name, value } of attributes) {
    if (!isNamespace(name)) members.push({ key: toKey(name), place, value: scalarAt(place, toText(value)) })
  }
  for (const child of children) if (!isText(child)) members.push(toMember(child, source))
  const text = joinText(children)
  if (members.length === 0) return scalarAt(place, text)
  return text === '' ? { kind: 'object', place, members } : { kind: 'object', place, members, text }
}

/** The value of an attribute, with blanks for line breaks and tabs (XML 1.0, 3.3.3). */
function toText(value: string): string {
  return decode(/[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value)
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
