import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

import type { Column } from '../../src/model/schema.js'
import { models } from '../support/django/text.js'
import { runPython } from '../support/python.js'
import { column, id, schema, table } from '../support/schemas.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

const script = readFileSync(new URL('geodjango.py', import.meta.url), 'utf8')

/** Where Debian keeps what belongs to each version of PostgreSQL. */
const SHARED = '/usr/share/postgresql'

/** PostGIS brings GDAL and GEOS along. */
const hasPostgis =
  existsSync(SHARED) &&
  readdirSync(SHARED).some((version) => existsSync(`${SHARED}/${version}/extension/postgis.control`))

function shape(name: string, raw: string): Column {
  return { ...column(name, { kind: 'native', name: 'geometry' }, { nullable: true }), raw }
}

const TYPES = {
  spot: 'geometry(Point,4326)',
  high: 'geometry(PointZ,3857)',
  area: 'geometry(Polygon)',
  globe: 'geography(Point,4326)',
  shape: 'geometry',
} as const

const places = table('places', [id(), ...Object.entries(TYPES).map(([name, raw]) => shape(name, raw))], {
  indexes: [{ name: 'ix_spot', unique: false, method: 'gist', parts: [{ kind: 'column', name: 'spot' }] }],
})

describeServer('postgresql', () => {
  let server: Server

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
    server.createDatabase('gis')
    if (hasPostgis) server.load('gis', 'CREATE EXTENSION postgis')
  })

  afterAll(async () => {
    await server.stop()
  })

  const testPostgis = hasPostgis ? test : test.skip

  testPostgis('shapes are made, written and found through GeoDjango', async () => {
    const { host, port, user, password } = server
    const engine = 'django.contrib.gis.db.backends.postgis'
    const database = {
      ENGINE: engine,
      NAME: 'gis',
      HOST: host,
      PORT: String(port),
      USER: user,
      PASSWORD: password,
    }
    const text = models(schema([places], { dialect: 'postgresql' }), { geodjango: true })
    const run = await runPython(script, [JSON.stringify(database)], { 'shop/models.py': text })
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout)).toEqual({
      checks: [],
      pending: '',
      types: TYPES,
      indexes: ['CREATE INDEX ix_spot ON public.places USING gist (spot)'],
      row: ['POINT (1 1)', 'POINT Z (1 2 3)', null, 4326, 'Polygon'],
      found: 1,
    })
  })
})
