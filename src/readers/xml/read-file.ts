import { XMLParser } from 'fast-xml-parser'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { decode } from './references.js'
import { scan } from './scan.js'
import { type ParsedNode, shield, toRoot } from './to-tree.js'

/** The document of an XML file. The text is checked before it is parsed, because the parser forgives what XML does not. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const scanned = scan(text, lines)
  if ('code' in scanned) {
    findings.error(lines.place(scanned.offset), scanned.code, scanned.message)
    return undefined
  }
  const parsed: unknown = parser.parse(scanned.bare)
  return readSchema(path, toRoot(parsed as readonly ParsedNode[], scanned.starts, lines.place(0)), findings)
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
