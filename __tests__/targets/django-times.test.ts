import { describe, expect, test } from '@jest/globals'

import type { Index } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { models } from '../support/django/text.js'
import { column, id, schema, table, types } from '../support/schemas.js'

const place = { path: 'schema.sql', line: 1, column: 1 }
const without: ColumnType = { kind: 'datetime', timezone: false }
const within: ColumnType = { kind: 'datetime', timezone: true }
const json: ColumnType = { kind: 'json', binary: false }

/** The models of a table of times with an index, on PostgreSQL. */
function withIndex(index: Omit<Index, 'name' | 'place' | 'unique'>): string {
  const columns = [id(), column('a', without), column('b', without), column('z', within), column('j', json)]
  const indexes = [{ place, name: 'ix', unique: false, ...index }]
  const text = models(schema([table('t', columns, { indexes })], { dialect: 'postgresql', literal: true }))
  // A comment over several lines as one.
  return text.replace(/\n +# (?!The )/g, ' ')
}

const LEFT_OUT = /# The index ix .* is left out: to Django a(?: has a time zone|, b have time zones),/

describe('an index over what a time without a zone gives is left out where its zone would count', () => {
  test.each([
    'date(a)',
    'a::date',
    "date_trunc('day', a)",
    'EXTRACT(year FROM a)',
    "a + interval '1 day'",
    "a > 'yesterday'::text::timestamp",
    'a::text',
    'coalesce(a, b)::date',
    "(a AT TIME ZONE 'UTC')::date",
    'my_function(a)',
    'a !@ 1 $ b',
  ])('%s', (sql) => {
    expect(withIndex({ parts: [{ kind: 'expression', sql }] })).toMatch(LEFT_OUT)
    const parts = [{ kind: 'column', name: 'id' }] as const
    expect(withIndex({ parts, where: `${sql} IS NULL` })).toMatch(LEFT_OUT)
  })

  test.each([
    'a - b',
    'coalesce(a, b)',
    "a > '2020-01-01'",
    "a > '2020-01-01'::timestamp",
    "a > '2020-01-01'::timestamp(3) without time zone",
    "a > TIMESTAMP '2020-01-01'",
    'a = b',
    "a BETWEEN '2020-01-01' AND b",
    "a IN ('2020-01-01', '2021-01-01')",
    'a IS NULL',
    'CASE WHEN a IS NULL THEN 1 ELSE 2 END',
    "a AT TIME ZONE 'UTC'",
    "date_trunc('day', z AT TIME ZONE 'UTC')",
    "lower('a')",
  ])('but not %s', (sql) => {
    const text = withIndex({ parts: [{ kind: 'expression', sql }] })
    expect(text).toContain('name="ix"')
    expect(text).not.toContain('left out')
  })
})

test('a literal has the zone that its column has there', () => {
  const parts = [{ kind: 'column', name: 'id' }] as const
  const where = (sql: string): string => withIndex({ parts, where: sql })
  expect(where("a > TIMESTAMP (3) '2020-01-01'")).toContain(`"a > '2020-01-01'::timestamptz(3)"`)
  expect(where("a > '2020-01-01'::timestamp without time zone")).toContain(`"a > '2020-01-01'::timestamptz"`)
  expect(where("z > '2020-01-01'::timestamp with time zone")).toContain(
    `"z > '2020-01-01'::timestamp with time zone"`,
  )
  expect(where("a > '2020-01-01' AND $x$TIMESTAMP '2020-01-01'$x$ = 'x'")).toContain(
    "$x$TIMESTAMP '2020-01-01'$x$",
  )
})

test('a generated column of such a time is a plain field, a check stands', () => {
  const year = column('y', types.int, {
    generated: { sql: "date_part('year', a)", stored: true },
  })
  const checks = [{ place, name: 'ck', sql: "date_trunc('day', a) = a" }]
  const input = schema([table('t', [id(), column('a', without), year], { checks })], {
    dialect: 'postgresql',
  })
  const text = models(input)
  expect(text).toContain("# The database computes this: date_part('year', a).\n    y = models.IntegerField(")
  expect(text).toContain('name="ck"')
})

test('functions of json do not take the jsonb that Django makes', () => {
  const says = (sql: string): string => withIndex({ parts: [{ kind: 'expression', sql }] })
  expect(says("json_extract_path_text(j, 'x')")).toMatch(/left out: to Django j is jsonb/)
  expect(says("(j ->> 'x')")).toContain('name="ix"')
})
