import type { Column } from '../../model/schema.js'
import { readShape } from '../python/extension-type.js'
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

const FAMILIES: ReadonlySet<string> = new Set(['geometry', 'geography'])

/** The sort of a shape, `PointZ`: its name, and `z` where there is a height. */
const SORT = /^([a-z]+?)(z?)$/

/** The system of longitudes and latitudes: Django's default, and the only one of geographies. */
const WGS84 = 4326

/**
 * The field of a shape, `PointField(srid=3857)`, where GeoDjango is asked for; undefined elsewhere, and for shapes with a
 * measure (`PointM`). Django would add an index of its own; those of the schema stand in Meta under their names.
 */
export function gisField({ raw, type }: Column, printing: Printing): FieldType | undefined {
  const { dialect, geodjango, imports } = printing
  if (!geodjango || dialect !== 'postgresql' || type.kind === 'array') return undefined
  const shape = readShape(raw)
  const [, sort = '', height] = SORT.exec(shape?.sort ?? 'geometry') ?? []
  const field = FIELDS.get(sort)
  if (shape === undefined || !FAMILIES.has(shape.name) || field === undefined) return undefined
  const isGeography = shape.name === 'geography'
  const srid = shape.system ?? (isGeography ? WGS84 : 0)
  if (isGeography && srid !== WGS84) return undefined
  const args = [
    ...(srid === WGS84 ? [] : [keyword('srid', String(srid))]),
    ...(height ? [keyword('dim', '3')] : []),
    ...(isGeography ? [keyword('geography', 'True')] : []),
    keyword('spatial_index', 'False'),
  ]
  return { head: imports.from(MODULE, field), args, family: 'other', approximate: false }
}
