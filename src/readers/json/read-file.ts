import { parse } from '@humanwhocodes/momoa'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { findExcess } from './excess.js'
import { toTree } from './to-tree.js'

/** The document of a JSON file. Error: `invalid-json`, and the others of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const excess = findExcess(text)
  if (excess) {
    findings.error(lines.place(excess.offset), excess.code, excess.message)
    return undefined
  }
  const body = parseBody(path, text, findings)
  return body && readSchema(path, toTree(body, text, lines, findings), findings)
}

function parseBody(path: string, text: string, findings: Findings) {
  try {
    return parse(text, { mode: 'json5', ranges: true }).body
  } catch (error) {
    if (!isSyntaxFault(error)) throw error
    const place = { path, line: error.line, column: error.column }
    const message = `This is not JSON: ${error.message.replace(/\s*\(\d+:\d+\)$/, '').replace(/\.$/, '')}`
    findings.error(place, 'invalid-json', message)
    return undefined
  }
}

/** The parser's errors for bad input carry a line and a column; its other errors are bugs. */
function isSyntaxFault(error: unknown): error is Error & { readonly line: number; readonly column: number } {
  return error instanceof Error && 'line' in error && 'column' in error
}
