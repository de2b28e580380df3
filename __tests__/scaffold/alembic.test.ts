import { afterEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { askRuff } from '../support/models.js'
import { runTool } from '../support/python.js'
import { expectRevision, expectRevisions, makeProject, type Project, type ProjectFiles } from './project.js'

const library = readFileSync(new URL('../cases/library/schema.xml', import.meta.url), 'utf8')
const BASE = 'from sqlalchemy.orm import DeclarativeBase\n\n\nclass Model(DeclarativeBase):\n    pass\n'

let project: Project

afterEach(() => {
  project.place.remove()
})

async function make(written: Partial<ProjectFiles> & Pick<ProjectFiles, 'config'>): Promise<Project> {
  project = await makeProject({
    scaffolds: [['alembic']],
    ...written,
    files: { 'db/schema.xml': library, ...written.files },
  })
  return project
}

const FILES = [
  'alembic.ini',
  'migrations/env.py',
  'migrations/script.py.mako',
  'migrations/versions/.gitkeep',
]

test('one revision brings SQLite to the models, and a second one finds nothing', async () => {
  await make({ config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models.py }]' })
  expect(project.scaffolded).toEqual([
    { status: 0, stderr: '', stdout: FILES.map((path) => `wrote ${path}\n`).join('') },
  ])
  await expectRevisions(project)
  expect(project.place.files()).toContain('app.db')
})

test('what is written is clean to ruff and mypy, and so is a revision but for its layout', async () => {
  await make({
    config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models/ }]',
    files: { 'app/__init__.py': '' },
  })
  const { place } = project
  const environment = place.read('migrations/env.py')
  expect(await askRuff({ 'app/models.py': '', 'migrations/env.py': environment })).toEqual([])
  const types = await runTool('mypy', ['--strict', 'app', 'migrations/env.py'], place.folder)
  expect(types.stdout).toMatch(/^Success/)
  await project.alembic('revision', '--autogenerate', '-m', 'init')
  const checked = await runTool(
    'ruff',
    ['check', '--isolated', '--extend-select', 'I,UP', 'migrations'],
    place.folder,
  )
  expect(checked.stdout).toMatch(/^All checks passed/)
})

describe('the models are found', () => {
  test.each<readonly [string, Partial<ProjectFiles> & Pick<ProjectFiles, 'config'>]>([
    [
      'as a package below src',
      { config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: src/app/models/ }]' },
    ],
    ['in the root', { config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: models.py }]' }],
    [
      'below folders that Python cannot name',
      {
        config:
          'models: [{ schema: db/schema.xml, target: sqlalchemy, output: "100% my-app/app/models.py" }]',
      },
    ],
    [
      'from a folder of their own',
      {
        config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: backend/app/models.py }]',
        scaffolds: [['alembic', '--output', 'backend']],
        folder: 'backend',
      },
    ],
    [
      'from a folder beside them',
      {
        config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models.py }]',
        scaffolds: [['alembic', '--output', 'deploy/db']],
        folder: 'deploy/db',
      },
    ],
    [
      'on a base of the team',
      {
        config:
          'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models.py, options: { base: "app.db:Model" } }]',
        files: { 'app/db.py': BASE },
      },
    ],
    [
      'on a base that is named from within their package',
      {
        config:
          'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models/, options: { base: "..db:Model" } }]',
        files: { 'app/db.py': BASE },
      },
    ],
    [
      'beside another entry',
      {
        config:
          'models: [{ schema: db/schema.xml, target: sqlalchemy, output: a/models.py }, { schema: db/schema.xml, target: sqlalchemy, output: b/models/ }]',
        scaffolds: [['alembic', '--models', 'b/models/']],
      },
    ],
  ])('%s', async (_, written) => {
    await make(written)
    await expectRevision(project)
  })
})

test('DATABASE_URL goes before what alembic.ini says', async () => {
  await make({
    config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models.py }]',
    url: 'sqlite:///wrong/place.db',
  })
  process.env['DATABASE_URL'] = 'sqlite:///right.db'
  const { status } = await project.alembic('upgrade', 'head')
  delete process.env['DATABASE_URL']
  expect(status).toBe(0)
  expect(project.place.files()).toContain('right.db')
})

test('files that are there are left alone, and it says so', async () => {
  await make({
    config: 'models: [{ schema: db/schema.xml, target: sqlalchemy, output: app/models.py }]',
    files: { 'migrations/env.py': 'ours\n' },
    scaffolds: [['alembic'], ['alembic']],
  })
  const [first, second] = project.scaffolded
  expect(first?.stdout).toContain('left migrations/env.py alone, since it is there already\n')
  expect(first?.stdout).toContain('wrote alembic.ini\n')
  expect(project.place.read('migrations/env.py')).toBe('ours\n')
  expect(second?.stdout).toBe(FILES.map((path) => `left ${path} alone, since it is there already\n`).join(''))
  const { status, stdout } = await project.place.run('check')
  expect([status, stdout]).toEqual([0, expect.stringContaining('in step')])
})

describe('a mistake is told:', () => {
  const TWO =
    'models: [{ schema: db/schema.xml, target: sqlalchemy, output: a.py }, { schema: db/schema.xml, target: sqlalchemy, output: b/ }]'

  test.each<readonly [string, string, readonly string[], RegExp]>([
    [
      'no entry of SQLAlchemy',
      'models: [{ schema: db/schema.xml, target: django, output: a.py }]',
      [],
      /expected an entry with the target sqlalchemy, and there is none/,
    ],
    ['several entries', TWO, [], /--models: expected the output of one entry \("a\.py", "b\/"\), came none/],
    ['an unknown entry', TWO, ['--models', 'c.py'], /came "c\.py"/],
    ['a folder of git', TWO, ['--models', 'b', '--output', '.git'], /lies under \.git/],
    [
      'a module that Python cannot name',
      'models: [{ schema: db/schema.xml, target: sqlalchemy, output: my-models.py }]',
      [],
      /error\[not-importable\]: output: expected a name that Python can import, came "my-models\.py"/,
    ],
    [
      'a base out of reach',
      'models: [{ schema: db/schema.xml, target: sqlalchemy, output: models.py, options: { base: "..db:Base" } }]',
      [],
      /error\[not-importable\]: options\.base: "\.\.db" leads out of the package of "models\.py"/,
    ],
  ])('%s', async (_, config, flags, message) => {
    await make({ config, scaffolds: [['alembic', ...flags]] })
    expect(project.scaffolded).toEqual([{ status: 2, stdout: '', stderr: expect.stringMatching(message) }])
    expect(project.place.files()).not.toContain('alembic.ini')
  })
})
