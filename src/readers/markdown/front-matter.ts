import { findDialect } from '../../dialects/index.js'
import type { SchemaDocument } from '../../model/document.js'

const LINE = /^(conventions|dialect)[ \t]*:[ \t]*["']?([\w-]+)["']?[ \t]*(?:#.*)?$/i
const OFF = new Set(['off', 'false', 'no', 'none'])

/**
 * What a file's front matter says of it as a whole, in the words of the other formats: `conventions: off`, `dialect`.
 * The other keys are for whoever publishes the file.
 */
export function readFrontMatter(lines: readonly string[]): Pick<SchemaDocument, 'literal' | 'dialect'> {
  const words = new Map(
    lines.flatMap((line) => {
      const [, key, value] = LINE.exec(line.trimEnd()) ?? []
      return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value] as const]
    }),
  )
  const dialect = findDialect(words.get('dialect') ?? '')
  return {
    ...(OFF.has(words.get('conventions')?.toLowerCase() ?? '') ? { literal: true } : {}),
    ...(dialect ? { dialect } : {}),
  }
}
