import { expect, test } from '@jest/globals'

import type { ColumnType } from '../../src/model/type.js'
import { models } from '../support/django/text.js'
import { column, id, schema, table } from '../support/schemas.js'

const geometry: ColumnType = { kind: 'native', name: 'geometry' }

/** The field of a column of a type of PostGIS, without the import. */
function shape(raw: string, options: object = { geodjango: true }, type = geometry) {
  const input = schema([table('places', [id(), { ...column('x', type), raw }])], { dialect: 'postgresql' })
  const text = models(input, { ...options })
  return { field: /\bx = (.*)/.exec(text)?.[1], isGis: text.includes('django.contrib.gis.db.models') }
}

test.each([
  ['geometry(Point,4326)', 'PointField(spatial_index=False)'],
  ['geometry(PointZ, 3857)', 'PointField(srid=3857, dim=3, spatial_index=False)'],
  ['public.geometry(MULTIPOLYGON)', 'MultiPolygonField(srid=0, spatial_index=False)'],
  [
    'geometry(GeometryCollectionZ,0025832)',
    'GeometryCollectionField(srid=25832, dim=3, spatial_index=False)',
  ],
  ['geometry', 'GeometryField(srid=0, spatial_index=False)'],
  ['geography', 'GeometryField(geography=True, spatial_index=False)'],
  ['"geography"(LineString,4326)', 'LineStringField(geography=True, spatial_index=False)'],
])('%s is %s', (raw, expected) => {
  expect(shape(raw)).toEqual({ field: expected, isGis: true })
})

test.each([
  'geometry(PointM,4326)',
  'geometry(PointZM,4326)',
  'geometry(CurvePolygon,4326)',
  'geography(Point,4267)',
  'geometry(Point,4326,1)',
  'geometry(Point,-1)',
  'point',
  `geometry(${' '.repeat(50_000)}x`,
])('%.40s is text', (raw) => {
  expect(shape(raw)).toEqual({ field: 'models.TextField()', isGis: false })
})

test('only where it is asked for, and on PostgreSQL', () => {
  const text = { field: 'models.TextField()', isGis: false }
  expect(shape('geometry(Point,4326)', {})).toEqual(text)
  expect(
    shape('geometry(Point,4326)[]', { geodjango: true }, { kind: 'array', of: geometry, dimensions: 1 }),
  ).toEqual(text)
  const input = schema([table('places', [id(), { ...column('x', geometry), raw: 'POINT' }])], {
    dialect: 'mysql',
  })
  expect(models(input, { geodjango: true })).not.toContain('gis')
})
