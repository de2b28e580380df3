import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { makeFolder, runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'
import { listCases, type SqlCase, without } from './round-trip.js'

const ALEMBIC = readFileSync(fileURLToPath(new URL('../support/alembic.py', import.meta.url)), 'utf8')

/** The database that a case built, as a flag names it. */
const DATABASE = '${SERVER_URL}'

/** How SQLAlchemy is told to reach a database of each kind. */
const DRIVERS = { mariadb: 'mariadb+pymysql', postgresql: 'postgresql+psycopg' } as const

describe.each(listCases('sqlite'))('SQLite $name', (sqlCase) => {
  const files = Object.fromEntries(sqlCase.files.map(({ name, text }) => [name, text]))
  let place: Workplace
  let database: string
  beforeAll(async () => {
    const folder = makeFolder({ ...files, 'load.py': LOAD })
    database = join(folder, 'case.db')
    const loaded = await runTool('python', ['load.py', database, ...Object.keys(files)], folder)
    expect(loaded).toEqual({ status: 0, stdout: '', stderr: '' })
    place = makeWorkplace(files, { SERVER_URL: `sqlite:///${database}` })
  })
  afterAll(() => {
    place.remove()
    rmSync(dirname(database), { recursive: true, force: true })
  })
  proveRoundTrip(sqlCase, 'sqlite', () => place)
  proveAlembic(sqlCase, 'sqlite', () => ({ place, url: `sqlite:///${database}` }))
})

/** Builds an SQLite database from SQL files. */
const LOAD = `import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
for path in sys.argv[2:]:
    database.executescript(open(path).read())
database.close()
`

describe.each(['postgresql', 'mariadb'] as const)('%s', (kind) => {
  describeServer(kind, () => {
    let server: Server
    beforeAll(async () => {
      server = await serverKinds[kind].start()
    }, 120_000)
    afterAll(() => server.stop())

    describe.each(listCases(kind))('$name', (sqlCase) => {
      const database = sqlCase.name.replace(/\W/g, '_')
      let place: Workplace
      beforeAll(() => {
        place = makeWorkplace(Object.fromEntries(sqlCase.files.map(({ name, text }) => [name, text])), {
          SERVER_URL: server.url(database),
        })
        server.createDatabase(database)
        for (const { text } of sqlCase.files) server.load(database, text)
      }, 60_000)
      afterAll(() => {
        place.remove()
      })
      proveRoundTrip(sqlCase, kind, () => place)
      const url = (): string => server.url(database).replace(/^\w+/, DRIVERS[kind])
      proveAlembic(sqlCase, kind, () => ({ place, url: url() }))
    })
  })
})

/** The database says what the file says that built it, in whatever format it is written down between the two. */
function proveRoundTrip(sqlCase: SqlCase, dialect: string, place: () => Workplace): void {
  test('the database says what the SQL says', async () => {
    const { stdout, stderr } = await place().run('diff', sqlCase.name, DATABASE, '--dialect', dialect)
    expect([without(sqlCase, 'diff', stdout), without(sqlCase, 'warning', stderr)]).toEqual([[], []])
  })

  test.each(['xml', 'yaml', 'json'])('%s says what the database says', async (format) => {
    const written = `schema.${format}`
    const { status, stderr } = await place().run('db2schema', '--db-url', DATABASE, '--output', written)
    const warnings = stderr.split('\n').filter((line) => line.includes('warning['))
    expect([status, without(sqlCase, 'warning', warnings.join('\n'))]).toEqual([0, []])
    const { stdout, status: same } = await place().run('diff', written, DATABASE)
    expect([stdout, same]).toEqual(['no differences\n', 0])
  })
}

/** Alembic finds nothing to do between the models and the database that the SQL built. */
function proveAlembic(
  sqlCase: SqlCase,
  dialect: string,
  around: () => { readonly place: Workplace; readonly url: string },
): void {
  const files = sqlCase.files.map(({ name }) => name)
  test.each([
    ['the SQL', files],
    ['the database', [DATABASE]],
  ])(
    'Alembic has nothing to add to models from %s',
    async (_, input) => {
      const { place, url } = around()
      const flags = ['--type', 'sqlalchemy', '--output', 'models.py', '--overwrite', '--dialect', dialect]
      const { status } = await place.run(
        'schema2orm',
        ...input.flatMap((path) => ['--input', path]),
        ...flags,
      )
      expect(status).toBe(0)
      place.write('compare.py', ALEMBIC)
      const { stdout, stderr, status: compared } = await runTool('python', ['compare.py', url], place.folder)
      expect([compared, stderr]).toEqual([0, ''])
      expect(without(sqlCase, 'alembic', stdout)).toEqual([])
    },
    60_000,
  )
}
