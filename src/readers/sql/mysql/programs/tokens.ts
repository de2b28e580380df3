import type { Dialect } from '../../../../model/schema.js'
import { Scanner } from '../scanner.js'
import { DEPTHS, type Token } from '../token.js'

/** A character that no text has, so that semicolons are tokens like others. */
const NO_DELIMITER = '\u{10ffff}'

/** All tokens of a text. Throws `Unreadable` where a quote is not closed. */
export function tokenize(text: string, dialect: Dialect): readonly Token[] {
  const scanner = new Scanner(text, dialect)
  scanner.delimiter = NO_DELIMITER
  const tokens: Token[] = []
  for (let token = scanner.next(); token; token = scanner.next()) tokens.push(token)
  return tokens
}

/** The index of the first token outside of parentheses, from one on, that is so; the list's length where none is. */
export function findOutside(tokens: readonly Token[], isSo: (token: Token) => boolean, from = 0): number {
  let depth = 0
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) break
    if (depth === 0 && isSo(token)) return index
    depth += DEPTHS[token.key] ?? 0
  }
  return tokens.length
}

/** The parts of a list of tokens between others outside of parentheses. */
export function split(
  tokens: readonly Token[],
  isBetween: (token: Token) => boolean,
): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = []
  let start = 0
  for (
    let end = findOutside(tokens, isBetween);
    end < tokens.length;
    end = findOutside(tokens, isBetween, start)
  ) {
    parts.push(tokens.slice(start, end))
    start = end + 1
  }
  return [...parts, tokens.slice(start)]
}

/** What stands within parentheses that are around all of the tokens; the tokens where none are. */
export function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.key !== '(' || closingOf(tokens, 0) !== tokens.length - 1) return tokens
  return withoutParentheses(tokens.slice(1, -1))
}

/** The arguments of a call of a function that is all that the tokens are; undefined for anything else. */
export function argumentsOf(
  tokens: readonly Token[],
  name: string,
): readonly (readonly Token[])[] | undefined {
  if (tokens[0]?.key !== name || tokens[1]?.key !== '(' || closingOf(tokens, 1) !== tokens.length - 1)
    return undefined
  return split(tokens.slice(2, -1), ({ key }) => key === ',')
}

/** The index of the token that closes the parenthesis that a token opens. */
export function closingOf(tokens: readonly Token[], opening: number): number {
  let depth = 0
  for (let index = opening; index < tokens.length; index += 1) {
    depth += DEPTHS[tokens[index]?.key ?? ''] ?? 0
    if (depth === 0) return index
  }
  return tokens.length
}
