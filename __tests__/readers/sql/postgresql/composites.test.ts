import { describe, expect, test } from '@jest/globals'

import { documentOf, readSql, tablesOf } from './support.js'

const TYPE = 'CREATE TYPE spot AS (x integer, y varchar(20) COLLATE "C");'

/** The columns of the table `t` after statements: `x integer`. */
async function columnsAfter(...statements: readonly string[]): Promise<readonly string[]> {
  const { t } = await tablesOf([TYPE, 'CREATE TABLE t OF spot;', ...statements].join('\n'))
  return (t?.columns ?? []).map(({ name = '', type = '' }) => `${name} ${type}`)
}

describe('a table of a composite type', () => {
  test('has the columns of the type, and what it says of them itself', async () => {
    const { t } = await tablesOf(`${TYPE}
      CREATE TABLE t OF spot (PRIMARY KEY (x), y WITH OPTIONS NOT NULL DEFAULT 'a' CHECK (y <> 'b'));`)
    expect(t?.columns).toMatchObject([
      { name: 'x', type: 'integer', nullable: false },
      {
        name: 'y',
        type: 'character varying(20)',
        nullable: false,
        collation: 'C',
        default: { text: "'a'", computed: false },
      },
    ])
    expect(t?.constraints.map(({ kind, name }) => [kind, name])).toEqual([
      ['check', 't_y_check'],
      ['primary-key', 't_pkey'],
    ])
  })

  test.each([
    ['ALTER TYPE spot ADD ATTRIBUTE z date CASCADE;', ['x integer', 'y character varying(20)', 'z date']],
    ['ALTER TYPE spot DROP ATTRIBUTE x CASCADE;', ['y character varying(20)']],
    ['ALTER TYPE spot ALTER ATTRIBUTE x TYPE bigint CASCADE;', ['x bigint', 'y character varying(20)']],
    ['ALTER TYPE spot RENAME ATTRIBUTE x TO z CASCADE;', ['z integer', 'y character varying(20)']],
    [
      'ALTER TYPE spot RENAME TO place; ALTER TYPE place ADD ATTRIBUTE z date CASCADE;',
      ['x integer', 'y character varying(20)', 'z date'],
    ],
    [
      'CREATE SCHEMA s; ALTER TYPE spot SET SCHEMA s; ALTER TYPE s.spot DROP ATTRIBUTE y CASCADE;',
      ['x integer'],
    ],
  ])('follows its type: %s', async (statement, columns) => {
    expect(await columnsAfter(statement)).toEqual(columns)
  })

  test('goes with its type', async () => {
    const { tables } = await documentOf(
      `${TYPE} CREATE TABLE t OF spot; CREATE TABLE kept (s spot); DROP TYPE spot CASCADE; CREATE TABLE spot (a int);`,
    )
    expect(tables.map(({ name }) => name)).toEqual(['kept', 'spot'])
  })
})

test('a composite type gives no model, can be commented on and copied by LIKE', async () => {
  const { tables } = await documentOf(
    `${TYPE} COMMENT ON TYPE spot IS 'a'; COMMENT ON COLUMN spot.x IS 'b'; CREATE TABLE t (LIKE spot, id spot);`,
  )
  expect(tables.map(({ name, columns }) => [name, columns.map(({ type }) => type)])).toEqual([
    ['t', ['integer', 'character varying(20)', 'spot']],
  ])
})

test('a type and a table cannot have one name, and a type that is not there has no columns', async () => {
  const { said } = await readSql([`${TYPE}\nCREATE TABLE spot (a int);\nCREATE TABLE t OF nowhere;`])
  expect(said).toEqual(['error duplicate-table 2:14', 'error unknown-columns 3:14'])
})
