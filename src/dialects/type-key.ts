import type { Dialect } from '../model/schema.js'
import { canonicalType } from '../sql/expressions/type-names.js'
import { readTypeText } from './type-text.js'

/** A type text in the one spelling that all spellings of the type have, with its figures and without them. */
export interface TypeKey {
  readonly whole: string
  readonly name: string
}

/**
 * The one spelling of a type text: `varchar (50)` and `CHARACTER VARYING(50)` are `character varying(50)`, `timestamptz` is
 * `timestamp with time zone`. How texts are written and compared (`COLLATE`) is no part of it.
 */
export function typeKey(text: string, dialect?: Dialect): TypeKey {
  const { name, args, unsigned, timezone, dimensions } = readTypeText(text)
  const spell = (figures: string): string => {
    const canonical = isOwnFloat(name, dialect)
      ? `${name}${figures}`
      : canonicalType(name, figures, timezone ? 'with' : '')
    return `${canonical}${unsigned ? ' unsigned' : ''}${'[]'.repeat(dimensions)}`
  }
  return { whole: spell(args.length > 0 ? `(${args.join(',').replaceAll(' ', '')})` : ''), name: spell('') }
}

/** A bare FLOAT is a number of double precision in PostgreSQL alone. */
function isOwnFloat(name: string, dialect: Dialect | undefined): boolean {
  return name === 'float' && dialect !== 'postgresql'
}
