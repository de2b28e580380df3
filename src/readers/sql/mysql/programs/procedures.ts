import type { Place } from '../../../../model/place.js'
import type { Dialect } from '../../../../model/schema.js'
import { placesWithin } from '../../places.js'
import type { Step, Variable } from '../../programs/steps.js'
import type { Token } from '../token.js'
import { toSteps } from './steps.js'
import { closingOf, split, tokenize } from './tokens.js'

/** A procedure that would define tables where it is called: its text, and where that begins. */
export interface Procedure {
  readonly text: string
  readonly place: Place
}

/** Procedures by name, in lower case. */
export type Procedures = Map<string, Procedure>

/** What a procedure is made of. */
export interface ProcedureProgram {
  readonly parameters: readonly Variable[]
  readonly steps: readonly Step[]
}

const DIRECTIONS: ReadonlySet<string> = new Set(['IN', 'OUT', 'INOUT'])

/** Words that stand between the parameters and the body (https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html). */
const TRAITS: ReadonlySet<string> = new Set(
  'COMMENT LANGUAGE SQL NOT DETERMINISTIC CONTAINS NO READS MODIFIES DATA SECURITY DEFINER INVOKER'.split(
    ' ',
  ),
)

export function readProcedure({ text, place }: Procedure, dialect: Dialect): ProcedureProgram {
  const tokens = tokenize(text, dialect)
  const opening = tokens.findIndex(({ key }) => key === '(')
  const closing = closingOf(tokens, opening)
  const isTrait = ({ key, kind }: Token): boolean => TRAITS.has(key) || kind === 'string'
  const body = tokens.findIndex((token, index) => index > closing && !isTrait(token))
  const parameters = split(tokens.slice(opening + 1, closing), ({ key }) => key === ',')
  return {
    parameters: parameters.map((parts) => {
      const name = parts[DIRECTIONS.has(parts[0]?.key ?? '') ? 1 : 0]
      return name?.value.toLowerCase() ?? ''
    }),
    steps: toSteps(tokens.slice(body), text, placesWithin(place, text)),
  }
}
