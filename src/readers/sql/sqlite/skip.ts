/** Where a stretch of SQL ends. `closed` is false where the text ended before its quotes or comment did. */
export interface Stretch {
  readonly end: number
  readonly closed: boolean
}

/** The offset after blanks, comments, byte-order marks and stray semicolons if asked; where the next word begins. */
export function skipBlank(text: string, from: number, semicolons = false): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (isBlank(code) || (semicolons && code === SEMICOLON)) at += 1
    else if (isComment(text, at)) at = endOfQuoted(text, at).end
    else return at
  }
}

/** The end of a statement: the offset of the next semicolon outside quotes and comments, or of the text's end. */
export function findSemicolon(text: string, from: number): Stretch {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === SEMICOLON) return { end: at, closed: true }
    if (code > LAST_QUOTE || !QUOTES.has(code) || !isQuoted(text, at, code)) {
      at += 1
      continue
    }
    const stretch = endOfQuoted(text, at)
    if (!stretch.closed) return stretch
    at = stretch.end
  }
  return { end: text.length, closed: true }
}

/** Whether quotes, brackets or a comment begin at an offset. */
export function isQuoted(text: string, at: number, code = text.charCodeAt(at)): boolean {
  return code === DASH || code === SLASH ? isComment(text, at) : QUOTES.has(code)
}

/** Whether a comment begins at an offset. */
export function isComment(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === DASH ? next === DASH : text.charCodeAt(at) === SLASH && next === STAR
}

/** A piece of SQL with a blank in place of each comment. */
export function withoutComments(sql: string): string {
  const pieces: string[] = []
  let kept = 0
  for (let at = 0; at < sql.length; at += 1) {
    if (!isQuoted(sql, at)) continue
    const { end } = endOfQuoted(sql, at)
    if (isComment(sql, at)) {
      pieces.push(sql.slice(kept, at))
      kept = end
    }
    at = end - 1
  }
  return pieces.length === 0 ? sql : [...pieces, sql.slice(kept)].join(' ')
}

/** The end of the quotes, brackets or comment at an offset. A doubled quote stands for one; a comment may lack its end. */
export function endOfQuoted(text: string, at: number): Stretch {
  const code = text.charCodeAt(at)
  if (code === DASH) return { end: find(text, '\n', at), closed: true }
  if (code === SLASH) return { end: find(text, '*/', at + 2), closed: true }
  const quote = code === BRACKET ? ']' : text.charAt(at)
  let end = text.indexOf(quote, at + 1)
  while (end >= 0 && quote !== ']' && text.charCodeAt(end + 1) === code) end = text.indexOf(quote, end + 2)
  return end < 0 ? { end: text.length, closed: false } : { end: end + 1, closed: true }
}

/** Whether a UTF-16 unit is what SQLite takes for blank; a byte-order mark counts as one here. */
export function isBlank(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13 && code !== 11) : code === 0xfeff
}

const SEMICOLON = 59
const DASH = 45
const SLASH = 47
const STAR = 42
const BRACKET = 91
/** `"`, `'`, `-`, `/`, `[` and the backtick. */
const QUOTES: ReadonlySet<number> = new Set([34, 39, DASH, SLASH, BRACKET, 96])
const LAST_QUOTE = 96

function find(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}
