import { expect, test } from '@jest/globals'

import { readSqlite } from '../../../src/readers/sql/sqlite/read.js'

/** What is said of a text: `2:3 table "t": …`. */
async function saidOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await readSqlite([{ path: '1.sql', text }], { unreadable: 'error' })
  expect(diagnostics.filter(({ code }) => code !== 'not-in-models')).toEqual([])
  return diagnostics.map(({ place, message }) => `${place?.line ?? 0}:${place?.column ?? 0} ${message}`)
}

test.each([
  [
    'a TEXT,\nb TEXT NOT NULL ON CONFLICT IGNORE',
    '3:1',
    'a row that breaks a rule is met with ON CONFLICT IGNORE',
  ],
  [
    'a TEXT,\nb TEXT UNIQUE ON CONFLICT REPLACE',
    '3:1',
    'a row that breaks a rule is met with ON CONFLICT REPLACE',
  ],
  [
    'a TEXT,\nCONSTRAINT u\nUNIQUE (a) ON CONFLICT FAIL',
    '3:1',
    'a row that breaks a rule is met with ON CONFLICT FAIL',
  ],
  ['a TEXT,\nUNIQUE (a COLLATE NOCASE)', '3:1', 'a member of a key is compared by NOCASE'],
  ['a TEXT,\nPRIMARY KEY (a DESC)', '3:1', 'a member of a key descends'],
])('the models do not say it: %s', async (columns, place, what) => {
  expect(await saidOf(`CREATE TABLE t (\n${columns}\n)`)).toEqual([
    `${place} table "t": ${what}; the models do not say so`,
  ])
})

test('a strict table is told at its statement', async () => {
  expect(await saidOf('CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;')).toEqual([
    '1:1 table "t": it is STRICT and takes values of its types alone; the models do not say so',
  ])
})

test.each([
  'a TEXT NOT NULL ON CONFLICT ABORT, "strict" INT, UNIQUE (a, "strict" ASC)',
  'a INTEGER PRIMARY KEY AUTOINCREMENT, b INT REFERENCES t (a) ON DELETE SET NULL ON UPDATE NO ACTION',
  "a TEXT DEFAULT ('strict'), CHECK (a <> 'ON CONFLICT FAIL')",
])('what is usual says nothing: %s', async (columns) => {
  expect(await saidOf(`CREATE TABLE t (${columns})`)).toEqual([])
})

test('what is dropped again loses nothing', async () => {
  const text = 'CREATE TABLE t (a INT UNIQUE ON CONFLICT FAIL); DROP TABLE t; CREATE TABLE t (a INT)'
  expect(await saidOf(text)).toEqual([])
})
