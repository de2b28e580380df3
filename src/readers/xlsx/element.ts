import { toKey } from '../xml/attributes.js'
import { decode } from '../xml/references.js'
import { listen } from '../xml/scan.js'
import type { Attribute, XmlFault } from '../xml/tag.js'

/** An element of a workbook's XML, under its local name. */
export interface Element {
  readonly name: string
  /** As they are written; `attributeOf` gives their values. */
  readonly attributes: readonly Attribute[]
  readonly children: readonly Element[]
  /** The text in it, blanks too, without that of its children. */
  readonly text: string
}

interface Draft extends Element {
  children: Draft[]
  text: string
}

/** The root element of an XML text, or its first fault. */
export function parseElement(text: string): Element | XmlFault {
  let root: Draft | undefined
  const open: Draft[] = []
  const fault = listen(text, {
    open: ({ name, attributes }) => {
      const element: Draft = { name: toKey(name), attributes, children: LEAF, text: '' }
      const parent = open.at(-1)
      if (!parent) root = element
      else if (parent.children === LEAF) parent.children = [element]
      else parent.children.push(element)
      open.push(element)
    },
    close: () => {
      open.pop()
    },
    text: (start, end, isLiteral) => {
      const parent = open.at(-1)
      if (parent) parent.text += toText(text.slice(start, end), isLiteral)
    },
  })
  return fault ?? root ?? { name: '', attributes: [], children: LEAF, text: '' }
}

/** What every element without children shares: there are hundreds of thousands. */
const LEAF: Draft[] = []

/** A line ends with a line feed, whatever it ends with in the file (XML 1.0, 2.11). */
function toText(text: string, isLiteral: boolean): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  return isLiteral ? lines : decode(lines)
}

/** The value of an attribute, by its local name. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const found = attributes.find((attribute) => toKey(attribute.name) === name)
  return found && decode(found.value)
}

/** The elements of a name below an element, at any depth. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}
