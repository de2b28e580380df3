import type { Entry } from './model/config.js'
import { type Diagnostic, warningAt } from './model/diagnostic.js'
import type { Schema } from './model/schema.js'
import { createHints } from './nearest.js'
import { findUnusedKeys } from './targets/python/type-overrides.js'
import { sqlalchemyOptions } from './targets/sqlalchemy/options.js'

/**
 * Warnings of options that an entry of a config says itself and that fit nothing of its schema: keys of `types` that are
 * no column and no type (`unknown-name`), `mixins` whose columns no table has all of (`unused-mixin`).
 */
export function findUnusedOptions(entry: Entry, schema: Schema): readonly Diagnostic[] {
  return [...findUnusedTypes(entry, schema), ...findUnusedMixins(entry, schema)]
}

function findUnusedTypes({ options, placeOf }: Entry, schema: Schema): readonly Diagnostic[] {
  const keys = Object.keys(options['types'] ?? {})
  if (keys.length === 0 || !placeOf) return []
  const hint = createHints()
  const { unused, known } = findUnusedKeys(keys, schema)
  return unused.flatMap((key) => {
    const place = placeOf(['options', 'types', key, 'key'])
    const message = `options.types: the schema has no type or column "${key}"${hint(key, () => known)}`
    return place ? [warningAt(place, 'unknown-name', message)] : []
  })
}

function findUnusedMixins({ target, options, placeOf }: Entry, { tables }: Schema): readonly Diagnostic[] {
  const mixins = target === 'sqlalchemy' ? sqlalchemyOptions.parse(options).mixins : []
  if (mixins.length === 0 || !placeOf) return []
  const bodies = tables.map(({ columns }) => new Set(columns.map(({ name }) => name)))
  const known = new Set(bodies.flatMap((names) => [...names]))
  const hint = createHints()
  return mixins.flatMap(({ class: written, columns }, index) => {
    const place = placeOf(['options', 'mixins', index])
    if (!place || bodies.some((names) => columns.every((name) => names.has(name)))) return []
    const hints = columns.filter((name) => !known.has(name)).map((name) => hint(name, () => known))
    const message = `options.mixins: no table has all the columns of ${written} (${columns.join(', ')})${hints.join('')}`
    return [warningAt(place, 'unused-mixin', message)]
  })
}
