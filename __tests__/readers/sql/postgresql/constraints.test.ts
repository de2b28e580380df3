import { describe, expect, test } from '@jest/globals'

import { withoutPlaces } from '../../support.js'
import { constraintsOf, indexesOf, readSql, tableOf, tablesOf } from './support.js'

describe('a constraint without a name gets the one that PostgreSQL gives it:', () => {
  test.each([
    ['PRIMARY KEY (a, b)', 'primary-key', 't_pkey'],
    ['UNIQUE (a, b)', 'unique', 't_a_b_key'],
    ['UNIQUE (a) INCLUDE (b)', 'unique', 't_a_b_key'],
    ['CHECK (a > 0)', 'check', 't_a_check'],
    ['CHECK (a > 0 AND t.a < 9)', 'check', 't_a_check'],
    ['CHECK (a > b)', 'check', 't_check'],
    ['CHECK (random() > 0)', 'check', 't_check'],
    ['FOREIGN KEY (a, b) REFERENCES t (a, b)', 'foreign-key', 't_a_b_fkey'],
    ['EXCLUDE USING gist (a WITH =, (a + b) WITH &&)', 'exclusion', 't_a_expr_excl'],
  ])('%s', async (written, kind, name) => {
    expect(await constraintsOf(`CREATE TABLE t (a int, b int, ${written})`)).toMatchObject([{ kind, name }])
  })

  test('numbered where it is taken', async () => {
    const written = 'CREATE TABLE t (a int CHECK (a > 0), b int, CHECK (a > 1), CHECK (b > a), CHECK (b < a))'
    const names = (await constraintsOf(written)).map(({ name }) => name)
    expect(names).toEqual(['t_a_check', 't_a_check1', 't_check', 't_check1'])
  })

  test('cut to 63 bytes, the longer part first', async () => {
    const table = 'a_table_of_forty_letters_and_a_few_more__'
    const column = 'a_column_of_thirty_letters____'
    const [unique, check] = await constraintsOf(
      `CREATE TABLE ${table} (${column} int, CHECK (${column} > 0), UNIQUE (${column}), "${'ü'.repeat(40)}" int UNIQUE)`,
    )
    // 63 - 6 for _check - 1 between: 56 bytes, of which the parts of 41 and 30 keep 28 each.
    expect(unique?.name).toBe(`${table.slice(0, 28)}_${column.slice(0, 28)}_check`)
    // 63 - 4 for _key - 1 between: 58 bytes, 29 each.
    expect(check?.name).toBe(`${table.slice(0, 29)}_${column.slice(0, 29)}_key`)
  })
})

describe('names of foreign keys and checks are apart from those of indexes:', () => {
  const given = 'CREATE TABLE a (id int PRIMARY KEY);'

  test.each([
    [
      'a foreign key with a name',
      'n int, CONSTRAINT x FOREIGN KEY (n) REFERENCES a',
      'CREATE INDEX x ON t (n)',
      'x',
    ],
    ['one without', 'n int REFERENCES a', 'CREATE INDEX t_n_fkey ON t (n)', 't_n_fkey'],
    ['a check', 'n int CONSTRAINT x CHECK (n > 0)', 'CREATE INDEX x ON t (n)', 'x'],
    ['a chosen name', 'n int CONSTRAINT t_n_idx CHECK (n > 0)', 'CREATE INDEX ON t (n)', 't_n_idx'],
  ])('%s may have that of an index', async (_, columns, index, name) => {
    const { t: table } = await tablesOf(`${given} CREATE TABLE t (${columns})`, index)
    expect(table?.indexes.map((each) => each.name)).toEqual([name])
    expect(table?.constraints).toHaveLength(1)
  })

  test('a key takes no name that a constraint has', async () => {
    const written = 'CREATE TABLE t (n int, CONSTRAINT t_n_key CHECK (n > 0), UNIQUE (n))'
    expect((await constraintsOf(written)).map(({ name }) => name)).toEqual(['t_n_key', 't_n_key1'])
  })

  test('each is renamed and dropped alone', async () => {
    const table = await tableOf(
      'CREATE TABLE t (n int CONSTRAINT x CHECK (n > 0), m int)',
      'CREATE INDEX x ON t (n); CREATE INDEX z ON t (m)',
      'ALTER INDEX x RENAME TO y; ALTER TABLE t RENAME CONSTRAINT x TO z; DROP INDEX z',
    )
    expect(table.indexes.map(({ name }) => name)).toEqual(['y'])
    expect(table.constraints.map(({ name }) => name)).toEqual(['z'])
  })
})

describe('a key', () => {
  test('makes its columns NOT NULL, wherever it is added', async () => {
    const { columns, constraints } = await tableOf(
      'CREATE TABLE t (a int, b int)',
      'ALTER TABLE ONLY t ADD CONSTRAINT k PRIMARY KEY (b, a)',
    )
    expect(columns.map(({ nullable }) => nullable)).toEqual([false, false])
    expect(constraints).toEqual([{ kind: 'primary-key', name: 'k', columns: ['b', 'a'] }])
  })

  test('over the columns of another key of its table is that key', async () => {
    expect(
      await constraintsOf(
        'CREATE TABLE t (a int CONSTRAINT t_pkey PRIMARY KEY CONSTRAINT gone UNIQUE, b int UNIQUE, CONSTRAINT named UNIQUE (b))',
      ),
    ).toEqual([
      { kind: 'primary-key', name: 't_pkey', columns: ['a'] },
      { kind: 'unique', name: 'named', columns: ['b'] },
    ])
  })

  test('has all that it may have', async () => {
    expect(
      await constraintsOf(
        'CREATE TABLE t (a int, b int, CONSTRAINT k UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b) DEFERRABLE INITIALLY DEFERRED)',
      ),
    ).toEqual([
      {
        kind: 'unique',
        name: 'k',
        columns: ['a'],
        include: ['b'],
        nullsNotDistinct: true,
        deferrable: true,
        initiallyDeferred: true,
      },
    ])
  })

  test('takes the place of the index that it is made from', async () => {
    const { constraints, indexes } = await tableOf(`
      CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX i ON t (a, b); CREATE UNIQUE INDEX j ON t (b);
      ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX i, ADD UNIQUE USING INDEX j`)
    expect(constraints).toEqual([
      { kind: 'primary-key', name: 'k', columns: ['a', 'b'] },
      { kind: 'unique', name: 'j', columns: ['b'] },
    ])
    expect(indexes).toEqual([])
  })
})

describe('a foreign key', () => {
  test('has all that it may have', async () => {
    const { t } = await tablesOf(`
      CREATE SCHEMA s; CREATE TABLE s.u (x int, y int, PRIMARY KEY (x, y));
      CREATE TABLE t (a int, b int, CONSTRAINT k FOREIGN KEY (a, b) REFERENCES s.u MATCH FULL
        ON DELETE SET NULL (b) ON UPDATE CASCADE DEFERRABLE)`)
    expect(withoutPlaces(t?.constraints)).toEqual([
      {
        kind: 'foreign-key',
        name: 'k',
        columns: ['a', 'b'],
        deferrable: true,
        reference: {
          table: 'u',
          namespace: 's',
          columns: ['x', 'y'],
          onDelete: 'SET NULL',
          onUpdate: 'CASCADE',
          onDeleteColumns: ['b'],
          match: 'FULL',
        },
      },
    ])
  })

  test('may be written on its column, with what stands behind it', async () => {
    const { t } = await tablesOf(
      'CREATE TABLE u (id int PRIMARY KEY)',
      'CREATE TABLE t (a int NOT NULL CONSTRAINT k REFERENCES u ON DELETE RESTRICT INITIALLY DEFERRED UNIQUE)',
    )
    expect(withoutPlaces(t?.constraints)).toEqual([
      { kind: 'unique', name: 't_a_key', columns: ['a'] },
      {
        kind: 'foreign-key',
        name: 'k',
        columns: ['a'],
        deferrable: true,
        initiallyDeferred: true,
        reference: { table: 'u', columns: ['id'], onDelete: 'RESTRICT' },
      },
    ])
  })

  test('goes with the table that it refers to, or with its column', async () => {
    const { t } = await tablesOf(`
      CREATE TABLE u (id int PRIMARY KEY, code int UNIQUE); CREATE TABLE v (id int PRIMARY KEY);
      CREATE TABLE t (a int REFERENCES u, b int REFERENCES u (code), c int REFERENCES v);
      ALTER TABLE u DROP COLUMN code CASCADE; DROP TABLE v CASCADE`)
    expect(t?.constraints.map(({ name }) => name)).toEqual(['t_a_fkey'])
  })

  test('goes with the key that it refers to', async () => {
    const { t } = await tablesOf(`
      CREATE TABLE u (id int PRIMARY KEY, code int UNIQUE); CREATE TABLE t (a int REFERENCES u, b int REFERENCES u (code));
      ALTER TABLE u DROP CONSTRAINT u_code_key CASCADE`)
    expect(t?.constraints.map(({ name }) => name)).toEqual(['t_a_fkey'])
  })
})

describe('a constraint', () => {
  test('that excludes has its members, its method and its condition', async () => {
    expect(
      await constraintsOf(`CREATE TABLE t (a int, r int4range, CONSTRAINT k
        EXCLUDE USING gist (a WITH =, (int4range(a, 9)) ext.mine_ops WITH OPERATOR(ext.&&)) INCLUDE (r) WHERE (a > (0)) DEFERRABLE)`),
    ).toEqual([
      {
        kind: 'exclusion',
        name: 'k',
        columns: [],
        deferrable: true,
        include: ['r'],
        method: 'gist',
        where: 'a > (0)',
        parts: [
          { name: 'a', operator: '=' },
          { expression: '(int4range(a, 9))', operatorClass: 'ext.mine_ops', operator: 'OPERATOR(ext.&&)' },
        ],
      },
    ])
  })

  test('is renamed, commented on, changed and dropped', async () => {
    expect(
      await constraintsOf(`
        CREATE TABLE t (a int CHECK (a > 0), b int UNIQUE, c int, CONSTRAINT f FOREIGN KEY (c) REFERENCES t (b));
        ALTER TABLE t RENAME CONSTRAINT t_a_check TO positive; COMMENT ON CONSTRAINT positive ON t IS 'why';
        ALTER INDEX t_b_key RENAME TO only_one; ALTER TABLE t ALTER CONSTRAINT f DEFERRABLE;
        ALTER TABLE t ADD CONSTRAINT gone CHECK (a < 5) NOT VALID, DROP CONSTRAINT gone, DROP CONSTRAINT IF EXISTS nope`),
    ).toEqual([
      { kind: 'check', name: 'positive', columns: [], check: 'a > 0', comment: 'why' },
      { kind: 'unique', name: 'only_one', columns: ['b'] },
      {
        kind: 'foreign-key',
        name: 'f',
        columns: ['c'],
        deferrable: true,
        reference: { table: 't', columns: ['b'] },
      },
    ])
  })

  test('of a column that is not there is an error at its place', async () => {
    const { said, messages } = await readSql([
      "CREATE TABLE t (a int,\n  UNIQUE (b));\nCREATE INDEX ON t (c);\nCOMMENT ON COLUMN t.d IS 'x';\nALTER TABLE t\n  ADD e int,\n  ALTER f SET NOT NULL",
    ])
    expect(said).toEqual([
      'error unknown-column 2:3',
      'error unknown-column 3:1',
      'error unknown-column 4:1',
      'error unknown-column 7:3',
    ])
    expect(messages[0]).toBe('this speaks of column "b", which table "t" does not have')
  })
})

describe('an index', () => {
  test('has all that it may have', async () => {
    expect(
      await indexesOf(`
        CREATE TABLE t (a int, b text COLLATE "C", j jsonb);
        CREATE UNIQUE INDEX i ON ONLY t USING btree (a DESC, b COLLATE "C" text_pattern_ops ASC NULLS FIRST,
          lower(b) COLLATE "de-x-icu", (a + 1) DESC NULLS LAST) INCLUDE (j) NULLS NOT DISTINCT WITH (fillfactor = 70)
          WHERE a > 0 AND (b <> ';') -- and so on
        ;
        CREATE INDEX j ON t USING gin (j jsonb_path_ops); CREATE INDEX k ON t USING gist (b public.gist_trgm_ops (siglen = 32));`),
    ).toEqual([
      {
        name: 'i',
        columns: [
          { name: 'a', order: 'desc' },
          { name: 'b', nulls: 'first', operatorClass: 'text_pattern_ops' },
          { expression: 'lower(b)', collation: 'de-x-icu' },
          { expression: '(a + 1)', order: 'desc', nulls: 'last' },
        ],
        unique: true,
        include: ['j'],
        storageParameters: { fillfactor: '70' },
        nullsNotDistinct: true,
        where: "a > 0 AND (b <> ';')",
      },
      { name: 'j', columns: [{ name: 'j', operatorClass: 'jsonb_path_ops' }], unique: false, method: 'gin' },
      {
        name: 'k',
        columns: [{ name: 'b', operatorClass: "gist_trgm_ops (siglen='32')" }],
        unique: false,
        method: 'gist',
      },
    ])
  })

  test.each([
    ['(a)', 't_a_idx'],
    ['(a, b) INCLUDE (c)', 't_a_b_c_idx'],
    ['(lower(s))', 't_lower_idx'],
    ['(lower(s), lower(s || s))', 't_lower_lower1_idx'],
    ['((a + b))', 't_expr_idx'],
    ['((s::varchar), coalesce(a, b), (nullif(a, b)))', 't_s_coalesce_nullif_idx'],
  ])('%s without a name gets the one that PostgreSQL gives it', async (members, name) => {
    const [index] = await indexesOf(
      `CREATE TABLE t (a int, b int, c int, s text); CREATE INDEX ON t ${members}`,
    )
    expect(index?.name).toBe(name)
  })

  // As pg_get_indexdef of PostgreSQL 15 prints them, but for the casts that it adds.
  test.each([
    ["(a || '-' || b || 1)", "((a || '-') || b) || 1"],
    ["('x' || a + b * 2 - c % 3)", "'x' || (a + b * 2 - c % 3)"],
    ['(a - (b - c) || -d)', '(a - (b - c)) || (- d)'],
    ["f(coalesce(\"A\", '') || ' ' || s.g(b))", "f((COALESCE(\"A\", '') || ' ') || s.g(b))"],
    ['((a || b || c)::varchar(5))', '((a || b) || c)::character varying(5)'],
    ['f(trim(a), trim(leading b from a))', 'f(TRIM(BOTH FROM a), TRIM(LEADING b FROM a))'],
    ["rtrim(trim(trailing 'it''s' from a))", "rtrim(TRIM(TRAILING 'it''s' FROM a))"],
    ["(position('a' in b))", "POSITION(('a') IN (b))"],
    ["f('day', a at time zone 'UTC')", "f('day', (a AT TIME ZONE 'UTC'))"],
    // Grouped as they are written, or not printed: these stay as they are.
    ['(a   + b*2)', '(a   + b*2)'],
    ["(Lower( a ) || 'x')", "(Lower( a ) || 'x')"],
    ["(a || E'\\\\' || b)", "(a || E'\\\\' || b)"],
    ['(CASE WHEN a || b || c IS NULL THEN 1 END)', '(CASE WHEN a || b || c IS NULL THEN 1 END)'],
    ['f(a || b || c, VARIADIC d)', 'f(a || b || c, VARIADIC d)'],
  ])('on %s groups it as the catalog does', async (written, printed) => {
    const columns = '"A" text, a text, b text, c int, d text'
    const [index] = await indexesOf(`CREATE TABLE t (${columns}); CREATE INDEX i ON t (${written})`)
    expect(index?.columns).toEqual([{ expression: printed }])
  })

  test('is numbered where its name is taken, renamed, commented on and dropped', async () => {
    expect(
      await indexesOf(`
        CREATE TABLE t (a int); CREATE INDEX ON t (a); CREATE INDEX ON t (a); CREATE INDEX IF NOT EXISTS t_a_idx ON t (a);
        ALTER INDEX t_a_idx1 RENAME TO second; COMMENT ON INDEX second IS 'why'; DROP INDEX CONCURRENTLY t_a_idx, nope`),
    ).toEqual([{ name: 'second', columns: [{ name: 'a' }], unique: false, comment: 'why' }])
  })

  test('of which the name is taken is an error', async () => {
    const { said } = await readSql(['CREATE TABLE t (a int); CREATE INDEX t ON t (a)'])
    expect(said).toEqual(['error duplicate-name 1:25'])
  })
})

describe('what a constraint says and no model does is a warning', () => {
  test.each([
    ['PRIMARY KEY (id, p WITHOUT OVERLAPS)', 'the periods of a key may not overlap'],
    ['UNIQUE (id, p WITHOUT OVERLAPS)', 'the periods of a key may not overlap'],
    ['FOREIGN KEY (id, PERIOD p) REFERENCES t (id, PERIOD p)', 'a foreign key is one of periods'],
    ['CHECK (id > 0) NOT ENFORCED', 'a condition is not enforced'],
    ['FOREIGN KEY (id) REFERENCES t (id) NOT ENFORCED', 'a condition is not enforced'],
    ['n int CHECK (n > 0) NOT ENFORCED DEFAULT 1', 'a condition is not enforced'],
    ['n int REFERENCES t (id) NOT ENFORCED', 'a condition is not enforced'],
  ])('%s', async (written, what) => {
    const { said, messages, document } = await readSql([`CREATE TABLE t (id int, p daterange,\n${written})`])
    expect(messages).toEqual([`table "t": ${what}; the models do not say so`])
    expect(said[0]).toMatch(/^warning not-in-models 2:\d+$/)
    expect(document.tables[0]?.constraints).toHaveLength(1)
  })

  test('also where it is altered, and what stands behind it counts', async () => {
    const { said, document } = await readSql([
      `CREATE TABLE t (id int CHECK (id > 0) ENFORCED, é int CONSTRAINT f REFERENCES t (id) NOT ENFORCED DEFERRABLE INITIALLY IMMEDIATE);
ALTER TABLE t ADD é2 int, ALTER CONSTRAINT f NOT ENFORCED, ALTER CONSTRAINT f ENFORCED;`,
    ])
    expect(said).toEqual(['warning not-in-models 1:55', 'warning not-in-models 2:27'])
    expect(document.tables[0]?.constraints[1]).toMatchObject({ name: 'f', deferrable: true })
  })
})
