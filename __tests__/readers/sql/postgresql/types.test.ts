import { describe, expect, test } from '@jest/globals'

import { withoutPlaces } from '../../support.js'
import { documentOf, readSql } from './support.js'

const A_TABLE = 'CREATE TABLE t (x int);'

describe('an enum', () => {
  test.each([
    ["RENAME VALUE '' TO 'x'", ['x', 'b']],
    ["RENAME VALUE 'b' TO ''", ['', '']],
    ["ADD VALUE 'x'", ['', 'b', 'x']],
    ["ADD VALUE 'x' AFTER ''", ['', 'x', 'b']],
    ["ADD VALUE IF NOT EXISTS 'x' BEFORE ''", ['x', '', 'b']],
    ["ADD VALUE IF NOT EXISTS 'b'", ['', 'b']],
  ])('knows the empty text among its values: %s', async (change, values) => {
    const { enums } = await documentOf(
      `${A_TABLE} CREATE TYPE rename AS ENUM ('', 'b'); ALTER TYPE rename ${change};`,
    )
    expect(enums[0]?.values).toEqual(values)
  })

  test('is created, and its values are added and renamed', async () => {
    const { enums } = await documentOf(
      `${A_TABLE} CREATE TYPE mood AS ENUM ('sad', 'it''s ok');`,
      `
      ALTER TYPE mood ADD VALUE 'last'; ALTER TYPE mood ADD VALUE IF NOT EXISTS 'first' BEFORE 'sad';
      ALTER TYPE mood ADD VALUE 'second' AFTER 'first'; ALTER TYPE mood ADD VALUE IF NOT EXISTS 'sad';
      ALTER TYPE public.mood RENAME VALUE 'sad' TO 'blue'; COMMENT ON TYPE mood IS 'why'`,
    )
    expect(withoutPlaces(enums)).toEqual([
      { name: 'mood', values: ['first', 'second', 'blue', "it's ok", 'last'], comment: 'why' },
    ])
  })

  test('is followed by the columns of its type when it is renamed or moved', async () => {
    const { tables, enums, domains } = await documentOf(`
      CREATE TYPE mood AS ENUM ('a'); CREATE SCHEMA s; CREATE DOMAIN d AS mood; CREATE TYPE s.mood AS ENUM ('b');
      CREATE TABLE t (a mood, b public.mood[], c s.mood, d text);
      ALTER TYPE mood RENAME TO "Feeling"; ALTER TYPE "Feeling" SET SCHEMA s`)
    expect(tables[0]?.columns.map(({ type }) => type)).toEqual([
      's."Feeling"',
      's."Feeling"[]',
      's.mood',
      'text',
    ])
    expect(domains[0]?.type).toBe('s."Feeling"')
    expect(enums.map(({ namespace, name }) => [namespace, name])).toEqual([
      ['s', 'Feeling'],
      ['s', 'mood'],
    ])
  })

  test.each([
    ["m mood DEFAULT 'sad'", "'blue'"],
    ['m mood[] DEFAULT \'{sad,"sad",x}\'', `'{"blue","blue",x}'`],
    ["m text DEFAULT 'sad'", "'sad'"],
  ])('has a value of another name in what was said before: %s', async (column, expected) => {
    const { tables } = await documentOf(
      `CREATE TYPE mood AS ENUM ('sad', 'x'); CREATE TABLE t (${column}); ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'`,
    )
    expect(tables[0]?.columns[0]?.default?.text).toBe(expected)
  })

  test('is found in the search path', async () => {
    const { tables } = await documentOf(`
      CREATE TYPE s.mood AS ENUM ('a'); CREATE TYPE s.point AS (x int, y int); SET search_path = s;
      CREATE TABLE t (a mood, b point, c int)`)
    expect(tables[0]?.columns.map(({ type }) => type)).toEqual(['s.mood', 's.point', 'integer'])
  })

  test('is dropped, with the columns of its type where it says so', async () => {
    const { tables, enums } = await documentOf(`
      CREATE TYPE a AS ENUM ('x'); CREATE TYPE b AS ENUM ('x'); CREATE TABLE t (p a, q b[], r int);
      DROP TYPE a; DROP TYPE b CASCADE`)
    expect(enums).toEqual([])
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(['p', 'r'])
  })

  test('that is not there, or there already, is an error', async () => {
    const { said } = await readSql([
      `${A_TABLE}\nALTER TYPE e ADD VALUE 'x';\nCREATE TYPE e AS ENUM ();\nCREATE TYPE e AS ENUM ();`,
    ])
    expect(said).toEqual(['error unknown-type 2:1', 'error duplicate-name 4:1'])
  })
})

describe('a domain', () => {
  test('has all that it may have', async () => {
    const { domains } = await documentOf(`${A_TABLE}
      CREATE DOMAIN s.email AS varchar(90) COLLATE "C" NOT NULL DEFAULT 'a@b'::character varying
        CHECK (VALUE ~ '@') CONSTRAINT short CHECK (length(VALUE) < 99) CHECK (VALUE <> '');
      COMMENT ON DOMAIN s.email IS 'why'`)
    expect(withoutPlaces(domains)).toEqual([
      {
        name: 'email',
        namespace: 's',
        type: 'character varying(90)',
        nullable: false,
        collation: 'C',
        default: { text: "'a@b'", computed: false },
        checks: [
          { name: 'email_check', sql: "VALUE ~ '@'" },
          { name: 'short', sql: 'length(VALUE) < 99' },
          { name: 'email_check1', sql: "VALUE <> ''" },
        ],
        comment: 'why',
      },
    ])
  })

  test('begins with the default of the domain beneath, and keeps it', async () => {
    const { domains } = await documentOf(`${A_TABLE}
      CREATE DOMAIN a AS int DEFAULT 7; CREATE DOMAIN b AS a; CREATE DOMAIN c AS a DEFAULT NULL; CREATE DOMAIN d AS a[];
      ALTER DOMAIN a DROP DEFAULT; CREATE DOMAIN e AS b;`)
    expect(domains.map(({ name, default: initial }) => [name, initial?.text])).toEqual([
      ['a', undefined],
      ['b', '7'],
      ['c', undefined],
      ['d', undefined],
      ['e', '7'],
    ])
  })

  test('is altered', async () => {
    const { domains } = await documentOf(`${A_TABLE}
      CREATE DOMAIN d AS int DEFAULT 1 CONSTRAINT a CHECK (VALUE > 0) CONSTRAINT b CHECK (VALUE < 9);
      ALTER DOMAIN d SET DEFAULT 1 + 1; ALTER DOMAIN d SET NOT NULL; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE <> 5);
      ALTER DOMAIN d DROP CONSTRAINT a; ALTER DOMAIN d RENAME CONSTRAINT b TO z; ALTER DOMAIN d RENAME TO e;
      CREATE DOMAIN f AS int NOT NULL DEFAULT 1; ALTER DOMAIN f DROP NOT NULL; ALTER DOMAIN f DROP DEFAULT;
      CREATE DOMAIN gone AS int; DROP DOMAIN IF EXISTS gone`)
    expect(withoutPlaces(domains)).toEqual([
      {
        name: 'e',
        type: 'integer',
        nullable: false,
        default: { text: '1 + 1', computed: true },
        checks: [
          { name: 'z', sql: 'VALUE < 9' },
          { name: 'c', sql: 'VALUE <> 5' },
        ],
      },
      { name: 'f', type: 'integer', nullable: true, checks: [] },
    ])
  })
})

test.each([
  ['_text', 'text[]'],
  ['_varchar(9)', 'character varying(9)[]'],
  ['pg_catalog._int4', 'integer[]'],
  ['_char', '"char"[]'],
  ['_bpchar', 'bpchar[]'],
  ['_status', 'status[]'],
  ['public."_status"', 'status[]'],
  ['app._mood', 'app.mood[]'],
  // What the statements make is called so, and nobody knows the others.
  ['_own', '_own'],
  ['_mood', '_mood'],
  ['app._text', 'app._text'],
  ['_nothing', '_nothing'],
  ['text', 'text'],
])('an array by the name that the catalog has for it: %s is %s', async (written, printed) => {
  const { tables } = await documentOf(`CREATE SCHEMA app; CREATE TYPE app.mood AS ENUM ('a');
    CREATE TYPE status AS ENUM ('a'); CREATE TYPE own AS ENUM ('a'); CREATE DOMAIN _own AS int;
    CREATE TABLE t (a ${written})`)
  expect(tables[0]?.columns[0]?.type).toBe(printed)
})

describe('a domain over another', () => {
  test.each([
    ['AS d', { text: '1', computed: false }],
    ['AS public.d NOT NULL', { text: '1', computed: false }],
    ['AS d DEFAULT 2', { text: '2', computed: false }],
    ['AS d DEFAULT NULL', undefined],
    ['AS d[]', undefined],
  ])('begins with its default unless it has its own: %s', async (as, expected) => {
    const { domains } = await documentOf(`${A_TABLE}
      CREATE DOMAIN d AS int DEFAULT 1; CREATE DOMAIN e ${as}; ALTER DOMAIN d SET DEFAULT 9`)
    expect(domains.map((domain) => domain.default)).toEqual([{ text: '9', computed: false }, expected])
  })
})

describe('a sequence', () => {
  test('of its own has what is not usual of it', async () => {
    const { sequences } = await documentOf(`${A_TABLE}
      CREATE SEQUENCE a; CREATE SEQUENCE IF NOT EXISTS a START 9;
      CREATE SEQUENCE b AS integer START WITH 3 INCREMENT BY 2 MINVALUE 1 MAXVALUE 2147483647 CACHE 1 NO CYCLE;
      CREATE SEQUENCE c INCREMENT -1 MINVALUE -9223372036854775808 MAXVALUE -1 START -1 CACHE 20 CYCLE;
      CREATE TEMP SEQUENCE e; COMMENT ON SEQUENCE a IS 'why'; CREATE SEQUENCE d; DROP SEQUENCE d;
      ALTER SEQUENCE a MAXVALUE 99 OWNED BY NONE`)
    expect(withoutPlaces(sequences)).toEqual([
      { name: 'a', maxValue: '99', comment: 'why' },
      { name: 'b', type: 'integer', start: '3', increment: '2' },
      { name: 'c', increment: '-1', cache: '20', cycle: true },
    ])
  })

  test('goes with its column or its table, and takes defaults with it', async () => {
    const { tables, sequences } = await documentOf(`
      CREATE TABLE t (a serial, b int); CREATE TABLE u (a serial); CREATE SEQUENCE s;
      ALTER TABLE t ALTER b SET DEFAULT nextval('s'); DROP SEQUENCE s CASCADE;
      ALTER TABLE t DROP COLUMN a; DROP TABLE u;`)
    expect(sequences).toEqual([])
    expect(withoutPlaces(tables[0]?.columns)).toEqual([{ name: 'b', type: 'integer', nullable: true }])
  })

  test('that no statement creates is an error', async () => {
    const { said } = await readSql([
      `${A_TABLE}\nALTER SEQUENCE s OWNED BY t.x; ALTER SEQUENCE IF EXISTS s RESTART`,
    ])
    expect(said).toEqual(['error unknown-sequence 2:16'])
  })
})
