import type { Place } from '../model/place.js'

/** The lines of one text: they turn offsets into places. Lines end in `\n`; a `\r` before it belongs to the line. */
export class Lines {
  readonly #path: string
  readonly #starts: readonly number[]

  constructor(path: string, text: string) {
    this.#path = path
    this.#starts = findStarts(text)
  }

  /** The place of the UTF-16 unit at an offset from 0. */
  place(offset: number): Place {
    const line = this.#find(offset)
    return { path: this.#path, line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 }
  }

  /** The index of the last line that begins at or before an offset. */
  #find(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low
  }
}

/** The offsets at which the lines of a text begin, in order. */
export function findStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
