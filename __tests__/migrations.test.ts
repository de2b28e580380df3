import { expect, test } from '@jest/globals'

import { loadConfig } from '../src/config/load.js'
import { renderComment, renderText } from '../src/report/index.js'
import { run } from '../src/run.js'
import { context, drift, report } from './report/samples.js'
import { memoryTree } from './support/memory-tree.js'

const TABLE = 'CREATE TABLE users (id bigint PRIMARY KEY'

/** The commands that a pull request is told of, which adds a column to a table. */
async function commands(entry: string, files: Readonly<Record<string, string>> = {}, after = ', name text') {
  const config = `models:\n  - { schema: db.sql, dialect: postgresql, ${entry} }\n`
  const tree = (sql: string) => memoryTree({ 'model-drift.yml': config, 'db.sql': sql, ...files })
  const { report } = await run({
    head: tree(`${TABLE}${after});`),
    base: tree(`${TABLE});`),
    configure: (from) => loadConfig(from, { folder: '.' }),
    scope: 'all',
    failOnDrift: true,
    command: 'model-drift generate',
  })
  return report.migrations ?? []
}

const django = 'target: django, output: apps/shop/models.py'
const sqlalchemy = 'target: sqlalchemy, output: app/db/models/'
const alembic = { 'alembic.ini': '[alembic]\n' }

test.each([
  [django, {}, ['python manage.py makemigrations shop']],
  [`${django}, options: { app-label: store }`, {}, ['python manage.py makemigrations store']],
  [`${django}, options: { managed: false }`, {}, []],
  ['target: django, output: models.py', {}, ['python manage.py makemigrations']],
  [sqlalchemy, {}, []],
  [sqlalchemy, alembic, ['alembic revision --autogenerate -m "what changed"']],
  [
    sqlalchemy,
    { 'app/alembic.ini': '[alembic]\n', ...alembic },
    ['alembic -c app/alembic.ini revision --autogenerate -m "what changed"'],
  ],
  ['target: sqlalchemy, output: "a $(id)/models.py"', { 'a $(id)/alembic.ini': '' }, []],
])('%s with %j: %j', async (entry, files, expected) => {
  expect(await commands(entry, files)).toEqual(expected)
})

test('none where the schema stays as it was', async () => {
  expect(await commands(django, {}, '')).toEqual([])
})

test('the comment and the text say it on one line, whatever a label holds', () => {
  const found = report({
    drifts: [drift()],
    migrations: ['python manage.py makemigrations a`b', 'alembic x'],
  })
  expect(renderComment(found, context())).toContain(
    '**The database needs a migration:** ``python manage.py makemigrations a`b``, `alembic x` writes it from the mended models.',
  )
  expect(renderText(found, { colour: false, diff: false })).toContain(
    'The migration is then written by: alembic x\n',
  )
  expect(renderComment(report({ drifts: [drift()] }), context())).not.toContain('migration')
})
