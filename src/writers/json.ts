import type { Schema } from '../model/schema.js'
import { jsonText } from '../quote/json.js'
import { schemaWords } from './words/schema.js'

/** A schema as JustDB's JSON. Characters that cannot be seen stand as escapes. */
export function json(schema: Schema): string {
  return `${jsonText(schemaWords(schema), 2)}\n`
}
