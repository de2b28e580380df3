import { DEPTH_LIMIT } from '../reader.js'
import { HclFault, type Token } from './tokens.js'

/** What a file, or a block of it, holds. Blocks stand in their order. */
export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

/** `name = value`. */
export interface Attribute {
  readonly name: string
  readonly offset: number
  readonly value: Value
}

/** `table "users" { ... }`. */
export interface Block extends Body {
  readonly type: string
  readonly labels: readonly string[]
  readonly offset: number
}

/** A value. A `path` is a reference or a bare word (`column.id`, `CASCADE`), a `call` a function's. */
export type Value =
  | { readonly kind: 'string' | 'number'; readonly text: string; readonly offset: number }
  | { readonly kind: 'path'; readonly parts: readonly string[]; readonly offset: number }
  | {
      readonly kind: 'call'
      readonly parts: readonly string[]
      readonly args: readonly Value[]
      readonly offset: number
    }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly offset: number }

/** The file that tokens mean. Throws an `HclFault` where they mean none. */
export function parse(tokens: readonly Token[]): Body {
  return new Parser(tokens).file()
}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  file(): Body {
    const body = this.#body()
    if (this.#peek().kind !== 'end') this.#fail('a block or an attribute')
    return body
  }

  #body(): Body {
    const attributes: Attribute[] = []
    const blocks: Block[] = []
    while (this.#skipLines().#isName()) {
      const { text, offset } = this.#next()
      if (this.#take('=')) attributes.push({ name: text, offset, value: this.#value() })
      else blocks.push(this.#block(text, offset))
      if (this.#peek().kind !== 'line' && !this.#isSign('}') && this.#peek().kind !== 'end')
        this.#fail('the end of the line')
    }
    return { attributes, blocks }
  }

  #block(type: string, offset: number): Block {
    const labels: string[] = []
    while (this.#isName()) labels.push(this.#next().text)
    this.#expect('{', '`=` or `{`')
    return this.#nested(() => {
      const body = this.#body()
      this.#expect('}', 'an attribute, a block or `}`')
      return { type, labels, offset, ...body }
    })
  }

  #value(): Value {
    const { kind, text, offset } = this.#peek()
    if (kind === 'string' || kind === 'number') {
      this.#next()
      return { kind, text, offset }
    }
    if (kind === 'word') return this.#path()
    if (!this.#take('[')) this.#fail('a value')
    const items = this.#nested(() => this.#values(']'))
    return { kind: 'list', items, offset }
  }

  /** `column.id`, `table.users.column["odd name"]`, `varchar(255)`. */
  #path(): Value {
    const { text, offset } = this.#next()
    const parts = [text]
    for (;;) {
      if (this.#take('.')) parts.push(this.#name())
      else if (this.#take('[')) {
        parts.push(this.#name())
        this.#expect(']', '`]`')
      } else break
    }
    if (!this.#take('(')) return { kind: 'path', parts, offset }
    const args = this.#nested(() => this.#values(')'))
    return { kind: 'call', parts, args, offset }
  }

  #values(end: string): readonly Value[] {
    const values: Value[] = []
    while (!this.#skipLines().#take(end)) {
      values.push(this.#value())
      if (!this.#skipLines().#isSign(end)) this.#expect(',', `\`,\` or \`${end}\``)
    }
    return values
  }

  #name(): string {
    if (!this.#isName() && this.#peek().kind !== 'number') this.#fail('a name')
    return this.#next().text
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > DEPTH_LIMIT)
      throw new HclFault(this.#peek().offset, `blocks and lists may be nested ${DEPTH_LIMIT} deep`)
    const value = read()
    this.#depth -= 1
    return value
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? END
  }

  #next(): Token {
    const token = this.#peek()
    this.#at += 1
    return token
  }

  #isName(): boolean {
    const { kind } = this.#peek()
    return kind === 'word' || kind === 'string'
  }

  #isSign(sign: string): boolean {
    const { kind, text } = this.#peek()
    return kind === 'sign' && text === sign
  }

  #take(sign: string): boolean {
    const found = this.#isSign(sign)
    if (found) this.#at += 1
    return found
  }

  #expect(sign: string, expected: string): void {
    if (!this.#take(sign)) this.#fail(expected)
  }

  #skipLines(): this {
    while (this.#peek().kind === 'line') this.#at += 1
    return this
  }

  #fail(expected: string): never {
    const { kind, text, offset } = this.#peek()
    const found = kind === 'end' ? 'the file ends' : kind === 'line' ? 'the line ends' : `\`${text}\` stands`
    throw new HclFault(offset, `expected ${expected}, but here ${found}`)
  }
}

const END: Token = { kind: 'end', text: '', offset: 0 }
