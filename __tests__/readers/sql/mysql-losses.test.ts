import { describe, expect, test } from '@jest/globals'

import { plain, readAs } from './mysql-support.js'

/** What is said of the words behind the columns of a table, and of a statement behind it. */
async function lossesOf(columns: string, behind = ''): Promise<readonly string[]> {
  const { said, messages } = await readAs('mariadb', `CREATE TABLE t (\n${columns}\n)${behind}`)
  expect(said).toEqual(said.filter((line) => line.startsWith('warning not-in-models')))
  return said.map((line, index) => `${line.split(' ')[2] ?? ''} ${messages[index] ?? ''}`)
}

describe('what no model can say is said once, at its place', () => {
  test.each([
    ['i INT, s TEXT,\nPRIMARY KEY (i, s(10))', '3:1', 'a member of the primary key is the beginning'],
    ['i INT,\nPRIMARY KEY (i DESC)', '3:1', 'a member of the primary key'],
    ['i INT, CHECK (i > 0)\nNOT ENFORCED', '3:5', 'a condition is not enforced'],
    ['i INT,\nj INT INVISIBLE', '3:7', 'column "j" is invisible to SELECT *'],
    ['i INT,\nKEY k (i) IGNORED', '3:11', 'an index is not used by queries'],
    ['i INT,\nKEY k (i) INVISIBLE', '3:11', 'an index is not used by queries'],
    ['s TEXT,\nFULLTEXT k (s) WITH PARSER ngram', '3:28', 'an index has the parser "ngram"'],
    ['p POINT SRID 4326', '2:14', 'column "p" has the system of coordinates 4326'],
    ['s DATE, e DATE,\nPERIOD FOR p (s, e)', '3:12', 'the columns of period "p" belong together'],
  ])('%s', async (columns, place, message) => {
    const losses = await lossesOf(columns)
    expect(losses).toHaveLength(1)
    expect(losses[0]).toContain(`${place} table "t": ${message}`)
    expect(losses[0]).toMatch(/; the models do not say so$/)
  })

  test.each([
    ['ALTER TABLE t ALTER CHECK c NOT ENFORCED', 'a condition is not enforced'],
    ['ALTER TABLE t ALTER INDEX k INVISIBLE', 'an index is not used by queries'],
    ['ALTER TABLE t ALTER i SET INVISIBLE', 'column "i" is invisible'],
    ['ALTER TABLE t ADD SYSTEM VERSIONING', 'it keeps the former versions of its rows'],
    ['ALTER TABLE t ADD PRIMARY KEY (s(5))', 'a member of the primary key'],
  ])('%s', async (statement, message) => {
    const losses = await lossesOf('i INT, s TEXT, KEY k (i), CONSTRAINT c CHECK (i > 0)', `;\n${statement}`)
    expect(losses).toEqual([expect.stringContaining(`table "t": ${message}`)])
    expect(losses[0]).toMatch(/^4:/)
  })

  test.each([
    'i INT, PRIMARY KEY (i ASC) USING HASH',
    'i INT, KEY k (i) NOT IGNORED',
    'i INT, KEY k (i) VISIBLE, CHECK (i > 0) ENFORCED',
  ])('what is usual says nothing: %s', async (columns) => {
    expect(await lossesOf(columns, '; ALTER TABLE t ALTER i SET VISIBLE')).toEqual([])
  })
})

test('the columns in which versions of rows have their times are left out with what is built on them', async () => {
  const { document, messages } = await readAs(
    'mariadb',
    `CREATE TABLE t (i INT NOT NULL, row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
       row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END, PRIMARY KEY (i, row_end), KEY k (row_end),
       PERIOD FOR SYSTEM_TIME (row_start, row_end)) WITH SYSTEM VERSIONING;`,
  )
  expect(messages).toEqual([
    'table "t": column "row_start" has the times of row versions and is left out; the models do not say so',
    'table "t": column "row_end" has the times of row versions and is left out; the models do not say so',
    'table "t": it keeps the former versions of its rows; the models do not say so',
  ])
  const [table] = document.tables
  expect(plain(table?.columns)).toEqual([{ name: 'i', type: 'int', nullable: false }])
  expect(plain(table?.constraints)).toEqual([{ kind: 'primary-key', columns: ['i'] }])
  expect(table?.indexes).toEqual([])
})

describe('the method of a primary key is told where it is none that a table has by itself', () => {
  const KEY = 'table "t": the primary key has the method'
  test.each([
    ['PRIMARY KEY USING BTREE (i)', 'MEMORY', '3:1 ', 'BTREE'],
    ['PRIMARY KEY (i) USING BTREE', 'heap', '3:1 ', 'BTREE'],
    ['PRIMARY KEY (i) USING HASH', 'NDB', '3:1 ', 'HASH'],
  ])('%s, ENGINE=%s', async (key, engine, place, method) => {
    const said = `${place}${KEY} ${method}; the models do not say so`
    expect(await lossesOf(`i INT,\n${key}`, ` ENGINE=${engine}`)).toEqual([said])
    expect(await lossesOf(`i INT,\n${key}`, `; ALTER TABLE t ENGINE=${engine}`)).toEqual([said])
  })

  test.each([
    ['PRIMARY KEY USING HASH (i)', ' ENGINE=MEMORY'],
    ['PRIMARY KEY (i)', ' ENGINE=MEMORY'],
    ['PRIMARY KEY (i) USING BTREE', ' ENGINE=InnoDB'],
    ['PRIMARY KEY (i) USING BTREE', ' ENGINE=MEMORY; ALTER TABLE t ENGINE=InnoDB'],
    ['PRIMARY KEY (i) USING BTREE', ' ENGINE=MEMORY; ALTER TABLE t DROP PRIMARY KEY'],
    ['PRIMARY KEY (i) USING BTREE', ' ENGINE=MEMORY; DROP TABLE t'],
  ])('%s%s: nothing', async (key, behind) => {
    expect(await lossesOf(`i INT, ${key}`, behind)).toEqual([])
  })

  test('the constraint itself says nothing of it, also in a table that is like the other', async () => {
    const text = `CREATE TABLE a (i INT, PRIMARY KEY (i) USING BTREE) ENGINE=MEMORY; CREATE TABLE b LIKE a;`
    const { document, messages } = await readAs('mysql', text)
    expect(messages.map((message) => message.slice(0, 9))).toEqual(['table "a"', 'table "b"'])
    const key = { kind: 'primary-key', columns: ['i'] }
    expect(document.tables.map(({ constraints }) => plain(constraints))).toEqual([[key], [key]])
  })
})

test('a temporary table loses nothing, for it is none of the schema', async () => {
  const { said } = await readAs('mysql', 'CREATE TEMPORARY TABLE t (i INT INVISIBLE)')
  expect(said).toEqual([])
})
