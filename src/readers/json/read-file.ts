import { parse } from '@humanwhocodes/momoa'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { findExcess } from './excess.js'
import { explainFault } from './fault.js'
import { scanSigns, type Sign } from './signs.js'
import { toTree } from './to-tree.js'

/** The document of a JSON file. Error: `invalid-json`, and the others of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const excess = findExcess(text)
  if (excess) {
    findings.error(lines.place(excess.offset), excess.code, excess.message)
    return undefined
  }
  const body = parseBody(text, lines, findings)
  return body && readSchema(path, toTree(body, text, lines, findings), findings)
}

function parseBody(text: string, lines: Lines, findings: Findings) {
  try {
    return parse(readable(withEnd(text)), { mode: 'json5', ranges: true }).body
  } catch (error) {
    if (!isSyntaxFault(error)) throw error
    const { offset, message } = explainFault(error, text)
    findings.error(lines.place(offset), 'invalid-json', `This is not JSON: ${message}`)
    return undefined
  }
}

/** The text with a line break behind a final backslash: within a string the parser would look for what it escapes for ever. */
function withEnd(text: string): string {
  return text.endsWith('\\') ? `${text}\n` : text
}

/**
 * The text in other letters where the parser refuses JSON5: a digit for the point of `-.5` (chapter 6), and no keyword for
 * the key of `{ null: 1 }` (chapter 3). Offsets stay, and what stood there is read from the text as it was.
 */
function readable(text: string): string {
  if (!/[+-]\.\d|(?:null|true|false)\s*:/.test(text)) return text
  const parts: string[] = []
  let start = 0
  for (const { sign, at } of scanSigns(text)) {
    const mend = MENDS.get(sign)
    if (!mend) continue
    parts.push(text.slice(start, at), mend)
    start = at + mend.length
  }
  return [...parts, text.slice(start)].join('')
}

const MENDS: ReadonlyMap<Sign, string> = new Map([
  ['+', '+1'],
  ['-', '-1'],
  ['null', 'NULL'],
  ['true', 'TRUE'],
  ['false', 'FALSE'],
])

/** The parser's errors for bad input carry an offset; its other errors are bugs. */
function isSyntaxFault(error: unknown): error is Error & { readonly offset: number } {
  return error instanceof Error && 'offset' in error && typeof error.offset === 'number'
}
