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
  types: {
    money: native('money'),
    point: native('point'),
    line: native('line'),
    lseg: native('lseg'),
    box: native('box'),
    path: native('path'),
    polygon: native('polygon'),
    circle: native('circle'),
  },
  literalTypes: {
    bit: native('bit'),
    '"char"': () => ({ kind: 'string', length: 1, fixed: true }),
  },
  namespace: 'public',
}
