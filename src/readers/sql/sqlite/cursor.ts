import { withoutComments } from './skip.js'
import { type Token, tokenize } from './tokens.js'

/** A place among the tokens of one statement that the engine has taken, so that nothing of it needs to be checked. */
export class Cursor {
  readonly sql: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(sql: string) {
    this.sql = sql
    this.#tokens = tokenize(sql)
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length
  }

  /** The token here; past the end one that is nothing. */
  get token(): Token {
    return this.#tokens[this.#at] ?? { ...NOTHING, start: this.sql.length, end: this.sql.length }
  }

  /** The token here, and moves on. */
  next(): Token {
    const { token } = this
    this.#at += 1
    return token
  }

  /** Whether these words stand here in a row. */
  isAt(...words: readonly string[]): boolean {
    return words.every((word, index) => this.#tokens[this.#at + index]?.word === word)
  }

  /** Whether the word here is one of a set. */
  isAtAny(words: ReadonlySet<string>): boolean {
    return words.has(this.token.word)
  }

  /** Whether a mark stands here. */
  isMark(text: string): boolean {
    return this.token.kind === 'mark' && this.token.text === text
  }

  /** Moves past these words if they stand here in a row, and says whether they did. */
  take(...words: readonly string[]): boolean {
    const found = this.isAt(...words)
    if (found) this.#at += words.length
    return found
  }

  /** Moves past a mark if it stands here, and says whether it did. */
  takeMark(text: string): boolean {
    const found = this.isMark(text)
    if (found) this.#at += 1
    return found
  }

  /** The text between the parentheses that open here, as written; moves past them. Empty where none open. */
  enclosed(): string {
    const start = this.token.end
    if (!this.isMark('(')) return ''
    return this.textBetween(start, this.#skipParentheses())
  }

  /** The text up to where `stop` holds outside parentheses, or to the end; moves there. */
  until(stop: () => boolean): string {
    const { start } = this.token
    let end = start
    while (!this.done && !stop()) {
      end = this.token.end
      if (this.isMark('(')) end = this.#skipParentheses() + 1
      else this.#at += 1
    }
    return this.textBetween(start, end)
  }

  /** What stands between two offsets, without comments, on one line where the author wrote it on one. */
  textBetween(start: number, end: number): string {
    return withoutComments(this.sql.slice(start, end)).trim()
  }

  /** Moves past the parentheses that open here: gives the offset of the closing one. */
  #skipParentheses(): number {
    let depth = 0
    while (!this.done) {
      const { text, kind, start } = this.next()
      if (kind !== 'mark') continue
      if (text === '(') depth += 1
      if (text === ')' && --depth === 0) return start
    }
    return this.sql.length
  }
}

const NOTHING = { kind: 'mark', word: '', text: '' } as const
