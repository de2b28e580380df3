import { isWord, type Token, tokenize } from './tokens.js'

/** Where a statement stands in a text, without the semicolon at its end. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The command of psql that ends it in place of a semicolon, and what stands behind that: `\gset x_`. */
  readonly command?: string
}

/** Is given each line with a command of psql between two statements; false where the script ends there. */
type OnCommand = (line: string) => boolean

const TAB = 9
const NEWLINE = 10
const RETURN = 13
const SPACE = 32
const DOUBLE_QUOTE = 34
const DOLLAR = 36
const QUOTE = 39
const OPEN = 40
const CLOSE = 41
const STAR = 42
const HYPHEN = 45
const SLASH = 47
const SEMICOLON = 59
const BACKSLASH = 92

const TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y
const COPY = /copy\s[^;]*\bfrom\s+stdin\b/iy
const ROUTINE = /create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/iy
const TERMINATOR = /\\(?:g|gx|gset|gexec|gdesc|crosstabview|watch)\b/y
const WORD = /[\w$\u0080-\uffff]/
const LONGEST_HEAD = 4096

interface ScanOptions extends Partial<Span> {
  readonly flat?: boolean
  readonly onCommand?: OnCommand
}

/**
 * The statements of a text as psql tells them apart, in order: quotes, comments, dollar quotes and parentheses hide
 * semicolons; commands of psql and the data of COPY … FROM stdin are passed over. It goes through the text once and
 * copies nothing. `flat` does not count parentheses, which may be unbalanced in what the parser refused.
 */
export class StatementScanner {
  readonly #text: string
  readonly #end: number
  readonly #flat: boolean
  readonly #onCommand: OnCommand
  #at: number
  #start = -1
  #depth = 0
  /** How many blocks of a routine's body are open, counted up to an offset. */
  #blocks = 0
  #counted = 0

  constructor(
    text: string,
    { start = 0, end = text.length, flat = false, onCommand = (): boolean => true }: ScanOptions = {},
  ) {
    this.#text = text
    this.#onCommand = onCommand
    this.#at = start
    this.#end = end
    this.#flat = flat
  }

  /** The next statement; undefined after the last one. */
  next(): Span | undefined {
    this.#start = -1
    this.#depth = 0
    const text = this.#text
    while (this.#at < this.#end) {
      const sign = text.charCodeAt(this.#at)
      if (sign === SPACE || (sign <= RETURN && sign >= TAB)) {
        this.#at += 1
      } else if (sign === SEMICOLON) {
        const span = this.#close()
        if (span) return span
      } else if (sign === HYPHEN && text.charCodeAt(this.#at + 1) === HYPHEN) {
        this.#at = this.#lineEnd()
      } else if (sign === SLASH && text.charCodeAt(this.#at + 1) === STAR) {
        this.#passComment()
      } else if (sign === BACKSLASH) {
        const span = this.#passCommand()
        if (span) return span
      } else this.#pass(sign)
    }
    return this.#start < 0 ? undefined : { start: this.#start, end: this.#end }
  }

  #pass(sign: number): void {
    if (this.#start < 0) this.#start = this.#at
    if (sign === QUOTE) this.#passQuoted()
    else if (sign === DOUBLE_QUOTE) this.#at = this.#after('"', this.#at + 1)
    else if (sign === DOLLAR) this.#passDollar()
    else {
      if (sign === OPEN && !this.#flat) this.#depth += 1
      if (sign === CLOSE && !this.#flat) this.#depth = Math.max(0, this.#depth - 1)
      this.#at += 1
    }
  }

  /** At a semicolon: the statement that it ends; undefined where it ends none. */
  #close(): Span | undefined {
    const [start, end] = [this.#start, this.#at]
    this.#at += 1
    if (start < 0 || this.#depth > 0 || this.#isInBody(start, end)) return undefined
    if (this.#isCopy(start, end)) this.#passData()
    return { start, end }
  }

  /** Whether a statement is a routine whose body, BEGIN ATOMIC … END, is still open: its semicolons end nothing. */
  #isInBody(start: number, end: number): boolean {
    ROUTINE.lastIndex = start
    if (this.#flat || !ROUTINE.test(this.#text)) return false
    const isGoingOn = this.#counted > start
    const tokens = tokenize(this.#text.slice(isGoingOn ? this.#counted : start, end))
    const first = isGoingOn ? 0 : tokens.findIndex((_, index) => isBodyAt(tokens, index))
    if (first < 0) return false
    this.#blocks = tokens.slice(first).reduce(countBlock, isGoingOn ? this.#blocks : 0)
    this.#counted = end
    return this.#blocks > 0
  }

  #isCopy(start: number, end: number): boolean {
    if ((this.#text.charCodeAt(start) | 32) !== 99) return false
    COPY.lastIndex = start
    return end - start < LONGEST_HEAD && COPY.test(this.#text) && COPY.lastIndex <= end
  }

  /** The lines after COPY … FROM stdin, to the one that has only `\.`. */
  #passData(): void {
    let at = this.#lineEnd()
    while (at < this.#end) {
      at = this.#text.indexOf('\n\\.', at)
      if (at < 0) break
      const next = this.#text.charCodeAt(at + 3)
      if (Number.isNaN(next) || next === NEWLINE || next === RETURN) {
        this.#at = at + 3
        return
      }
      at += 3
    }
    this.#at = this.#end
  }

  /** At a backslash: a command of psql reaches to the end of its line; some of them end a statement as `;` does. */
  #passCommand(): Span | undefined {
    const [start, end] = [this.#start, this.#at]
    TERMINATOR.lastIndex = end
    const isEnd = start >= 0 && TERMINATOR.test(this.#text)
    if (start >= 0 && !isEnd) this.#at += 1
    else this.#at = this.#lineEnd()
    const command = this.#text.slice(end, this.#at)
    if (start < 0 && !this.#onCommand(command)) this.#at = this.#end
    return isEnd ? { start, end, command } : undefined
  }

  #lineEnd(): number {
    const end = this.#text.indexOf('\n', this.#at)
    return end < 0 ? this.#end : Math.min(end, this.#end)
  }

  #passComment(): void {
    let depth = 1
    let at = this.#at + 2
    while (depth > 0) {
      const close = this.#text.indexOf('*/', at)
      if (close < 0) break
      const open = this.#text.slice(at, close).indexOf('/*')
      depth += open < 0 ? -1 : 1
      at = open < 0 ? close + 2 : at + open + 2
    }
    this.#at = depth > 0 ? this.#end : Math.min(at, this.#end)
  }

  /** A quoted text; after `E` backslashes hide the quote behind them. */
  #passQuoted(): void {
    const opening = this.#at
    const before = this.#text.charCodeAt(opening - 1) | 32
    const escapes = before === 101 && !WORD.test(this.#text.charAt(opening - 2))
    let at = this.#after("'", opening + 1)
    while (escapes && at <= this.#end && isEscaped(this.#text, at - 1)) at = this.#after("'", at)
    this.#at = at
  }

  #passDollar(): void {
    const isName = WORD.test(this.#text.charAt(this.#at - 1))
    TAG.lastIndex = this.#at
    const tag = isName ? undefined : TAG.exec(this.#text)?.[0]
    this.#at = tag === undefined ? this.#at + 1 : this.#after(tag, this.#at + tag.length)
  }

  /** The offset behind the next `sign`; the end where there is none. */
  #after(sign: string, from: number): number {
    const found = this.#text.indexOf(sign, from)
    return found < 0 || found >= this.#end ? this.#end : found + sign.length
  }
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, at: number): boolean {
  let count = 0
  while (text.charCodeAt(at - 1 - count) === BACKSLASH) count += 1
  return count % 2 === 1
}

function isBodyAt(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens[index], 'begin') && isWord(tokens[index + 1], 'atomic')
}

/** How many blocks are open after a token. */
function countBlock(open: number, token: Token): number {
  if (isWord(token, 'end')) return open - 1
  return isWord(token, 'begin') || isWord(token, 'case') ? open + 1 : open
}
