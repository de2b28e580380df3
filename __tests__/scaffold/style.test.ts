import { afterEach, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { runTool } from '../support/python.js'

const CONFIG = `defaults: { dialect: sqlite }
models:
  - { schema: schema.sql, target: sqlalchemy, output: app/models.py }
  - { schema: schema.sql, target: django, output: shop/models.py, options: { bridge: app.models } }
`

const SCHEMA = 'CREATE TABLE users (id integer PRIMARY KEY, name text);\n'

let place: Workplace
afterEach(() => {
  place.remove()
})

test.each([
  [72, 'double', 'py310'],
  [79, 'single', 'py311'],
  [100, 'double', 'py312'],
  [120, 'single', 'py313'],
  [200, 'preserve', 'py314'],
])('lines of %d columns, %s quotes and %s leave ruff nothing to do', async (length, quotes, version) => {
  const settings = `[tool.ruff]
line-length = ${length}
target-version = "${version}"
format.quote-style = "${quotes}"
lint.extend-select = ["I", "UP", "Q"]
lint.flake8-quotes.inline-quotes = "${quotes === 'single' ? 'single' : 'double'}"
`
  place = makeWorkplace({ 'model-drift.yml': CONFIG, 'schema.sql': SCHEMA, 'pyproject.toml': settings })
  for (const args of [['generate'], ['scaffold', 'session'], ['scaffold', 'alembic']]) {
    const { status, stderr } = await place.run(...args)
    expect([status, /.*error.*/.exec(stderr)?.[0]]).toEqual([0, undefined])
  }
  const written = place.files().filter((path) => path.endsWith('.py'))
  expect(written.sort()).toEqual([
    'app/models.py',
    'app/session.py',
    'migrations/env.py',
    'shop/bridge.py',
    'shop/models.py',
  ])
  expect(place.read('app/session.py')).toContain(quotes === 'single' ? "'DATABASE_URL'" : '"DATABASE_URL"')
  for (const args of [
    ['check', '--no-cache'],
    ['format', '--no-cache', '--diff'],
  ]) {
    const { status, stdout, stderr } = await runTool('ruff', [...args, ...written], place.folder)
    expect([stdout, status]).toEqual([args[0] === 'check' ? 'All checks passed!\n' : '', 0])
    expect(stderr).not.toContain('error')
  }
})
