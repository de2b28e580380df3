import { afterEach, describe, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { askRuff } from '../support/models.js'
import { makeBridged, runSession, toConfig, toSql } from './project.js'

let place: Workplace

afterEach(() => {
  place.remove()
})

const SQLITE = { ENGINE: 'django.db.backends.sqlite3', NAME: 'db.sqlite3' }

test('on SQLite both ORMs write, read and roll back together', async () => {
  place = await makeBridged({ 'model-drift.yml': toConfig('sqlite'), 'schema.sql': toSql('sqlite') })
  expect(await runSession(place, SQLITE)).toEqual({ status: 0, stdout: 'done\n', stderr: '' })
})

test('a model names its SQLAlchemy class, and its manager has sessions', async () => {
  place = await makeBridged({ 'model-drift.yml': toConfig('sqlite'), 'schema.sql': toSql('sqlite') })
  const text = place.read('shop/models.py')
  expect(text).toContain('from app import models as sqlalchemy_models\n')
  expect(text).toContain('from . import bridge as bridge')
  expect(text).toContain(
    [
      '        db_table = "groups"',
      '',
      '    @classmethod',
      '    def as_sqlalchemy(cls) -> type[sqlalchemy_models.Group]:',
      '        return sqlalchemy_models.Group',
    ].join('\n'),
  )
  const modules = {
    'app/models.py': '',
    'shop/models.py': text,
    'shop/bridge.py': place.read('shop/bridge.py'),
  }
  expect(await askRuff(modules)).toEqual([])
})

test('the module is checked for drift as models are', async () => {
  place = await makeBridged({ 'model-drift.yml': toConfig('sqlite'), 'schema.sql': toSql('sqlite') })
  expect((await place.run('check')).status).toBe(0)
  place.write('shop/bridge.py', place.read('shop/bridge.py').replace('def do_close', 'def do_open'))
  const { status, stdout } = await place.run('check')
  expect([status, stdout]).toEqual([1, expect.stringContaining('shop/bridge.py')])
})

describe('the other models are found', () => {
  test.each([
    ['as a package, from a package', 'app/tables/', 'shop/models/', 'true', 'from app import tables as'],
    ['beside', 'shop/tables.py', 'shop/models.py', 'true', 'from . import tables as'],
    ['below one folder', 'src/app/models.py', 'src/shop/models.py', 'true', 'from ..app import models as'],
    [
      'in the module that is said',
      'src/app/models.py',
      'src/shop/models.py',
      'app.models',
      'from app import models as',
    ],
    ['in the root', 'tables.py', 'shop/models.py', 'true', 'import tables as'],
  ])('%s', async (_, sqlalchemy, django, bridge, line) => {
    const config = toConfig('sqlite', bridge)
      .replace('app/models.py', sqlalchemy)
      .replace('shop/models.py', django)
    place = await makeBridged({ 'model-drift.yml': config, 'schema.sql': toSql('sqlite') })
    const path = django.endsWith('/') ? `${django}group.py` : django
    expect(place.read(path)).toContain(`${line} sqlalchemy_models\n`)
  })
})

describe('a mistake is told:', () => {
  const ALONE = toConfig('sqlite').replace(/^.*target: sqlalchemy.*\n/m, '')

  test.each([
    [
      'no other models',
      ALONE,
      /expected one entry with the target sqlalchemy and the same schema, came none/,
    ],
    [
      'two of them',
      `${toConfig('sqlite')}  - { schema: schema.sql, target: sqlalchemy, output: b/models.py }\n`,
      /came "app\/models\.py", "b\/models\.py"/,
    ],
    ['another module', toConfig('sqlite', 'other.models'), /same schema, came none/],
    ['another database', toConfig('mysql'), /is for PostgreSQL and SQLite, came mysql/],
  ])('%s', async (_, config, message) => {
    place = makeWorkplace({ 'model-drift.yml': config, 'schema.sql': 'CREATE TABLE t (id int PRIMARY KEY);' })
    const { status, stderr } = await place.run('check')
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)])
  })
})
