import { describe, expect, test } from '@jest/globals'

import { withoutPlaces } from '../../support.js'
import { documentOf, readSql, tableOf, tablesOf } from './support.js'

const namesOf = (list: readonly { readonly name?: string }[] | undefined): readonly unknown[] =>
  (list ?? []).map(({ name }) => name)

describe('the document of SQL', () => {
  test('is literal, and has the path of the first file', async () => {
    const document = await documentOf('CREATE TABLE a (id int)', 'CREATE TABLE b (id int)')
    expect(document).toMatchObject({ path: '1.sql', literal: true, dialect: 'postgresql' })
    expect(document.tables.map(({ name, place }) => [name, place.path])).toEqual([
      ['a', '1.sql'],
      ['b', '2.sql'],
    ])
  })

  test('knows where everything stands, in units of UTF-16', async () => {
    const { t } = await tablesOf(
      '-- ü\n/* 😀 */  CREATE TABLE t (\r\n  "größe" text DEFAULT \'😀\' CHECK ("größe" <> \'\'), b int REFERENCES t (b),\n  UNIQUE (b));\n\nCREATE INDEX i ON t (b)',
    )
    expect([t?.place.line, t?.place.column]).toEqual([2, 11])
    const places = [...(t?.columns ?? []), ...(t?.constraints ?? []), ...(t?.indexes ?? [])].map(
      ({ name, place }) => `${name ?? ''} ${place.line}:${place.column}`,
    )
    expect(places).toEqual([
      'größe 3:3',
      'b 3:52',
      't_größe_check 3:29',
      't_b_key 4:3',
      't_b_fkey 3:58',
      'i 6:1',
    ])
  })

  test('is an error where no table is left', async () => {
    expect((await readSql(['CREATE TABLE t (a int); DROP TABLE t'])).said).toEqual(['error no-tables 1:1'])
  })
})

describe('a table', () => {
  test('is commented on, renamed and moved, with all that refers to it', async () => {
    const tables = await tablesOf(`
      CREATE SCHEMA s; CREATE TABLE a (id serial PRIMARY KEY); CREATE TABLE b (a int REFERENCES a);
      COMMENT ON TABLE a IS 'old'; COMMENT ON TABLE a IS 'it''s; a "test"'; COMMENT ON TABLE b IS 'x'; COMMENT ON TABLE b IS NULL;
      ALTER TABLE a RENAME TO c; ALTER TABLE c SET SCHEMA s; ALTER TABLE s.c ADD COLUMN d int`)
    expect(Object.keys(tables)).toEqual(['s.c', 'b'])
    expect(tables['s.c']).toMatchObject({ comment: 'it\'s; a "test"', formerNames: ['a'] })
    expect(tables['s.c']?.columns[0]?.autoIncrement).toBe(true)
    expect(tables['b']?.comment).toBeUndefined()
    expect(withoutPlaces(tables['b']?.constraints[0]?.reference)).toEqual({
      table: 'c',
      namespace: 's',
      columns: ['id'],
    })
  })

  test('that is there already is an error, but with IF NOT EXISTS', async () => {
    const { said, messages, document } = await readSql([
      'CREATE TABLE t (a int);',
      'CREATE TABLE IF NOT EXISTS t (b int); CREATE TABLE t (c int);',
    ])
    expect(said).toEqual(['error duplicate-table 2.sql:1:52'])
    expect(messages).toEqual(['table "t" is there already: 1.sql:1 created it'])
    expect(namesOf(document.tables[0]?.columns)).toEqual(['a'])
  })

  test('that no statement creates is an error, but with IF EXISTS or where only something is dropped', async () => {
    const { said, messages } = await readSql([
      `CREATE TABLE t (a int); ALTER TABLE IF EXISTS nope ADD b int; ALTER TABLE nope DROP COLUMN c, DROP CONSTRAINT d;
DROP TABLE nope; DROP INDEX nope; DROP TYPE nope; ALTER TABLE nope OWNER TO me; ALTER TABLE nope ENABLE TRIGGER ALL;
ALTER TABLE s.nope ADD b int; CREATE INDEX ON nope (a);
COMMENT ON TABLE nope IS 'x'; ALTER TABLE nope RENAME TO x; ALTER TABLE nope RENAME a TO b;`,
    ])
    expect(said).toEqual([
      'error unknown-table 3:13',
      'error unknown-table 3:47',
      'error unknown-table 4:1',
      'error unknown-table 4:43',
      'error unknown-table 4:73',
    ])
    expect(messages[0]).toBe('this speaks of table "s.nope", which no statement before it has created')
  })

  test('whose columns nobody knows is an error, and later words on it are none', async () => {
    const { said, messages } = await readSql([
      'CREATE TABLE t (a int);\nCREATE TABLE u AS SELECT * FROM t;\nSELECT a INTO v FROM t;\nALTER TABLE u ADD PRIMARY KEY (a); CREATE INDEX ON v (a);',
    ])
    expect(said).toEqual(['error unknown-columns 2:14', 'error unknown-columns 3:15'])
    expect(messages[0]).toBe(
      'the columns of table "u" cannot be known without running this; write them in a CREATE TABLE',
    )
  })

  test.each([
    'CREATE TABLE t (LIKE v)',
    'CREATE TABLE t (a int) INHERITS (v)',
    'CREATE TABLE u AS SELECT 1; CREATE TABLE t (a int, LIKE u); DROP TABLE u',
    'CREATE TABLE u AS SELECT 1; ALTER TABLE u RENAME TO w; ALTER TABLE w SET SCHEMA s; ALTER TABLE s.w RENAME TO t',
    'CREATE TEMP TABLE u (a int); CREATE TABLE t (LIKE u)',
    'CREATE TABLE s.t AS SELECT 1; DROP TABLE t; DROP TABLE IF EXISTS x.t',
  ])('nor those of what is made of it: %s', async (sql) => {
    const { said, messages, document } = await readSql([`CREATE VIEW v AS SELECT 1; ${sql};`])
    expect(said).toEqual([expect.stringMatching(/^error unknown-columns 1:\d+$/)])
    expect(messages[0]).toMatch(/^the columns of table "t" cannot be known/)
    expect(document.tables).toEqual([])
  })

  test.each([
    'CREATE TABLE u AS SELECT 1; DROP TABLE u',
    'CREATE TABLE s.u AS SELECT 1; ALTER TABLE s.u RENAME TO w; DROP TABLE s.w',
    'CREATE TABLE s.u AS SELECT 1; DROP SCHEMA s CASCADE',
    'SELECT 1 INTO u; ALTER TABLE u SET SCHEMA s; DROP TABLE s.u',
    'CREATE TABLE u AS SELECT 1; DROP TABLE u; CREATE TABLE u (a int); ALTER TABLE u ADD b int',
    'CREATE TABLE u (a int); CREATE TABLE IF NOT EXISTS u AS SELECT 1; DROP TABLE u',
  ])('is nothing to speak of where it is gone in the end: %s', async (sql) => {
    const { said } = await readSql([`CREATE TABLE t (a int); ${sql};`])
    expect(said).toEqual([])
  })

  test('is left out where it is temporary, a view or in another database', async () => {
    const { said, document } = await readSql([
      `CREATE TEMP TABLE a (x int); CREATE TABLE pg_temp.b (x int); CREATE UNLOGGED TABLE c (x int);
CREATE VIEW d AS SELECT 1; CREATE OR REPLACE VIEW s."E" AS SELECT 1; CREATE MATERIALIZED VIEW IF NOT EXISTS f AS SELECT 1 AS x;
CREATE INDEX ON a (x); CREATE INDEX ON f (x); ALTER TABLE d ALTER x SET DEFAULT 1; COMMENT ON COLUMN s."E".x IS 'x';
ALTER TABLE d RENAME TO g; ALTER TABLE g ALTER x SET DEFAULT 2; DROP TABLE a; CREATE TABLE a (y int);
CREATE FOREIGN TABLE h (x int) SERVER z; ALTER TABLE h ADD y int;`,
    ])
    expect(said).toEqual(['warning foreign-table 5:22'])
    expect(namesOf(document.tables)).toEqual(['c', 'a'])
  })
})

describe('a table made of others', () => {
  test('by LIKE has columns, and what is included', async () => {
    const tables = await tablesOf(`
      CREATE TABLE a (id int PRIMARY KEY, t text DEFAULT 'x' NOT NULL CHECK (t <> ''), n int GENERATED ALWAYS AS IDENTITY,
        g int GENERATED ALWAYS AS (n + 1) STORED, u int UNIQUE REFERENCES a);
      CREATE INDEX named ON a (t) WHERE n > 0; COMMENT ON COLUMN a.t IS 'c'; COMMENT ON INDEX named IS 'i';
      CREATE TABLE bare (LIKE a); CREATE TABLE all_of_it (x int, LIKE a INCLUDING ALL, y int);
      CREATE TABLE partly (LIKE a INCLUDING ALL EXCLUDING INDEXES EXCLUDING COMMENTS EXCLUDING IDENTITY);`)
    expect(withoutPlaces(tables['bare'])).toEqual({
      name: 'bare',
      columns: [
        { name: 'id', type: 'integer', nullable: false },
        { name: 't', type: 'text', nullable: false },
        { name: 'n', type: 'integer', nullable: false },
        { name: 'g', type: 'integer', nullable: true },
        { name: 'u', type: 'integer', nullable: true },
      ],
      constraints: [],
      indexes: [],
    })
    const { all_of_it: all, partly } = tables
    expect(namesOf(all?.columns)).toEqual(['x', 'id', 't', 'n', 'g', 'u', 'y'])
    expect(all?.columns[2]).toMatchObject({ comment: 'c', default: { text: "'x'" } })
    expect(all?.columns[3]).toMatchObject({ autoIncrement: true, identity: { always: true } })
    expect(all?.columns[4]).toMatchObject({ expression: 'n + 1', stored: true })
    expect(namesOf(all?.constraints)).toEqual(['a_t_check', 'all_of_it_pkey', 'all_of_it_u_key'])
    expect(withoutPlaces(all?.indexes)).toEqual([
      { name: 'all_of_it_t_idx', columns: [{ name: 't' }], unique: false, where: 'n > 0', comment: 'i' },
    ])
    expect(namesOf(partly?.constraints)).toEqual(['a_t_check'])
    expect(partly?.indexes).toEqual([])
    expect(partly?.columns[1]?.comment).toBeUndefined()
    expect(partly?.columns[2]?.identity).toBeUndefined()
  })

  test('by INHERITS has rows that no model says to be the parent’s too', async () => {
    const { said, messages } = await readSql([
      'CREATE TABLE a (x int); CREATE TABLE b (y int);\nCREATE TABLE c () INHERITS (a, b);\nALTER TABLE b INHERIT a;',
    ])
    expect(said).toEqual(['warning not-in-models 2:14', 'warning not-in-models 3:15'])
    expect(messages[0]).toBe(
      'table "c": its rows show in the tables that it inherits, too; the models do not say so',
    )
  })

  test('by INHERITS has the columns and checks of its parents, also those that come later', async () => {
    const tables = await tablesOf(`
      CREATE TABLE a (id int PRIMARY KEY, t text DEFAULT 'x' CHECK (t <> '')); CREATE TABLE b (n int);
      CREATE TABLE c (own int, t text NOT NULL) INHERITS (a, b); CREATE TABLE d () INHERITS (c);
      ALTER TABLE a ADD late int, ADD CONSTRAINT late_pos CHECK (late > 0); ALTER TABLE a RENAME t TO u;
      ALTER TABLE ONLY a ALTER late SET DEFAULT 1; ALTER TABLE b DROP COLUMN n; ALTER TABLE c NO INHERIT a; ALTER TABLE a ADD last int`)
    expect(namesOf(tables['c']?.columns)).toEqual(['id', 'u', 'own', 'late'])
    expect(namesOf(tables['d']?.columns)).toEqual(['id', 'u', 'own', 'late'])
    expect(tables['c']?.columns.map(({ nullable }) => nullable)).toEqual([false, false, true, true])
    expect(tables['c']?.columns[3]?.default).toBeUndefined()
    expect(tables['c']?.constraints.map(({ name, check }) => `${name ?? ''}: ${check ?? ''}`)).toEqual([
      "a_t_check: u <> ''",
      'late_pos: late > 0',
    ])
  })

  test('by INHERITS has no comments, no identity and no check that is its parent’s alone', async () => {
    const { b } = await tablesOf(`
      CREATE TABLE a (id int NOT NULL, CONSTRAINT own CHECK (id > 0) NO INHERIT, CONSTRAINT known CHECK (id < 9));
      COMMENT ON CONSTRAINT known ON a IS 'why';
      ALTER TABLE a RENAME CONSTRAINT own TO mine;
      CREATE TABLE b () INHERITS (a);
      ALTER TABLE a ALTER id ADD GENERATED ALWAYS AS IDENTITY, ADD CONSTRAINT late CHECK (id > 1) NO INHERIT;`)
    expect(b?.columns[0]?.identity).toBeUndefined()
    expect(b?.constraints.map(({ name, comment }) => [name, comment])).toEqual([['known', undefined]])
  })

  test('by partitions is one model, whichever way they are attached', async () => {
    const tables = await tablesOf(`
      CREATE TABLE a (id bigint NOT NULL, at date NOT NULL, v text) PARTITION BY RANGE (at);
      CREATE TABLE a_1 PARTITION OF a (CONSTRAINT c CHECK (id > 0)) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
      CREATE TABLE a_2 (LIKE a); ALTER TABLE ONLY a ATTACH PARTITION a_2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
      CREATE TABLE a_3 PARTITION OF a DEFAULT PARTITION BY LIST (v); CREATE TABLE a_3_x PARTITION OF a_3 FOR VALUES IN ('x');
      ALTER TABLE a ADD PRIMARY KEY (id, at); CREATE INDEX ON a (v); ALTER TABLE ONLY a_1 ADD CONSTRAINT a_1_pkey PRIMARY KEY (id, at);
      CREATE INDEX a_1_v_idx ON a_1 (v); ALTER INDEX a_v_idx ATTACH PARTITION a_1_v_idx;`)
    expect(Object.keys(tables)).toEqual(['a'])
    expect(namesOf(tables['a']?.indexes)).toEqual(['a_v_idx'])
  })

  test('that is detached from another one has all that it had there', async () => {
    const tables = await tablesOf(`
      CREATE TABLE a (id int, v text, PRIMARY KEY (id)) PARTITION BY LIST (id); CREATE INDEX ON a (v);
      CREATE TABLE b PARTITION OF a DEFAULT; ALTER TABLE a ADD w int; ALTER TABLE a DETACH PARTITION b; ALTER TABLE a ADD x int`)
    expect(withoutPlaces(tables['b'])).toEqual({
      name: 'b',
      columns: [
        { name: 'id', type: 'integer', nullable: false },
        { name: 'v', type: 'text', nullable: true },
        { name: 'w', type: 'integer', nullable: true },
      ],
      constraints: [{ kind: 'primary-key', name: 'b_pkey', columns: ['id'] }],
      indexes: [{ name: 'b_v_idx', columns: [{ name: 'v' }], unique: false }],
    })
  })

  test('that is detached has no index that was made without it, but those that it found when it came', async () => {
    const { b, c } = await tablesOf(`
      CREATE TABLE a (id int NOT NULL, v text, w text) PARTITION BY LIST (id); CREATE TABLE b PARTITION OF a DEFAULT;
      CREATE INDEX ON ONLY a (v); CREATE INDEX ON a (w); ALTER TABLE ONLY a ADD PRIMARY KEY (id);
      CREATE TABLE c PARTITION OF a FOR VALUES IN (1); ALTER TABLE a DETACH PARTITION b; ALTER TABLE a DETACH PARTITION c;`)
    expect([namesOf(b?.constraints), namesOf(b?.indexes)]).toEqual([[], ['b_w_idx']])
    expect([namesOf(c?.constraints), namesOf(c?.indexes)]).toEqual([['c_pkey'], ['c_v_idx', 'c_w_idx']])
  })

  test('that comes back has what it lacked', async () => {
    const { b } = await tablesOf(`
      CREATE TABLE a (id int) PARTITION BY LIST (id); CREATE TABLE b PARTITION OF a DEFAULT; CREATE INDEX ON ONLY a (id);
      ALTER TABLE a DETACH PARTITION b; ALTER TABLE a ATTACH PARTITION b DEFAULT; ALTER TABLE a DETACH PARTITION b;`)
    expect(namesOf(b?.indexes)).toEqual(['b_id_idx'])
  })
})

describe('a namespace', () => {
  test('comes from the name, the search path or CREATE SCHEMA; public goes without saying', async () => {
    const tables = await tablesOf(
      `CREATE TABLE a (x int); CREATE TABLE public.b (x int); CREATE TABLE s.c (x int);
      SET search_path = s, public; CREATE TABLE d (x int); ALTER TABLE c ADD y int; ALTER TABLE a ADD y int;
      SET search_path TO DEFAULT; CREATE TABLE e (x int); SET SCHEMA 't'; CREATE TABLE f (x int); RESET search_path;
      SELECT pg_catalog.set_config('search_path', '"Q q", public', false); CREATE TABLE g (x int);
      SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE public.h (x int);
      CREATE SCHEMA u CREATE TABLE i (x int) CREATE INDEX ON i (x) CREATE VIEW v AS SELECT 1; SET search_path = z;`,
      'CREATE TABLE j (x int)',
    )
    expect(Object.keys(tables)).toEqual(['a', 'b', 's.c', 's.d', 'e', 't.f', 'Q q.g', 'h', 'u.i', 'j'])
    expect(namesOf(tables['a']?.columns)).toEqual(['x', 'y'])
    expect(namesOf(tables['u.i']?.indexes)).toEqual(['i_x_idx'])
  })

  test('is renamed and dropped with all that is in it', async () => {
    const { tables, enums, domains, sequences } = await documentOf(`
      CREATE SCHEMA a; CREATE SCHEMA b; CREATE TYPE a.e AS ENUM ('x'); CREATE DOMAIN a.d AS a.e; CREATE SEQUENCE a.s;
      CREATE TABLE a.t (id serial PRIMARY KEY, e a.e, d a.d[], n int DEFAULT nextval('a.s')); CREATE TABLE u (t int REFERENCES a.t);
      CREATE TABLE b.t (x int); CREATE TYPE b.e AS ENUM ('y'); ALTER SCHEMA a RENAME TO c; DROP SCHEMA b CASCADE;`)
    expect(tables.map(({ namespace, name }) => [namespace, name])).toEqual([
      ['c', 't'],
      [undefined, 'u'],
    ])
    expect(tables[0]?.columns.map(({ type }) => type)).toEqual(['integer', 'c.e', 'c.d[]', 'integer'])
    expect(tables[0]?.columns[3]?.default?.text).toBe("nextval('c.s'::regclass)")
    expect(tables[1]?.constraints[0]?.reference?.namespace).toBe('c')
    expect([enums, domains, sequences].map((list) => list.map(({ namespace }) => namespace))).toEqual([
      ['c'],
      ['c'],
      ['c'],
    ])
    expect(domains[0]?.type).toBe('c.e')
  })
})

test('a column twice is an error', async () => {
  const { said } = await readSql(['CREATE TABLE t (a int, a text); ALTER TABLE t ADD a int'])
  expect(said).toEqual(['error duplicate-column 1:24', 'error duplicate-column 1:51'])
})

test('a table of no columns is one', async () => {
  expect(await tableOf('CREATE TABLE t ()')).toEqual({ name: 't', columns: [], constraints: [], indexes: [] })
})
