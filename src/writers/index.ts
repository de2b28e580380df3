import type { Schema } from '../model/schema.js'
import type { WrittenFormat } from './formats.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { xml } from './xml.js'
import { yaml } from './yaml.js'

export type { WrittenFormat } from './formats.js'

/**
 * A writer says a schema in one of JustDB's formats, so that reading it back gives the same schema; of Markdown, which
 * has fewer words, `findLosses` says what it leaves out.
 */
export type Writer = (schema: Schema) => string

/** Every format that a schema can be written in: one file and one line each. */
export const writers = { json, markdown, xml, yaml } satisfies Record<WrittenFormat, Writer>
