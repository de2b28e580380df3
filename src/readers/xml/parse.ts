import { XMLParser } from 'fast-xml-parser'
import type { Lines } from '../lines.js'
import { decode } from './references.js'
import { scan, type Start } from './scan.js'
import type { XmlFault } from './tag.js'
import { type ParsedNode, shield } from './to-tree.js'

/** A well-formed document: what the parser gives, and the starts of its elements in their order. */
export interface ParsedXml {
  readonly nodes: readonly ParsedNode[]
  readonly starts: readonly Start[]
}

/**
 * Parses an XML document, or gives its first fault. The text is checked before it is parsed, because the parser
 * forgives what XML does not. Texts of nothing but blanks are dropped.
 */
export function parseXml(text: string, lines: Lines): ParsedXml | XmlFault {
  const scanned = scan(text, lines)
  if ('code' in scanned) return scanned
  const parsed: unknown = parser.parse(scanned.bare)
  return { nodes: parsed as readonly ParsedNode[], starts: scanned.starts }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  jPath: false,
  transformTagName: shield,
  tagValueProcessor: (_, text) => (/\S/.test(text) ? decode(text) : ''),
})
