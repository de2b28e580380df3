import type { DialectRules } from './rules.js'
import { native } from './structures.js'

/** The names of its manual's chapter "Data Types", those that SQL has for them, and some of its catalog's. */
const BUILT_IN = (
  'bigint int8 bigserial serial8 bit varbit boolean bool box bytea character char bpchar varchar cidr circle date ' +
  'double float8 float inet integer int int4 interval json jsonb jsonpath line lseg macaddr macaddr8 money name ' +
  'numeric decimal dec oid path pg_lsn point polygon real float4 regclass smallint int2 smallserial serial2 serial ' +
  'serial4 text time timetz timestamp timestamptz tsquery tsvector uuid xml nchar national'
).split(' ')

const RANGES = ['int4', 'int8', 'num', 'ts', 'tstz', 'date'].flatMap((of) => [
  `${of}range`,
  `${of}multirange`,
])

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
  builtIn: new Set([...BUILT_IN, ...RANGES]),
  namespace: 'public',
}
