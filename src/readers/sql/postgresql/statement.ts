import type { Place } from '../../../model/place.js'
import { placesWithin } from '../places.js'
import { type Token, tokenize } from './tokens.js'

/** One statement: its text, where it stands in its file, and its tokens. Nodes of the parser say offsets in bytes. */
export class Statement {
  readonly text: string
  /** The place of an offset in the text. */
  readonly placeAt: (offset: number) => Place
  #tokens: readonly Token[] | undefined
  #units: Uint32Array | undefined

  constructor(text: string, start: Place) {
    this.text = text
    this.placeAt = placesWithin(start, text)
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text)
    return this.#tokens
  }

  /** The offset of a byte of the text in UTF-16 units, which is what offsets are here. */
  offset(byte: number | undefined): number {
    this.#units ??= hasOnlyAscii(this.text) ? ASCII : findUnits(this.text)
    return this.#units === ASCII ? (byte ?? 0) : (this.#units[byte ?? 0] ?? this.text.length)
  }

  /** The place of a node of the parser; of one without a location the statement's own. */
  place(location: number | undefined): Place {
    return this.placeAt(this.offset(location))
  }

  /** The index of the first token that begins at or after an offset. */
  tokenAt(offset: number): number {
    return countUntil(this.tokens, ({ start }) => start < offset)
  }

  /** The index of the first token from one on that is this sign or, in any case, this word; -1 where none is. */
  find(text: string, from: number): number {
    for (let index = from; index < this.tokens.length; index += 1)
      if (this.tokens[index]?.text.toLowerCase() === text) return index
    return -1
  }

  /** The index of the token that closes the parenthesis that a token opens. */
  closing(opening: number): number {
    let depth = 0
    for (let index = opening; index < this.tokens.length; index += 1) {
      const text = this.tokens[index]?.text
      if (text === '(' || text === '[') depth += 1
      if ((text === ')' || text === ']') && --depth <= 0) return index
    }
    return this.tokens.length - 1
  }

  /** The text from one token up to another, without that one. */
  slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? this.text.length, this.tokens[to - 1]?.end ?? 0)
  }

  /** The text within the first parentheses that open at or after a token. */
  within(from: number): string {
    const opening = this.find('(', from)
    return opening < 0 ? '' : this.slice(opening + 1, this.closing(opening))
  }

  /** The tokens from one up to another, parted at the commas outside of parentheses: the ends of each part. */
  parts(from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
    const parts = []
    let start = from
    for (let index = from; index < to; index += 1) {
      const text = this.tokens[index]?.text
      if (text === '(' || text === '[') index = this.closing(index)
      else if (text === ',') {
        parts.push({ from: start, to: index })
        start = index + 1
      }
    }
    return [...parts, { from: start, to }]
  }
}

const ASCII = new Uint32Array(0)

function hasOnlyAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- it is about all of ASCII
  return /^[\u0000-\u007f]*$/.test(text)
}

/** The offset in UTF-16 units for each byte of a text in UTF-8. */
function findUnits(text: string): Uint32Array {
  const units = new Uint32Array(Buffer.byteLength(text) + 1)
  let byte = 0
  for (let unit = 0; unit < text.length;) {
    const point = text.codePointAt(unit) ?? 0
    const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    units.fill(unit, byte, byte + width)
    byte += width
    unit += width === 4 ? 2 : 1
  }
  units[byte] = text.length
  return units
}

/** How many of a sorted list's first members are so: the index of the first that is not. */
function countUntil<T>(list: readonly T[], isSo: (member: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const member = list[middle]
    if (member !== undefined && isSo(member)) low = middle + 1
    else high = middle
  }
  return low
}
