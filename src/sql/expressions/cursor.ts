import type { Family } from './family.js'
import { NotUnderstood } from './node.js'
import type { Token } from './tokens.js'

/** How deep the parser goes into brackets. */
const DEEPEST = 200

const END: Token = { kind: 'sign', text: '' }

/** A place among the tokens of an expression, which the parser moves on. */
export class Cursor {
  private at = 0
  private depth = 0

  constructor(
    private readonly tokens: readonly Token[],
    readonly family: Family,
  ) {}

  /** The token at the place, or one after it; a sign without text at the end. */
  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? END
  }

  /** The token at the place, behind which the place then is. Throws at the end. */
  next(): Token {
    const token = this.tokens[this.at]
    if (!token) throw new NotUnderstood('ends too early')
    this.at += 1
    return token
  }

  isAtEnd(): boolean {
    return this.at >= this.tokens.length
  }

  /** Whether the tokens at the place are these words, and no names in quotes. */
  isAt(...words: readonly string[]): boolean {
    return words.every((word, index) => {
      const { kind, text } = this.peek(index)
      return kind === 'word' && text === word
    })
  }

  isAtSign(sign: string): boolean {
    const { kind, text } = this.peek()
    return kind === 'sign' && text === sign
  }

  /** Moves behind these words if they are at the place, and says whether they were. */
  take(...words: readonly string[]): boolean {
    const found = this.isAt(...words)
    if (found) this.at += words.length
    return found
  }

  takeSign(sign: string): boolean {
    const found = this.isAtSign(sign)
    if (found) this.at += 1
    return found
  }

  expect(...words: readonly string[]): void {
    if (!this.take(...words)) throw new NotUnderstood(`expected ${words.join(' ')}`)
  }

  expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw new NotUnderstood(`expected ${sign}`)
  }

  /** What `parse` gives one level deeper. Throws where that is too deep. */
  within<T>(parse: () => T): T {
    if (this.depth >= DEEPEST) throw new NotUnderstood('too deep')
    this.depth += 1
    const result = parse()
    this.depth -= 1
    return result
  }

  /** Moves before the token that was read last. */
  back(): void {
    this.at -= 1
  }

  /** What `attempt` gives; where that is undefined or throws `NotUnderstood`, the place is as it was before. */
  try<T>(attempt: () => T | undefined): T | undefined {
    const [at, depth] = [this.at, this.depth]
    const result = orUndefined(attempt)
    if (result === undefined) [this.at, this.depth] = [at, depth]
    return result
  }
}

function orUndefined<T>(attempt: () => T | undefined): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined
    throw error
  }
}
