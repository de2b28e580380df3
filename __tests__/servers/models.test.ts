import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { askRuff } from '../support/models.js'
import { runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'
import { beyond, listCases, type SqlCase } from './round-trip.js'

// Models of each case in the default style, on a database that they make themselves.

const ALEMBIC = readText('../support/alembic.py')

const ROWS = readText('../support/rows/sqlalchemy.py')

/** Values of columns that want a form of their own, by case and column. */
const SAMPLES = JSON.parse(readText('cases/samples.json')) as Readonly<Record<string, unknown>>

/** What must be there before the tables: neither is a matter of models. */
const SURROUNDINGS = `
  CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree;
  CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm;
  CREATE SCHEMA billing; CREATE SCHEMA "Odd One";
`

const DRIVERS = { mariadb: 'mariadb+pymysql', postgresql: 'postgresql+psycopg' } as const

describe('SQLite', () => {
  proveCases('sqlite', (_, place) => `sqlite:///${join(place.folder, 'made.db')}`)
})

describe.each(['postgresql', 'mariadb'] as const)('%s', (kind) => {
  describeServer(kind, () => {
    let server: Server
    beforeAll(async () => {
      server = await serverKinds[kind].start()
    }, 120_000)
    afterAll(() => server.stop())
    proveCases(kind, ({ name }) => {
      const database = `made_${name.replace(/\W/g, '_')}`
      server.createDatabase(database)
      if (kind === 'postgresql') server.load(database, SURROUNDINGS)
      return server.url(database).replace(/^\w+/, DRIVERS[kind])
    })
  })
})

/** `makeDatabase` gives the URL of an empty database. */
function proveCases(dialect: string, makeDatabase: (sqlCase: SqlCase, place: Workplace) => string): void {
  const cases = listCases(dialect)
  const places = new Map<string, Workplace>()
  beforeAll(async () => {
    for (const sqlCase of cases) places.set(sqlCase.name, await generate(sqlCase, dialect))
  }, 120_000)
  afterAll(() => {
    for (const place of places.values()) place.remove()
  })

  test.each(cases)(
    'models of $name make their tables, leave Alembic nothing to do, and write and read every relationship',
    async (sqlCase) => {
      const place = placeOf(sqlCase.name, places)
      const url = makeDatabase(sqlCase, place)
      const compared = await runTool('python', ['compare.py', url, 'again'], place.folder)
      expect([compared.status, compared.stderr]).toEqual([0, ''])
      expect(beyond(sqlCase, 'alembic', compared.stdout)).toEqual([])
      const samples = JSON.stringify(SAMPLES[`${dialect}/${sqlCase.name}`] ?? {})
      const { stderr, stdout } = await runTool('python', ['rows.py', url, samples], place.folder)
      expect(stderr).toBe('')
      expect(stdout).toMatch(/^\d+ classes, \d+ relationships\n$/)
    },
    60_000,
  )

  test('mypy --strict and ruff find nothing in them', async () => {
    const texts = cases.map(
      ({ name }) => [`${name.replace(/\W/g, '_')}.py`, placeOf(name, places).read('models.py')] as const,
    )
    const all = makeWorkplace(Object.fromEntries(texts))
    const flags = ['--strict', '--no-error-summary', '.']
    const { stdout } = await runTool('mypy', flags, all.folder)
    all.remove()
    expect(stdout).toBe('')
    expect(await askRuff(Object.fromEntries(texts))).toEqual([])
  }, 240_000)
}

async function generate({ files }: SqlCase, dialect: string): Promise<Workplace> {
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]))
  const place = makeWorkplace({ ...texts, 'compare.py': ALEMBIC, 'rows.py': ROWS })
  const inputs = files.flatMap(({ name }) => ['--input', name])
  const flags = ['--type', 'sqlalchemy', '--output', 'models.py', '--dialect', dialect]
  const { status } = await place.run('schema2orm', ...inputs, ...flags)
  expect(status).toBe(0)
  return place
}

function placeOf(name: string, places: ReadonlyMap<string, Workplace>): Workplace {
  const place = places.get(name)
  if (!place) throw new Error(`no models of ${name}`)
  return place
}

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
