import { XMLParser } from 'fast-xml-parser'
import type { Place } from '../../model/place.js'
import type { Lines } from '../lines.js'
import { isSchemaWord, type Member, scalarAt, type TreeNode } from '../tree.js'
import { decode } from './references.js'
import type { Scanned } from './scan.js'

/** What the parser gives for an element or a text: its name with its children, its attributes, its offset. */
export type ParsedNode = Readonly<Record<string | symbol, unknown>>

const TEXT = '#text'
const CDATA = '#cdata'
// The parser's types call its symbol an object of type Symbol.
const META = XMLParser.getMetaDataSymbol() as unknown as symbol

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

/** The content of the root element, whatever its name; but a root such as `Tables` is a part of a schema itself. */
export function toRoot(
  nodes: readonly ParsedNode[],
  attributes: Scanned['attributes'],
  lines: Lines,
): TreeNode {
  const source = { attributes, lines }
  const roots = nodes.filter((node) => !(TEXT in node)).map((node) => toMember(node, source))
  const [root] = roots
  if (root && isSchemaWord(root.key)) return { kind: 'object', place: root.place, members: roots }
  if (root?.value.kind === 'object') return root.value
  return { kind: 'object', place: lines.place(0), members: [] }
}

/** What the parser does not give. */
interface Source {
  readonly attributes: Scanned['attributes']
  readonly lines: Lines
}

function toMember(node: ParsedNode, source: Source): Member {
  const name = nameOf(node)
  const offset = findOffset(node)
  const place = source.lines.place(offset)
  const children = node[name] as readonly ParsedNode[]
  return { key: toKey(name), place, value: toValue(place, offset, children, source) }
}

/** An element that has only text is a scalar, any other an object; attributes have the place of their element. */
function toValue(place: Place, offset: number, children: readonly ParsedNode[], source: Source): TreeNode {
  const members: Member[] = []
  for (const { name, value } of source.attributes.get(offset) ?? []) {
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
  const texts = children.filter(isText)
  if (texts.length === 0) return ''
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

function findOffset(node: ParsedNode): number {
  return (node[META] as { readonly startIndex: number }).startIndex
}
