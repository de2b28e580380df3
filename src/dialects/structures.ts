import type { ColumnType, NativeName } from '../model/type.js'
import type { TypeRule, TypeRules } from './type-text.js'

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
  tsvector: native('tsvector'),
  hstore: native('hstore'),
  xml: native('xml'),
  xmltype: native('xml'),
  geometry: native('geometry'),
  geography: native('geometry'),
  point: native('geometry'),
  line: native('geometry'),
  lseg: native('geometry'),
  box: native('geometry'),
  path: native('geometry'),
  circle: native('geometry'),
  linestring: native('geometry'),
  polygon: native('geometry'),
  multipoint: native('geometry'),
  multilinestring: native('geometry'),
  multipolygon: native('geometry'),
  geometrycollection: native('geometry'),
}

/** The rule of a name that one database alone has. */
export function native(name: NativeName): TypeRule {
  return () => ({ kind: 'native', name })
}

function network(of: Extract<ColumnType, { kind: 'network' }>['of']): TypeRule {
  return () => ({ kind: 'network', of })
}
