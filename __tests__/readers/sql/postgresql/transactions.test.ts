import { expect, test } from '@jest/globals'

import { documentOf } from './support.js'

/** The names of the tables that are there after statements, each file's being a text. */
async function tablesAfter(...texts: readonly string[]): Promise<readonly string[]> {
  return (await documentOf(...texts)).tables.map(({ name }) => name ?? '')
}

const A = 'CREATE TABLE a (id int);'
const B = 'CREATE TABLE b (id int);'

test.each([
  [`${A} BEGIN; ${B} DROP TABLE a; ROLLBACK;`, ['a']],
  [`BEGIN; ${A} COMMIT; START TRANSACTION ISOLATION LEVEL SERIALIZABLE; ${B} ABORT WORK;`, ['a']],
  [`BEGIN; ${A} END; ${B} ROLLBACK;`, ['a', 'b']],
  [`${A} ROLLBACK; ${B}`, ['a', 'b']],
  [`BEGIN; ${A}`, ['a']],
  [`BEGIN; ${A} SAVEPOINT "S"; ${B} ROLLBACK TO SAVEPOINT "S"; COMMIT;`, ['a']],
  [`${A} BEGIN; SAVEPOINT one; ${B} SAVEPOINT two; DROP TABLE a; ROLLBACK WORK TO one; COMMIT;`, ['a']],
  [`BEGIN; SAVEPOINT s; ${A} RELEASE SAVEPOINT s; ${B} COMMIT; ROLLBACK TO s;`, ['a', 'b']],
  [`BEGIN; ${A} COMMIT AND CHAIN; ${B} ROLLBACK AND NO CHAIN;`, ['a']],
  [`BEGIN; CREATE VIEW a AS SELECT 1; ROLLBACK; ${A} COMMENT ON COLUMN a.id IS 'its';`, ['a']],
  [
    `CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END; BEGIN; ${A} ROLLBACK; ${B}`,
    ['b'],
  ],
  [`DO $$ BEGIN PERFORM 1; ROLLBACK; END $$; ${A}`, ['a']],
])('%s leaves %j', async (sql, names) => {
  expect(await tablesAfter(sql)).toEqual(names)
})

test('a transaction ends with its file', async () => {
  expect(await tablesAfter(`BEGIN; ${A}`, `ROLLBACK; ${B}`)).toEqual(['a', 'b'])
})
