import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'

const schema = (columns: string): string =>
  `<Justdb>\n<Table name="users"><Column name="id" type="INT" primaryKey="true"/>${columns}</Table>\n</Justdb>\n`
const EMAIL = '<Column name="email" type="VARCHAR(100)"/>'
const PHONE = '<Column name="phone" type="VARCHAR(20)"/>'
const CONFIG = 'models:\n  - { schema: db/*.xml, target: sqlalchemy, output: app/models.py }\n'
const FOLDER = 'models:\n  - { schema: db/*.xml, target: sqlalchemy, output: app/models/ }\n'

let place: Workplace

beforeEach(() => {
  place = makeWorkplace({ 'model-drift.yml': CONFIG, 'db/a.xml': schema(EMAIL) })
})

afterEach(() => {
  place.remove()
})

describe('in a folder that is no repository', () => {
  test('a missing file is drift, is written, and is then in step', async () => {
    expect(await place.run('check')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^app\/models\.py: missing/),
    })
    expect(await place.run('generate')).toMatchObject({
      status: 0,
      stdout: 'wrote app/models.py\nThe models are in step with the schema\n',
    })
    expect(place.read('app/models.py')).toContain('email: Mapped[str | None]')
    expect(await place.run('check')).toMatchObject({ status: 0 })
  })

  test('a file that the command wrote follows its schema, as often as that changes', async () => {
    for (const columns of [EMAIL, EMAIL + PHONE, PHONE]) {
      place.write('db/a.xml', schema(columns))
      expect(await place.run('generate')).toMatchObject({ status: 0 })
      expect(place.read('app/models.py').includes('email')).toBe(columns.includes('email'))
    }
  })

  test('a file that was edited meanwhile is left alone, and --overwrite replaces it', async () => {
    await place.run('generate')
    const edited = place.read('app/models.py').replace('String(100)', 'String(120)')
    place.write('app/models.py', edited)
    place.write('db/a.xml', schema(EMAIL + PHONE))
    expect(await place.run('generate')).toMatchObject({ status: 1 })
    expect(place.read('app/models.py')).toBe(edited)
    expect(await place.run('generate', '--overwrite')).toMatchObject({ status: 0 })
    expect(place.read('app/models.py')).toContain('phone')
  })

  test('a file that people wrote is left alone and is no drift', async () => {
    place.write('app/models.py', 'import os\n')
    expect(await place.run('generate')).toMatchObject({ status: 0 })
    expect(await place.run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('people') })
    expect(place.read('app/models.py')).toBe('import os\n')
  })
})

describe('in a repository', () => {
  beforeEach(async () => {
    await place.run('generate')
    place.commit('in step')
  })

  test('what the last commit’s schema gave is stale, also where nothing is remembered', async () => {
    const other = makeWorkplace({})
    other.git('clone', '--quiet', place.folder, '.')
    other.write('db/a.xml', schema(EMAIL + PHONE))
    expect(await other.run('check')).toMatchObject({ status: 1, stdout: expect.stringContaining('stale') })
    expect(await other.run('generate')).toMatchObject({ status: 0 })
    expect(other.read('app/models.py')).toContain('phone')
    other.remove()
  })

  test('a committed edit is hand-edited, shown, and left alone', async () => {
    place.write('app/models.py', place.read('app/models.py').replace('String(100)', 'String(120)'))
    place.commit('by hand')
    const checked = await place.run('check')
    expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining('hand-edited') })
    expect(checked.stdout).toContain('-    email: Mapped[str | None] = mapped_column(String(120))')
    expect(await place.run('generate')).toMatchObject({ status: 1 })
    expect(place.read('app/models.py')).toContain('String(120)')
  })

  test('--base judges as a pull request would: what was there before does not fail', async () => {
    place.write('app/models.py', place.read('app/models.py').replace('String(100)', 'String(120)'))
    place.commit('by hand')
    place.write('README', 'unrelated')
    place.commit('unrelated')
    expect(await place.run('check', '--base', 'HEAD~1')).toMatchObject({ status: 0 })
    expect(await place.run('check', '--base', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nowhere'),
    })
  })
})

describe('a folder of modules', () => {
  const TWO =
    '<Justdb><Table name="users"><Column name="id" type="INT"/></Table><Table name="teams"><Column name="id" type="INT"/></Table></Justdb>'

  beforeEach(async () => {
    place.write('model-drift.yml', FOLDER)
    place.write('db/a.xml', TWO)
    await place.run('generate')
  })

  test('has one module a table, and loses that of a dropped one', async () => {
    expect(place.files().filter((path) => path.startsWith('app/'))).toEqual([
      'app/models/__init__.py',
      'app/models/base.py',
      'app/models/team.py',
      'app/models/user.py',
    ])
    place.write('app/models/people.py', 'import os\n')
    place.write('db/a.xml', schema(EMAIL))
    expect(await place.run('check')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/team\.py: orphaned/),
    })
    expect(await place.run('generate')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('removed app/models/team.py'),
    })
    expect(place.files()).not.toContain('app/models/team.py')
    expect(place.files()).toContain('app/models/people.py')
    expect(await place.run('check')).toMatchObject({ status: 0 })
  })

  test('keeps an orphan that holds an edit', async () => {
    place.write('app/models/team.py', `${place.read('app/models/team.py')}\nEXTRA = 1\n`)
    place.write('db/a.xml', schema(EMAIL))
    expect(await place.run('generate')).toMatchObject({ status: 1 })
    expect(place.files()).toContain('app/models/team.py')
  })
})

test('a glob that finds nothing leaves its single file to people', async () => {
  await place.run('generate')
  place.write('model-drift.yml', CONFIG.replace('db/*.xml', 'nothing/*.xml'))
  expect(await place.run('check')).toMatchObject({ status: 1, stdout: expect.stringContaining('orphaned') })
  expect(await place.run('generate')).toMatchObject({ status: 1 })
  expect(place.files()).toContain('app/models.py')
})

test('nothing that is printed is a workflow command, or turns the direction of the text', async () => {
  const path = '::error::a\u202eb.py'
  place.write('model-drift.yml', CONFIG.replace('app/models.py', JSON.stringify(path)))
  place.write('db/a.xml', schema(EMAIL.replace('/>', ' comment="##[add-mask]x"/>')))
  for (const args of [['check'], ['check', '--format', 'markdown'], ['generate'], ['check', `--${path}`]]) {
    const { stdout, stderr } = await place.run(...args)
    const printed = stdout + stderr
    expect(printed).toContain('error')
    expect(printed).not.toMatch(/^\s*::|##\[|\u202e/m)
  }
})
