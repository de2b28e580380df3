import type { Dialect } from '../../../model/schema.js'
import { skipComment } from './comments.js'
import { findClosing } from './quotes.js'

/** What can mean something else than itself in a statement's text: quotes, and beginnings of comments. */
const MARKS: ReadonlySet<number> = new Set(['"', "'", '`', '#', '-', '/'].map((mark) => mark.charCodeAt(0)))

/**
 * The offset of the delimiter that ends the statement in which `from` lies, or the text's end: without a look at what
 * the statement says, so that data costs little. Throws where a quote is not closed.
 */
export function findStatementEnd(text: string, from: number, delimiter: string, dialect: Dialect): number {
  const first = delimiter.charCodeAt(0)
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === first && text.startsWith(delimiter, at)) return at
    at = MARKS.has(code) ? skipMark(text, at, dialect) : at + 1
  }
  return text.length
}

function skipMark(text: string, at: number, dialect: Dialect): number {
  const char = text.charAt(at)
  if (char === "'" || char === '"' || char === '`') return findClosing(text, at)
  return skipComment(text, at, dialect)?.to ?? at + 1
}
