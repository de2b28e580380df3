import * as z from 'zod/mini'

import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import type { Naming } from '../model/naming.js'
import type { Place } from '../model/place.js'
import { isIdentifier } from '../targets/python/names.js'
import type { Located } from './located.js'
import { shapeProblems } from './problems.js'

const names = z._default(z.record(z.string(), z.string()), {})
const ends = z.strictObject({ forward: z.optional(z.string()), reverse: z.optional(z.string()) })

/** The keys below `naming`. */
const shape = z.strictObject({
  classes: names,
  attributes: names,
  relations: z._default(z.record(z.string(), ends), {}),
})

/** An entry's `naming`: names for classes, attributes and relations, each one that Python can write. */
export function readNaming(
  written: unknown,
  placeOf: (key: readonly PropertyKey[]) => Place | undefined,
): Outcome<Naming | undefined> {
  if (written === undefined) return { value: undefined, diagnostics: [] }
  const fallback: Place = { path: 'naming', line: 1, column: 1 }
  const located: Located = { value: { naming: written }, placeOf: (key) => placeOf(key) ?? fallback }
  const shaped = shape.safeParse(written)
  if (!shaped.success) {
    const known = (path: readonly PropertyKey[]): readonly string[] =>
      Object.keys(path[0] === 'relations' ? ends.shape : shape.shape)
    return { value: undefined, diagnostics: shapeProblems(shaped.error, located, ['naming'], known) }
  }
  const place = placeOf(['naming'])
  return { value: { ...(place ? { place } : {}), ...shaped.data }, diagnostics: check(shaped.data, located) }
}

/** Names that Python cannot write. */
function check({ classes, attributes, relations }: Naming, { placeOf }: Located): readonly Diagnostic[] {
  const both = Object.entries(relations).flatMap(([key, { forward, reverse }]) => [
    ['relations', key, forward] as const,
    ['relations', key, reverse] as const,
  ])
  const plain = Object.entries({ classes, attributes }).flatMap(([kind, all]) =>
    Object.entries(all).map(([key, name]) => [kind, key, name] as const),
  )
  return [...plain, ...both].flatMap(([kind, key, name]) => {
    if (name === undefined || isIdentifier(name)) return []
    const message = `naming.${kind}: expected a name that Python can write for ${key}, came "${name}"`
    return [errorAt(placeOf(['naming', kind, key]), 'invalid-name', message)]
  })
}
