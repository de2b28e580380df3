import { namespaceOf } from '../dialects/index.js'
import { createGlobs } from '../glob.js'
import type { Place } from '../model/place.js'
import type { Dialect } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import { qualified } from './names.js'
import type { NamedTable } from './tables.js'

/**
 * Whether a table has a name that any of the globs fits, `table` or `namespace.table`. A glob may also say the default
 * namespace, which a table without one stands in: `public.users`.
 */
export function createMatcher(
  globs: readonly string[],
  dialect: Dialect | undefined,
): (table: NamedTable) => boolean {
  if (globs.length === 0) return () => false
  const matches = createGlobs(globs, { dots: true, ignoreCase: true })
  const usual = dialect && namespaceOf(dialect)
  return ({ name, namespace = usual }) =>
    matches(name) || (namespace !== undefined && matches(qualified({ namespace, name })))
}

/** Says that a glob, perhaps one that stands somewhere in a file, fits no table: `unmatched-tables`. */
export function warnOfUnmatched(
  tables: readonly NamedTable[],
  { glob, place }: { readonly glob: string; readonly place?: Place },
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): void {
  if (tables.some(createMatcher([glob], dialect))) return
  const hint = findings.suggest(glob, () => tables.map(({ name }) => name))
  findings.warn(place, 'unmatched-tables', `no table has a name like "${glob}"${hint}`)
}
