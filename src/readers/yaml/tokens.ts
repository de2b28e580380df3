import { type CST, Lexer, Parser } from 'yaml'
import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'

/** The most lexemes of a file; each pair of a mapping has about eight. */
const LEXEME_LIMIT = 6_000_000

/**
 * The tokens of a file, or what it has too much of. The depth is watched while the parser works, because what comes
 * after it calls itself for each level, and would end the program.
 */
export function parseTokens(text: string): readonly CST.Token[] | Excess {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    const excess = findExcess(parser, ++count)
    if (excess) return excess
  }
  return [...tokens, ...parser.end()]
}

/** The first token that is open is the document; those after it are collections, and perhaps a scalar. */
function findExcess({ stack, offset }: Parser, count: number): Excess | undefined {
  const deepest = stack[DEPTH_LIMIT + 1]
  if (deepest && 'items' in deepest) return tooDeep(deepest.offset)
  return count > LEXEME_LIMIT ? tooMany(offset, LEXEME_LIMIT, 'words and signs') : undefined
}
