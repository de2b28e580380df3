import { describe, expect, test } from '@jest/globals'

import { postgresql } from '../../../../src/readers/sql/postgresql/index.js'
import { TooSlow, Work } from '../../../../src/readers/sql/work.js'
import { readSql } from './support.js'

const START = 'CREATE TABLE t (id int);\n'

/** What the statements of a DO's program add to a table `t`: the names of all tables, and of the columns of `t`. */
async function run(program: string): Promise<{ tables: unknown; columns: unknown; said: readonly string[] }> {
  const { document, said } = await readSql([`${START}DO $$ ${program} $$;`])
  const [table] = document.tables
  return {
    tables: document.tables.map(({ name }) => name),
    columns: table?.columns.map(({ name }) => name),
    said,
  }
}

// What these programs do on a server is in the cases of the round trip; here is what cannot be tried there.
describe('what a program defines depends on what it finds', () => {
  test.each([
    [
      'a loop over the catalog',
      "FOR r IN SELECT relname FROM pg_class LOOP EXECUTE 'DROP TABLE ' || r; END LOOP;",
      3,
    ],
    ['a text that is not known', "EXECUTE 'ALTER TABLE ' || current_schema() || '.t ADD a int';", 12],
    ['a variable', "r := lower('DROP TABLE T'); EXECUTE r;", 3],
    ['a condition on data', 'IF EXISTS (SELECT 1 FROM t) THEN CREATE TABLE u (id int); END IF;', 3],
    [
      'no certain row',
      'IF NOT EXISTS (SELECT 1 FROM t WHERE id > random()) THEN CREATE TABLE u (id int); END IF;',
      3,
    ],
    ['a row of several', 'IF NOT EXISTS (SELECT 1 FROM t, t x WHERE x.id = 1) THEN DROP TABLE t; END IF;', 3],
    ['a row of elsewhere', 'IF NOT EXISTS (SELECT 1 FROM x WHERE id = 1) THEN DROP TABLE t; END IF;', 3],
    ['a condition on the server', "IF current_setting('x') = 'y' THEN ALTER TABLE t ADD a int; END IF;", 3],
    [
      'a condition on extensions',
      'IF EXISTS (SELECT 1 FROM pg_extension) THEN ALTER TABLE t ADD a int; END IF;',
      3,
    ],
    ['CASE', 'CASE WHEN r IS NULL THEN CREATE TABLE u (id int); END CASE;', 3],
  ])('%s', async (_, step, column) => {
    const { tables, columns, said } = await run(`\nDECLARE r text; BEGIN\n  ${step}\nEND`)
    expect({ tables, columns, said }).toEqual({
      tables: ['t'],
      columns: ['id'],
      said: [`warning statement-in-text 4:${column}`],
    })
  })

  test('a variable that a loop may have set is not known after it', async () => {
    const { tables, said } = await run(
      "DECLARE r text := 'u'; BEGIN FOR i IN 1..2 LOOP r := 'u' || i; END LOOP; EXECUTE format('CREATE TABLE %I (id int)', r); END",
    )
    expect([tables, said]).toEqual([['t'], ['warning statement-in-text 2:88']])
  })

  test('what PL/pgSQL cannot read, or another language', async () => {
    const { said, messages, document } = await readSql([
      `DO $$ BEGIN CREATE TABEL u (id int); CREATE TABLE v (id int); END $$; CREATE TABLE t (id int);
DO LANGUAGE plv8 $$ plv8.execute('CREATE TABLE u (id int)') $$;`,
    ])
    expect(said).toEqual(['warning statement-in-text 1:1', 'warning statement-in-text 2:1'])
    expect(messages[0]).toBe(
      'the program in this text cannot be read; write what it defines as statements of their own',
    )
    expect(document.tables.map(({ name }) => name)).toEqual(['t'])
  })

  test('a program that defines nothing says nothing', async () => {
    const { said } = await readSql([
      `${START}DO $$ DECLARE r record; BEGIN
  UPDATE t SET id = 1; GRANT SELECT ON TABLE t TO someone;
  FOR r IN SELECT * FROM t LOOP EXECUTE 'GRANT SELECT ON ' || r.id || ' TO x'; END LOOP;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'x') THEN CREATE ROLE x; END IF;
END $$; DO 'NULL';`,
    ])
    expect(said).toEqual([])
  })
})

test('a row is missing in a table that the statements made: what a history of migrations guards is done', async () => {
  const step = (id: number, sql: string): string =>
    `IF NOT EXISTS(SELECT 1 FROM "t" WHERE "id" = ${id}) THEN ${sql}; INSERT INTO t VALUES (${id}); END IF;`
  const steps = [
    step(1, 'CREATE TABLE u (id int)'),
    step(2, 'ALTER TABLE t ADD a int'),
    step(2, 'ALTER TABLE t ADD a int'),
  ]
  expect(await run(`BEGIN ${steps.join(' ')} END`)).toEqual({
    tables: ['t', 'u'],
    columns: ['id', 'a'],
    said: [],
  })
})

describe('what the database would refuse', () => {
  test.each([
    ['as it stands', 'ALTER TABLE absent ADD a int;', 'error unknown-table 2:25'],
    [
      'under a condition that something else is missing',
      "IF NOT EXISTS (SELECT FROM pg_attribute WHERE attname = 'a') THEN ALTER TABLE absent ADD a int; END IF;",
      'error unknown-table 2:91',
    ],
    [
      'with a handler of another error',
      'BEGIN ALTER TABLE absent ADD a int; EXCEPTION WHEN duplicate_table OR unique_violation THEN NULL; END;',
      'error unknown-table 2:31',
    ],
    [
      'with a statement that cannot be read in EXECUTE',
      "EXECUTE 'CREATE TABLE a (b';",
      'error unreadable-statement 2:39',
    ],
  ])('%s', async (_, step, expected) => {
    expect((await run(`BEGIN ${step} END`)).said).toEqual([expected])
  })

  test('what a failing block has done before is undone, which is said', async () => {
    const { columns, said } = await run(
      'BEGIN ALTER TABLE t ADD a int; ALTER TABLE t ADD id int; EXCEPTION WHEN others THEN NULL; END',
    )
    expect([columns, said]).toEqual([['id', 'a'], ['warning statement-in-text 2:56']])
  })
})

describe('a function that is called', () => {
  const ADD = `CREATE FUNCTION add(col text) RETURNS void LANGUAGE plpgsql AS $f$ BEGIN
  EXECUTE format('ALTER TABLE t ADD %I int', col);
END $f$;`

  test('with an argument that is not known says so in its program', async () => {
    const { said, document } = await readSql([`${START}${ADD}\nSELECT add('a'); SELECT add(current_user);`])
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(['id', 'a'])
    expect(said).toEqual(['warning statement-in-text 3:11'])
  })

  test('of another language, too', async () => {
    const text = `${START}CREATE FUNCTION add() RETURNS void LANGUAGE plpython3u AS $f$
  plpy.execute('ALTER TABLE t ADD a int')
$f$;`
    expect((await readSql([text])).said).toEqual([])
    expect((await readSql([`${text} SELECT add();`])).said).toEqual(['warning statement-in-text 2:1'])
  })

  test('that calls itself ends', async () => {
    const { said } = await readSql([
      `${START}CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'ALTER TABLE t ADD COLUMN IF NOT EXISTS a int; SELECT f()'; SELECT f();`,
    ])
    expect(said).toEqual(['error too-deep 2:97'])
  })

  test('is not read where it is none of the SQL that PostgreSQL knows', async () => {
    const { said } = await readSql([`${START}CREATE FUNCTION f( AS 'ALTER TABLE t ADD a int';`])
    expect(said).toEqual([])
  })
})

test('blocks in blocks without end are left', async () => {
  const many = 100_000
  const { said } = await readSql([
    `DO $$ ${'BEGIN '.repeat(many)} CREATE TABLE t (id int); ${'END; '.repeat(many)} $$;`,
    `DO $$ BEGIN ${'IF true THEN '.repeat(900)} CREATE TABLE t (id int); ${'END IF; '.repeat(900)} END $$;`,
  ])
  expect(said).toEqual(['warning statement-in-text 1:1'])
})

test('loops in loops end', async () => {
  const items = `ARRAY[${Array.from({ length: 1_000 }, () => "'a'").join(',')}]`
  const loop = (body: string): string => `FOREACH a IN ARRAY ${items} LOOP ${body} END LOOP;`
  const program = `DECLARE a text; BEGIN ${loop(loop(loop("EXECUTE 'ALTER TABLE ' || b;")))} END`
  let asked = 0
  const work = new Work(() => ((asked += 1) > 10_000 ? 60 : 0))
  const files = [{ path: '1.sql', text: `DO $$ ${program} $$;` }]
  await expect(postgresql.read(files, { dialect: 'postgresql', unreadable: 'error', work })).rejects.toThrow(
    TooSlow,
  )
})
