import { Pair, parseLines } from 'dot-properties'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { MOST_TOLD, tooDeep, tooMany } from '../limits.js'
import { Lines } from '../lines.js'
import { DEPTH_LIMIT } from '../reader.js'
import { readSchema } from '../tree.js'
import { type Property, toTree } from './to-tree.js'

/** The most keys of a file. */
const KEY_LIMIT = 200_000

/** The document of a properties file, in UTF-8. A key that stands twice is an error, and the others of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const properties = listProperties(text, new Lines(path, text))
  reportExcess(properties, findings)
  reportTwice(properties, findings)
  if (findings.failed) return undefined
  return readSchema(path, toTree(properties, { path, line: 1, column: 1 }), findings)
}

function listProperties(text: string, lines: Lines): readonly Property[] {
  return parseLines(text, true).flatMap((line) => {
    if (!(line instanceof Pair)) return []
    const {
      key,
      value,
      range: [start, , end],
    } = line
    return [{ key, value, place: lines.place(start), valuePlace: lines.place(end) }]
  })
}

function reportExcess(properties: readonly Property[], findings: Findings): void {
  const [first] = properties.slice(KEY_LIMIT)
  if (first) findings.error(first.place, 'too-large', tooMany(0, KEY_LIMIT, 'keys').message)
  const deep = properties.find(({ key }) => key.split('.', DEPTH_LIMIT + 1).length > DEPTH_LIMIT)
  if (deep) findings.error(deep.place, 'too-deep', tooDeep(0).message)
}

function reportTwice(properties: readonly Property[], findings: Findings): void {
  const seen = new Map<string, Property>()
  let told = 0
  for (const property of properties) {
    const first = seen.get(property.key)
    if (!first) seen.set(property.key, property)
    else if (told++ < MOST_TOLD) {
      const message = `The key \`${property.key}\` stands twice, first on line ${first.place.line}`
      findings.error(property.place, 'duplicate-key', message)
    }
  }
}
