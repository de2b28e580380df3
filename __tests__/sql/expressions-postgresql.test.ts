import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { canonicalExpression, sameExpression, type TypeOf } from '../../src/sql/expressions/index.js'
import type { ColumnType } from '../../src/model/type.js'

const TYPES: Readonly<Record<string, readonly [sql: string, type: ColumnType]>> = {
  small: ['smallint', { kind: 'integer', bits: 16, unsigned: false }],
  qty: ['integer', { kind: 'integer', bits: 32, unsigned: false }],
  big: ['bigint', { kind: 'integer', bits: 64, unsigned: false }],
  price: ['numeric(10,2)', { kind: 'decimal', precision: 10, scale: 2 }],
  ratio: ['real', { kind: 'float', bits: 32 }],
  weight: ['double precision', { kind: 'float', bits: 64 }],
  status: ['character varying(20)', { kind: 'string', length: 20, fixed: false }],
  code: ['character(3)', { kind: 'string', length: 3, fixed: true }],
  note: ['text', { kind: 'text' }],
  active: ['boolean', { kind: 'boolean' }],
  day: ['date', { kind: 'date' }],
  made: ['timestamp', { kind: 'datetime', timezone: false }],
  seen: ['timestamptz', { kind: 'datetime', timezone: true }],
  span: ['interval', { kind: 'interval' }],
  data: ['jsonb', { kind: 'json', binary: true }],
  tags: ['text[]', { kind: 'array', of: { kind: 'text' }, dimensions: 1 }],
  names: [
    'varchar(20)[]',
    { kind: 'array', of: { kind: 'string', length: 20, fixed: false }, dimensions: 1 },
  ],
  counts: ['integer[]', { kind: 'array', of: { kind: 'integer', bits: 32, unsigned: false }, dimensions: 1 }],
  flags: ['bit(3)', { kind: 'native', name: 'bit' }],
  key: ['uuid', { kind: 'uuid' }],
  clock: ['time', { kind: 'time', timezone: false }],
  raw: ['bytea', { kind: 'binary', fixed: false }],
  during: ['tstzrange', { kind: 'range', of: 'tstz', multi: false }],
  '"Order"': ['integer', { kind: 'integer', bits: 32, unsigned: false }],
}

/** Conditions of which only the types of the columns tell that PostgreSQL casts what they are. */
const TYPED_CONDITIONS = [
  'small % 2 = 0',
  'coalesce(small, 0) >= 0',
  'greatest(small, 1) < 100',
  '(small & 7) = 1',
  'abs(qty::int) > 4',
  'price::numeric(10,2) * 3 > 1',
  "upper(status::varchar(20)) > 'q'",
  "lower(code::char(3)) <> 'x'",
]

/** Conditions as people write them; no two mean the same. */
const CONDITIONS = [
  'big IN (1, 2, 3)',
  'big NOT IN (1, 2)',
  'big % 2 = 0',
  'price NOT BETWEEN -5 AND -1',
  "clock BETWEEN '08:00' AND '18:30'",
  "seen::time >= '8:00'",
  "span > '0'",
  "span < '1 day'::interval * 2",
  "raw <> 'a\\\\b'",
  "raw <> '\\x0A'",
  "made > 'epoch'",
  "note LIKE ANY (ARRAY['a%', 'b%'])",
  "note LIKE ALL (ARRAY['a%', 'b%'])",
  "note NOT LIKE ANY (ARRAY['a%', 'b%'])",
  "note NOT ILIKE ALL (ARRAY['a%', 'b%'])",
  'qty > 0',
  'qty > -1',
  'qty >= 0',
  'qty <> 0',
  'QTY = 0',
  'qty BETWEEN 1 AND 10',
  'qty NOT BETWEEN 1 AND 10',
  'qty BETWEEN SYMMETRIC 10 AND 1',
  'qty + 1 > 2',
  'qty - 1 > 2',
  'qty - (1 - big) > 2',
  'qty - 1 - big > 2',
  'qty * 1.5 > 3',
  'qty / 2 > 1.5',
  'qty::numeric / 2 > 1.5',
  'qty / 2.0 > 1.5',
  'qty % 2 = 0',
  'qty ^ 2 > 4',
  '-qty < 5',
  '- qty * 1.5 < 5',
  "qty::text = '5'",
  'qty::bigint = 5',
  'big > 5000000000',
  'big = 1::bigint',
  'price > 0',
  'price > 0.01',
  'price > 0.0',
  'price >= qty',
  'price * qty < 1000',
  'price BETWEEN 0 AND 999.99',
  'price = -1.5',
  'price IN (1, 2.5, 3)',
  'round(price) = price',
  'round(price, 1) = price',
  'ratio > 0.1',
  'ratio < 1 AND ratio > 0',
  'weight > 0',
  'weight > qty',
  'weight > 1e3',
  "status = 'new'",
  "status != 'new'",
  "status IN ('new', 'paid', 'sent')",
  "status IN ('new', 'paid')",
  "status NOT IN ('new', 'paid')",
  "status = ANY (ARRAY['new', 'gone'])",
  "NOT (status = 'old' OR status = 'older')",
  "status IN ('new') OR qty IN (1, 2)",
  'qty IN (1, 2, big)',
  "status LIKE 'n%'",
  "status NOT LIKE 'n%'",
  "NOT status LIKE 'm%'",
  "status ILIKE 'n%'",
  "status ~ '^n'",
  "status !~ '^n'",
  "status ~* '^n'",
  "status SIMILAR TO '(a|b)%'",
  "status LIKE 'a!%' ESCAPE '!'",
  'status IS NOT NULL',
  'status ISNULL',
  "status || 'x' <> 'yx'",
  'lower(status) = status',
  'upper(status) = status',
  'length(status) > 2',
  'length(note) > 2',
  'char_length(trim(note)) > 0',
  "trim(both ' ' from note) <> 'a'",
  "ltrim(note) <> 'a'",
  "trim(trailing 'x' from note) <> 'a'",
  "substring(note from 1 for 2) = 'ab'",
  "substring(note, 1, 3) = 'abc'",
  "position('@' in note) > 1",
  "strpos(note, '@') > 1",
  "overlay(note placing 'x' from 1 for 2) = 'xyz'",
  "coalesce(status, note) = 'a'",
  "COALESCE(status, 'none') = 'a'",
  "nullif(status, '') IS NOT NULL",
  "code = 'abc'",
  "code IN ('abc', 'abd')",
  "code ~ '^[A-Z]{3}$'",
  "note = E'a\\nb'",
  "note = 'it''s'",
  "note = $$it's me$$",
  'note COLLATE "C" > \'a\'',
  'active',
  'NOT active',
  'active IS TRUE',
  'active IS NOT TRUE',
  'active = true',
  "active <> 't'",
  'active OR qty > 0 AND big > 0',
  '(active OR qty > 0) AND big > 0',
  "day > '2020-01-31'",
  "day > DATE '2020-02-01'",
  'day >= current_date',
  'day < now()',
  'day - CURRENT_DATE < 30',
  "day + interval '1 day' < made",
  "day + interval '1 month' < made",
  "made > '2020-01-31'",
  "made > '2020-01-31 10:00'",
  "seen > '2020-01-31'",
  'seen <= now()',
  'seen <= CURRENT_TIMESTAMP',
  'made < LOCALTIMESTAMP',
  "seen < now() - interval '24 hours'",
  "seen < now() - '7 days'::interval",
  "seen < now() - INTERVAL '1' DAY",
  'extract(year from made) > 2000',
  'EXTRACT(month FROM made) > 2',
  "date_trunc('month', day) = day",
  "seen AT TIME ZONE 'UTC' > made",
  "span > interval '1 hour 30 minutes'",
  "data ? 'a'",
  "data ->> 'a' = 'b'",
  "data -> 'a' IS NOT NULL",
  "(data ->> 'n')::int > 3",
  "(data ->> 'n')::numeric > 3",
  "jsonb_typeof(data) = 'object'",
  'data @> \'{"b": 1, "a": 2}\'',
  "data <> '{}'::jsonb",
  "tags = '{}'",
  "tags <> ARRAY['a', 'b']",
  "tags @> ARRAY['a']",
  `tags <> '{ "a b",c d , "NULL",null, "\\"\\\\"}'`,
  `tags <> '{{"a"},{b}}'`,
  "'a' = ANY (tags)",
  "'b' <> ALL (tags)",
  "'c' = ANY (names)",
  'tags[1] IS NOT NULL',
  "names[1] = 'x'",
  'tags[1:2] IS NOT NULL',
  'array_length(tags, 1) > 0',
  'cardinality(counts) > 0',
  'counts = ARRAY[]::integer[]',
  "flags = B'101'",
  "flags = B'111'",
  "key <> '00000000-0000-0000-0000-00000000000A'",
  'NOT isempty(during)',
  'lower(during) IS NOT NULL',
  "upper(during) > '2020-01-01'",
  '"Order" > 0',
  'qty IS DISTINCT FROM big',
  'qty IS NOT DISTINCT FROM big',
  'num_nonnulls(qty, big) = 1',
  '(qty IS NULL) = (big IS NULL)',
  '(qty, big) < (1, 2)',
  'CASE WHEN active THEN qty > 0 ELSE true END',
  "CASE status WHEN 'a' THEN qty > 0 END",
  "CASE WHEN status = 'a' THEN price > 0 WHEN status = 'b' THEN price < 0 END",
  'greatest(qty, price) > 0',
  '(qty, big) = (1, 2)',
  '(qty, big) <> (1, 2)',
  'ROW(qty, big) < (3, 4)',
  '(qty, big) >= (3, 4)',
  '(qty, big) IN ((1, 3), (5, 7))',
  '(qty, big) NOT IN ((1, 3), (5, 7))',
  '(made, made + span) OVERLAPS (made, made + span * 2)',
  "span > INTERVAL 'P1Y2M3DT4H5M6.5S'",
  "span > 'P2W'::interval",
  "span < INTERVAL 'PT36H'",
  "note <> U&'d\\0061t\\+000061 \\\\'",
  'int8(qty) > 17',
  'int4(status) > 17',
  'float8(price) > 0.25',
  "text(qty) = '15'",
  "date(made) > '2021-05-06'",
  'CAST(note AS integer) > 0',
  "CAST(status AS varchar(5)) = 'abcde'",
  "note::date > '2020-01-01'",
  "to_char(made, 'YYYY') = '2020'",
  'make_interval(days => qty) < span',
  'pg_catalog.lower(note) = note',
  'abs(price) OPERATOR(pg_catalog.<) 5',
  'qty & 1 = 1',
  'qty | 1 = 1',
  '~qty = 1',
  'qty << 1 = 2',
  '@ qty = 3',
]

const typeOf: TypeOf = (column) => TYPES[column]?.[1]

const ALL_CONDITIONS = [...CONDITIONS, ...TYPED_CONDITIONS]

/** What the catalog prints for each condition. */
const printed = new Map<string, string>()
const server = new PGlite()

beforeAll(async () => {
  const columns = Object.entries(TYPES).map(([name, [type]]) => `${name} ${type}`)
  await server.exec(`CREATE TABLE t (${columns.join(', ')})`)
  for (const [index, condition] of ALL_CONDITIONS.entries()) {
    await server.exec(`ALTER TABLE t ADD CONSTRAINT c${index} CHECK (${condition})`)
  }
  const { rows } = await server.query<{ name: string; sql: string }>(
    `SELECT conname AS name, pg_get_expr(conbin, conrelid) AS sql FROM pg_constraint WHERE contype = 'c'`,
  )
  for (const { name, sql } of rows) printed.set(ALL_CONDITIONS[Number(name.slice(1))] ?? '', sql)
}, 60_000)

afterAll(() => server.close())

describe('what PostgreSQL prints of a condition', () => {
  test.each(CONDITIONS)('%s: is the same', (condition) => {
    const sql = printed.get(condition) ?? ''
    expect([sql, sameExpression(condition, sql, 'postgresql', typeOf)]).toEqual([sql, true])
    expect(sameExpression(sql, condition, 'postgresql')).toBe(true)
  })

  test.each(TYPED_CONDITIONS)('%s: is the same where the types are known', (condition) => {
    const sql = printed.get(condition) ?? ''
    expect([sql, sameExpression(condition, sql, 'postgresql', typeOf)]).toEqual([sql, true])
    expect(sameExpression(condition, sql, 'postgresql', () => undefined)).toBe(false)
  })

  test('is understood: one canonical text for both', () => {
    const differing = CONDITIONS.filter(
      (condition) =>
        canonicalExpression(condition, 'postgresql') !==
        canonicalExpression(printed.get(condition) ?? '', 'postgresql'),
    )
    // Only the printed side says of which type these values are.
    expect(differing).toEqual([
      "clock BETWEEN '08:00' AND '18:30'",
      "seen::time >= '8:00'",
      "span > '0'",
      "raw <> 'a\\\\b'",
      "raw <> '\\x0A'",
      "made > 'epoch'",
      "active <> 't'",
      "made > '2020-01-31'",
      "made > '2020-01-31 10:00'",
      "seen > '2020-01-31'",
      `data @> '{"b": 1, "a": 2}'`,
      `tags <> '{ "a b",c d , "NULL",null, "\\"\\\\"}'`,
      `tags <> '{{"a"},{b}}'`,
      "key <> '00000000-0000-0000-0000-00000000000A'",
      "upper(during) > '2020-01-01'",
    ])
  })

  test('is the same as nothing else', () => {
    const confused = ALL_CONDITIONS.flatMap((one, index) =>
      ALL_CONDITIONS.slice(index + 1)
        .filter(
          (other) =>
            sameExpression(one, other, 'postgresql', typeOf) ||
            sameExpression(one, printed.get(other) ?? '', 'postgresql', typeOf) ||
            sameExpression(printed.get(one) ?? '', other, 'postgresql', typeOf) ||
            sameExpression(printed.get(one) ?? '', printed.get(other) ?? '', 'postgresql', typeOf),
        )
        .map((other) => [one, other]),
    )
    expect(confused).toEqual([])
  })
})

describe('what PostgreSQL prints of a default', () => {
  const DEFAULTS: readonly (readonly [type: string, sql: string])[] = [
    ['integer', '0'],
    ['integer', '-1'],
    ['numeric(10,2)', '0'],
    ['numeric(10,2)', '-1.5'],
    ['double precision', '0'],
    ['varchar(20)', "'new'"],
    ['varchar(20)', 'NULL'],
    ['char(1)', "'N'"],
    ['text', "'a' || 'b'"],
    ['text', 'lower(CURRENT_USER)'],
    ['boolean', "'t'"],
    ['date', 'CURRENT_DATE'],
    ['date', "'now'::text::date"],
    ['timestamptz', 'now()'],
    ['timestamptz', 'CURRENT_TIMESTAMP'],
    ['timestamptz(3)', 'CURRENT_TIMESTAMP(3)'],
    ['timestamptz', "now() + interval '1 week'"],
    ['timestamp', "timezone('utc', now())"],
    ['timestamp', "(now() AT TIME ZONE 'utc')"],
    ['interval', "'24 hours'"],
    ['interval', "interval '1 year 2 mons'"],
    ['jsonb', `'{"b":1,"a":[]}'`],
    ['text[]', "'{}'"],
    ['text[]', "ARRAY['a', 'b']"],
    ['integer[]', 'ARRAY[]::integer[]'],
    ['uuid', 'gen_random_uuid()'],
    ['integer', "nextval('public.s')"],
    ['bigint', "nextval('s'::regclass)"],
    ['bit(3)', "B'101'"],
    ['tstzrange', "'[,)'"],
    ['tstzrange', "'[2020-01-01,2020-02-01 10:00)'"],
    ['int4range', "'[1,5]'"],
    ['int8range', "' ( -9007199254740993 , +07 ] '"],
    ['int4range', "'[1,1)'"],
    ['int4range', "'(4,4]'"],
    ['int4range', "'Empty'"],
    ['int4range', "'[,5]'"],
    ['daterange', "'(2024-02-28,2024-12-31]'"],
    ['daterange', "'[infinity,]'"],
    ['numrange', `'["1.5",2]'`],
    ['numrange', "'[1,1]'"],
    ['date', "(date_trunc('month', now()) + interval '1 month')::date"],
  ]

  test.each(DEFAULTS)('%s DEFAULT %s: is the same', async (type, sql) => {
    await server.exec(
      `CREATE SEQUENCE IF NOT EXISTS s; DROP TABLE IF EXISTS d; CREATE TABLE d (a ${type} DEFAULT ${sql})`,
    )
    const { rows } = await server.query<{ sql: string }>(
      `SELECT pg_get_expr(adbin, adrelid) AS sql FROM pg_attrdef WHERE adrelid = 'd'::regclass`,
    )
    const [{ sql: text } = { sql }] = rows
    expect([text, sameExpression(sql, text, 'postgresql')]).toEqual([text, true])
  })
})

test('ranges that differ are different', () => {
  const ranges = ['[1,5]', '[1,5)', '(1,5]', '[2,5)', 'empty', '[1,)', '(,5]', '(,)']
  const kinds = { int4range: ['(1,5]', '[2,6)'], numrange: ['(,)', '[,]'] }
  for (const [type, [one = '', other = '']] of Object.entries(kinds))
    expect(sameExpression(`'${one}'::${type}`, `'${other}'::${type}`, 'postgresql')).toBe(true)
  const canonical = ranges.map((range) => canonicalExpression(`'${range}'::numrange`, 'postgresql'))
  expect(new Set(canonical).size).toBe(ranges.length)
})

describe('the value of a domain', () => {
  const domain = (of: ColumnType): ColumnType => ({ kind: 'domain', name: 'd', of })

  test.each([
    ['VALUE % 2 = 0', '(VALUE::integer % 2) = 0', { kind: 'integer', bits: 16, unsigned: false }],
    [
      'cardinality(VALUE) > 0',
      'cardinality((VALUE)::date[]) > 0',
      { kind: 'array', of: { kind: 'date' }, dimensions: 1 },
    ],
    ['length(VALUE) < 9', 'length(VALUE::bytea) < 9', { kind: 'binary', fixed: false }],
    ['VALUE <= 100', 'VALUE::integer <= 100', { kind: 'integer', bits: 32, unsigned: false }],
    ['value > 0', '(VALUE)::numeric > 0', { kind: 'decimal', precision: 5, scale: 2 }],
    ["value > '2020-01-01'", "(VALUE)::date > '2020-01-01'::date", { kind: 'date' }],
    ['value', 'VALUE::boolean', domain({ kind: 'boolean' })],
  ] as const)('is one of the type beneath: %s', (written, printed, of) => {
    const typeOf = (): ColumnType => domain(of)
    expect(sameExpression(written, printed, 'postgresql', typeOf)).toBe(true)
    expect(sameExpression(printed, written, 'postgresql', typeOf)).toBe(true)
  })

  test.each([
    ['VALUE <= 100', 'VALUE::smallint <= 100', { kind: 'integer', bits: 32, unsigned: false }],
    ['VALUE > 0', 'VALUE::date > 0', { kind: 'datetime', timezone: false }],
  ] as const)('is of no other type: %s', (written, printed, of) => {
    expect(sameExpression(written, printed, 'postgresql', () => domain(of))).toBe(false)
  })
})
