import { expect, test } from '@jest/globals'

import { documentOf, readSql, tablesOf } from './support.js'

// PostgreSQL keeps the names of relations apart from those of constraints without an index.

test('an index may be called like a check or a foreign key, and each is found by its own statements', async () => {
  const { a, b } = await tablesOf(`
    CREATE TABLE a (id int PRIMARY KEY, n int CONSTRAINT taken CHECK (n > 0), m int CONSTRAINT also REFERENCES a);
    CREATE TABLE b (id int PRIMARY KEY, n int);
    CREATE INDEX taken ON b (n);
    CREATE INDEX also ON a (n);
    COMMENT ON INDEX taken IS 'the index';
    COMMENT ON CONSTRAINT taken ON a IS 'the check';
    ALTER INDEX also RENAME TO other;
  `)
  expect(b?.indexes).toMatchObject([{ name: 'taken', comment: 'the index' }])
  expect(a?.indexes).toMatchObject([{ name: 'other' }])
  expect(a?.constraints).toMatchObject([
    { kind: 'check', name: 'taken', comment: 'the check' },
    { kind: 'primary-key' },
    { kind: 'foreign-key', name: 'also' },
  ])
})

test('an index is never called like the index behind a key', async () => {
  const { said } = await readSql([
    'CREATE TABLE a (id int CONSTRAINT taken PRIMARY KEY);\nCREATE INDEX taken ON a (id);',
  ])
  expect(said).toEqual(['error duplicate-name 2:1'])
})

test('the check of one table is numbered where another table of the schema has a check of the name', async () => {
  // As the server has them: both columns joined by an underscore give a_b_c_check.
  const { a, a_b: other } = await tablesOf(`
    CREATE TABLE a (b_c int CHECK (b_c > 0));
    CREATE TABLE a_b (c int CHECK (c > 0));
  `)
  expect([a, other].map((table) => table?.constraints[0]?.name)).toEqual(['a_b_c_check', 'a_b_c_check1'])
})

test('a sequence is found by a name with quotes in it', async () => {
  const { sequences, tables } = await documentOf(`
    CREATE TABLE public."a""b" (id integer NOT NULL);
    CREATE SEQUENCE public."a""b_id_seq" AS integer;
    ALTER SEQUENCE public."a""b_id_seq" OWNED BY public."a""b".id;
    ALTER TABLE ONLY public."a""b" ALTER COLUMN id SET DEFAULT nextval('public."a""b_id_seq"'::regclass);
  `)
  expect(sequences).toEqual([])
  expect(tables[0]?.columns).toMatchObject([{ name: 'id', autoIncrement: true }])
})
