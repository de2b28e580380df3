import { Unreadable } from './unreadable.js'
import { DEPTHS, type Token, type TokenKind } from './token.js'

const NAMES: ReadonlySet<TokenKind> = new Set(['word', 'quoted', 'string'])

/** Words that stand together. */
export type Phrase = readonly [string, ...string[]]

/** Something of a statement that the models will not say, and the offset at which it stands. */
export interface Loss {
  readonly offset: number
  /** What is so: `an index is not used by queries`. */
  readonly what: string
}

/** A way through the tokens of one statement. It throws `Unreadable` where something else comes than was expected. */
export class Cursor {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #losses: Loss[] = []
  #at = 0
  /** Whether double quotes stand around names here, as they do in the mode ANSI_QUOTES: where a name had them. */
  #hasQuotedNames = false

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  /** The next token, or the one so many behind it. */
  peek(distance = 0): Token | undefined {
    return this.#tokens[this.#at + distance]
  }

  /** Where the next token begins; at the end, where the last one ends. */
  get offset(): number {
    return this.peek()?.start ?? this.#tokens.at(-1)?.end ?? 0
  }

  /** What was read on the way and is lost: see `lose`. */
  get losses(): readonly Loss[] {
    return this.#losses
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length
  }

  /** Whether these words or symbols come next. */
  sees(first: string, ...others: readonly string[]): boolean {
    if (this.peek()?.key !== first) return false
    return others.every((key, index) => this.peek(index + 1)?.key === key)
  }

  /** Whether one of these words or symbols comes next. */
  seesOneOf(keys: ReadonlySet<string>): boolean {
    return keys.has(this.peek()?.key ?? '')
  }

  /** Takes these words or symbols if they come next, all or none. */
  takes(first: string, ...others: readonly string[]): boolean {
    if (this.peek()?.key !== first || !this.sees(first, ...others)) return false
    this.#at += 1 + others.length
    return true
  }

  /** Takes a word or symbol that is one of these; undefined when another comes. */
  takesOneOf(keys: ReadonlySet<string>): string | undefined {
    return this.seesOneOf(keys) ? this.next().key : undefined
  }

  /** Takes what must come. */
  expect(...keys: readonly string[]): void {
    for (const key of keys) if (!this.takes(key)) this.fail(key)
  }

  next(): Token {
    const token = this.peek()
    if (!token) return this.fail('more')
    this.#at += 1
    return token
  }

  /** A name, in any quotes or none. */
  name(what: string): string {
    const token = this.peek()
    if (!token || !this.#isDoubleQuoted(token)) return this.word(what)
    this.#hasQuotedNames = true
    this.next()
    return nameIn(this.#textOf(token))
  }

  /** A word that may stand in quotes, which then say nothing about others: a character set, an engine. */
  word(what: string): string {
    const token = this.peek()
    return token && NAMES.has(token.kind) ? this.next().value : this.fail(what)
  }

  /** A string in quotes; adjacent ones are one. */
  string(what: string): string {
    if (this.peek()?.kind !== 'string') return this.fail(what)
    const parts = []
    while (this.peek()?.kind === 'string') parts.push(this.next().value)
    return parts.join('')
  }

  /** Passes over parentheses with all that is in them; gives the text between them. */
  parenthesised(): string {
    const start = this.#at + 1
    if (!this.sees('(')) return this.fail('(')
    let depth = 0
    do depth += DEPTHS[this.next().key] ?? 0
    while (depth > 0)
    return this.#slice(start, this.#at - 1)
  }

  /** Where the way stands, for `since`. */
  get mark(): number {
    return this.#at
  }

  /** The text from a mark up to here. */
  since(mark: number): string {
    return this.#slice(mark, this.#at)
  }

  /** Something in parentheses, separated by commas; at least one. */
  list<T>(read: () => T): readonly T[] {
    this.expect('(')
    const items = [read()]
    while (this.takes(',')) items.push(read())
    this.expect(')')
    return items
  }

  /** Passes over all up to one of these words or symbols that stands in no parentheses. */
  skipTo(keys: ReadonlySet<string>): void {
    while (!this.isDone && !this.seesOneOf(keys)) {
      if (this.sees('(')) this.parenthesised()
      else this.next()
    }
  }

  /** Passes over the rest of the statement. */
  skipRest(): void {
    this.#at = this.#tokens.length
  }

  /** Notes that something which the statement says is lost: the models do not say it. */
  lose(what: string, offset = this.peek(-1)?.start ?? this.offset): void {
    this.#losses.push({ offset, what })
  }

  fail(expected: string): never {
    const token = this.peek()
    const came = token ? `"${shorten(this.#text.slice(token.start, token.end))}"` : 'the end of the statement'
    throw new Unreadable(this.offset, `Expected ${expected}, came ${came}`)
  }

  /**
   * The text as it was written, unless comments stand in it: then its tokens with a blank between. Names in double quotes
   * are in backquotes, which mean a name in every mode.
   */
  #slice(from: number, to: number): string {
    const tokens = this.#tokens.slice(from, to)
    const gaps = tokens.map(({ end }, index) => this.#text.slice(end, tokens[index + 1]?.start ?? end))
    const isPlain = gaps.every((gap) => gap.trim() === '')
    if (!isPlain) return tokens.map((token) => this.#plainText(token)).join(' ')
    return tokens.map((token, index) => this.#plainText(token) + (gaps[index] ?? '')).join('')
  }

  #plainText(token: Token): string {
    const text = this.#textOf(token)
    const isName = this.#hasQuotedNames && this.#isDoubleQuoted(token)
    return isName ? `\`${nameIn(text).replaceAll('`', '``')}\`` : text
  }

  #textOf({ start, end }: Token): string {
    return this.#text.slice(start, end)
  }

  #isDoubleQuoted({ kind, start }: Token): boolean {
    return kind === 'string' && this.#text.charAt(start) === '"'
  }
}

/** The name in double quotes, in which a backslash is a letter. */
function nameIn(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('""', '"')
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
