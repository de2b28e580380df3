import type { Dialect } from '../../../model/schema.js'
import { skipComment } from './comments.js'
import { findClosing, unquote } from './quotes.js'
import type { Token, TokenKind } from './token.js'

const BLANKS = /[\s\ufeff\0]+/y
const BLANK = 32
const NO_ASCII = 128
/** What a comment may begin with. */
const COMMENTS: ReadonlySet<number> = new Set(['/', '-', '#'].map((char) => char.charCodeAt(0)))

const WORD = /[\w$\u0080-\uffff]+/y
const WORD_START = /[\w$\u0080-\uffff]/
const QUOTES: ReadonlySet<string> = new Set(["'", '"', '`'])

/** What may begin like a word and is none. An introducer says a string's character set, right before its quote. */
const SPECIALS = {
  introducer: /(?:_[a-z\d]+|n)(?='|")/iy,
  bits: /0x[\da-f]+(?![\w$\u0080-\uffff])|0b[01]+(?![\w$\u0080-\uffff])|[bx](?='[\da-f]*')/iy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\w$\u0080-\uffff])/iy,
  variable: /@@?[\w$.\u0080-\uffff]*/y,
} as const satisfies Readonly<Record<string, RegExp>>

type Special = keyof typeof SPECIALS

/** Which of them a character may begin, in the order in which they are tried. */
const READS: ReadonlyMap<string, readonly Special[]> = new Map([
  ...pairs('_nN', ['introducer']),
  ...pairs('bBxX', ['bits']),
  ...pairs('0', ['bits', 'number']),
  ...pairs('123456789.', ['number']),
  ...pairs('@', ['variable']),
])

function pairs(chars: string, kinds: readonly Special[]): readonly (readonly [string, readonly Special[]])[] {
  return Array.from(chars, (char) => [char, kinds])
}

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

  /** The first token behind a statement's end, else as `next`. */
  first(): Token | undefined {
    this.#skipBlanks(true)
    return this.#read()
  }

  /** The next token; a delimiter is a symbol. Undefined at the end. Throws where a quote is not closed. */
  next(): Token | undefined {
    this.#skipBlanks(false)
    return this.#read()
  }

  #read(): Token | undefined {
    const start = this.offset
    if (start >= this.text.length) return undefined
    if (this.text.startsWith(this.delimiter, start)) return this.#end(start)
    const char = this.text.charAt(start)
    if (QUOTES.has(char)) return this.#quoted(start, start)
    const read = READS.get(char)
    if (!read) return WORD_START.test(char) ? this.#word(start) : this.#token('symbol', start, start + 1)
    return this.#special(start, read)
  }

  #end(start: number): Token {
    this.#isInCode = false
    return this.#token('symbol', start, start + this.delimiter.length)
  }

  #quoted(start: number, opening: number): Token {
    const end = findClosing(this.text, opening)
    this.offset = end
    const kind = this.text.charAt(opening) === '`' ? 'quoted' : 'string'
    return { kind, key: '', value: unquote(this.text.slice(opening, end)), start, end }
  }

  /** What begins with a character that may begin more than a word. */
  #special(start: number, kinds: readonly Special[]): Token {
    for (const kind of kinds) {
      const length = this.#match(SPECIALS[kind], start)
      if (length === 0) continue
      if (kind === 'introducer') return this.#quoted(start, start + length)
      const isQuoted = kind === 'bits' && this.text.charAt(start + length) === "'"
      return this.#token(kind, start, isQuoted ? findClosing(this.text, start + length) : start + length)
    }
    return WORD_START.test(this.text.charAt(start))
      ? this.#word(start)
      : this.#token('symbol', start, start + 1)
  }

  /** A word ends where the delimiter begins: `END$$`. */
  #word(start: number): Token {
    const end = start + this.#match(WORD, start)
    const cut = this.delimiter === ';' ? -1 : this.text.slice(start, end).indexOf(this.delimiter)
    return this.#token('word', start, cut > 0 ? start + cut : end)
  }

  #token(kind: TokenKind, start: number, end: number): Token {
    this.offset = end
    const value = this.text.slice(start, end)
    const key = kind === 'word' ? value.toUpperCase() : kind === 'symbol' ? value : ''
    return { kind, key, value, start, end }
  }

  #skipBlanks(isBetween: boolean): void {
    for (;;) {
      const code = this.text.charCodeAt(this.offset)
      if (code > BLANK && code < NO_ASCII && !COMMENTS.has(code) && !this.#isInCode) return
      this.offset += this.#match(BLANKS, this.offset)
      if (this.#isInCode && this.text.startsWith('*/', this.offset)) {
        this.#isInCode = false
        this.offset += 2
        continue
      }
      const skip = skipComment(this.text, this.offset, this.#dialect, isBetween)
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
