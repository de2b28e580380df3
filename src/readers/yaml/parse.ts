import { Composer, type ParsedNode, isScalar } from 'yaml'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { tooMany } from '../limits.js'
import { Lines } from '../lines.js'
import { explainFault, findFault } from './explain.js'
import { parseTokens } from './tokens.js'

/** The most documents of a file: each takes far more memory than its lines. */
const DOCUMENT_LIMIT = 10_000

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
  const mark = tokens.filter(({ type }) => type === 'document')[DOCUMENT_LIMIT]
  if (mark) {
    const excess = tooMany(mark.offset, DOCUMENT_LIMIT, 'documents')
    findings.error(lines.place(excess.offset), excess.code, excess.message)
    return undefined
  }
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' })
  const documents = [...composer.compose(tokens, false, text.length)]
  const fault = documents.flatMap(({ errors }) => errors)[0]
  if (fault) {
    findings.error(lines.place(findFault(fault, tokens)), 'invalid-yaml', explainFault(fault.message))
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
