import type { Dialect } from '../../../model/schema.js'
import { skipComment } from './comments.js'
import { findClosing, unquote } from './quotes.js'
import type { Token, TokenKind } from './token.js'

const BLANKS = /[\s\ufeff\0]+/y
const BITS = /0x[\da-f]+(?![\w$\u0080-\uffff])|0b[01]+(?![\w$\u0080-\uffff])|[bx](?='[\da-f]*')/iy
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\w$\u0080-\uffff])/iy
const WORD = /[\w$\u0080-\uffff]+/y
const VARIABLE = /@@?[\w$.\u0080-\uffff]*/y
/** What says a string's character set, right before the quote: `_utf8mb4'…'`, `N'…'`. */
const INTRODUCER = /(?:_[a-z\d]+|n)(?='|")/iy

/** Reads one text of MySQL's SQL token by token. Where one statement ends and the next begins, its user decides. */
export class Scanner {
  readonly text: string
  /** Where the next token is looked for. */
  offset = 0
  /** What ends a statement; the client's command DELIMITER changes it. */
  delimiter = ';'
  readonly #dialect: Dialect
  #isInCode = false

  constructor(text: string, dialect: Dialect) {
    this.text = text
    this.#dialect = dialect
  }

  /** The next token; a delimiter is a symbol. Undefined at the end. Throws where a quote is not closed. */
  next(): Token | undefined {
    this.#skipBlanks()
    const start = this.offset
    if (start >= this.text.length) return undefined
    if (this.text.startsWith(this.delimiter, start)) return this.#end(start)
    const introducer = this.#match(INTRODUCER, start)
    const opening = start + introducer
    const char = this.text.charAt(opening)
    if (char === "'" || char === '"' || char === '`') return this.#quoted(start, opening, char)
    return this.#plain(start)
  }

  #end(start: number): Token {
    this.#isInCode = false
    return this.#token('symbol', start, start + this.delimiter.length)
  }

  #quoted(start: number, opening: number, char: string): Token {
    const end = findClosing(this.text, opening)
    this.offset = end
    const value = unquote(this.text.slice(opening, end))
    return { kind: char === '`' ? 'quoted' : 'string', key: '', value, start, end }
  }

  #plain(start: number): Token {
    const bits = this.#match(BITS, start)
    if (bits === 1) return this.#token('bits', start, findClosing(this.text, start + 1))
    if (bits > 0) return this.#token('bits', start, start + bits)
    const number = this.#match(NUMBER, start)
    if (number > 0) return this.#token('number', start, start + number)
    const variable = this.#match(VARIABLE, start)
    if (variable > 0) return this.#token('variable', start, start + variable)
    const word = this.#match(WORD, start)
    return word > 0 ? this.#word(start, start + word) : this.#token('symbol', start, start + 1)
  }

  /** A word ends where the delimiter begins: `END$$`. */
  #word(start: number, end: number): Token {
    const cut = this.delimiter === ';' ? -1 : this.text.slice(start, end).indexOf(this.delimiter)
    return this.#token('word', start, cut > 0 ? start + cut : end)
  }

  #token(kind: TokenKind, start: number, end: number): Token {
    this.offset = end
    const value = this.text.slice(start, end)
    const key = kind === 'word' ? value.toUpperCase() : kind === 'symbol' ? value : ''
    return { kind, key, value, start, end }
  }

  #skipBlanks(): void {
    for (;;) {
      this.offset += this.#match(BLANKS, this.offset)
      if (this.#isInCode && this.text.startsWith('*/', this.offset)) {
        this.#isInCode = false
        this.offset += 2
        continue
      }
      const skip = skipComment(this.text, this.offset, this.#dialect)
      if (!skip) return
      this.offset = skip.to
      if (skip.isCode) this.#isInCode = true
    }
  }

  /** How many units a pattern takes at an offset. */
  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at
    return pattern.test(this.text) ? pattern.lastIndex - at : 0
  }
}
