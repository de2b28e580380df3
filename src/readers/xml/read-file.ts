import { XMLParser } from 'fast-xml-parser'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { decode } from './references.js'
import { scan, type Span } from './scan.js'
import { type ParsedNode, shield, toRoot } from './to-tree.js'

/** The document of an XML file. The text is checked before it is parsed, because the parser forgives what XML does not. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const scanned = scan(text)
  if ('code' in scanned) {
    findings.error(lines.place(scanned.offset), scanned.code, scanned.message)
    return undefined
  }
  const parsed: unknown = parser.parse(blank(text, scanned.instructions))
  return readSchema(path, toRoot(parsed as readonly ParsedNode[], scanned.attributes, lines), findings)
}

/** The text with blanks in place of processing instructions: the parser expects attributes there. */
function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const pieces = spans.map(({ start, end }, index) => {
    return text.slice(spans[index - 1]?.end ?? 0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
  })
  return pieces.join('') + text.slice(spans.at(-1)?.end)
}

const parser = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  // The scan has read them: to read them again would take as long as all the rest.
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
