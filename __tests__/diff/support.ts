import { diffSchemas, sentenceOf } from '../../src/diff/index.js'
import type { Schema, Table } from '../../src/model/schema.js'
import { schema } from '../support/schemas.js'

/** The sentences of what changes from some tables to others. */
export function sentences(
  from: readonly Table[],
  to: readonly Table[],
  extra: Partial<Schema> = {},
): readonly string[] {
  return sentencesOf(schema(from, extra), schema(to, extra))
}

/** The sentences of what changes from one schema to another, with names as they are. */
export function sentencesOf(from: Schema, to: Schema): readonly string[] {
  return diffSchemas(from, to).map((change) => sentenceOf(change, (text) => `<${text}>`))
}
