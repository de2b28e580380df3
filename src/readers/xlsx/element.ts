import type { Lines } from '../lines.js'
import { parseXml } from '../xml/parse.js'
import type { Start } from '../xml/scan.js'
import type { XmlFault } from '../xml/tag.js'
import type { ParsedNode } from '../xml/to-tree.js'
import { toKey } from '../xml/attributes.js'

/** An element of a workbook's XML, under its local name. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** The text in it, blanks too, without that of its children. */
  readonly text: string
}

/** The root element of an XML text, or its first fault. */
export function parseElement(text: string, lines: Lines): Element | XmlFault {
  const parsed = parseXml(text, lines, 'kept')
  if ('code' in parsed) return parsed
  const rest = parsed.starts.values()
  const [root] = parsed.nodes.filter((node) => !(TEXT in node)).map((node) => toElement(node, rest))
  return root ?? { name: '', attributes: new Map(), children: [], text: '' }
}

/** The elements of a name below an element, at any depth. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}

const TEXT = '#text'
const CDATA = '#cdata'

function toElement(node: ParsedNode, rest: Iterator<Start, undefined>): Element {
  const [name = ''] = Object.keys(node)
  const members = rest.next().value?.members ?? []
  const children: Element[] = []
  const texts: string[] = []
  for (const child of node[name] as readonly ParsedNode[]) {
    if (TEXT in child) texts.push(String(child[TEXT]))
    else if (CDATA in child) texts.push(textOf(child))
    else children.push(toElement(child, rest))
  }
  const attributes = new Map(
    members.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : ''] as const),
  )
  return { name: toKey(name), attributes, children, text: texts.join('') }
}

function textOf(section: ParsedNode): string {
  const [content] = section[CDATA] as readonly ParsedNode[]
  return content ? String(content[TEXT]) : ''
}
