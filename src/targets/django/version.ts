/** The Django versions that models are written for, the oldest first: the one named and all later ones take them. */
export const DJANGO_VERSIONS = ['5.2', '6.0', '6.1'] as const

/** One of them. */
export type DjangoVersion = (typeof DJANGO_VERSIONS)[number]

/**
 * What a Django has that older ones lack: actions of ON DELETE in the database, decimals without figures, exclusion by
 * hash, columns of PostgreSQL that are computed when they are read, and functions for new UUIDs.
 */
export type Ability =
  'database-actions' | 'hash-exclusions' | 'plain-decimals' | 'uuid-functions' | 'virtual-columns'

/** The release that brought each (seen in the sources of 5.2.19 and 6.1.3). */
const SINCE: Readonly<Record<Ability, DjangoVersion>> = {
  'database-actions': '6.1',
  'hash-exclusions': '6.1',
  'plain-decimals': '6.1',
  'uuid-functions': '6.1',
  'virtual-columns': '6.1',
}

/** Whether a Django has something. */
export function can(version: DjangoVersion, ability: Ability): boolean {
  return DJANGO_VERSIONS.indexOf(version) >= DJANGO_VERSIONS.indexOf(SINCE[ability])
}
