import { Document, Scalar, visit } from 'yaml'

import type { Schema } from '../model/schema.js'
import { replaceHidden } from '../quote/text.js'
import { schemaWords } from './words/schema.js'

/** A schema as JustDB's YAML. Characters that cannot be seen stand as escapes in double quotes. */
export function yaml(schema: Schema): string {
  const document = new Document(schemaWords(schema), { keepUndefined: false })
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && !isPlain(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return replaceHidden(document.toString({ lineWidth: 0 }), toEscape)
}

/** Whether a text may stand without quotes or as a block, as the library sees fit. */
function isPlain(text: string): boolean {
  const isSeen = replaceHidden(text, () => '').length === text.length
  return isSeen && !/\t|^\s|\s$| \n|\n[ \n]/.test(text)
}

/** A character as YAML's escape within double quotes. */
function toEscape(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`
}
