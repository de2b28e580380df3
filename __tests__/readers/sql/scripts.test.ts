import { afterEach, describe, expect, test } from '@jest/globals'

import { findScriptCommands } from '../../../src/readers/sql/script-commands.js'
import { makeWorkplace, type Workplace } from '../../support/cli.js'
import { withoutHang } from '../../support/hang.js'

let place: Workplace | undefined
afterEach(() => {
  place?.remove()
  place = undefined
})

const TABLE = (name: string): string => `CREATE TABLE ${name} (id bigint PRIMARY KEY);\n`

/** The names of the tables that `convert` finds, in order, with their namespaces, and what it says beside. */
async function convert(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  place = makeWorkplace(files)
  const { status, stdout, stderr } = await place.run('convert', '--input', ...args)
  const said = stderr.match(/^\S+?:\d+:\d+: \w+\[[a-z-]+\]/gm) ?? []
  if (status !== 0) return { status, said }
  const { Table } = JSON.parse(stdout) as { Table: { name: string; schema?: string }[] }
  const tables = Table.map(({ name, schema }) => (schema ? `${schema}.${name}` : name))
  return { status, said, tables }
}

const PSQL = ['--dialect', 'postgresql'] as const

describe('psql reads other files where its command stands', () => {
  test('beside the file, beside the first file, from the top; each once, in one session', async () => {
    const files = {
      'db/schema.sql': `${TABLE('z')}CREATE SCHEMA shop;\nSET search_path = shop;\n\\i parts/a.sql\n${TABLE('d')}\\ir ./parts/b.sql\n`,
      'db/parts/a.sql': `${TABLE('a')}\\i parts/c.sql\n\\include db/parts/b.sql\n`,
      'db/parts/b.sql': TABLE('b'),
      'db/parts/c.sql': TABLE('c'),
    }
    const expected = { status: 0, said: [], tables: ['z', 'shop.a', 'shop.c', 'shop.b', 'shop.d'] }
    expect(await convert(files, 'db/schema.sql', ...PSQL)).toEqual(expected)
  })

  test('a file that another reads is not read by itself as well', async () => {
    const files = {
      'a.sql': 'CREATE TABLE a (id int PRIMARY KEY, b_id int REFERENCES b);\n',
      'all.sql': `${TABLE('b')}\\i a.sql\n`,
    }
    expect(await convert(files, 'a.sql', 'all.sql', ...PSQL)).toEqual({
      status: 0,
      said: [],
      tables: ['b', 'a'],
    })
  })

  test('places are those of the files', async () => {
    const files = {
      'all.sql': `${TABLE('b')}\n\\i a.sql\n\n  CREATE TABLE (;\n`,
      'a.sql': '\nCREATE TABLE );\n',
    }
    const { said } = await convert(files, 'all.sql', ...PSQL)
    expect(said.filter((line) => line.includes('error'))).toEqual([
      'a.sql:2:14: error[unreadable-statement]',
      'all.sql:5:16: error[unreadable-statement]',
    ])
  })

  test.each([
    ['that is not there', '\\i x.sql'],
    ['of a variable', '\\i :folder/x.sql'],
    ['outside', '\\i ../../x.sql'],
    ['anywhere on the machine', '\\i /etc/passwd'],
    ['beside the file alone', '\\ir top.sql'],
  ])('a file %s is a warning', async (_, command) => {
    const files = { 'db/a.sql': `${TABLE('a')}${command}\n`, 'top.sql': TABLE('top') }
    const { said, tables } = await convert(files, 'db/a.sql', ...PSQL)
    expect([said, tables]).toEqual([['db/a.sql:2:1: warning[source-not-followed]'], ['a']])
  })

  test('several of one file are one warning', async () => {
    const files = { 'a.sql': `${TABLE('a')}\\i x.sql\n\\i b.sql\n\\i y.sql\n`, 'b.sql': '\n\\i z.sql\n' }
    const { said } = await convert(files, 'a.sql', ...PSQL)
    expect(said).toEqual([
      'a.sql:2:1: warning[source-not-followed]',
      'b.sql:2:1: warning[source-not-followed]',
    ])
    const { stderr = '' } = (await place?.run('convert', '--input', 'a.sql', ...PSQL)) ?? {}
    expect(stderr).toContain(
      'expected "x.sql" beside this file or from the top of the repository (and 1 more',
    )
  })

  test('a circle is an error that prints it', async () => {
    const files = { 'a.sql': `${TABLE('a')}\\i b.sql\n`, 'b.sql': '\\i a.sql\n' }
    const { status, said } = await convert(files, 'a.sql', ...PSQL)
    expect([status, said]).toEqual([2, ['b.sql:1:1: error[circular-include]']])
  })

  test('a hundred thousand commands are too many, at once', async () => {
    const files = { 'a.sql': TABLE('a') + '\\i x.sql\n'.repeat(100_000) }
    const { status, said } = await withoutHang(() => convert(files, 'a.sql', ...PSQL))
    expect(status).toBe(2)
    expect(said).toContain('a.sql:1002:1: error[too-many-includes]')
  })
})

test('mysql reads them by SOURCE and \\.', async () => {
  const files = {
    'all.sql': `source a.sql;\n\\. b.sql\nSOURCE "c d.sql"\n${TABLE('e')}`,
    'a.sql': TABLE('a'),
    'b.sql': TABLE('b'),
    'c d.sql': TABLE('c'),
  }
  const expected = { status: 0, said: [], tables: ['a', 'b', 'c', 'e'] }
  expect(await convert(files, 'all.sql', '--dialect', 'mysql')).toEqual(expected)
})

test('sqlite3 reads them by .read', async () => {
  const files = { 'all.sql': `.mode box\n.read 'a.sql'\n${TABLE('b')}`, 'a.sql': TABLE('a') }
  const expected = { status: 0, said: [], tables: ['a', 'b'] }
  expect(await convert(files, 'all.sql', '--dialect', 'sqlite')).toEqual(expected)
})

describe('no commands are', () => {
  test.each([
    ['in a comment', '/*\n\\i a.sql\n*/\n-- \\i a.sql\n'],
    ['in a text', "INSERT INTO t VALUES ('\n\\i a.sql\nsource a.sql\n');\n"],
    ['in a line', 'SELECT 1 \\i a.sql\n'],
    ['without a file', '\\i\n\\ir \nsource\n'],
    ['words of data', 'source of all\n\\. x\n.read me\n'],
    ['the end of data', 'COPY t FROM stdin;\n1\n\\.\n'],
  ])('%s', (_, text) => {
    expect(findScriptCommands(text)).toEqual([])
  })

  test.each([
    ['comments', '/*'],
    ['texts', "'"],
    ['blanks', ' \t'],
    ['lines', '\n\\x'],
  ])('in megabytes of %s that do not end', async (_, part) => {
    await withoutHang(() => findScriptCommands(`\\i a.sql\n${part.repeat(2_000_000)}`))
  })
})
