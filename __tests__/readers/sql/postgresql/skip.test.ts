import { expect, test } from '@jest/globals'

import { readSql } from './support.js'

test('a DO that defines something is not read, and said', async () => {
  const { said, messages, document } = await readSql([
    `CREATE TABLE t (id int);
DO $$ BEGIN
  CREATE TYPE mood AS ENUM ('a');
EXCEPTION WHEN duplicate_object THEN null; END $$;
DO LANGUAGE plpgsql 'BEGIN ALTER TABLE ONLY t ADD PRIMARY KEY (id); END';
DO $$ BEGIN CREATE UNIQUE INDEX i ON t (id); END $$;`,
  ])
  expect(said).toEqual([2, 5, 6].map((line) => `warning statement-in-text ${line}:1`))
  expect(messages[0]).toBe(
    'what DO runs stands in a text and is not read; write what it defines as statements of their own',
  )
  expect(document.tables.map(({ name }) => name)).toEqual(['t'])
})

test('a DO that defines nothing says nothing', async () => {
  const { said } = await readSql([
    "CREATE TABLE t (id int); DO $$ BEGIN UPDATE t SET id = 1; GRANT SELECT ON TABLE t TO someone; END $$; DO 'NULL';",
  ])
  expect(said).toEqual([])
})
