import type { Place } from '../../model/place.js'
import { Lines } from '../lines.js'

/** Goes through a text and counts its lines, keeping none: for texts of which only few places are ever asked for. */
export class LineCounter {
  readonly #path: string
  readonly #text: string
  #line = 1
  #start = 0
  /** Where the line ends. */
  #end: number

  constructor(path: string, text: string) {
    this.#path = path
    this.#text = text
    this.#end = this.#findEnd()
  }

  /** The place of an offset that is not before the last one asked for. */
  advance(offset: number): Place {
    while (this.#end < offset) {
      this.#line += 1
      this.#start = this.#end + 1
      this.#end = this.#findEnd()
    }
    return { path: this.#path, line: this.#line, column: offset - this.#start + 1 }
  }

  #findEnd(): number {
    const end = this.#text.indexOf('\n', this.#start)
    return end < 0 ? this.#text.length : end
  }
}

/** What makes places of the offsets in a piece of a text; `start` is where the piece begins. */
export function placesWithin(start: Place, piece: string): (offset: number) => Place {
  let lines: Lines | undefined
  return (offset) => {
    if (offset === 0) return start
    lines ??= new Lines(start.path, piece)
    const { line, column } = lines.place(offset)
    return line === 1
      ? { ...start, column: start.column + column - 1 }
      : { ...start, line: start.line + line - 1, column }
  }
}
