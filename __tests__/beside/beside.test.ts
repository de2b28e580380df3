import { describe, expect, test } from '@jest/globals'

import { modelsIn } from '../../src/beside/models-in.js'
import { loadConfig } from '../../src/config/load.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { run, type Ran } from '../../src/run.js'
import { withoutHang } from '../support/hang.js'
import { memoryTree } from '../support/memory-tree.js'

type Files = Readonly<Record<string, string>>

const SCHEMA = `<Justdb>${['users', 'addresses']
  .map((name) => `<Table name="${name}"><Column name="id" type="INT" primaryKey="true"/></Table>`)
  .join('')}</Justdb>`

function config(output: string, more = ''): string {
  return `models:\n  - schema: db/schema.xml\n    target: sqlalchemy\n    output: ${output}\n${more}`
}

function look(head: Files, base?: Files): Promise<Ran> {
  const files = { 'db/schema.xml': SCHEMA, 'model-drift.yml': config('app/models/') }
  return run({
    head: memoryTree({ ...files, ...head }),
    ...(base && { base: memoryTree({ ...files, ...base }) }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'changed',
    failOnDrift: true,
    command: 'model-drift generate',
  })
}

/** What the config gives, by path. */
async function generate(text = config('app/models/')): Promise<Files> {
  const { report } = await look({ 'model-drift.yml': text })
  return Object.fromEntries(report.drifts.map(({ path, text: made = '' }) => [path, made]))
}

function places({ report }: Ran, code: string): readonly string[] {
  const found: readonly Diagnostic[] = report.diagnostics.filter((diagnostic) => diagnostic.code === code)
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true)
  return found.map(({ place }) => `${place?.path ?? ''}:${place?.line ?? ''}`)
}

describe('a module that a package hides from Python', () => {
  test.each([
    ['app/models/', 'app/models.py', ['model-drift.yml:2']],
    ['app/models.py', 'app/models/__init__.py', ['model-drift.yml:2']],
    ['app/models/', 'app/model.py', []],
    ['app/models.py', 'app/models/user.py', []], // without __init__.py the module comes first
  ])('beside the output %s: %s', async (output, path, warned) => {
    const ran = await look({ 'model-drift.yml': config(output), [path]: 'X = 1\n' })
    expect(places(ran, 'shadowed-module')).toEqual(warned)
  })
})

describe('a class of people for a table that has a generated one', () => {
  const own = (body: string): string => `from app.db import Base\n\n\nclass Address(Base):\n${body}`
  const PLAIN = own('    __tablename__ = "addresses"\n')

  test.each([
    ['in a file of another name', 'app/models/people.py', PLAIN, ['app/models/people.py:5']],
    [
      'as a table',
      'app/models/people.py',
      "t = Table(\n    'addresses', metadata)\n",
      ['app/models/people.py:2'],
    ],
    ['in the file itself, which is left alone', 'app/models/address.py', PLAIN, []],
    ['in another folder', 'app/other/people.py', PLAIN, []],
    ['of another table', 'app/models/people.py', PLAIN.replace('addresses', 'streets'), []],
    [
      'that Django does not manage',
      'app/models/people.py',
      'class A(Model):\n    class Meta:\n        managed = False\n        db_table = "addresses"\n',
      [],
    ],
    [
      'in another namespace',
      'app/models/people.py',
      own('    __tablename__ = "addresses"\n    __table_args__ = {"schema": "old"}\n'),
      [],
    ],
  ])('%s', async (_where, path, text, warned) => {
    expect(places(await look({ [path]: text }), 'second-model')).toEqual(warned)
  })

  test('is said also where columns are generated beneath own classes', async () => {
    const thin = config('app/models/', '    options: { layout: base, base: "app.db:Base" }\n')
    const head = { 'model-drift.yml': thin, 'app/models/user.py': PLAIN }
    const ran = await look(head)
    expect(places(ran, 'second-model')).toEqual(['app/models/user.py:5'])
    expect(places(ran, 'unused-columns')).toEqual(['app/models/user.py:1'])
  })
})

test('columns that a class of people inherits are used, whatever else it is', async () => {
  const thin = config('app/models/', '    options: { layout: base, base: "app.db:Base" }\n')
  const user = 'from ._generated import user\n\n\nclass Person(Mixin, user.UserColumns, Base):\n    pass\n'
  const ran = await look({ 'model-drift.yml': thin, 'app/models/user.py': user })
  expect(places(ran, 'unused-columns')).toEqual([])
})

test.each([
  ['is named where the entry does not follow', { 'db/main.xml': SCHEMA }, {}, ['"db/main.xml"']],
  ['is not looked for in what was there before', { 'db/main.xml': SCHEMA }, { 'db/main.xml': SCHEMA }, []],
  ['is none where nothing has its contents', {}, {}, []],
])('the new name of a schema file %s', async (_what, head: Files, base: Files, named) => {
  const { report } = await run({
    head: memoryTree({ 'model-drift.yml': config('app/models/'), ...head }),
    base: memoryTree({ 'model-drift.yml': config('app/models/'), 'db/schema.xml': SCHEMA, ...base }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'changed',
    failOnDrift: true,
    command: 'model-drift generate',
  })
  expect(report.status).toBe(2)
  const moved = report.diagnostics.filter(({ code }) => code === 'schema-moved')
  expect(moved.flatMap(({ message }) => /called (".*?")/.exec(message)?.[1] ?? [])).toEqual(named)
})

test('a header that a change takes away is missed, and one that was never there is not', async () => {
  const before = await generate()
  const path = 'app/models/user.py'
  const bare = { ...before, [path]: `<<<<<<< HEAD\n${before[path] ?? ''}x = 1\n` }
  expect(places(await look(bare, before), 'lost-header')).toEqual(['app/models/user.py:1'])
  const edited = { ...bare, [path]: `${bare[path]}y = 1\n` }
  expect(places(await look(edited, bare), 'lost-header')).toEqual([])
})

describe('what an entry made that has gone', () => {
  test('is named where the output moved, and not where the files moved with it', async () => {
    const before = await generate()
    const after = await generate(config('app/tables/'))
    const head = { 'model-drift.yml': config('app/tables/'), ...after }
    expect(places(await look({ ...before, ...head }, before), 'left-behind')).toEqual([
      'app/models/__init__.py:1',
    ])
    expect(places(await look(head, before), 'left-behind')).toEqual([])
  })

  test('is what has our header, outside every other output', async () => {
    const before = {
      'model-drift.yml': config('app/models.py'),
      ...(await generate(config('app/models.py'))),
    }
    const people = { 'model-drift.yml': config('app/'), 'app/models.py': 'X = 1\n' }
    expect(places(await look(people, before), 'left-behind')).toEqual([])
    const inside = { ...before, 'model-drift.yml': config('app/') }
    expect(places(await look(inside, before), 'left-behind')).toEqual([])
  })

  test('is no news when it was left behind before', async () => {
    const left = await generate(config('app/old.py'))
    expect(places(await look({ ...left, 'x.txt': 'x' }, left), 'left-behind')).toEqual([])
  })
})

test('a file of very many models is read in one go', async () => {
  const count = 50_000
  const apart = 'class A(Base):\n    __tablename__ = "a"\n'.repeat(count)
  const inside = `class A(Base):\n${'    __tablename__ = "a"\n'.repeat(count)}`
  for (const text of [apart, inside])
    expect((await withoutHang(() => modelsIn('a.py', text))).at(-1)?.place.line).toBe(
      text.split('\n').length - 1,
    )
})
