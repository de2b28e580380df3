import { describe, expect, test } from '@jest/globals'

import { withoutHang } from '../../../support/hang.js'
import { readSql, type SqlReading } from './support.js'

const TABLE = (name: string): string => `CREATE TABLE ${name} (id int);\n`

function namesOf({ document }: SqlReading): readonly string[] {
  return document.tables.map(({ name, namespace }) => (namespace ? `${namespace}.${name}` : (name ?? '')))
}

/** The tables that are read, with their namespaces, and what is said. */
async function read(
  ...texts: readonly string[]
): Promise<{ tables: readonly string[]; said: readonly string[] }> {
  const reading = await readSql(texts)
  return { tables: namesOf(reading), said: reading.said }
}

describe('\\if', () => {
  // What psql 15 makes of each of these was looked up with psql.
  test.each([
    ['the branch that holds', '\\if false\nA\\elif yes\nB\\elif 1\nC\\else\nD\\endif\n', ['b']],
    ['the rest', '\\if off\nA\\else\nB\\endif\nC', ['b', 'c']],
    ['a value that is no boolean is false', '\\if maybe\nA\\else\nB\\endif\n', ['b']],
    [
      'branches in branches',
      '\\if 0\n\\if 1\nA\\else\nB\\endif\nC\\else\n\\if 1\nD\\endif\n\\endif\n',
      ['d'],
    ],
    ['a value that is set', '\\set on true\n\\if :on\nA\\else\nB\\endif\n', ['a']],
    [
      'whether a value is set',
      '\\set x 1\n\\if :{?x}\nA\\endif\n\\unset x\n\\if :{?x}\n\\else\nB\\endif\n',
      ['a', 'b'],
    ],
    [
      'what sets a value is in a branch',
      '\\if 0\n\\set s 1\n\\endif\n\\set t 1\n\\if :{?t}\nA\\endif\n',
      ['a'],
    ],
    ['no statement of PostgreSQL has to be there', '\\if 0\nCREATE TABEL x;\n\\endif\nA', ['a']],
  ])('%s', async (_, text, tables) => {
    const script = text.replace(/^[A-D]/gm, (name) => TABLE(name.toLowerCase()))
    expect(await read(script)).toEqual({ tables, said: [] })
  })

  test('what psql does only when it is started with a variable is left out with a warning', async () => {
    const script = `\\if :{?audit}\n${TABLE('audit')}\\endif\n\\if :{?s}\n\\else\n\\set s shop\n\\endif\n${TABLE(':s.a')}`
    expect(await read(script)).toEqual({ tables: ['shop.a'], said: ['warning psql-condition 2:1'] })
  })

  test.each([
    ['a query', 'SELECT 1 AS there \\gset\n'],
    ['a query with a prefix', 'SELECT 1 AS re \\gset the\n'],
    ['the environment', '\\getenv there THERE\n'],
    ['the shell', '\\set there `test`\n'],
    ['a person', "\\prompt 'Really?' there\n"],
  ])('neither branch is read where %s decides, with a warning each', async (_, text) => {
    const { tables, said } = await read(
      `${text}\\if :there\n${TABLE('a')}\\else\n${TABLE('b')}\\endif\n${TABLE('c')}`,
    )
    expect([tables, said]).toEqual([['c'], ['warning psql-condition 3:1', 'warning psql-condition 5:1']])
  })

  test('is of its own file', async () => {
    expect(
      await read(`\\set x 1\n\\if 0\n${TABLE('a')}`, `\\if :{?x}\n\\else\n${TABLE('b')}\\endif\n`),
    ).toEqual({
      tables: ['b'],
      said: [],
    })
  })
})

describe('\\set', () => {
  test('values stand where psql puts them, and nowhere else', async () => {
    const script = `\\set schema 'My App'
\\set part a_ :schema
\\set len 20
CREATE TABLE :"schema".t (a varchar(:len) DEFAULT :'schema', b text DEFAULT ':len', c text DEFAULT $$:len$$,
  d int[] DEFAULT '{1,2}'::int[], e text DEFAULT E'\\':len' /* :len */); -- :len
`
    const { document, said } = await readSql([script])
    expect(said).toEqual([])
    const [table] = document.tables
    expect([table?.namespace, table?.columns[0]?.type]).toEqual(['My App', 'character varying(20)'])
    expect(table?.columns.map((column) => column.default?.text)).toEqual([
      "'My App'",
      "':len'",
      "':len'",
      "'{1,2}'",
      "''':len'",
    ])
  })

  test('the value that a statement gets is the one before it', async () => {
    expect(await read(`\\set t a\n${TABLE(':t')}\\set t :t _b\n${TABLE(':t')}\\unset t\n`)).toEqual({
      tables: ['a', 'a_b'],
      said: [],
    })
  })

  test('values that grow without end are not known', async () => {
    const text = '\\set a xxxxxxxxxxxxxxxx\n' + '\\set a :a:a\n'.repeat(100_000) + TABLE(':a')
    const { said } = await withoutHang(() => readSql([text]))
    expect(said).toEqual(['warning psql-variable 100002:1'])
  })
})

test('hundreds of thousands of commands are read at once', async () => {
  const nested = '\\if 1\n'.repeat(200_000) + TABLE('a')
  const asked = '\\getenv x Y\n\\set y 1\nSELECT a AS b \\gset\n'.repeat(50_000) + TABLE('b')
  expect(await withoutHang(() => read(nested, asked))).toEqual({ tables: ['a', 'b'], said: [] })
})

test('\\q ends a script, but not from a branch that guards it', async () => {
  expect(await read(`\\if :{?x}\n\\else\n\\q\n\\endif\n${TABLE('a')}\\q\n${TABLE('b')}`, TABLE('c'))).toEqual(
    {
      tables: ['a', 'c'],
      said: [],
    },
  )
})

test('\\gexec is told where it may define something', async () => {
  const script = `SELECT 'CREATE DATABASE x' \\gexec\nSELECT format('DROP TABLE %I', t) FROM x \\gexec\n${TABLE('a')}`
  expect(await read(script)).toEqual({ tables: ['a'], said: ['warning statement-in-text 2:1'] })
})

test('tables of two databases are told, once', async () => {
  const script = `\\connect template1\n\\c shop\n${TABLE('a')}\\connect -\n${TABLE('b')}\\connect -reuse-previous=on "dbname='other'"\n${TABLE('c')}${TABLE('d')}`
  expect(await read(script)).toEqual({
    tables: ['a', 'b', 'c', 'd'],
    said: ['warning other-database 7:1'],
  })
})

describe('SET LOCAL search_path', () => {
  test.each([
    [
      'holds until its transaction ends',
      `BEGIN; SET LOCAL search_path = s; ${TABLE('a')} COMMIT; ${TABLE('b')}`,
    ],
    ['has no effect outside of one', `SET LOCAL search_path = x; ${TABLE('b')} CREATE TABLE s.a (id int);`],
    [
      'is undone to what was set before',
      `SET search_path = s; BEGIN; SET LOCAL search_path = x; END; ${TABLE('a')} RESET search_path; ${TABLE('b')}`,
    ],
    [
      'is overruled by a SET that lasts',
      `BEGIN; SET LOCAL search_path = x; SET search_path = s; COMMIT; ${TABLE('a')} CREATE TABLE public.b (id int);`,
    ],
    [
      'goes for set_config as well',
      `BEGIN; SELECT set_config('search_path', 's', true); ${TABLE('a')} END; ${TABLE('b')}`,
    ],
    [
      'holds in its program',
      `DO $$ BEGIN SET LOCAL search_path = s; CREATE TABLE a (id int); END $$; ${TABLE('b')}`,
    ],
  ])('%s', async (_, sql) => {
    const { tables, said } = await read(sql)
    expect([[...tables].sort(), said]).toEqual([['b', 's.a'], []])
  })
})
