import { Unreadable } from './unreadable.js'

const BACKSLASH = 92
const BACKQUOTE = 96

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['b', '\b'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['Z', '\x1a'],
  ['%', '\\%'],
  ['_', '\\_'],
])

/**
 * The offset behind a quoted text that begins at `start`, whichever of the three quotes it has: a doubled quote belongs
 * to the text, and so does one behind a backslash, but in backquotes. Throws for a quote that is never closed.
 */
export function findClosing(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  const escapes = quote !== BACKQUOTE
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH && escapes) at += 1
    else if (code === quote) {
      if (text.charCodeAt(at + 1) !== quote) return at + 1
      at += 1
    }
  }
  throw new Unreadable(start, `The quote ${text.charAt(start)} that begins here is never closed`)
}

/** What a quoted text says. */
export function unquote(quoted: string): string {
  const quote = quoted.charAt(0)
  const inner = quoted.slice(1, -1)
  const single = inner.includes(quote) && quote === '`' ? inner.replaceAll('``', '`') : inner
  if (quote === '`' || !/['"\\]/.test(inner)) return single
  return inner.replace(/\\([^])|''|""/g, (pair: string, escaped?: string) => {
    if (escaped !== undefined) return ESCAPES.get(escaped) ?? escaped
    return pair.startsWith(quote) ? quote : pair
  })
}
