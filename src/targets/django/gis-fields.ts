import type { Column } from '../../model/schema.js'
import { keyword } from '../python/layout.js'
import type { FieldType } from './field-types.js'
import type { Printing } from './printing.js'

const MODULE = 'django.contrib.gis.db.models'

/** GeoDjango's fields, by the sorts of shapes of PostGIS; it has none for curves and surfaces. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['geometry', 'GeometryField'],
  ['geometrycollection', 'GeometryCollectionField'],
  ['linestring', 'LineStringField'],
  ['multilinestring', 'MultiLineStringField'],
  ['multipoint', 'MultiPointField'],
  ['multipolygon', 'MultiPolygonField'],
  ['point', 'PointField'],
  ['polygon', 'PolygonField'],
])

/** `geometry(PointZ, 4326)`: the type, the sort, `z` where there is a height, the reference system. */
const SHAPE = /^(?:"?\w+"?\.)?"?(geometry|geography)"?\s*(?:\(\s*([a-z]+?)(z?)\s*(?:,\s*0*(\d{1,9})\s*)?\))?$/

/** The system of longitudes and latitudes: Django's default, and the only one of geographies. */
const WGS84 = '4326'

/**
 * The field of a shape, `PointField(srid=3857)`, where GeoDjango is asked for; undefined elsewhere, and for shapes with a
 * measure (`PointM`). Django would add an index of its own; those of the schema stand in Meta under their names.
 */
export function gisField({ raw, type }: Column, printing: Printing): FieldType | undefined {
  const { dialect, geodjango, imports } = printing
  if (!geodjango || dialect !== 'postgresql' || type.kind === 'array') return undefined
  const [, family, sort = 'geometry', height, system] = SHAPE.exec(raw.trim().toLowerCase()) ?? []
  const field = FIELDS.get(sort)
  if (family === undefined || field === undefined) return undefined
  const isGeography = family === 'geography'
  const srid = system ?? (isGeography ? WGS84 : '0')
  if (isGeography && srid !== WGS84) return undefined
  const args = [
    ...(srid === WGS84 ? [] : [keyword('srid', srid)]),
    ...(height ? [keyword('dim', '3')] : []),
    ...(isGeography ? [keyword('geography', 'True')] : []),
    keyword('spatial_index', 'False'),
  ]
  return { head: imports.from(MODULE, field), args, family: 'other', approximate: false }
}
