import { pythonString } from '../../quote/python.js'
import { readShape, type Shape } from '../python/extension-type.js'
import { keyword, type Code } from '../python/layout.js'
import type { OwnType } from './own-types.js'

/** How GeoAlchemy2 has a type: its class, that of its values, and what the type is given. */
interface GisType {
  readonly name: string
  readonly values: string
  arguments(shape: Shape): readonly Code[]
}

/** Longitude and latitude, in which a geography is for which no system is said. */
const WORLD = 4326

const TYPES: ReadonlyMap<string, GisType> = new Map([
  ['geometry', { name: 'Geometry', values: 'WKBElement', arguments: sortArguments }],
  [
    'geography',
    {
      name: 'Geography',
      values: 'WKBElement',
      arguments: ({ system = WORLD, ...shape }) => sortArguments({ ...shape, system }),
    },
  ],
  ['raster', { name: 'Raster', values: 'RasterElement', arguments: () => [] }],
])

/** The packages of the driver that writes values into the statement. */
const DRIVERS = ['psycopg2', 'psycopg2-binary']

/**
 * GeoAlchemy2's type for a type of PostGIS; undefined for every other type, and for arrays. Rasters only beside psycopg2:
 * GeoAlchemy2 0.20 wraps them in `raster(...)`, which PostgreSQL refuses where drivers send values apart, as psycopg 3 does.
 */
export function findGisType(raw: string, packages: ReadonlySet<string>): OwnType | undefined {
  const shape = readShape(raw)
  const type = TYPES.get(shape?.name ?? '')
  if (!shape || !type) return undefined
  if (type.name === 'Raster' && !DRIVERS.some((driver) => packages.has(driver))) return undefined
  return {
    module: 'geoalchemy2',
    name: type.name,
    python: `geoalchemy2:${type.values}`,
    takesFigures: false,
    open: 'always',
    arguments: [...type.arguments(shape), NO_INDEX],
  }
}

/** GeoAlchemy2 would make an index of its own beside those of the schema. */
const NO_INDEX = keyword('spatial_index', 'False')

/** A type that holds anything in any system says so. */
function sortArguments({ sort, system = 0 }: Shape): readonly Code[] {
  if (sort === undefined) return [keyword('geometry_type', 'None')]
  return [pythonString(sort.toUpperCase()), ...(system === 0 ? [] : [keyword('srid', String(system))])]
}
