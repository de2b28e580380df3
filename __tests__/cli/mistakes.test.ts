import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeWorkplace, type Workplace } from '../support/cli.js'

const TABLE = '<Table name="users"><Column name="id" type="INT" primaryKey="true"/></Table>'
const entry = (keys: string): string =>
  `models:\n  - { schema: a.xml, target: sqlalchemy, output: models.py, ${keys} }\n`
const GOOD = entry('overwrite: false')

let place: Workplace

beforeEach(() => {
  place = makeWorkplace({ 'model-drift.yml': GOOD, 'a.xml': `<Justdb>${TABLE}</Justdb>` })
})

afterEach(() => {
  place.remove()
})

/** Runs check and generate: both end with 2, say the same one line on standard error, and write nothing. */
async function expectMistake(line: string | RegExp): Promise<void> {
  const before = place.files()
  for (const command of ['check', 'generate']) {
    const { status, stderr } = await place.run(command)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
  }
  expect(place.files()).toEqual(before)
}

describe('a schema file', () => {
  const table = (columns: string): string =>
    `<Justdb>\n  <Table name="t">\n    ${columns}\n  </Table>\n</Justdb>\n`

  test.each([
    ['is not well formed', '<Justdb>\n  <Table name="t">\n</Justdb>\n', 'a.xml:2:3: error[not-well-formed]'],
    ['has a second root', `<Justdb>${TABLE}</Justdb>\n<Justdb/>\n`, 'a.xml:2:1: error[second-root]'],
    [
      'has an unknown entity',
      table('<Column name="a" type="INT" comment="&nope;"/>'),
      'a.xml:3:5: error[unknown-entity]',
    ],
    [
      'lacks the closing quote of a value',
      table('<Column name="a" type="INT" comment="a/><Column name="b"/>'),
      'a.xml:3:5: error[not-well-formed]',
    ],
    [
      'has a DTD',
      `<!DOCTYPE x [<!ENTITY a "b">]>\n<Justdb>${TABLE}</Justdb>`,
      /^a\.xml:1:1: error\[[a-z-]+\].*(DTD|DOCTYPE)/,
    ],
    [
      'names an unknown table',
      table('<Column name="user_id" type="INT" referencedTable="tt"/>'),
      /^a\.xml:3:5: error\[unknown-table\].*"t"/,
    ],
    [
      'names an unknown column',
      table('<Column name="user_id" type="INT" referencedTable="t" referencedColumn="usr_id"/>'),
      /^a\.xml:3:5: error\[unknown-column\].*user_id/,
    ],
    [
      'has two columns of one name',
      table('<Column name="a" type="INT"/>\n    <Column name="A" type="INT"/>'),
      'a.xml:4:5: error[duplicate-column]',
    ],
    [
      'has two tables of one name',
      `<Justdb>\n${TABLE}\n${TABLE}\n</Justdb>`,
      'a.xml:3:1: error[duplicate-table]',
    ],
    [
      'has a table without columns',
      '<Justdb>\n  <Table name="t"/>\n</Justdb>',
      'a.xml:2:3: error[no-columns]',
    ],
    [
      'nests over 100 deep',
      `<Justdb>\n${'<a>'.repeat(150)}${'</a>'.repeat(150)}</Justdb>`,
      /^a\.xml:2:\d+: error\[too-deep\]/,
    ],
    ['is no UTF-8', Buffer.from([0x3c, 0xff, 0xfe]), 'a.xml:1:1: error[not-utf8]'],
    [
      'is an archive of pg_dump',
      Buffer.from('PGDMP\x01\x0e\0'),
      /error\[not-utf8\].*pg_restore --schema-only/,
    ],
    ['is a database', Buffer.from('SQLite format 3\0\x10\0'), /error\[not-utf8\].*sqlite:\/\/\/app.db/],
    ['is compressed', Buffer.of(0x1f, 0x8b, 8, 0), /error\[not-utf8\].*unpack it/],
    ['is UTF-16 with a mark', Buffer.from('\ufeff<Justdb/>', 'utf16le'), /error\[not-utf8\].*came UTF-16/],
    ['is UTF-16 without one', Buffer.from('<Justdb/>', 'utf16le'), /error\[not-utf8\].*came UTF-16/],
    [
      'is a pointer of Git LFS',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`,
      /^a\.xml:1:1: error\[lfs-pointer\].*git lfs untrack/,
    ],
    ['is larger than 10 MB', ' '.repeat(10 * 1024 * 1024 + 1), 'a.xml:1:1: error[file-too-large]'],
  ])('that %s', async (_what, text, line) => {
    writeFileSync(join(place.folder, 'a.xml'), text)
    await expectMistake(line)
  })

  test('that is Markdown without a schema table', async () => {
    place.write('model-drift.yml', GOOD.replace('a.xml', 'a.md'))
    place.write('a.md', '# Title\n\nProse.\n')
    await expectMistake('a.md:1:1: error[no-schema-table]')
  })

  test('that does not exist', async () => {
    place.write('model-drift.yml', GOOD.replace('a.xml', 'b.xml'))
    await expectMistake(/^model-drift\.yml:2:5: error\[schema-not-found\].*"b\.xml"/)
  })

  test('that is a link', async () => {
    symlinkSync('/etc/hostname', join(place.folder, 'b.xml'))
    place.write('model-drift.yml', GOOD.replace('a.xml', 'b.xml'))
    await expectMistake('b.xml:1:1: error[schema-is-link]')
  })
})

describe('a config', () => {
  test.each([
    [
      'with an unknown key',
      entry('outptu: x'),
      /^model-drift\.yml:2:\d+: error\[unknown-key\].*"outptu".*"output"/,
    ],
    [
      'with an unknown option',
      entry('options: { bsae: "app.db:Base" }'),
      /error\[unknown-key\].*"bsae".*"base"/,
    ],
    [
      'with an unknown target',
      GOOD.replace('sqlalchemy', 'sqlalchmey'),
      /error\[unknown-target\].*"sqlalchemy"/,
    ],
    [
      'with an output outside the repository',
      GOOD.replace('models.py', '../m.py'),
      /error\[outside-repository\].*"\.\.\/m\.py"/,
    ],
    ['with an absolute output', GOOD.replace('models.py', '/tmp/m.py'), 'error[outside-repository]'],
    ['with an output under .git', GOOD.replace('models.py', '.git/m.py'), 'error[reserved-output]'],
    [
      'with an output under .github',
      GOOD.replace('models.py', 'a/../.GitHub/m.py'),
      'error[reserved-output]',
    ],
    [
      'with an output that is no Python file',
      GOOD.replace('models.py', 'models.txt'),
      'error[invalid-output]',
    ],
    ['with a schema outside the repository', GOOD.replace('a.xml', '../a.xml'), 'error[outside-repository]'],
    [
      'with two entries for one output',
      GOOD + GOOD.replace('models:\n', ''),
      /^model-drift\.yml:3:5: error\[duplicate-output\]/,
    ],
    ['with an output that is the schema', GOOD.replace('a.xml', 'models.py'), 'error[output-is-schema]'],
    ['with the top folder as an output', GOOD.replace('models.py', './'), 'error[invalid-output]'],
    ['with a Python that is too old', entry('python-version: 3.9'), /error\[invalid-config\].*"3\.11"/],
    ['with a glob beyond measure', entry(`exclude: '${'*a'.repeat(300)}'`), 'error[invalid-glob]: exclude: '],
    [
      'with a schema glob beyond measure',
      GOOD.replace('a.xml', `'*${'a'.repeat(70_000)}'`),
      'error[invalid-glob]',
    ],
    ['with an entry that is none', 'models: [3]\n', 'models[0]: expected keys and values, came "3"'],
    ['that is a list', '[]\n', 'the config: expected keys and values, came []'],
    ['with a python-version that is none', entry('python-version: 3'), /error\[invalid-config\].*"3\.11"/],
    ['that is no YAML', 'models: [\n', /^model-drift\.yml:\d+:\d+: error\[invalid-yaml\]/],
    ['without entries', 'models: []\n', 'error[invalid-config]'],
    ['without models', 'defaults: {}\n', 'error[invalid-config]'],
  ])('%s', async (_what, text, line) => {
    place.write('model-drift.yml', text)
    await expectMistake(line)
  })

  test('that is no UTF-8', async () => {
    writeFileSync(join(place.folder, 'model-drift.yml'), Buffer.from('models: # caf\xe9\n', 'latin1'))
    await expectMistake('model-drift.yml:1:1: error[not-utf8]')
  })

  test('with an output behind a link', async () => {
    mkdirSync(join(place.folder, 'real'))
    symlinkSync('real', join(place.folder, 'app'))
    place.write('model-drift.yml', GOOD.replace('models.py', 'app/models.py'))
    await expectMistake(/error\[output-barred\].*"app"/)
  })

  test('with an output that is a link', async () => {
    symlinkSync('elsewhere.py', join(place.folder, 'models.py'))
    await expectMistake(/error\[output-barred\].*"models\.py"/)
  })

  test('that is nowhere', async () => {
    place.git('init', '--quiet')
    place.git('mv', '-k', 'x', 'y')
    place.write('sub/x', '')
    const empty = makeWorkplace({})
    const { status, stderr } = await empty.run('check')
    expect(stderr).toMatch(/error\[config-not-found\].*model-drift\.yml/)
    expect(status).toBe(2)
    empty.remove()
  })
})

describe('arguments', () => {
  test.each([
    ['an unknown command', ['chekc'], /unknown command 'chekc'/],
    ['an unknown flag', ['check', '--confg', 'x'], /--config/],
    ['an unknown format', ['check', '--format', 'yml'], /text, markdown, json/],
    [
      'an unknown target',
      ['schema2orm', '--input', 'a.xml', '--type', 'prisma', '--output', 'm.py'],
      /sqlalchemy/,
    ],
    [
      'an unknown dialect',
      ['convert', '--input', 'a.xml', '--dialect', 'oracle'],
      /mariadb, mysql, postgresql, sqlite; without --dialect/,
    ],
    [
      'an input that is not there',
      ['schema2orm', '--input', 'b.xml', '--type', 'django', '--output', 'm.py'],
      /error\[schema-not-found\].*"b\.xml"/,
    ],
    [
      'an output over an input',
      ['schema2orm', '--input', 'a.xml', '--type', 'django', '--output', './a.xml'],
      /error\[output-is-schema\]/,
    ],
    [
      'an output under .git',
      ['schema2orm', '--input', 'a.xml', '--type', 'django', '--output', '.git/x.py'],
      /error\[reserved-output\]/,
    ],
    [
      'an output of another language',
      ['schema2orm', '--input', 'a.xml', '--type', 'django', '--output', 'models.js'],
      /error\[invalid-output\].*ends in \.py.*"models\.js"/,
    ],
    [
      'an output below a file',
      ['schema2orm', '--input', 'a.xml', '--type', 'django', '--output', 'a.xml/models.py'],
      /^error: "a\.xml\/models\.py": expected folders .* came a file\n$/,
    ],
    [
      'an output that is a folder',
      ['convert', '--input', 'a.xml', '--output', '.', '--format', 'json'],
      /^error: "\.": expected a file, came a folder\n$/,
    ],
    ['a folder without a schema', ['convert', '--input', 'empty'], /"empty".*came one without/],
    [
      'a conversion over its input',
      ['convert', '--input', 'a.xml', '--output', 'a.xml'],
      /error\[output-is-schema\]/,
    ],
  ])('%s', async (_what, args, line) => {
    mkdirSync(join(place.folder, 'empty'))
    const before = place.files()
    const { status, stderr } = await place.run(...args)
    expect(stderr).toMatch(line)
    expect(status).toBe(2)
    expect(place.files()).toEqual(before)
  })

  test('a folder where models are to be written', async () => {
    mkdirSync(join(place.folder, 'models.py'))
    const { status, stderr } = await place.run('generate')
    expect(stderr).toBe('error: "models.py": expected a file, came a folder\n')
    expect(status).toBe(2)
  })
})

describe('schema2orm', () => {
  const args = ['schema2orm', '--input', 'a.xml', '--type', 'sqlalchemy', '--output', 'out/models.py']

  test('takes every flag of JustDB’s command, and warns of those without effect', async () => {
    const flags =
      '--package p --namespace n --overwrite --with-relationships --with-methods --table-prefix t_ --naming-convention camelCase'
    const { status, stderr, stdout } = await place.run(...args, ...flags.split(' '))
    expect(status).toBe(0)
    expect(stdout).toBe('wrote out/models.py\n')
    const warned = stderr.trimEnd().split('\n')
    expect(warned.map((line) => /warning\[flag-without-effect\]: (--[a-z-]+)/.exec(line)?.[1])).toEqual([
      '--package',
      '--namespace',
      '--with-methods',
      '--naming-convention',
    ])
  })

  test('does not write over what people wrote, but with --overwrite', async () => {
    place.write('out/models.py', 'import os\n')
    expect(await place.run(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--overwrite'),
    })
    expect(place.read('out/models.py')).toBe('import os\n')
    expect(await place.run(...args, '--overwrite')).toMatchObject({ status: 0 })
    expect(place.read('out/models.py')).toContain('class User(Base)')
  })

  test('says that there was nothing to write', async () => {
    await place.run(...args)
    expect(await place.run(...args)).toMatchObject({ status: 0, stdout: expect.stringContaining('in step') })
  })

  test('knows a dialect by the other names that it has in schemas', async () => {
    place.write(
      'a.xml',
      `<Justdb>${TABLE.replace('</Table>', '<Column name="j" type="JSONB"/></Table>')}</Justdb>`,
    )
    expect(await place.run(...args, '--dialect', 'Postgres')).toMatchObject({ status: 0 })
    expect(place.read('out/models.py')).toContain('from sqlalchemy.dialects.postgresql import JSONB')
  })

  test('writes the same file again after the schema changed', async () => {
    await place.run(...args)
    place.write('a.xml', `<Justdb>${TABLE.replace('users', 'teams')}</Justdb>`)
    expect(await place.run(...args)).toMatchObject({ status: 0 })
    expect(place.read('out/models.py')).toContain('class Team(Base)')
  })

  test('writes a folder for a path without an extension', async () => {
    expect(await place.run(...args.slice(0, -1), 'out/models')).toMatchObject({ status: 0 })
    expect(place.files()).toEqual([
      'a.xml',
      'model-drift.yml',
      'out/models/__init__.py',
      'out/models/base.py',
      'out/models/user.py',
    ])
  })
})
