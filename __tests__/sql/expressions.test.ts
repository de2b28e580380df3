import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { Dialect } from '../../src/model/schema.js'
import { canonicalExpression, sameExpression } from '../../src/sql/expressions/index.js'
import { withoutHang } from '../support/hang.js'

type Pair = readonly [dialect: Dialect | undefined, one: string, other: string]

const SAME: readonly Pair[] = [
  // Letters, blanks, comments, brackets and quotes.
  [undefined, 'QTY>0', 'qty  > 0'],
  [undefined, 'qty > 0 -- always', '((qty /* now */ > 0))'],
  [undefined, '"qty" > 0', 'qty > 0'],
  [undefined, 't.qty > 0', 'public.t.qty > 0'],
  // What pg_get_expr makes of conditions.
  [
    'postgresql',
    "status IN ('a','b')",
    "(status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])",
  ],
  [
    'postgresql',
    "status IN ('a','b')",
    "((status)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))",
  ],
  ['postgresql', 'x NOT IN (1, 2)', '(x <> ALL (ARRAY[1, 2]))'],
  ['postgresql', 'x BETWEEN 1 AND 2 AND y', '(((x >= 1) AND (x <= 2)) AND y)'],
  ['postgresql', "a NOT LIKE 'x%'", "(NOT ((a)::text ~~ 'x%'::text))"],
  ['postgresql', 'NOT (a = 1 AND b IS NULL)', 'a <> 1 OR b IS NOT NULL'],
  ['postgresql', "date_part('year'::text, made)", 'EXTRACT(YEAR FROM made)'],
  ['postgresql', `"position"(a, 'x'::text)`, "position('x' in a)"],
  ['postgresql', `"substring"(a, 1, 2)`, 'SUBSTRING(a FROM 1 FOR 2)'],
  ['postgresql', `btrim(a, 'x')`, "TRIM(BOTH 'x' FROM a)"],
  ['postgresql', `timezone('UTC'::text, at)`, "at AT TIME ZONE 'UTC'"],
  ['postgresql', `('now'::text)::date`, "'now'::text::date"],
  ['postgresql', 'CAST(a AS int4)', 'a::integer'],
  ['postgresql', 'CAST(a AS decimal(10, 2))', 'a::numeric(10,2)'],
  ['postgresql', "timestamptz '2020-01-01 00:00:00+00'", "'2020-01-01'::timestamp with time zone"],
  ['postgresql', "nextval('public.orders_id_seq'::regclass)", "nextval('orders_id_seq')"],
  ['postgresql', "nextval(('s'::text)::regclass)", "nextval('s'::text)"],
  ['postgresql', "'90 min'::interval", "INTERVAL '01:30:00'"],
  ['postgresql', "E'a\\tb'", "'a\tb'"],
  ['postgresql', '$tag$it is$tag$', "'it is'"],
  ['postgresql', 'a != b', 'a<>b'],
  ['postgresql', 'a=-1', "a = '-1'::integer"],
  // MySQL and MariaDB.
  ['mysql', "`status` in (_utf8mb4'a',_utf8mb4'b')", "status IN ('a', 'b')"],
  ['mysql', '`Qty` <> 0', 'QTY != 0'],
  ['mysql', '(`a` > 0) and (`b` > 0)', 'a > 0 && b > 0'],
  ['mysql', '(`a` between 1 and 2)', 'a >= 1 AND a <= 2'],
  ['mysql', '(not(`a`))', '!a'],
  ['mysql', '`a` <> 0 or `c` = 0', 'a <> 0 OR NOT c'],
  ['mysql', '`a` <> 0 and `b` <> 0 or `c` > 1', 'a AND b OR c > 1'],
  ['mysql', "cast(`made` as date) > '2020-01-01'", "date(made) > '2020-01-01'"],
  ['mysql', '(0 = `c`)', 'NOT c'],
  ['mysql', 'lower(`a`)', 'LCASE(a)'],
  ['mysql', 'current_timestamp()', 'CURRENT_TIMESTAMP'],
  ['mysql', 'now(3)', 'current_timestamp(3)'],
  ['mysql', '(curdate() + interval 1 day)', 'DATE_ADD(CURRENT_DATE, INTERVAL 1 DAY)'],
  ['mysql', "json_unquote(json_extract(`d`,'$.a'))", "d->>'$.a'"],
  ['mysql', 'json_valid(`x`)', 'JSON_VALID(x)'],
  ['mysql', "regexp_like(`a`,'^x')", "a RLIKE '^x'"],
  ['mysql', '(`a` % 2)', 'MOD(a, 2)'],
  ['mysql', 'cast(`a` as char charset utf8mb4)', 'CAST(a AS CHAR CHARACTER SET utf8mb4)'],
  ['mariadb', '`a` <> 1', '!(a = TRUE)'],
  ['mariadb', '1 + 1', '(1+1)'],
  ['mariadb', '((1 + 1) * 2)', '(1+1)*2'],
  ['mariadb', '`a` - -1', 'a--1'],
  ['mariadb', '7 DIV 2', '(7 div 2)'],
  ['mariadb', '1 << 3 | 1', '(1<<3|1)'],
  ['mariadb', "`a` = 'it''s'", `a = "it's"`],
  ['mariadb', 'substr(`a`,1,2)', 'SUBSTRING(a FROM 1 FOR 2)'],
  // SQLite keeps what people write.
  ['sqlite', '[qty] > 0', '"QTY" > 0'],
  ['sqlite', 'a == 1', 'a = 1'],
  ['sqlite', 'a NOT NULL', 'a IS NOT NULL'],
  ['sqlite', "a GLOB 'x*'", "(a glob 'x*')"],
  // What nobody understands is compared word by word.
  [undefined, 'EXISTS (SELECT 1  FROM t)', 'exists (select 1 from t)'],
]

const DIFFERENT: readonly Pair[] = [
  ['postgresql', 'x::int > 0', 'x::date > 0'],
  ['postgresql', '"Qty" > 0', 'qty > 0'],
  ['postgresql', 'now()', 'CURRENT_TIMESTAMP'],
  ['postgresql', "'now'::text::date", "'now'::date"],
  ['postgresql', "'1 day'::interval", "'1 month'::interval"],
  ['postgresql', "nextval('a')", "nextval('other.a')"],
  ['postgresql', 'sales.lower(a)', 'lower(a)'],
  ['postgresql', "'abc'::varchar(2)", "'abc'::varchar(3)"],
  ['postgresql', "x = '1'::integer", "x = '1'::date"],
  ['postgresql', 'a / 2', 'a::numeric / 2'],
  ['postgresql', 'a / 2', 'a / 2.0'],
  ['postgresql', 'a::text', 'a::numeric'],
  ['postgresql', "a = 'x'::citext", "a = 'x'::text"],
  ['postgresql', 'a - (b - c)', 'a - b - c'],
  ['postgresql', 'a OR b AND c', '(a OR b) AND c'],
  ['postgresql', "a LIKE 'x'", "a ILIKE 'x'"],
  ['postgresql', 'NOT a', 'a'],
  ['mysql', "a = 'A'", "a = 'a'"],
  ['mysql', '0x1F', '0x1E'],
  ['mysql', "a->'$.b'", "a->>'$.b'"],
  ['mysql', 'a || b', 'a && b'],
  ['sqlite', 'a / 2', 'a / 2.0'],
  ['sqlite', "'1'", '1'],
  [undefined, 'EXISTS (SELECT 1 FROM t)', 'EXISTS (SELECT 1 FROM u)'],
]

describe('sameExpression', () => {
  test.each(SAME)('%s: %s is %s', (dialect, one, other) => {
    expect(sameExpression(one, other, dialect)).toBe(true)
    expect(sameExpression(other, one, dialect)).toBe(true)
  })

  test.each(DIFFERENT)('%s: %s is not %s', (dialect, one, other) => {
    expect(sameExpression(one, other, dialect)).toBe(false)
    expect(sameExpression(other, one, dialect)).toBe(false)
  })

  test('takes no cast for one of the database’s own where the column’s type says otherwise', () => {
    const integer = () => ({ kind: 'integer', bits: 32, unsigned: false }) as const
    expect(sameExpression('a::text < b::text', 'a < b', 'postgresql')).toBe(true)
    expect(sameExpression('a::text < b::text', 'a < b', 'postgresql', integer)).toBe(false)
    expect(sameExpression('a::numeric / b', 'a / b', 'postgresql', integer)).toBe(false)
    expect(sameExpression('a::numeric / 2.5', 'a / 2.5', 'postgresql', integer)).toBe(true)
  })
})

/** A condition in the two spellings: as people write it, and as a catalog prints it. */
interface Spelled {
  readonly written: string
  readonly printed: string
}

const names = fc.constantFrom('qty', 'price', 'status', 'a')
const figures = fc.integer({ min: -99, max: 99 })
const words = fc
  .string({ unit: fc.constantFrom('a', 'b', "'", ' ', '%'), maxLength: 4 })
  .map((text) => `'${text.replaceAll("'", "''")}'`)

const leaf: fc.Arbitrary<Spelled> = fc.oneof(
  fc.tuple(names, fc.constantFrom('<', '>=', '=', '<>'), figures).map(([name, sign, figure]) => ({
    written: `${name.toUpperCase()} ${sign === '<>' ? '!=' : sign} ${figure}`,
    printed: `(${name} ${sign} ${figure < 0 ? `'${figure}'::integer` : `(${figure})::numeric`})`,
  })),
  fc.tuple(names, words).map(([name, word]) => ({
    written: `${name} like ${word}`,
    printed: `((${name})::text ~~ ${word}::text)`,
  })),
  fc.tuple(names, words, words).map(([name, one, other]) => ({
    written: `"${name}" IN (${one}, ${other})`,
    printed: `((${name})::text = ANY ((ARRAY[${one}::character varying, ${other}::character varying])::text[]))`,
  })),
  fc.tuple(names, figures, figures).map(([name, low, high]) => ({
    written: `${name} between ${low} and ${high}`,
    printed: `((${name} >= ${low}) AND (${name} <= ${high}))`,
  })),
)

const { condition } = fc.letrec<{ condition: Spelled }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(tie('condition'), fc.constantFrom('AND', 'OR'), tie('condition')).map(([left, word, right]) => ({
      written: `(${left.written}) ${word.toLowerCase()} (${right.written})`,
      printed: `(${left.printed} ${word} ${right.printed})`,
    })),
    tie('condition').map(({ written, printed }) => ({
      written: `not (${written})`,
      printed: `(NOT ${printed})`,
    })),
  ),
}))

/** A small change of meaning: of a column, a constant, an operator, a function. */
const MUTATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bqty\b/i, 'quantity'],
  [/\bstatus\b/i, 'state'],
  [/ = /, ' <= '],
  [/ < /, ' <= '],
  [/>=/, '>'],
  [/\d+/, '1000'],
  [/like '/, "ilike '"],
  [/like '/, "like 'x"],
  [/ between /, ' not between '],
  [/^/, 'NOT '],
  [/IN \('/, "IN ('y"],
]

describe('conditions at random', () => {
  test('are the same as people write them and as a catalog prints them', () => {
    fc.assert(
      fc.property(condition, ({ written, printed }) => {
        expect(sameExpression(written, printed, 'postgresql')).toBe(true)
        expect(canonicalExpression(written, 'postgresql')).toBe(canonicalExpression(printed, 'postgresql'))
      }),
      { numRuns: 400 },
    )
  })

  test('are not the same once their meaning is changed', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...MUTATIONS), ({ written, printed }, [part, change]) => {
        const changed = part.source === '^' ? `NOT (${written})` : written.replace(part, change)
        fc.pre(changed !== written)
        expect(sameExpression(changed, printed, 'postgresql')).toBe(false)
      }),
      { numRuns: 600 },
    )
  })
})

describe('hostile text', () => {
  const SIZE = 48_000
  test.each([
    ['opening brackets', '('.repeat(SIZE)],
    ['brackets in each other', `${'('.repeat(SIZE / 2)}a${')'.repeat(SIZE / 2)}`],
    ['NOT', 'NOT '.repeat(SIZE / 4) + 'a'],
    ['signs', '- '.repeat(SIZE / 2) + 'a'],
    ['a chain', `a${' + a'.repeat(SIZE / 4)}`],
    ['a chain of ANDs', `a${' and a'.repeat(SIZE / 6)}`],
    ['BETWEEN in each other', `${'('.repeat(60)}a${' between 1 and 2)'.repeat(60)}`],
    ['casts', `a${'::text'.repeat(SIZE / 6)}`],
    ['quotes', "'".repeat(SIZE - 1)],
    ['open comments', '/* '.repeat(SIZE / 3)],
    ['dollars', '$a$ $b$ '.repeat(SIZE / 8)],
    ['CASE', 'case when '.repeat(SIZE / 10)],
    ['values', `a in (${"'x', ".repeat(SIZE / 6)}'y')`],
    ['a number', `a = ${'0'.repeat(SIZE)}`],
    ['types', 'timestamp '.repeat(SIZE / 10)],
    ['very much', 'a = 1 or '.repeat(20_000)],
  ])('%s: costs little', async (_, text) => {
    await withoutHang(() => {
      for (const dialect of ['postgresql', 'mysql', 'sqlite'] as const) {
        expect(sameExpression(text, `${text} `, dialect)).toBe(true)
        expect(sameExpression(text, `b ${text}`, dialect)).toBe(false)
        canonicalExpression(text, dialect)
      }
    })
  })

  test('any text is the same as itself, and never throws', () => {
    const signs = fc.constantFrom(
      ...'()[]\'"`,.:;=<>-+*/|&!~$x1 \\'.split(''),
      'not ',
      ' in ',
      '::',
      ' is ',
      'case ',
      ' between ',
      ' and ',
    )
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 40 }),
        fc.constantFrom<Dialect>('postgresql', 'mysql', 'sqlite'),
        (parts, dialect) => {
          const text = parts.join('')
          expect(sameExpression(text, `${text}\n`, dialect)).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
