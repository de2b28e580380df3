import type { DialectRules } from './rules.js'
import { native } from './structures.js'

/** PostgreSQL and the databases that speak its language. */
export const postgresql: DialectRules = {
  names: [
    'postgres',
    'pg',
    'pgsql',
    'redshift',
    'timescaledb',
    'kingbase',
    'greenplum',
    'cockroachdb',
    'cockroach',
    'opengauss',
  ],
  types: { money: native('money') },
}
