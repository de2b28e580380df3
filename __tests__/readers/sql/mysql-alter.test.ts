import { describe, expect, test } from '@jest/globals'

import type { Dialect } from '../../../src/model/schema.js'
import { plain, readAs, tableOf } from './mysql-support.js'

const MADE = 'CREATE TABLE t (a INT, b INT NOT NULL, KEY ab (a, b), CONSTRAINT u UNIQUE (b));'

/** The table after it was altered. */
function alter(steps: string, dialect: Dialect = 'mysql'): ReturnType<typeof tableOf> {
  return tableOf(`${MADE} ALTER TABLE t ${steps}`, dialect)
}

async function columnsAfter(steps: string, dialect?: Dialect): Promise<readonly (string | undefined)[]> {
  return (await alter(steps, dialect)).columns.map(({ name }) => name)
}

describe('columns', () => {
  test.each([
    ['ADD c INT', ['a', 'b', 'c']],
    ['ADD COLUMN c INT FIRST', ['c', 'a', 'b']],
    ['ADD c INT AFTER a, ADD d INT AFTER c', ['a', 'c', 'd', 'b']],
    ['ADD (c INT, d INT, KEY (c))', ['a', 'b', 'c', 'd']],
    ['DROP a', ['b']],
    ['DROP COLUMN a, ADD a TEXT', ['b', 'a']],
    ['MODIFY b BIGINT FIRST', ['b', 'a']],
    ['CHANGE COLUMN a c BIGINT AFTER b', ['b', 'c']],
    ['RENAME COLUMN a TO c', ['c', 'b']],
  ])('%s', async (steps, names) => {
    expect(await columnsAfter(steps)).toEqual(names)
  })

  test.each([
    'ADD COLUMN IF NOT EXISTS a TEXT',
    'DROP COLUMN IF EXISTS x',
    'MODIFY COLUMN IF EXISTS x INT',
    'CHANGE COLUMN IF EXISTS x y INT',
    'RENAME COLUMN IF EXISTS x TO y',
    'ALTER COLUMN IF EXISTS x SET DEFAULT 1',
    'DROP INDEX IF EXISTS x, DROP CONSTRAINT IF EXISTS x, DROP FOREIGN KEY IF EXISTS x',
    'ADD INDEX IF NOT EXISTS ab (a)',
  ])('MariaDB: %s changes nothing', async (steps) => {
    expect(plain(await alter(steps, 'mariadb'))).toEqual(plain(await tableOf(MADE, 'mariadb')))
  })

  test('a new name reaches all that speaks of the column', async () => {
    const { document, said } = await readAs(
      'mysql',
      `CREATE TABLE p (id INT PRIMARY KEY, twice INT AS (id + \`ID\` + id(1)), KEY k ((id + 1)), CHECK (id > 'id'));
       CREATE TABLE c (p INT, CONSTRAINT f FOREIGN KEY (p) REFERENCES p (id));
       ALTER TABLE p CHANGE id code INT;`,
    )
    expect(said).toEqual([])
    const [p, c] = document.tables
    expect(plain(p)).toMatchObject({
      columns: [
        { name: 'code', formerNames: ['id'], nullable: false },
        { name: 'twice', expression: '`code` + `code` + id(1)' },
      ],
      indexes: [{ columns: [{ expression: '`code` + 1' }] }],
      constraints: [{ columns: ['code'] }, { check: "`code` > 'id'" }],
    })
    expect(c?.constraints[0]?.reference?.columns).toEqual(['code'])
  })

  test('a default comes and goes, and what is set with each UPDATE stays', async () => {
    const made = 'CREATE TABLE t (a DATETIME ON UPDATE NOW());'
    const set = await tableOf(`${made} ALTER TABLE t ALTER a SET DEFAULT '2000-01-01'`)
    expect(set.columns[0]?.default?.text).toBe("'2000-01-01 00:00:00' ON UPDATE CURRENT_TIMESTAMP")
    const dropped = await tableOf(`${made} ALTER TABLE t ALTER COLUMN a DROP DEFAULT`)
    expect(dropped.columns[0]?.default?.text).toBe('ON UPDATE CURRENT_TIMESTAMP')
  })

  test('keys lose a column that is dropped, and go with their last one', async () => {
    const table = await alter('DROP COLUMN b')
    expect(plain({ indexes: table.indexes, constraints: table.constraints })).toEqual({
      indexes: [{ name: 'ab', columns: [{ name: 'a' }] }],
      constraints: [],
    })
  })
})

describe('keys', () => {
  test('are added behind the columns that come with them, and dropped before those that go', async () => {
    const table = await alter(
      'ADD KEY (c), ADD PRIMARY KEY (a), ADD c INT, DROP COLUMN b, DROP INDEX u, RENAME KEY ab TO x',
    )
    expect(plain({ indexes: table.indexes, constraints: table.constraints })).toEqual({
      indexes: [
        { name: 'x', columns: [{ name: 'a' }] },
        { name: 'c', columns: [{ name: 'c' }] },
      ],
      constraints: [{ kind: 'primary-key', columns: ['a'] }],
    })
  })

  test.each([
    ['DROP PRIMARY KEY', []],
    ['DROP INDEX `PRIMARY`', []],
    ['DROP CONSTRAINT f', ['primary-key', 'check']],
    ['DROP CHECK c', ['primary-key', 'foreign-key']],
    ['DROP FOREIGN KEY f, DROP CONSTRAINT c', ['primary-key']],
  ])('%s', async (steps, left) => {
    const made =
      'CREATE TABLE t (a INT PRIMARY KEY, CONSTRAINT f FOREIGN KEY (a) REFERENCES t (a), CONSTRAINT c CHECK (a));'
    const table = await tableOf(`${made} ALTER TABLE t ${steps}`)
    const kinds = table.constraints.map(({ kind }) => kind)
    expect(kinds).toEqual(left.length > 0 ? left : ['foreign-key', 'check'])
    expect(table.columns[0]?.nullable).toBe(false)
  })

  test('CREATE and DROP INDEX', async () => {
    const table = await tableOf(
      `${MADE} CREATE UNIQUE INDEX x USING BTREE ON t (a DESC) COMMENT 'c' ALGORITHM=INPLACE LOCK=NONE;
       CREATE FULLTEXT INDEX y ON t (a); DROP INDEX ab ON t; DROP INDEX u ON t ALGORITHM = COPY;`,
    )
    expect(plain(table.indexes)).toEqual([
      { name: 'x', comment: 'c', columns: [{ name: 'a', order: 'desc' }], unique: true },
      { name: 'y', columns: [{ name: 'a' }], method: 'FULLTEXT' },
    ])
  })
})

describe('tables', () => {
  test('are renamed with what was named after them, and keys to them follow', async () => {
    const { document, said } = await readAs(
      'mysql',
      `CREATE TABLE a (i INT PRIMARY KEY, j INT CHECK (j), FOREIGN KEY (j) REFERENCES a (i));
       RENAME TABLE a TO b; ALTER TABLE b RENAME TO c;`,
    )
    expect(said).toEqual([])
    expect(plain(document.tables)).toMatchObject([
      {
        name: 'c',
        formerNames: ['a', 'b'],
        constraints: [
          { kind: 'primary-key' },
          { name: 'c_chk_1' },
          { name: 'c_ibfk_1', reference: { table: 'c' } },
        ],
      },
    ])
  })

  test('steps that change only how rows are kept say nothing', async () => {
    const steps = [
      'ENGINE=InnoDB ROW_FORMAT=DYNAMIC, ALGORITHM=INPLACE, LOCK NONE, FORCE',
      'DISABLE KEYS',
      'AUTO_INCREMENT = 7',
      'ORDER BY a, b',
      'ADD PARTITION (PARTITION p2 VALUES LESS THAN (3))',
      'DROP PARTITION p0, p1',
      'PARTITION BY KEY (a) PARTITIONS 2',
      'ALTER INDEX ab VISIBLE',
    ].join('; ALTER TABLE t ')
    expect(plain(await alter(steps))).toEqual(plain(await tableOf(MADE)))
  })

  test('names of columns are taken all at once', async () => {
    const swapped = await alter('CHANGE b a BIGINT, CHANGE a b INT COMMENT "first"')
    expect(swapped.columns.map(({ name, type, formerNames }) => [name, type, formerNames])).toEqual([
      ['b', 'int', undefined],
      ['a', 'bigint', undefined],
    ])
    const [index] = swapped.indexes
    expect(plain(index?.columns)).toEqual([{ name: 'b' }, { name: 'a' }])
  })

  test('a column can come under the name that another gives up', async () => {
    const { columns } = await alter('ADD a INT FIRST, ALTER a SET DEFAULT 7, RENAME COLUMN a TO z')
    expect(columns.map(({ name, default: usual, formerNames }) => [name, usual?.text, formerNames])).toEqual([
      ['a', undefined, undefined],
      ['z', '7', undefined],
      ['b', undefined, undefined],
    ])
  })

  test('a comment is set and taken away', async () => {
    expect((await alter("COMMENT 'x'")).comment).toBe('x')
    expect((await alter("COMMENT='x', COMMENT=''")).comment).toBeUndefined()
  })
})

test.each([
  ['ADD a INT', 'duplicate-object'],
  ['CHANGE a b INT', 'duplicate-object'],
  ['ADD KEY ab (a)', 'duplicate-object'],
  ['DROP COLUMN x', 'unknown-object'],
  ['DROP KEY x', 'unknown-object'],
  ['MODIFY x INT', 'unknown-object'],
  ['ADD c INT AFTER x', 'unknown-object'],
  ['FROBNICATE', 'unreadable-statement'],
])('what the database would refuse is an error: %s', async (steps, code) => {
  const { said } = await readAs('mysql', `${MADE}\nALTER TABLE t ${steps}`)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^error ${code} 2:`))
})
