import { describe, expect, test } from '@jest/globals'

import { plain, readAs, tableOf } from './mysql-support.js'

const COLUMNS = 'a INT, b INT, title VARCHAR(99)'

async function keysOf(written: string, options = ''): Promise<unknown> {
  const table = await tableOf(`CREATE TABLE t (${COLUMNS}, ${written}) ${options}`)
  return plain({ indexes: table.indexes, constraints: table.constraints })
}

describe('indexes', () => {
  test.each([
    ['KEY k (a, b DESC)', { name: 'k', columns: [{ name: 'a' }, { name: 'b', order: 'desc' }] }],
    ['INDEX k USING BTREE (a ASC)', { name: 'k', columns: [{ name: 'a' }] }],
    ['KEY k (a) USING HASH', { name: 'k', columns: [{ name: 'a' }] }],
    ['KEY k (title(20))', { name: 'k', columns: [{ name: 'title', length: 20 }] }],
    ['KEY k ((lower(title)))', { name: 'k', columns: [{ expression: 'lower(title)' }] }],
    [
      'KEY ((a + b) DESC, a)',
      { name: 'functional_index', columns: [{ expression: 'a + b', order: 'desc' }, { name: 'a' }] },
    ],
    [
      'FULLTEXT KEY k (title) WITH PARSER ngram',
      { name: 'k', columns: [{ name: 'title' }], method: 'FULLTEXT' },
    ],
    ['SPATIAL INDEX (b)', { name: 'b', columns: [{ name: 'b' }], method: 'SPATIAL' }],
    [
      "KEY k (A) COMMENT 'why; so' KEY_BLOCK_SIZE=8 INVISIBLE",
      { name: 'k', columns: [{ name: 'a' }], comment: 'why; so' },
    ],
    ['UNIQUE KEY k (title(9))', { name: 'k', columns: [{ name: 'title', length: 9 }], unique: true }],
    [
      'UNIQUE ((lower(title)))',
      { name: 'functional_index', columns: [{ expression: 'lower(title)' }], unique: true },
    ],
  ])('%s', async (written, index) => {
    expect(await keysOf(written)).toEqual({ indexes: [index], constraints: [] })
  })

  test('a prefix as long as its column is the whole column', async () => {
    const columns = 'a VARCHAR(20), b CHAR(9), c VARBINARY(30), d TEXT'
    const table = await tableOf(
      `CREATE TABLE t (${columns}, KEY k (a(20), b(8), c(30), d(20)), UNIQUE u (b(9)))`,
    )
    expect(plain(table.indexes)).toEqual([
      {
        name: 'k',
        columns: [{ name: 'a' }, { name: 'b', length: 8 }, { name: 'c' }, { name: 'd', length: 20 }],
      },
    ])
    expect(plain(table.constraints)).toEqual([{ kind: 'unique', name: 'u', columns: ['b'] }])
  })

  test('an engine that hashes keeps the method', async () => {
    expect(await keysOf('KEY k (a) USING HASH', 'ENGINE=MEMORY')).toMatchObject({
      indexes: [{ method: 'HASH' }],
    })
  })

  test('a unique key of a method of its own is an index', async () => {
    expect(await keysOf('UNIQUE KEY k (a) USING BTREE', 'ENGINE=MEMORY')).toMatchObject({
      constraints: [],
      indexes: [{ name: 'k', unique: true, method: 'BTREE' }],
    })
  })

  test('a unique index of whole columns is a unique constraint', async () => {
    expect(await keysOf('CONSTRAINT sym UNIQUE KEY (a, b), UNIQUE idx (b)')).toEqual({
      indexes: [],
      constraints: [
        { kind: 'unique', name: 'sym', columns: ['a', 'b'] },
        { kind: 'unique', name: 'idx', columns: ['b'] },
      ],
    })
  })

  test('without a name it takes that of its first column, with a number where that is taken', async () => {
    expect(await keysOf('KEY (a), KEY (a, b), UNIQUE (A, title), KEY (b)')).toMatchObject({
      indexes: [{ name: 'a' }, { name: 'a_2' }, { name: 'b' }],
      constraints: [{ name: 'a_3' }],
    })
  })

  test('the primary key makes its columns NOT NULL, wherever it stands', async () => {
    const table = await tableOf('CREATE TABLE t (CONSTRAINT x PRIMARY KEY USING BTREE (b, A), a INT, b INT)')
    expect(table.columns.map(({ nullable }) => nullable)).toEqual([false, false])
    expect(plain(table.constraints)).toEqual([{ kind: 'primary-key', columns: ['b', 'a'] }])
  })
})

describe('foreign keys', () => {
  test.each([
    [
      'the later of two',
      'CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p (a), CONSTRAINT f2 FOREIGN KEY (a) REFERENCES p (a)',
    ],
    [
      'the longer of two',
      'CONSTRAINT f2 FOREIGN KEY (a, b) REFERENCES p (a, b), CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p (a)',
    ],
  ])('an index is made for %s alone', async (_, written) => {
    const statements = `CREATE TABLE t (a INT, b INT, ${written}); ALTER TABLE t DROP FOREIGN KEY f1, DROP FOREIGN KEY f2;`
    expect((await tableOf(statements)).indexes).toMatchObject([{ name: 'f2' }])
  })

  test('an index that was made for one gives way to that of a later one', async () => {
    const statements = `CREATE TABLE t (a INT, b INT, CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p (a));
      ALTER TABLE t ADD CONSTRAINT f2 FOREIGN KEY (a) REFERENCES p (a);
      ALTER TABLE t DROP FOREIGN KEY f1, DROP FOREIGN KEY f2;`
    expect((await tableOf(statements)).indexes).toMatchObject([{ name: 'f2' }])
  })

  test('with all their words', async () => {
    const written =
      'CONSTRAINT fk FOREIGN KEY idx (a, b) REFERENCES shop.u (x, y) MATCH FULL ON DELETE SET NULL ON UPDATE NO ACTION'
    expect(await keysOf(written)).toEqual({
      indexes: [],
      constraints: [
        {
          kind: 'foreign-key',
          name: 'fk',
          columns: ['a', 'b'],
          reference: {
            table: 'u',
            namespace: 'shop',
            columns: ['x', 'y'],
            onDelete: 'SET NULL',
            onUpdate: 'NO ACTION',
          },
        },
      ],
    })
  })

  test('without a name it takes the next number of its table', async () => {
    const written = `FOREIGN KEY (a) REFERENCES u (id), CONSTRAINT t_ibfk_7 FOREIGN KEY (b) REFERENCES u (id),
      c INT REFERENCES u (id) ON DELETE CASCADE`
    expect(await keysOf(written)).toMatchObject({
      constraints: [
        { name: 't_ibfk_1' },
        { name: 't_ibfk_7' },
        { name: 't_ibfk_8', columns: ['c'], reference: { onDelete: 'CASCADE' } },
      ],
    })
  })

  test.each([
    ['KEY fk (a), CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id)', []],
    ['KEY a (a), CONSTRAINT t_ibfk_1 FOREIGN KEY (a) REFERENCES u (id)', []],
    ['KEY own (a), CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id)', ['own']],
    ['KEY fk (a), KEY ab (a, b), CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id)', ['fk', 'ab']],
    ['KEY fk (a DESC), CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id)', ['fk']],
  ])('an index that they imply is not said: %s', async (written, names) => {
    const { indexes } = await tableOf(`CREATE TABLE t (${COLUMNS}, ${written})`)
    expect(indexes.map(({ name }) => name)).toEqual(names)
  })

  test("a name for the index alone is also the foreign key's in MariaDB, and not in MySQL", async () => {
    const written = `CREATE TABLE t (${COLUMNS}, FOREIGN KEY idx (a) REFERENCES u (id))`
    expect((await tableOf(written, 'mariadb')).constraints[0]?.name).toBe('idx')
    expect((await tableOf(written, 'mysql')).constraints[0]?.name).toBe('t_ibfk_1')
  })

  test('the index that they bring about stays when they go, and can be dropped', async () => {
    const made = `CREATE TABLE t (${COLUMNS}, CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id));`
    const left = await tableOf(`${made} ALTER TABLE t DROP FOREIGN KEY fk`)
    expect(plain(left.indexes)).toEqual([{ name: 'fk', columns: [{ name: 'a' }] }])
    const gone = await tableOf(`${made} ALTER TABLE t DROP FOREIGN KEY fk, DROP KEY fk`)
    expect(gone.indexes).toEqual([])
  })

  test('an index of the author takes its place', async () => {
    const { document, said } = await readAs(
      'mysql',
      `CREATE TABLE t (${COLUMNS}, CONSTRAINT fk FOREIGN KEY (a) REFERENCES u (id));
       CREATE INDEX own ON t (a, b); ALTER TABLE t DROP INDEX fk;`,
    )
    expect(document.tables[0]?.indexes.map(({ name }) => name)).toEqual(['own'])
    expect(said).toEqual(['error unknown-object 2:63'])
  })
})

describe('conditions', () => {
  const WRITTEN =
    'CREATE TABLE t (a INT CHECK (a > 0), b INT, CHECK (a <> b), CONSTRAINT c CHECK ((b)) NOT ENFORCED)'

  test('MySQL names them by their table', async () => {
    expect(plain((await tableOf(WRITTEN)).constraints)).toEqual([
      { kind: 'check', name: 't_chk_1', columns: [], check: 'a > 0' },
      { kind: 'check', name: 't_chk_2', columns: [], check: 'a <> b' },
      { kind: 'check', name: 'c', columns: [], check: '(b)' },
    ])
  })

  test('in MariaDB one on a column belongs to it', async () => {
    const table = await tableOf(WRITTEN.replace(' NOT ENFORCED', ''), 'mariadb')
    expect(table.columns[0]?.check).toBe('a > 0')
    expect(table.constraints.map(({ name }) => name)).toEqual(['CONSTRAINT_1', 'c'])
  })
})
