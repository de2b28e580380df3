import * as z from 'zod/mini'

import type { Conventions } from '../model/conventions.js'
import { errorAt, type Outcome } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { Located } from './located.js'
import { shapeProblems, unknownWord } from './problems.js'

/** The keys below `conventions`. */
const shape = z.strictObject({ 'timestamp-default': z.optional(z.boolean()) })

/** What an entry's `conventions` says: `off`, or keys and values. Anything else is an error at its place. */
export function readConventions(
  written: unknown,
  placeOf: (key: readonly PropertyKey[]) => Place | undefined,
): Outcome<Conventions | undefined> {
  if (written === undefined || written === 'off') return { value: written, diagnostics: [] }
  if (typeof written === 'string') {
    const message = `conventions: ${unknownWord('value', written, ['off'])}; or keys and values`
    return { value: undefined, diagnostics: [errorAt(placeOf(['conventions']), 'invalid-config', message)] }
  }
  const shaped = shape.safeParse(written)
  if (shaped.success) {
    return { value: { timestampDefault: shaped.data['timestamp-default'] ?? false }, diagnostics: [] }
  }
  const fallback: Place = { path: 'conventions', line: 1, column: 1 }
  const located: Located = { value: { conventions: written }, placeOf: (key) => placeOf(key) ?? fallback }
  const diagnostics = shapeProblems(shaped.error, located, ['conventions'], () => Object.keys(shape.shape))
  return { value: undefined, diagnostics }
}
