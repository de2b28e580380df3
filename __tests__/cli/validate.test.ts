import { afterEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'

import { version } from '../../src/version.js'
import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace
afterEach(() => {
  place.remove()
})

const GOOD = '<Justdb>\n  <Table name="users"><Column name="id" type="BIGINT"/></Table>\n</Justdb>\n'

/** An unknown type (a warning) in line 3, and a foreign key to nowhere in line 4. */
const WRONG = `<Justdb><Table name="orders">
  <Column name="id" type="BIGINT"/>
  <Column name="shape" type="BLOBBY"/>
  <Column name="user_id" type="BIGINT" referencedTable="usres"/>
</Table></Justdb>
`
const WARNED = `<Justdb><Table name="t">
  <Column name="id" type="BIGINT"/>
  <Column name="shape" type="BLOBBY"/>
</Table></Justdb>
`
const TWICE = WARNED.replace('name="shape"', 'name="id"').replace('BLOBBY', 'INT')
const BROKEN = '<Justdb>\n  <Table name="a">\n</Justdb>\n'

describe('the status is', () => {
  test('0 where nothing is wrong', async () => {
    place = makeWorkplace({ 'a.xml': GOOD })
    expect(await place.run('validate', 'a.xml')).toEqual({
      status: 0,
      stdout: 'nothing to say about 1 schema\n',
      stderr: '',
    })
  })

  test('0 with warnings alone, and 2 with them under --strict', async () => {
    place = makeWorkplace({ 'a.xml': WARNED })
    const loose = await place.run('validate', 'a.xml')
    expect(loose.stdout).toMatch(/^a\.xml:3:\d+: warning\[unknown-type\]: .*\n1 warning about 1 schema\n$/)
    expect(loose.status).toBe(0)
    expect(await place.run('validate', 'a.xml', '--strict')).toEqual({ ...loose, status: 2 })
  })

  test('0 with notices alone, also under --strict', async () => {
    place = makeWorkplace({ 'a.sql': 'CREATE TABLE t (id integer PRIMARY KEY);\n' })
    const { status, stdout } = await place.run('validate', 'a.sql', '--strict')
    expect(stdout).toMatch(/notice\[/)
    expect(stdout).toMatch(/\n1 notice about 1 schema\n$/)
    expect(status).toBe(0)
    const told = await place.run('validate', 'a.sql', '--dialect', 'postgresql')
    expect(told.stdout).toBe('nothing to say about 1 schema\n')
  })

  test('2 with an error', async () => {
    place = makeWorkplace({ 'a.xml': WRONG })
    const { status, stdout, stderr } = await place.run('validate', 'a.xml')
    expect([status, stderr]).toEqual([2, ''])
    expect(stdout).toMatch(
      /^a\.xml:3:\d+: warning\[unknown-type\]: .*\na\.xml:4:\d+: error\[unknown-table\]: /,
    )
    expect(stdout).toMatch(/\n1 error, 1 warning about 1 schema\n$/)
  })
})

describe('one run says', () => {
  test('what is wrong in every file, in their order, whatever is wrong with the others', async () => {
    place = makeWorkplace({ 'a.xml': BROKEN, 'b.xml': TWICE, 'c.json': '{ "Table": [ }' })
    const { status, stdout } = await place.run('validate', 'c.json', 'gone.xml', 'b.xml', 'a.xml')
    expect(status).toBe(2)
    expect(stdout.split('\n').map((line) => line.replace(/:\d+: .*|(?<=\]): .*/, ''))).toEqual([
      'error[schema-not-found]',
      'c.json:1',
      'b.xml:3',
      'a.xml:2',
      '4 errors about 4 schemas',
      '',
    ])
  })

  test('nothing that may only follow from a file that cannot be read', async () => {
    const refers =
      '<Justdb><Table name="o"><Column name="a_id" type="INT" referencedTable="a"/></Table></Justdb>'
    place = makeWorkplace({ 'a.xml': BROKEN, 'b.xml': refers })
    const { stdout } = await place.run('validate', 'a.xml', 'b.xml')
    expect(stdout).not.toMatch(/unknown-table/)
    expect(stdout).toMatch(/\n1 error about 2 schemas\n$/)
  })

  test('but what is wrong beside a thing that could be read in part', async () => {
    const text =
      '<Justdb>\n<Table name="a"><Column type="INT"/></Table>\n<Table name="b"><Column name="id" type="INT"/>\n<Column name="c_id" type="INT" referencedTable="c"/></Table></Justdb>'
    place = makeWorkplace({ 'a.xml': text })
    const { stdout } = await place.run('validate', 'a.xml')
    expect(stdout.match(/^a\.xml:\d+|\[[a-z-]+\]/gm)).toEqual([
      'a.xml:2',
      '[missing-name]',
      'a.xml:4',
      '[unknown-table]',
    ])
  })

  test('what is wrong among several files: one table in two of them', async () => {
    place = makeWorkplace({ 'a.xml': GOOD, 'b.xml': GOOD })
    expect((await place.run('validate', 'a.xml', 'b.xml')).stdout).toMatch(
      /^b\.xml:2:\d+: error\[duplicate-table\]: .*a\.xml:2/,
    )
  })
})

describe('it takes', () => {
  test('folders and globs, each file once', async () => {
    place = makeWorkplace({
      'db/a.xml': WARNED,
      'db/b.yaml': 'Table: [{name: u, id: 3}]',
      'db/notes.txt': '',
    })
    const { stdout } = await place.run('validate', 'db', 'db/*.xml')
    expect(stdout).toMatch(/^db\/a\.xml:3:/)
    expect(stdout).toMatch(/ about 2 schemas\n$/)
  })

  test('a database of SQLite by its URL alone', async () => {
    place = makeWorkplace({ 'app.sqlite3': '' })
    expect((await place.run('validate', 'app.sqlite3')).stdout).toMatch(
      /error\[unknown-format\].*by its URL, sqlite:\/\/\/app\.sqlite3$/m,
    )
    expect((await place.run('validate', 'sqlite:///app.sqlite3')).stdout).toContain('no-tables')
  })

  test('a file of any name with --from', async () => {
    place = makeWorkplace({ 'schema.txt': WARNED })
    expect((await place.run('validate', 'schema.txt')).stdout).toMatch(
      /^schema\.txt:1:1: error\[unknown-format\]/,
    )
    expect((await place.run('validate', 'schema.txt', '--from', 'xml')).stdout).toMatch(
      /^schema\.txt:3:\d+: warning/,
    )
  })

  test('no glob that finds nothing, no folder without schemas, and not nothing', async () => {
    place = makeWorkplace({ 'docs/a.txt': '' })
    for (const args of [['*.xml'], ['docs'], []]) {
      const { status, stdout, stderr } = await place.run('validate', ...args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: /)
    }
  })
})

describe('a key to a table that the files do not have', () => {
  const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY);\n'
  const ORDERS = 'CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id));\n'
  const files = { '.git/HEAD': '', 'db/accounts.sql': USERS, 'db/shop.sql': ORDERS }
  const entry = (schema: string, output: string, more = ''): string =>
    `{ schema: ${schema}, output: ${output}${more} }`
  const ACCOUNTS = entry('db/accounts.sql', 'app/accounts/models.py')
  const SHOP = entry('db/shop.sql', 'app/shop/models.py')

  async function codes(entries: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const models = entries.map((each) => `  - ${each}\n`).join('')
    const config = `defaults: { target: django, dialect: postgresql }\nmodels:\n${models}`
    place = makeWorkplace({ ...files, 'model-drift.yml': config, ...more })
    const { stdout } = await place.run('validate', 'db/shop.sql', '--dialect', 'postgresql')
    return [...stdout.matchAll(/\[([a-z-]+)\]/g)].map(([, code]) => code)
  }

  test('is wrong without a config, in one that cannot be read, and in one without the file', async () => {
    expect(await codes([ACCOUNTS])).toEqual(['unknown-table'])
    place.remove()
    expect(await codes([ACCOUNTS, SHOP], { 'model-drift.yml': 'models: 1' })).toEqual(['unknown-table'])
    place.remove()
    place = makeWorkplace(files)
    expect((await place.run('validate', 'db/shop.sql')).stdout).toContain('[unknown-table]')
  })

  test.each([
    ['another entry for the same ORM has', [ACCOUNTS, SHOP]],
    ['is external', [entry('db/shop.sql', 'app/shop/models.py', ', external: { users: auth.User }')]],
    ['another file of its entry has', [entry('[db/accounts.sql, db/shop.sql]', 'app/models.py')]],
    ['its entry leaves out', [entry('db/*.sql', 'app/models.py', ', exclude: users')]],
  ])('is right where %s that table', async (_, entries) => {
    expect(await codes(entries)).toEqual([])
  })

  test('is wrong where one of the entries with the file does not know the table', async () => {
    const other = entry('db/shop.sql', 'app/sa/models.py', ', target: sqlalchemy')
    expect(await codes([ACCOUNTS, SHOP, other])).toEqual(['unknown-table'])
  })

  test('is right by the entries with its own file, whatever others that are looked at know', async () => {
    const shop = entry('db/shop.sql', 'app/shop/models.py', ', external: { users: auth.User }')
    const tags = 'CREATE TABLE tags (id int PRIMARY KEY, user_id int REFERENCES users (id));\n'
    await codes([entry('db/tags.sql', 'app/tags/models.py'), shop], { 'db/tags.sql': tags })
    const { stdout } = await place.run('validate', 'db/shop.sql', 'db/tags.sql', '--dialect', 'postgresql')
    expect(stdout).toMatch(/^db\/tags\.sql:1:\d+: error\[unknown-table\].*\n1 error about 2 schemas\n$/)
  })

  test('is named with what may have been meant', async () => {
    const wrong = { 'db/shop.sql': ORDERS.replace('REFERENCES users', 'REFERENCES usres') }
    expect(await codes([ACCOUNTS, SHOP], wrong)).toEqual(['unknown-table'])
    expect((await place.run('validate', 'db/shop.sql')).stdout).toContain('did you mean "users"?')
  })

  test('may be in a file that is named by its whole path', async () => {
    expect(await codes([ACCOUNTS, SHOP])).toEqual([])
    const shop = join(place.folder, 'db/shop.sql')
    expect((await place.run('validate', shop)).stdout).not.toContain('unknown-table')
  })
})

describe('--format json', () => {
  test('has the shape that docs/report.md describes', async () => {
    place = makeWorkplace({ 'a.xml': WARNED })
    const { stdout, status } = await place.run('validate', 'a.xml', 'gone.xml', '--format', 'json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      tool: { name: 'model-drift', version },
      status: 2,
      schemas: ['a.xml', 'gone.xml'],
      errors: 1,
      warnings: 1,
      notices: 0,
      diagnostics: [
        {
          severity: 'error',
          code: 'schema-not-found',
          message: 'there is no file "gone.xml"',
          place: null,
        },
        {
          severity: 'warning',
          code: 'unknown-type',
          message: expect.stringContaining('BLOBBY'),
          place: { path: 'a.xml', line: 3, column: 3 },
        },
      ],
    })
  })
})

interface Sarif {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } }
      readonly invocations: readonly [
        { readonly exitCode: number; readonly toolExecutionNotifications: readonly unknown[] },
      ]
      readonly results: readonly Result[]
    },
  ]
}
interface Rule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: Readonly<Record<string, number>>
      }
    },
  ]
}

async function sarif(...args: string[]): Promise<Sarif['runs'][0]> {
  const { stdout } = await place.run('validate', ...args, '--format', 'sarif')
  const log = JSON.parse(stdout) as Sarif
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

describe('--format sarif', () => {
  test('has a rule for each code and a result for each finding, at its line', async () => {
    place = makeWorkplace({ 'db/a.xml': WRONG })
    const run = await sarif('db/a.xml')
    expect(run.tool.driver.name).toBe('model-drift')
    expect(run.tool.driver.rules.map(({ id, shortDescription }) => [id, shortDescription.text])).toEqual([
      ['unknown-table', 'Unknown table'],
      ['unknown-type', 'Unknown type'],
    ])
    expect(run.invocations[0].exitCode).toBe(2)
    expect(
      run.results.map(({ ruleId, ruleIndex, level, locations: [{ physicalLocation }] }) => ({
        ruleId,
        ruleIndex,
        level,
        uri: physicalLocation.artifactLocation.uri,
        line: physicalLocation.region['startLine'],
      })),
    ).toEqual([
      { ruleId: 'unknown-type', ruleIndex: 1, level: 'warning', uri: 'db/a.xml', line: 3 },
      { ruleId: 'unknown-table', ruleIndex: 0, level: 'error', uri: 'db/a.xml', line: 4 },
    ])
  })

  test('gives notices as notes', async () => {
    place = makeWorkplace({ 'a.sql': 'CREATE TABLE t (id integer PRIMARY KEY);\n' })
    const { results, invocations } = await sarif('a.sql')
    const levels = [...results, ...(invocations[0].toolExecutionNotifications as readonly Result[])]
    expect(levels.map(({ level }) => level)).toEqual(['note'])
  })

  test('names files from the repository on, wherever it runs', async () => {
    place = makeWorkplace({ 'sub/a b#:%.xml': WARNED, '.git/HEAD': '' })
    const { results } = await sarif('sub')
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('sub/a%20b%23%3A%25.xml')
  })

  test('keeps what stands in no file apart, since code scanning refuses it', async () => {
    place = makeWorkplace({ 'a.xml': GOOD })
    const { results, invocations } = await sarif('a.xml', 'gone.xml')
    expect(results).toEqual([])
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        descriptor: { id: 'schema-not-found' },
        level: 'error',
        message: { text: 'there is no file "gone.xml"' },
      },
    ])
  })

  test('shows hostile names as text on one line, without links or hidden characters', async () => {
    const name = '[x](http://evil.example)\u202e&#10;::error::##[group]'
    place = makeWorkplace({ 'a.xml': WARNED.replace('BLOBBY', name) })
    const { stdout } = await place.run('validate', 'a.xml', '--format', 'sarif')
    expect(stdout).not.toMatch(/\u202e|##\[|\]\(/)
    const { results } = await sarif('a.xml')
    expect(results[0]?.message.text).toContain('[x] (http://evil.example)\\u{202e}')
    expect(results[0]?.message.text).not.toMatch(/\n/)
  })
})
