import type { Dialect } from '../../model/schema.js'

/** Databases that write expressions in one grammar. */
export type Family = 'postgresql' | 'mysql' | 'sqlite'

const FAMILIES: Readonly<Record<Dialect, Family>> = {
  mariadb: 'mysql',
  mysql: 'mysql',
  postgresql: 'postgresql',
  sqlite: 'sqlite',
}

/** The grammar that a dialect's expressions are read by; PostgreSQL's, which is nearest to the standard, where none is known. */
export function familyOf(dialect: Dialect | undefined): Family {
  return dialect ? FAMILIES[dialect] : 'postgresql'
}
