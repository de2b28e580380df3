import type { Default } from '../../model/schema.js'
import type { Code } from '../python/layout.js'
import type { Site } from './types.js'

/** What the database is told of a default of one kind; undefined where it cannot be told, or not in an own way. */
export type DefaultRule<K extends Default['kind']> = (
  value: Extract<Default, { kind: K }>,
  site: Site,
) => Code | undefined

/** The rules of one dialect; a kind that it does not name has nothing of its own there. */
export type DefaultRules = { readonly [K in Default['kind']]?: DefaultRule<K> }
