import { Composer, type ParsedNode, isScalar } from 'yaml'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { findOpenQuote } from './open-quote.js'
import { parseTokens } from './tokens.js'

/** What stands in a YAML file: the root of each of its documents that is not empty. */
export interface ParsedYaml {
  readonly lines: Lines
  readonly roots: readonly ParsedNode[]
}

/** A file's documents, version 1.2. Undefined with an error: `invalid-yaml`, `too-deep`, `too-large`. */
export function parseYaml({ path, text }: SourceFile, findings: Findings): ParsedYaml | undefined {
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
    const [end] = fault.pos
    const isOpen = fault.message.startsWith('Missing closing')
    const offset = isOpen ? (findOpenQuote(tokens, end) ?? end) : end
    findings.error(lines.place(offset), 'invalid-yaml', `This is not YAML: ${explain(fault.message)}`)
    return undefined
  }
  return {
    lines,
    roots: documents.flatMap(({ contents }) => (contents && !isEmpty(contents) ? [contents] : [])),
  }
}

/** Whether a document holds nothing; a tag stands for something even before nothing. */
function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null
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
  [
    'Implicit keys need to be on a single line',
    'a key stands on one line, and its colon has a blank behind it, as in `name: users`',
  ],
  ['Plain value cannot start with', 'a text that begins with this sign should stand in quotes'],
  ['Missing closing', 'a quote is opened here and not closed'],
]
