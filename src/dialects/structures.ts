import type { ColumnType, NativeName } from '../model/type.js'
import type { TypeRule, TypeRules } from './type-text.js'

/** Native types whose own name is the only one. */
const OWN_NAMES = [
  'tsvector',
  'tsquery',
  'hstore',
  'xml',
  'geometry',
  'geography',
  'raster',
  'citext',
  'ltree',
  'vector',
  'oid',
  'regclass',
  'pg_lsn',
  'jsonpath',
] as const satisfies readonly NativeName[]

/** Sorts of geometry, which mean one thing in PostgreSQL and another in MySQL. */
const GEOMETRIES = [
  'point',
  'line',
  'lseg',
  'box',
  'path',
  'circle',
  'linestring',
  'polygon',
  'multipoint',
  'multilinestring',
  'multipolygon',
  'geometrycollection',
] as const

const RANGES = ['int4', 'int8', 'num', 'ts', 'tstz', 'date'] as const

/** Names of documents, identifiers, addresses, and what one database alone has. */
export const structures: TypeRules = {
  json: () => ({ kind: 'json', binary: false }),
  jsonb: () => ({ kind: 'json', binary: true }),
  uuid: () => ({ kind: 'uuid' }),
  uniqueidentifier: () => ({ kind: 'uuid' }),
  guid: () => ({ kind: 'uuid' }),
  inet: network('inet'),
  inet4: network('inet'),
  inet6: network('inet'),
  cidr: network('cidr'),
  macaddr: network('macaddr'),
  macaddr8: network('macaddr8'),
  xmltype: native('xml'),
  'bit varying': native('varbit'),
  varbit: native('varbit'),
  ...Object.fromEntries(OWN_NAMES.map((name) => [name, native(name)])),
  ...Object.fromEntries(GEOMETRIES.map((name) => [name, native('geometry', true)])),
  ...Object.fromEntries(RANGES.flatMap(toRanges)),
}

/** The rule of a name that one database alone has. */
export function native(name: NativeName, isSubtype = false): TypeRule {
  return ({ args }) => ({ kind: 'native', name, ...(args.length > 0 && !isSubtype ? { args } : {}) })
}

/** The rule of one of MySQL's names for a sort of geometry. */
export function subtype(name: string): TypeRule {
  return () => ({ kind: 'native', name: 'geometry', args: [name] })
}

function network(of: Extract<ColumnType, { kind: 'network' }>['of']): TypeRule {
  return () => ({ kind: 'network', of })
}

function toRanges(of: Extract<ColumnType, { kind: 'range' }>['of']): [string, TypeRule][] {
  return [false, true].map((multi) => [
    `${of}${multi ? 'multi' : ''}range`,
    () => ({ kind: 'range', of, multi }),
  ])
}
