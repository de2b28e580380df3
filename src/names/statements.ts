import { parser } from '@lezer/python'

import { childrenOf, type SyntaxNode } from './value.js'

/** The statements of Python text, as far as it is Python; none of text that is nested too deep to be read. */
export function statementsOf(source: string): readonly SyntaxNode[] {
  try {
    return childrenOf(parser.parse(source).topNode)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
