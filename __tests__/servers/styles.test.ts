import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { styles } from '../../src/targets/sqlalchemy/styles/index.js'
import { makeWorkplace, type Workplace } from '../support/cli.js'
import { runTool } from '../support/python.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'
import { listCases, without } from './round-trip.js'

const ALEMBIC = readFileSync(new URL('../support/alembic.py', import.meta.url), 'utf8')

/**
 * Cases where views, domains' users or inheriting tables hang on the tables, which then cannot be dropped alone; or a
 * domain on an enum, for SQLAlchemy drops types in the order in which it made them.
 */
const HELD: ReadonlySet<string> = new Set(['corners.sql', 'enums.sql', 'inheritance.sql', 'migrations'])

describeServer('postgresql', () => {
  let server: Server
  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
  }, 120_000)
  afterAll(() => server.stop())

  describe.each(listCases('postgresql'))('$name', (sqlCase) => {
    const database = sqlCase.name.replace(/\W/g, '_')
    let place: Workplace
    beforeAll(() => {
      const files = Object.fromEntries(sqlCase.files.map(({ name, text }) => [name, text]))
      place = makeWorkplace({ ...files, 'compare.py': ALEMBIC })
      server.createDatabase(database)
      for (const { text } of sqlCase.files) server.load(database, text)
    }, 60_000)
    afterAll(() => {
      place.remove()
    })

    test.each(Object.keys(styles))(
      'Alembic has nothing to add to models in style %s, nor to the tables that they make',
      async (style) => {
        const inputs = sqlCase.files.flatMap(({ name }) => ['--input', name])
        const flags = ['--type', 'sqlalchemy', '--style', style, '--output', 'models.py', '--overwrite']
        const { status } = await place.run('schema2orm', ...inputs, '--dialect', 'postgresql', ...flags)
        expect(status).toBe(0)
        const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
        for (const again of HELD.has(sqlCase.name) ? [[]] : [[], ['again']]) {
          const compared = await runTool('python', ['compare.py', url, ...again], place.folder)
          expect([compared.status, compared.stderr]).toEqual([0, ''])
          expect(without(sqlCase, 'alembic', compared.stdout)).toEqual([])
        }
      },
      60_000,
    )

    test.each(['declarative', 'classic'])(
      'Alembic has nothing to add to thin classes in style %s either',
      async (style) => {
        const schema = JSON.stringify(sqlCase.files.map(({ name }) => name))
        rmSync(join(place.folder, 'thin'), { recursive: true, force: true })
        const entry = `schema: ${schema}, dialect: postgresql, target: sqlalchemy, output: thin/models/`
        place.write('model-drift.yml', `models: [{ ${entry}, options: { layout: base, style: ${style} } }]`)
        place.write('thin/compare.py', ALEMBIC)
        const { status, stderr } = await place.run('generate')
        expect([status, stderr.includes('error')]).toEqual([0, false])
        const url = server.url(database).replace(/^\w+/, 'postgresql+psycopg')
        for (const again of HELD.has(sqlCase.name) ? [[]] : [[], ['again']]) {
          const compared = await runTool('python', ['compare.py', url, ...again], join(place.folder, 'thin'))
          expect([compared.status, compared.stderr]).toEqual([0, ''])
          expect(without(sqlCase, 'alembic', compared.stdout)).toEqual([])
        }
        // Type checkers make nothing of a base that a function makes.
        if (style === 'classic') return
        const strict = ['--strict', '--no-error-summary', '--cache-dir=/dev/null', 'models']
        expect((await runTool('mypy', strict, join(place.folder, 'thin'))).stdout).toBe('')
      },
      120_000,
    )
  })
})
