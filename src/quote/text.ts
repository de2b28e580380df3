/**
 * The code points that never appear raw in anything that is written or printed: they move the cursor, turn the
 * direction of the text, or cannot be seen. Newline and tab are not among them; `oneLine` settles those.
 */
const HIDDEN_RANGES: readonly (readonly [first: number, last: number, what: string])[] = [
  [0x00, 0x08, 'C0 controls up to the tab'],
  [0x0b, 0x1f, 'C0 controls after the newline, carriage return among them'],
  [0x7f, 0x9f, 'delete and the C1 controls'],
  [0xad, 0xad, 'soft hyphen'],
  [0x61c, 0x61c, 'Arabic letter mark'],
  [0x180e, 0x180e, 'Mongolian vowel separator'],
  [0x200b, 0x200f, 'zero-width characters and direction marks'],
  [0x2028, 0x202e, 'line and paragraph separators, direction embeddings and overrides'],
  [0x2060, 0x206f, 'word joiner, invisible operators, direction isolates'],
  [0xd800, 0xdfff, 'surrogates that stand alone'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xfff9, 0xfffb, 'interlinear annotations'],
  [0xfffe, 0xffff, 'noncharacters'],
  [0x1bca0, 0x1bca3, 'shorthand format controls'],
  [0x1d173, 0x1d17a, 'musical format controls'],
  [0xe0000, 0xe0fff, 'tags and supplementary variation selectors'],
]

const HIDDEN = new RegExp(
  `[${HIDDEN_RANGES.map(([first, last]) => `${inPattern(first)}-${inPattern(last)}`).join('')}]`,
  'gu',
)

const BREAKS: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' }

/** Text with each hidden character (one code point, or a surrogate that stands alone) replaced by what `escape` gives. */
export function replaceHidden(text: string, escape: (character: string) => string): string {
  return text.replace(HIDDEN, escape)
}

/**
 * Text in which everything can be seen: control, direction, zero-width and tag characters, separators and lone
 * surrogates stand as `\u{202e}`, a carriage return as `\r`. Newlines and tabs stay. Never shorter than what came in.
 */
export function visible(text: string): string {
  return replaceHidden(text, toEscape)
}

/** Visible text on one line: newlines and tabs stand as `\n` and `\t` too. */
export function oneLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, (character) => BREAKS[character] ?? character)
}

/** Text of at most `max` UTF-16 units (at least 1), ending in `…` when some was cut off; never half a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  return `${text.slice(0, splitsPair(text, end) ? end - 1 : end)}…`
}

function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}

function toEscape(character: string): string {
  if (character === '\r') return '\\r'
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function inPattern(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`
}
