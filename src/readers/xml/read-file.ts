import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { parseXml } from './parse.js'
import { toRoot } from './to-tree.js'

/** The document of an XML file. Errors: `invalid-xml` and the other faults of XML, and those of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const parsed = parseXml(text, lines)
  if ('code' in parsed) {
    findings.error(lines.place(parsed.offset), parsed.code, parsed.message)
    return undefined
  }
  return readSchema(path, toRoot(parsed.nodes, parsed.starts, lines.place(0)), findings)
}
