import type { DefaultNode } from '../model/document.js'
import { resolveDefault, type ResolvedDefault } from './default.js'
import { resolveLiteralDefault } from './literal-default.js'
import type { Manner } from './manner.js'
import type { ReadType } from './type-reader.js'

/** What a default means: to the letter in a literal document, elsewhere what its author is likely to have meant. */
export function resolveDefaultOf(
  node: DefaultNode,
  { type, raw }: Pick<ReadType, 'type' | 'raw'>,
  { literal, dialect }: Pick<Manner, 'literal' | 'dialect'>,
): ResolvedDefault {
  return literal ? resolveLiteralDefault(node, { type, raw }, dialect) : resolveDefault(node, type)
}
