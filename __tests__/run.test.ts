import { describe, expect, test } from '@jest/globals'

import { loadConfig } from '../src/config/load.js'
import type { Drift } from '../src/model/drift.js'
import { run, type Ran, type Request } from '../src/run.js'
import { memoryTree } from './support/memory-tree.js'

const CONFIG = 'models:\n  - schema: db/schema.xml\n    target: sqlalchemy\n    output: app/models/\n'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A schema with a table of each name. */
function schema(...tables: readonly string[]): string {
  const lines = tables.map(
    (name) => `<Table name="${name}"><Column name="id" type="INT" primaryKey="true"/></Table>`,
  )
  return `<Justdb>${lines.join('')}</Justdb>`
}

function look(head: Files, base?: Files, request: Partial<Request> = {}): Promise<Ran> {
  return run({
    head: memoryTree({ 'model-drift.yml': CONFIG, ...head }),
    ...(base && { base: memoryTree({ 'model-drift.yml': CONFIG, ...base }) }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'all',
    failOnDrift: true,
    command: 'model-drift generate',
    ...request,
  })
}

/** What a schema gives, by path. */
async function generate(text: string): Promise<Readonly<Record<string, string>>> {
  const { report } = await look({ 'db/schema.xml': text })
  return Object.fromEntries(report.drifts.map((drift) => [drift.path, drift.text ?? '']))
}

function statuses(drifts: readonly Drift[]) {
  return drifts.map(({ path, status, preexisting, mend }) => [path, status, preexisting, mend])
}

describe('a base whose schema cannot be read', () => {
  const broken = '<Justdb>'

  test('lets no orphan count as one that was there before', async () => {
    const models = await generate(schema('users', 'orders'))
    const now = await generate(schema('users'))
    const { report } = await look(
      { ...models, ...now, 'db/schema.xml': schema('users') },
      { ...models, 'db/schema.xml': broken },
    )
    expect(statuses(report.drifts)).toEqual([['app/models/order.py', 'orphaned', false, 'none']])
    expect(report.status).toBe(1)
  })

  test('makes nobody’s edits look stale', async () => {
    const models = await generate(schema('users'))
    const edited = { ...models, 'app/models/user.py': `${models['app/models/user.py'] ?? ''}extra = 1\n` }
    const { report } = await look(
      { ...edited, 'db/schema.xml': schema('users') },
      { ...edited, 'db/schema.xml': broken },
    )
    expect(statuses(report.drifts)).toEqual([['app/models/user.py', 'hand-edited', false, 'none']])
  })
})

describe('a committed file that is no UTF-8', () => {
  test('is left alone and has no patch, since none would fit', async () => {
    const before = await generate(schema('users'))
    const path = 'app/models/__init__.py'
    const latin = Buffer.concat([Buffer.from(before[path] ?? ''), Buffer.from('# caf\xe9\n', 'latin1')])
    const after = schema('users', 'orders')
    const { report } = await look(
      { ...before, [path]: latin, 'db/schema.xml': after },
      { ...before, 'db/schema.xml': schema('users') },
    )
    const found = report.drifts.find((drift) => drift.path === path)
    expect(found).toMatchObject({ mend: 'none', patch: '' })
    expect(report.diagnostics).toMatchObject([{ code: 'not-utf8', severity: 'warning', place: { path } }])
  })
})

test('a committed file that is a pointer of Git LFS is an error, and not taken for people’s', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
  const path = 'app/models/user.py'
  const { report } = await look({ 'db/schema.xml': schema('users'), [path]: pointer })
  expect(report.status).toBe(2)
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'lfs-pointer', place: { path, line: 1, column: 1 } }),
  )
})

describe('a config that the workflow says', () => {
  const workflow = '.github/workflows/models.yml'
  const files = { 'db/schema.xml': schema('users') }
  const configure: Request['configure'] = async (tree) => {
    const { value, diagnostics } = await loadConfig(tree, { folder: '.' })
    return { value: { ...value, path: workflow }, diagnostics }
  }

  test.each([
    ['brings, brings all of its drift', { ...files, [workflow]: '' }, files, 1],
    ['had, fails for nothing that was there', { ...files, [workflow]: '' }, { ...files, [workflow]: '' }, 0],
    ['has in neither tree, fails for nothing either', files, files, 0],
  ])('which the change %s', async (_what, head, base, status) => {
    expect((await look(head, base, { configure })).report.status).toBe(status)
  })
})

describe('what changed in the schema', () => {
  const CONFIGS = {
    'model-drift.yml': `${CONFIG}  - schema: db/schema.xml\n    target: django\n    output: app/other/\n`,
  }

  function messages({ report }: Ran): readonly string[] {
    return report.changes.map(({ kind, path }) => `${kind} ${path}`)
  }

  test('is said once, though two entries share the schema, of base against head', async () => {
    const ran = await look(
      { ...CONFIGS, 'db/schema.xml': schema('users', 'orders') },
      { ...CONFIGS, 'db/schema.xml': schema('users', 'logs') },
      { scope: 'changed' },
    )
    expect(messages(ran)).toEqual(['add-table orders', 'drop-table logs'])
    expect(ran.report.changes[0]?.toPlace?.path).toBe('db/schema.xml')
  })

  test('is nothing without a base, and where the schema is the same', async () => {
    const users = { 'db/schema.xml': schema('users') }
    expect(messages(await look(users))).toEqual([])
    expect(
      messages(await look({ ...users, 'app/models/user.py': 'x' }, users, { scope: 'changed' })),
    ).toEqual([])
  })

  test('is nothing where the base cannot be read, or had no schema', async () => {
    const users = { 'db/schema.xml': schema('users') }
    expect(messages(await look(users, { 'db/schema.xml': '<Justdb>' }))).toEqual([])
    expect(messages(await look(users, { 'other.xml': schema('users') }))).toEqual([])
  })

  test('follows a schema that moved, and is not about the choice of tables', async () => {
    const moved = CONFIG.replace('db/schema.xml', 'db/new.xml')
    const ran = await look(
      { 'model-drift.yml': `${moved}    tables: [users]\n`, 'db/new.xml': schema('users', 'orders', 'logs') },
      { 'db/schema.xml': schema('orders') },
      { scope: 'changed' },
    )
    expect(messages(ran)).toEqual(['add-table users'])
  })
})

describe('a pull request that changes only what a schema includes', () => {
  const files = {
    'db/schema.xml': '<Justdb><Import file="base.xml"/><Include file="more/"/></Justdb>',
    'db/base.xml': schema('users'),
  }

  function outcome({ report }: Ran): readonly string[] {
    return [...report.diagnostics.map(({ code }) => code), ...report.drifts.map(({ path }) => path)]
  }

  test.each<[string, Files, Files, readonly string[]]>([
    [
      'a file',
      { 'db/more/a.xml': schema('a') },
      { 'db/more/a.xml': schema('b') },
      ['app/models/__init__.py'],
    ],
    [
      'a new file of a folder',
      { 'db/more/a.xml': schema('a') },
      { 'db/more/a.xml': schema('a'), 'db/more/b.xml': schema('b') },
      ['app/models/__init__.py'],
    ],
    ['a file that is gone', { 'db/more/a.xml': schema('a') }, {}, ['include-not-found']],
    ['nothing of it', { 'db/more/a.xml': schema('a') }, { 'db/more/a.xml': schema('a'), x: '' }, []],
  ])('%s', async (_, before, after, expected) => {
    const ran = await look({ ...files, ...after }, { ...files, ...before }, { scope: 'changed' })
    expect(outcome(ran).slice(0, 1)).toEqual(expected)
  })
})

describe('a pull request that changes only what a script reads', () => {
  const files = {
    'model-drift.yml': CONFIG.replace('db/schema.xml', 'db/schema.sql\n    dialect: postgresql'),
    'db/schema.sql': 'CREATE TABLE a (id int PRIMARY KEY);\n\\ir more/b.sql\n',
  }
  const reads = (table: string): Files => ({
    'db/more/b.sql': `CREATE TABLE ${table} (id int PRIMARY KEY);\n`,
  })

  test.each<[string, Files, Files, readonly string[]]>([
    ['a table in it', reads('b'), reads('c'), ['add-table c', 'drop-table b']],
    ['a file that was missing', {}, reads('b'), ['add-table b']],
    ['nothing of it', reads('b'), { ...reads('b'), x: '' }, []],
  ])('%s', async (_, before, after, expected) => {
    const { report } = await look({ ...files, ...after }, { ...files, ...before }, { scope: 'changed' })
    expect(report.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected)
  })
})

describe('a schema that is a folder', () => {
  const config = CONFIG.replace('db/schema.xml', 'db/')
  const files = {
    'model-drift.yml': config,
    'db/b.xml': schema('b'),
    'db/a/a.xml': schema('a'),
    'db/README.md': '# Notes\n',
    'db/x.txt': '-',
    'other/c.xml': schema('c'),
  }

  test('is every schema file in it and below, and no other', async () => {
    const { report } = await look(files)
    expect(report.diagnostics).toEqual([])
    expect(report.drifts.map(({ path }) => path)).toEqual([
      'app/models/__init__.py',
      'app/models/base.py',
      'app/models/a.py',
      'app/models/b.py',
    ])
  })

  test('counts as touched when a file of it is new or gone', async () => {
    const without = Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'db/b.xml'))
    for (const [base, head, kind] of [
      [without, files, 'add-table b'],
      [files, without, 'drop-table b'],
    ] as const) {
      const { report } = await look(head, base, { scope: 'changed' })
      expect(report.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([kind])
    }
    expect((await look({ ...files, 'other/d.xml': '' }, files, { scope: 'changed' })).report.drifts).toEqual(
      [],
    )
  })

  test('with nothing but prose in it is an error', async () => {
    const { report } = await look({ 'model-drift.yml': config, 'db/README.md': '# Notes\n' })
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['no-schema-table'])
  })
})

describe('the repository’s settings for Python', () => {
  const CHANGED = { scope: 'changed' } as const

  test('say how models are written, and are no drift themselves', async () => {
    const single = { 'ruff.toml': '[format]\nquote-style = "single"\n' }
    const double = await generate(schema('users'))
    const { report } = await look({ ...single, 'db/schema.xml': schema('users') })
    const text = report.drifts.find(({ path }) => path === 'app/models/user.py')?.text
    expect(text).toContain("__tablename__ = 'users'")
    const files = { ...double, 'db/schema.xml': schema('users') }
    const changed = await look({ ...files, ...single }, files, CHANGED)
    expect(changed.report).toMatchObject({ status: 0, checked: 1, drifts: [] })
  })

  test('do not concern entries outside their folder', async () => {
    const files = { ...(await generate(schema('users'))), 'db/schema.xml': schema('users') }
    const other = { 'web/ruff.toml': 'line-length = 120\n' }
    const { report } = await look({ ...files, ...other }, files, CHANGED)
    expect(report).toMatchObject({ checked: 0 })
  })
})
