import type { ColumnType } from '../../model/type.js'
import { readVector } from '../python/extension-type.js'
import { findGisType } from './gis-types.js'
import type { FindOwnType, OwnType } from './own-types.js'

/** The types of pgvector (https://github.com/pgvector/pgvector-python#sqlalchemy), by their names in SQL. */
const VECTORS: ReadonlyMap<string, string> = new Map([
  ['vector', 'VECTOR'],
  ['halfvec', 'HALFVEC'],
  ['sparsevec', 'SPARSEVEC'],
])

/** What finds the types of a package by their texts in SQL, beside all packages that are named. */
const PACKAGES: ReadonlyMap<string, (raw: string, packages: ReadonlySet<string>) => OwnType | undefined> =
  new Map([
    ['pgvector', findVector],
    ['geoalchemy2', findGisType],
  ])

/**
 * A search that beside the team's own types finds those of packages that the repository names: `VECTOR(3)` of pgvector,
 * `Geometry("POINT", srid=4326)` of GeoAlchemy2.
 */
export function withExtensions(ownType: FindOwnType, packages: ReadonlySet<string>): FindOwnType {
  const named = [...PACKAGES].flatMap(([name, find]) => (packages.has(name) ? [find] : []))
  if (named.length === 0) return ownType
  const findIn = (type: ColumnType, raw: string): OwnType | undefined =>
    type.kind === 'array'
      ? undefined
      : named.map((find) => find(raw, packages)).find((found) => found !== undefined)
  return (type, column, table) => ownType(type, column, table) ?? findIn(type, column.raw)
}

function findVector(raw: string): OwnType | undefined {
  const vector = VECTORS.get(readVector(raw)?.name ?? '')
  return vector === undefined
    ? undefined
    : { module: 'pgvector.sqlalchemy', name: vector, takesFigures: true }
}
