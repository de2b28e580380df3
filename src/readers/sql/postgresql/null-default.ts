import { elementType } from '../../../sql/expressions/type-names.js'
import type { DefaultNode } from '../../../model/document.js'
import type { Context } from './context.js'
import { nameOf, tokenize } from './tokens.js'
import { plainOf } from './types.js'

/** Types that have figures even where none are written, by the names that casts to them are printed with. */
const ALWAYS_CUT: Readonly<Record<string, string>> = { bit: '"bit"', character: 'bpchar' }

/**
 * What the catalog keeps of `DEFAULT NULL` on a column of a type: nothing, or a NULL that is cast to another type, cut to
 * figures or taken for a domain's value (AddRelationNewConstraints in PostgreSQL's source). `cast` is the type to which
 * the statement casts it.
 */
export function nullDefault(
  cast: string | undefined,
  type: string,
  context: Context,
): DefaultNode | undefined {
  const base = baseOf(type, context)
  const plain = plainOf(base)
  const element = elementType(plain)
  const dimensions = plain === element ? '' : '[]'
  const own = `${ALWAYS_CUT[element] ?? element}${dimensions}`
  const isCut = plain !== base || Object.hasOwn(ALWAYS_CUT, element)
  const isCast = cast !== undefined && cast !== plain
  if (!isCast && base === type && (!isCut || element.startsWith('interval'))) return undefined
  return { text: `NULL::${isCast ? cast : own}`, computed: true }
}

/** What the values of a type are: for a domain those of its own type, however many domains lie between. */
function baseOf(type: string, context: Context): string {
  for (let base = type; ;) {
    const next = ownTypeOf(base, context)
    if (next === undefined || next === base) return base
    context.work.step()
    base = next
  }
}

/** The type that a domain is of; undefined for what is no domain. */
function ownTypeOf(type: string, { session }: Context): string | undefined {
  const tokens = tokenize(type)
  if (tokens.length !== 1 && tokens[1]?.text !== '.') return undefined
  const [name = '', namespace] = tokens.flatMap((token) => nameOf(token) ?? []).reverse()
  return session.find(name, namespace, (each) => session.catalog.domains.find(each))?.type
}
