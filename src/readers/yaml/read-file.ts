import { Composer, isScalar } from 'yaml'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { readSchema } from '../tree.js'
import { toTree } from './to-tree.js'
import { parseTokens } from './tokens.js'
import { joinDocuments } from '../parts.js'

/**
 * The document of a YAML file: version 1.2, with merge keys; the documents of one file are one schema.
 * Error: `invalid-yaml`, and the others of a tree.
 */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const lines = new Lines(path, text)
  const tokens = parseTokens(text)
  if ('code' in tokens) {
    findings.error(lines.place(tokens.offset), tokens.code, tokens.message)
    return undefined
  }
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' })
  const documents = [...composer.compose(tokens, false, text.length)]
  const fault = documents.flatMap(({ errors }) => errors)[0]
  if (fault) {
    findings.error(lines.place(fault.pos[0]), 'invalid-yaml', `This is not YAML: ${explain(fault.message)}`)
    return undefined
  }
  const parts = documents.flatMap(({ contents }) => {
    if (contents === null || (isScalar(contents) && contents.value === null)) return []
    return readSchema(path, toTree(contents, lines, findings), findings) ?? []
  })
  return joinDocuments(path, parts)
}

/** The parser's message, or what a writer can do about it. */
function explain(message: string): string {
  return EXPLAINED.find(([start]) => message.startsWith(start))?.[1] ?? message.replace(/\.$/, '')
}

const EXPLAINED: readonly (readonly [start: string, explained: string])[] = [
  [
    'Nested mappings are not allowed in compact',
    'a text that holds a colon and a blank should stand in quotes',
  ],
  [
    'Sequence item without - indicator',
    'this line should begin with `-`, or be indented as the one it belongs to',
  ],
  ['Tabs are not allowed as indentation', 'a tab stands where lines are indented; use blanks'],
]
