import { float } from './numbers.js'
import type { DialectRules } from './rules.js'
import { native, subtype } from './structures.js'

/** MySQL and the databases that speak its language. SERIAL is short for BIGINT UNSIGNED here, REAL for DOUBLE. */
export const mysql: DialectRules = {
  names: ['tidb', 'gbase', 'oceanbase', 'percona'],
  types: {
    real: float(64),
    serial: () => ({ kind: 'integer', bits: 64, unsigned: true }),
  },
  literalTypes: {
    bit: native('bit'),
    point: subtype('point'),
    linestring: subtype('linestring'),
    polygon: subtype('polygon'),
    multipoint: subtype('multipoint'),
    multilinestring: subtype('multilinestring'),
    multipolygon: subtype('multipolygon'),
    geomcollection: subtype('geometrycollection'),
    geometrycollection: subtype('geometrycollection'),
  },
  folds: 'columns',
}
