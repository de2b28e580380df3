/** A token of MySQL's SQL. Offsets count UTF-16 units of the file. */
export interface Token {
  readonly kind: TokenKind
  /** A word in upper case, or a symbol: what the grammar compares. Empty for what stands in quotes. */
  readonly key: string
  /** What it says: without its quotes and escapes. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** `quoted` is a name in backquotes; `bits` is `b'01'`, `x'AF'` or `0xAF`; `variable` is `@name`. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'bits' | 'symbol' | 'variable'

/** How much deeper a statement is behind a token, by its key. */
export const DEPTHS: Readonly<Record<string, number>> = { '(': 1, ')': -1 }
