/** A string literal as it stands in the source. */
export interface Literal {
  /** What it makes: `s` text, `b` bytes, `f` a format string. */
  readonly mark: 's' | 'b' | 'f'
  readonly raw: boolean
  /** What stands between the quotes, undecoded. */
  readonly body: string
  /** The offset of `body` in the literal, in UTF-16 units. */
  readonly offset: number
}

/** Takes a literal apart. Throws a SyntaxError when it is not closed: the parser lets that through. */
export function readLiteral(text: string): Literal {
  const [opening = '', prefix = '', quote = ''] = /^([a-z]{0,2})("""|'''|"|')/i.exec(text) ?? []
  const body = text.slice(opening.length, -quote.length)
  const closed = text.length >= opening.length + quote.length && text.endsWith(quote) && !endsInEscape(body)
  if (quote === '' || !closed) throw new SyntaxError('a string that is not closed')
  const letters = prefix.toLowerCase()
  const mark = letters.includes('b') ? 'b' : letters.includes('f') ? 'f' : 's'
  return { mark, raw: letters.includes('r'), body, offset: opening.length }
}

/** Whether the last backslash belongs to what follows the text. */
function endsInEscape(text: string): boolean {
  let slashes = 0
  while (text.charAt(text.length - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

/** The canonical code of a literal with this decoded content. */
export function writeLiteral(mark: string, content: string): string {
  return `${mark}"${content}"`
}

/** The mark and the content of a code that `writeLiteral` made. */
export function splitLiteral(code: string): { readonly mark: string; readonly content: string } {
  return { mark: code.charAt(0), content: code.slice(2, -1) }
}

/**
 * A run of a literal's body, decoded and written with JSON's escapes, so that equal values are equal texts. What JSON
 * cannot say stays an escape: `\N{...}` in capitals, and half a surrogate pair. A brace that is text in a format string
 * is doubled. Source: "String and Bytes literals" of Python's language reference.
 * Throws a SyntaxError at an escape that Python refuses.
 */
export function decode(run: string, { mark, raw }: Pick<Literal, 'mark' | 'raw'>): string {
  if (raw || !run.includes('\\')) return encode(run)
  const parts: string[] = []
  let from = 0
  for (const match of run.matchAll(ESCAPE)) {
    parts.push(encode(run.slice(from, match.index)), decodeEscape(match[0], mark))
    from = match.index + match[0].length
  }
  return parts.join('') + encode(run.slice(from))
}

/** Doubles the braces of content that stands in a format string from here on. */
export function doubleBraces(content: string): string {
  return content.replace(/[{}]/g, '$&$&')
}

const ESCAPE = /\\(?:N\{[^{}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[^])/gu

/** Escapes of one character; the first stands for a line that is continued. */
const namedEscapes: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

function decodeEscape(escape: string, mark: Literal['mark']): string {
  const letter = escape.charAt(1)
  const named = namedEscapes[letter]
  if (named !== undefined) return encode(named)
  if (letter >= '0' && letter <= '7') return encodePoint(parseInt(escape.slice(1), 8), mark)
  if (letter === 'x' || (mark !== 'b' && 'uUN'.includes(letter))) return decodeLong(escape, letter, mark)
  if (mark === 'f' && '{}'.includes(letter)) throw new SyntaxError('an escaped brace')
  return encode(escape)
}

function decodeLong(escape: string, letter: string, mark: Literal['mark']): string {
  if (escape.length === 2) throw new SyntaxError('an escape that is not whole')
  return letter === 'N' ? escape.toUpperCase() : encodePoint(parseInt(escape.slice(2), 16), mark)
}

function encodePoint(point: number, mark: Literal['mark']): string {
  const value = mark === 'b' ? point & 0xff : point
  if (value > 0x10ffff) throw new SyntaxError('an escape beyond Unicode')
  if (value >= 0xd800 && value <= 0xdfff) return `\\u${value.toString(16)}`
  const encoded = encode(String.fromCodePoint(value))
  return mark === 'f' ? doubleBraces(encoded) : encoded
}

function encode(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** A number in lower case, with a digit on either side of its point and no plus sign. */
export function normaliseNumber(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\./, '0.')
    .replace(/\.(?!\d)/, '.0')
    .replace('+', '')
}
