import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { parse } from './parse.js'
import { toTree } from './to-tree.js'
import { HclFault, readTokens } from './tokens.js'

/** The document of an HCL file: Atlas's schema blocks. Error: `invalid-hcl`, and the others of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  try {
    const body = parse(readTokens(text))
    return readSchema(
      path,
      toTree(body, { locate: (offset) => lines.place(offset), isDatabase: isMysql(path) }),
      findings,
    )
  } catch (error) {
    if (!(error instanceof HclFault)) throw error
    findings.error(lines.place(error.offset), 'invalid-hcl', `This is not HCL: ${error.message}`)
    return undefined
  }
}

/** Atlas's name for files of MySQL schemas; there a schema is the database itself. */
function isMysql(path: string): boolean {
  return /\.my\.hcl$/i.test(path)
}
