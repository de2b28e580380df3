import type { TableScopes } from '../../model/document.js'
import { Fields, type FieldReader } from './fields.js'
import { scopeWords } from './words/scope.js'

type ScopeField = 'tableScopes' | 'excludeTables'

/**
 * Which tables a root wants: `tableScopes` with `includes` and `excludes`, each a list or a comma list of globs. A list
 * in place of the object, and `includeTables` and `excludeTables` at the root, say the same shorter. Undefined when
 * nothing is said.
 */
export function readScopes(fields: FieldReader<ScopeField>): TableScopes | undefined {
  if (!fields.has('tableScopes') && !fields.has('excludeTables')) return undefined
  const place = fields.placeOf(fields.has('tableScopes') ? 'tableScopes' : 'excludeTables')
  const scopes = fields.all('tableScopes').flatMap(({ value }) => {
    const items = value.kind === 'list' ? value.items : [value]
    return items.flatMap((item) =>
      item.kind === 'object' ? [new Fields(item, scopeWords, fields.findings)] : [],
    )
  })
  const isShort = scopes.length === 0
  const found = {
    place,
    includes: [
      ...scopes.flatMap((scope) => scope.names('includes') ?? []),
      ...(isShort ? (fields.names('tableScopes') ?? []) : []),
    ],
    excludes: [
      ...scopes.flatMap((scope) => scope.names('excludes') ?? []),
      ...(fields.names('excludeTables') ?? []),
    ],
  }
  if (found.includes.length + found.excludes.length <= GLOB_LIMIT) return found
  const message = `Scopes may have up to ${GLOB_LIMIT} globs together, and here are more; write fewer with \`*\` in them`
  fields.findings.error(place, 'too-many-globs', message)
  return undefined
}

/** The most globs of a file: each is compared with each table. */
const GLOB_LIMIT = 1000
