import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { joinDocuments } from '../parts.js'
import type { Load } from '../reader.js'
import { readSchema } from '../tree.js'
import { Fragments } from './fragments.js'

/**
 * The document of a YAML file: version 1.2, with merge keys and `!include`; the documents of one file, and the whole
 * schemas that it includes by tag, are one schema. Error: `invalid-yaml`, and the others of a tree.
 */
export async function readFile(file: SourceFile, findings: Findings, load: Load): Promise<SchemaDocument> {
  const { path } = file
  const { trees, rest } = await new Fragments(load, findings).read(file, [path])
  const parts = [...trees, ...rest].flatMap((tree) => readSchema(path, tree, findings) ?? [])
  return joinDocuments(path, parts)
}
