import { describe, expect, test } from '@jest/globals'

import { documentOf, readSql } from './support.js'
import { withoutHang } from '../../../support/hang.js'

/** The names of the tables of a text that is read without a word. */
async function names(...texts: readonly string[]): Promise<readonly unknown[]> {
  return (await documentOf(...texts)).tables.map(({ name }) => name)
}

describe('what is no statement of tables is passed over:', () => {
  test.each([
    ['the data of COPY', 'COPY a (x) FROM stdin;\n1\t\'\n$$ ( /* " \\.x\n\\.\n'],
    ['the data of COPY with options', 'COPY a FROM STDIN WITH (FORMAT csv);\r\n1;2\r\n\\.\r\n'],
    ['inserted rows', "INSERT INTO a VALUES (1, 'CREATE TABLE x (y int); it''s', E'a\\'; b', $$;$$);"],
    [
      'functions',
      "CREATE OR REPLACE FUNCTION f() RETURNS int AS $body$ SELECT ';'; CREATE TABLE x (); $body$ LANGUAGE sql;",
    ],
    [
      'functions with a body of their own',
      'CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN a > 1 THEN 1 END AS "case"; SELECT 2 AS "end", $$;$$; END;',
    ],
    ['blocks', 'DO $do$ BEGIN EXECUTE $q$ DELETE FROM x; $q$; END $do$;'],
    ['rules', 'CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM a; SELECT 1);'],
    ['triggers', 'CREATE CONSTRAINT TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();'],
    [
      'rights',
      'GRANT ALL ON a TO me; REVOKE ALL ON a FROM me; ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO me;',
    ],
    ['policies', 'CREATE POLICY p ON a USING (true); ALTER TABLE a ENABLE ROW LEVEL SECURITY;'],
    [
      'views',
      "CREATE VIEW v AS SELECT ';' AS x; CREATE TEMPORARY VIEW w AS SELECT 1; COMMENT ON VIEW v IS 'x'; DROP VIEW v;",
    ],
    [
      'extensions',
      "CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public; COMMENT ON EXTENSION hstore IS 'x';",
    ],
    ['transactions', 'BEGIN; SAVEPOINT s; COMMIT; START TRANSACTION; END;'],
    ['settings', "SET statement_timeout = 0; SET default_tablespace = ''; SET LOCAL x.y = 'z'; RESET ALL;"],
    [
      'owners',
      'ALTER TABLE a OWNER TO "Me"; ALTER SEQUENCE nope OWNER TO CURRENT_USER; ALTER TYPE nope OWNER TO me;',
    ],
    [
      'storage',
      'ALTER TABLE a SET (fillfactor = 70), CLUSTER ON i, REPLICA IDENTITY FULL, ALTER x SET STATISTICS 5; VACUUM a;',
    ],
    [
      'rare objects',
      'CREATE AGGREGATE g (int) (sfunc = f, stype = int); CREATE TEXT SEARCH CONFIGURATION c (COPY = x); CREATE PUBLICATION p;',
    ],
    [
      'commands of psql',
      '\\connect shop\n\\restrict aB3\n\\set x 1; CREATE TABLE no ();\nSELECT 1 \\gexec\n\\if :x\n\\endif\n',
    ],
    ['comments', "-- it's ( $$\n/* nested /* ' */ \" */ /**/ --\n"],
    ['quoted signs', `SELECT a AS "x;'y", 'a"b', $t$ ' $t$, $1, a$b$c FROM t;;; `],
  ])('%s', async (_, text) => {
    expect(await names(`CREATE TABLE a (x int);\n${text}\nCREATE TABLE b (y int)`)).toEqual(['a', 'b'])
  })

  test('a mark at the beginning', async () => {
    expect(await names('\ufeffCREATE TABLE a (x int)')).toEqual(['a'])
  })
})

test('several files build on each other', async () => {
  const { tables } = await documentOf(
    'CREATE TABLE users (id int);',
    'ALTER TABLE users ADD COLUMN mail text; CREATE TABLE gone (x int);',
    'ALTER TABLE users RENAME COLUMN mail TO email; DROP TABLE gone; -- the end',
  )
  expect(tables.map(({ name }) => name)).toEqual(['users'])
  const [, mail] = tables[0]?.columns ?? []
  expect(mail).toMatchObject({
    name: 'email',
    formerNames: ['mail'],
    place: { path: '2.sql', line: 1, column: 30 },
  })
})

test('variables of psql are taken for names, with a warning', async () => {
  const { document, said } = await readSql([
    "CREATE TABLE :\"schema\".t (a int DEFAULT :start, b text DEFAULT :'word', c text DEFAULT 'a:b'::text);\nALTER TABLE t2 OWNER TO :owner;",
  ])
  expect(said).toEqual(['warning psql-variable 1:1'])
  expect(document.tables[0]).toMatchObject({ name: 't', namespace: 'schema' })
  expect(document.tables[0]?.columns[1]?.default).toEqual({ text: "'word'", computed: false })
})

describe('a statement that cannot be read', () => {
  const broken =
    'CREATE TABLE a (x int);\nCREATE TABEL b (y int);\n  CREATE TABLE ü😀 (y int,\n    z ??);\nCREATE TABLE c (z int);'

  test('is an error at its place', async () => {
    const { said, messages } = await readSql([broken])
    expect(said).toEqual(['error unreadable-statement 2:8', 'error unreadable-statement 4:7'])
    expect(messages).toEqual([
      'this statement cannot be read: syntax error at or near "TABEL"',
      'this statement cannot be read: syntax error at or near "??"',
    ])
  })

  test('is a warning where the entry says so, and the others count', async () => {
    const { said, document } = await readSql([broken], 'warn')
    expect(said).toEqual(['warning unreadable-statement 2:8', 'warning unreadable-statement 4:7'])
    expect(document.tables.map(({ name }) => name)).toEqual(['a', 'c'])
  })

  test('does not swallow those behind an open parenthesis', async () => {
    const { said, document } = await readSql(
      [
        'CREATE TABLE a (x int;\nINSERT INTO a VALUES (1);\nCREATE TABLE b (y int);\nCREATE TABLE (;\nCREATE TABLE c (z int)',
      ],
      'warn',
    )
    expect(said).toEqual(['warning unreadable-statement 1:22', 'warning unreadable-statement 4:14'])
    expect(document.tables.map(({ name }) => name)).toEqual(['b', 'c'])
  })

  test('whose quote is never closed says so', async () => {
    const { said, messages } = await readSql([
      "CREATE TABLE a (x int);\nALTER TABLE a ALTER x SET DEFAULT 'y;\nCREATE TABLE b ();",
    ])
    expect(said).toEqual(['error unreadable-statement 2:35'])
    expect(messages[0]).toContain('unterminated quoted string')
  })
})

describe('hostile SQL', () => {
  const nest = (open: string, inner: string, close: string, times: number): string =>
    open.repeat(times) + inner + close.repeat(times)

  test.each([
    ['parentheses', nest('(', '1', ')', 100_000)],
    ['queries', nest('(SELECT ', '1', ')', 3_000)],
    ['sums', `1${' + 1'.repeat(200_000)}`],
    ['casts', `1${'::int'.repeat(20_000)}`],
    ['signs', `${'- '.repeat(9_000)}1`],
    ['cases', nest('CASE WHEN 1 THEN ', '1', ' END', 20_000)],
  ])('of very many %s is an error or is read', async (_, expression) => {
    const { said, document } = await readSql(
      [
        `CREATE TABLE a (x int DEFAULT ${expression}, y int CHECK (x > ${expression}));\nCREATE TABLE b (z int);`,
      ],
      'warn',
    )
    expect(said.length).toBeLessThan(2)
    expect(document.tables.at(-1)?.name).toBe('b')
  })

  test('of very many parts is read in a moment', async () => {
    const many = (count: number, part: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => part(index)).join('')
    const texts = [
      `CREATE TABLE a (${many(2000, (index) => `c${index} int CHECK (c${index} > 0) UNIQUE,`)} x int);`,
      many(
        300,
        (index) => `ALTER TABLE a RENAME COLUMN ${index === 0 ? 'x' : `x${index}`} TO x${index + 1};`,
      ),
      many(20_000, () => 'CREATE TABLE t (a int); CREATE INDEX i ON t (a); DROP TABLE t;\n'),
      `CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ${'SELECT 1; '.repeat(20_000)}`,
    ]
    expect((await withoutHang(() => readSql(texts))).said).toEqual([])
  })

  test('of a sign that is longer than any operator is an error, in a text it is none', async () => {
    const signs = '+'.repeat(200_000)
    const texts = [
      `CREATE TABLE a (x int, y text DEFAULT '${signs}');`,
      `CREATE TABLE b (x int DEFAULT ${signs}1);`,
    ]
    expect((await withoutHang(() => readSql(texts))).said).toEqual(['error unreadable-statement 2.sql:1:31'])
  })

  test('of a statement beyond all measure is an error', async () => {
    const { said } = await readSql([
      `CREATE TABLE a (x int);\nCREATE TYPE t AS ENUM ('${'x'.repeat(5_000_000)}')`,
    ])
    expect(said).toEqual(['error too-large 2:1'])
  })

  test('of a thousand mistakes says two hundred of them', async () => {
    expect((await readSql(['CRATE;'.repeat(1000)])).said).toHaveLength(200)
  })

  test('of names from the prototype of objects is nothing special', async () => {
    expect(
      await names(
        'CREATE TABLE __proto__ ("constructor" "hasOwnProperty", "toString" int DEFAULT 1); CREATE TABLE constructor (x int)',
      ),
    ).toEqual(['__proto__', 'constructor'])
  })

  test.each([
    "'",
    '"',
    '$$',
    '/*',
    '(',
    '\\',
    "E'\\",
    'COPY a FROM stdin;',
    "\\'",
    ':',
    '$a$',
    'U&"',
    'create function',
  ])('that is cut off after %s ends in words', async (end) => {
    const { said } = await readSql([`CREATE TABLE a (x int); ALTER TABLE a ADD y int DEFAULT ${end}`])
    expect(said.every((each) => each.includes('unreadable-statement') || each.includes('psql'))).toBe(true)
  })
})
