import type { Dialect } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { MARIADB_TYPES, MYSQL_TYPES } from './mysql.js'
import { POSTGRESQL_TYPES } from './postgresql.js'
import { SQLITE_TYPES } from './sqlite.js'
import type { ColumnCode, NativeRules, Site } from './types.js'

const DIALECTS: Readonly<Record<Dialect, NativeRules>> = {
  mariadb: MARIADB_TYPES,
  mysql: MYSQL_TYPES,
  postgresql: POSTGRESQL_TYPES,
  sqlite: SQLITE_TYPES,
}

/** The dialect's own type, when the schema names a dialect and it has one that says more than the portable type. */
export function nativeType(type: ColumnType, site: Site): ColumnCode | undefined {
  const { dialect } = site.context
  // The table has the right rule for each kind, which the compiler cannot follow through a union.
  return dialect && DIALECTS[dialect][type.kind]?.(type as never, site)
}
