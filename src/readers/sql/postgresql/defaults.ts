import { sqlString } from '../../../sql/string.js'
import type { A_Const, Node } from 'libpg-query'

import type { DefaultNode } from '../../../model/document.js'
import { LITERAL_TYPES, NUMBER, NUMERIC_TYPES } from '../../../sql/postgresql-literals.js'
import type { Context } from './context.js'
import { textsOf } from './nodes.js'
import { nullDefault } from './null-default.js'
import { withoutNeedlessQuotes } from './tokens.js'
import { plainOf, toTypeText } from './types.js'

/**
 * A default for a column or domain of a type: `sql` is its text, `node` what the parser makes of it. A literal stands
 * without the cast to its own type that dumps write; `NULL` is no default.
 */
export function toDefault(
  node: Node | undefined,
  sql: string,
  type: string,
  context: Context,
): DefaultNode | undefined {
  const { constant, cast } = uncast(node, context)
  if (!constant) return { text: withoutNeedlessQuotes(sql), computed: true }
  if (constant.isnull) return undefined
  const plain = plainOf(type)
  if (cast !== undefined && !isPlainCast(constant, plainOf(cast), plain)) return { text: sql, computed: true }
  const literal = literalOf(constant, plain)
  return literal === undefined ? { text: sql, computed: true } : { text: literal, computed: false }
}

/** Whether a literal under a cast is the same without it, in a column of a type: a number may be bits or money only by its cast. */
function isPlainCast({ ival, fval }: A_Const, cast: string, type: string): boolean {
  if ((ival ?? fval) && !LITERAL_TYPES.has(cast)) return false
  return cast === type || LITERAL_TYPES.has(cast)
}

/** What the catalog keeps of a column's default that is NULL; undefined for any other. */
export function keptNull(node: Node | undefined, type: string, context: Context): DefaultNode | undefined {
  const { constant, cast } = uncast(node, context)
  return constant?.isnull ? nullDefault(cast, type, context) : undefined
}

/** A sequence's next value as a default: the parts of the sequence's name; undefined for any other default. */
export function sequenceOf(node: Node | undefined): string | undefined {
  const call = node && 'FuncCall' in node ? node.FuncCall : undefined
  if (textsOf(call?.funcname).at(-1) !== 'nextval') return undefined
  const [argument] = call?.args ?? []
  const inner = argument && 'TypeCast' in argument ? argument.TypeCast : undefined
  if (inner && textsOf(inner.typeName?.names).at(-1) !== 'regclass') return undefined
  const value = inner ? inner.arg : argument
  return value && 'A_Const' in value ? value.A_Const.sval?.sval : undefined
}

interface Uncast {
  readonly constant?: A_Const
  readonly cast?: string
}

/** The literal under a cast; a minus before a number is part of it. */
function uncast(node: Node | undefined, context: Context): Uncast {
  if (!node) return {}
  if ('A_Const' in node) return { constant: node.A_Const }
  if ('TypeCast' in node) {
    const { arg, typeName } = node.TypeCast
    const inner = uncast(arg, context)
    if (inner.constant?.boolval || !inner.constant || inner.cast !== undefined || !typeName) return {}
    return { constant: inner.constant, cast: toTypeText(typeName, context) }
  }
  return {}
}

function literalOf({ ival, fval, boolval, sval }: A_Const, plain: string): string | undefined {
  if (boolval) return boolval.boolval === true ? 'true' : 'false'
  if (sval) {
    const value = sval.sval ?? ''
    return NUMERIC_TYPES.has(plain) && NUMBER.test(value) ? value : sqlString(value)
  }
  if (fval) return NUMBER.test(fval.fval ?? '') ? fval.fval : undefined
  return ival ? String(ival.ival ?? 0) : undefined
}
