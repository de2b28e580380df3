import { describe, expect, test } from '@jest/globals'

import type { Column, Schema, Table } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { createPlainSql } from '../../src/targets/django/absent-types.js'
import { diagnose, field, unwrapped } from '../support/django/text.js'
import { column, id, schema, table, types } from '../support/schemas.js'

const place = { path: 'schema.xml', line: 1, column: 1 }
const mood = { kind: 'enum', name: 'mood', values: ['new', 'glad', 'sad'] } as const
const moods: ColumnType = { kind: 'array', of: mood, dimensions: 1 }
const short = {
  place,
  name: 'short',
  type: { kind: 'string', length: 9, fixed: false },
  raw: 'varchar(9)',
  nullable: true,
  checks: [],
} as const
const feeling = { ...short, name: 'feeling', type: mood, raw: 'mood' } as const
const known: Omit<Schema, 'tables' | 'sequences'> = {
  dialect: 'postgresql',
  literal: true,
  enums: [
    { place, name: 'mood', values: mood.values },
    { place, name: 'Kind', namespace: 'odd', values: ['x'] },
  ],
  domains: [short, feeling],
}

describe('SQL without the types that no migration makes', () => {
  const plainSql = createPlainSql(schema([], known))

  test.each([
    ["'new'::mood", "'new'::text"],
    ["'new'::public.MOOD", "'new'::text"],
    ['CAST(a AS "mood")', 'CAST(a AS text)'],
    ["ARRAY['new']::mood[]", "ARRAY['new']::text[]"],
    [`a = 'x'::odd."Kind"`, "a = 'x'::text"],
    ["'abc'::short", "'abc'::varchar(9)"],
    // The type of a domain that is over an enumeration is text, too.
    ["'new' :: feeling", "'new' :: text"],
    // A name in other letters is another type's, and so is one of another schema.
    ["'x'::odd.kind", "'x'::odd.kind"],
    ["'x'::other.mood", "'x'::other.mood"],
    ["'x'::moody", "'x'::moody"],
    // What stands in quotes is no cast.
    ['a <> \'::mood\' AND "::mood" > 1', 'a <> \'::mood\' AND "::mood" > 1'],
    ["E'it\\'s ::mood'::mood", "E'it\\'s ::mood'::text"],
    ['$$::mood$$::mood', '$$::mood$$::text'],
  ])('%s', (sql, expected) => {
    expect(plainSql(sql)).toBe(expected)
  })

  test('other databases have no such casts', () => {
    expect(createPlainSql(schema([], { ...known, dialect: 'sqlite' }))("'a'::mood")).toBe("'a'::mood")
  })
})

describe('defaults', () => {
  function sayDefault(type: ColumnType, sql: string): string {
    const x = column('x', type, { raw: 'its_type', default: { kind: 'expression', sql } })
    return field(x, known)
  }

  test.each<readonly [ColumnType, string, string]>([
    [mood, "('new'::text)::mood", 'choices=Mood, db_default=Mood.NEW'],
    [mood, "CAST('glad'::text AS mood)", 'choices=Mood, db_default=Mood.GLAD'],
    [mood, "lower('NEW')::mood", `choices=Mood, db_default=RawSQL("lower('NEW')::text", ())`],
    [
      { kind: 'domain', name: 'feeling', of: mood },
      "('new'::mood)::feeling",
      'choices=Mood, db_default=Mood.NEW',
    ],
    [{ kind: 'text' }, "'new'::mood::text", 'db_default="new"'],
    [moods, "ARRAY['new'::mood, 'glad'::mood]", 'db_default="{new,glad}"'],
    [moods, 'ARRAY[]::mood[]', 'db_default="{}"'],
    // In a list of PostgreSQL what is empty, says null or has signs in it stands in quotes.
    [moods, `ARRAY['', 'Null', 'a b', 'c,"']::mood[]`, String.raw`db_default='{"","Null","a b","c,\\""}'`],
    [moods, 'my_moods()::mood[]', 'db_default=RawSQL("my_moods()::text[]", ())'],
  ])('%j %s', (type, sql, expected) => {
    expect(sayDefault(type, sql)).toContain(`x = models.TextField(${expected})`)
  })

  test('a number under a cast to a domain is a number', () => {
    const type: ColumnType = { kind: 'domain', name: 'small', of: types.int }
    const x = column('x', type, { raw: 'small', default: { kind: 'number', text: '3' } })
    expect(field(x, known)).toContain('IntegerField(db_default=3)')
  })

  test('what asks for the values of an enumeration is a comment, and told', () => {
    const sql = '(enum_range(NULL::mood))[1]'
    const x = column('x', mood, { raw: 'mood', default: { kind: 'expression', sql } })
    expect(field(x, known)).toContain(
      `# The schema's default is ${sql}. | x = models.TextField(choices=Mood)`,
    )
    expect(diagnose(schema([table('things', [id(), x])], known))).toContainEqual(
      `warning default: Django cannot say the default of things.x, so it is a comment only: ${sql}`,
    )
  })
})

const columns: readonly Column[] = [
  id(),
  column('mood', mood, { raw: 'mood' }),
  column('other', mood, { raw: 'mood', nullable: true }),
  column('moods', moods, { raw: 'mood[]' }),
  column('during', { kind: 'range', of: 'ts', multi: false }, { raw: 'tsrange' }),
  column('tags', { kind: 'array', of: { kind: 'text' }, dimensions: 1 }, { raw: 'text[]' }),
  column('mail', { kind: 'native', name: 'citext' }, { raw: 'citext' }),
  column('size', types.int),
]

function things(rest: Partial<Table>): Table {
  return table('things', columns, rest)
}

function warnings(rest: Partial<Table>): readonly string[] {
  return diagnose(schema([things(rest)], known)).filter((line) => line.startsWith('warning'))
}

function sayCheck(sql: string): string {
  return unwrapped(things({ checks: [{ name: 'c', sql }] }), [], known)
}

describe('checks', () => {
  test.each([
    ["mood <> 'sad'::mood", '~models.Q(mood="sad")'],
    ["mood = ANY (ARRAY['new'::mood, 'glad'::mood])", 'models.Q(mood__in=["new", "glad"])'],
    // In the order of the type's list, which is not that of texts.
    ["mood > 'new'::mood", 'models.Q(mood__in=["glad", "sad"])'],
    ["'glad'::mood >= mood", 'models.Q(mood__in=["new", "glad"])'],
    [
      "mood BETWEEN 'glad' AND 'sad'",
      'models.Q(mood__in=["glad", "sad"]) & models.Q(mood__in=["new", "glad", "sad"])',
    ],
    [
      "CASE mood WHEN 'new'::mood THEN size > 1 END",
      `RawSQL("CASE mood WHEN 'new'::text THEN size > 1 END", (),`,
    ],
    ["mood::text > 'x'", `RawSQL("mood::text > 'x'", (),`],
    ["'a' = ANY (tags)", `RawSQL("'a' = ANY (tags)", (),`],
    ["mail ~ '@'", `RawSQL("mail ~ '@'", (),`],
    ['moods IS NOT NULL', 'models.Q(moods__isnull=False)'],
    ['during IS NULL OR size > 1', 'models.Q(during__isnull=True) | models.Q(size__gt=1)'],
  ])('%s', (sql, expected) => {
    expect(sayCheck(sql)).toContain(`models.CheckConstraint(condition=${expected}`)
    expect(warnings({ checks: [{ name: 'c', sql }] })).toEqual([])
  })

  test.each([
    ["'glad' = ANY (moods)", 'to Django moods is a text, and no mood[]'],
    ['during IS NULL OR NOT isempty(during)', 'to Django during is a text, and no tsrange'],
    // What is not understood may mean anything.
    ['XMLEXISTS(size PASSING during)', 'to Django during is a text, and no tsrange'],
    ['mood < other', 'to Django mood is a text, and not sorted as the values of mood'],
    [
      "COALESCE(other, 'new') >= 'glad'::mood",
      'to Django other is a text, and not sorted as the values of mood',
    ],
    ['greatest(mood, other) = mood', 'to Django mood is a text, and not sorted as the values of mood'],
    ["mood < 'new'::mood", 'to Django mood is a text, and not sorted as the values of mood'],
    ["mood = ANY (enum_range('new'::mood, 'glad'))", 'Django knows no enumerations to ask for their values'],
  ])('%s is a comment and a warning', (sql, reason) => {
    const text = sayCheck(sql).replace(/\n +# /g, ' ')
    expect(text).toContain(` The check c (${sql}) is left out: ${reason}.`)
    expect(text).not.toContain('CheckConstraint')
    expect(warnings({ checks: [{ name: 'c', sql }] })).toEqual([
      `warning check: the check c of things is a comment only: ${reason}`,
    ])
  })
})

describe('indexes', () => {
  const size = { kind: 'column', name: 'size' } as const
  const index = { name: 'i', unique: false, parts: [size] }

  test('conditions and members are said in texts', () => {
    const parts = [{ kind: 'expression', sql: "(mood = 'glad'::mood)" }] as const
    const where = "mood >= 'glad'::mood"
    const text = unwrapped(
      things({
        indexes: [
          { ...index, where },
          { ...index, name: 'j', parts },
        ],
      }),
      [],
      known,
    )
    expect(text).toContain('condition=models.Q(mood__in=["glad", "sad"])')
    expect(text).toContain(`models.Index(RawSQL("(mood = 'glad'::text)", ()), name="j")`)
  })

  test.each([
    { ...index, where: "'glad'::mood = ANY (moods)" },
    { ...index, unique: true, where: 'cardinality(moods) > 0' },
    { ...index, parts: [{ kind: 'expression', sql: 'cardinality(moods)' }] as const },
    { ...index, method: 'gin', parts: [{ kind: 'column', name: 'moods' }] as const },
    { ...index, parts: [{ kind: 'column', name: 'moods', operatorClass: 'array_ops' }] as const },
  ])('%j is a comment and a warning', (each) => {
    expect(warnings({ indexes: [each] })).toEqual([
      expect.stringMatching(
        /^warning index: .* is a comment only: to Django moods is a text, and no mood\[\]$/,
      ),
    ])
  })

  test('a B-tree is over texts, too', () => {
    const parts = [{ kind: 'column', name: 'moods' }] as const
    expect(unwrapped(things({ indexes: [{ ...index, parts }] }), [], known)).toContain(
      'models.Index(fields=["moods"], name="i")',
    )
  })

  test('no exclusion is over what is a text to Django', () => {
    const part = { kind: 'column', name: 'during', operator: '&&' } as const
    expect(warnings({ exclusions: [{ name: 'x', method: 'gist', parts: [part] }] })).toEqual([
      'warning exclusion: the exclusion constraint x of things is a comment only: to Django during is a text, and no tsrange',
    ])
  })
})

describe('generated columns', () => {
  function sayGenerated(sql: string): string {
    const x = column('x', types.int, { nullable: true, generated: { sql, stored: true } })
    return unwrapped(table('things', [...columns, x]), [], known)
  }

  test('casts are to text', () => {
    expect(sayGenerated("CASE mood WHEN 'new'::mood THEN 1 END")).toContain(
      `GeneratedField(expression=RawSQL("CASE mood WHEN 'new'::text THEN 1 END", ())`,
    )
  })

  test('what no text has is a plain field and a warning', () => {
    expect(sayGenerated('cardinality(moods)')).toContain(
      '# The database computes this: cardinality(moods).\n    x = models.IntegerField(null=True, blank=True, editable=False)',
    )
    const x = column('x', types.int, {
      nullable: true,
      generated: { sql: 'cardinality(moods)', stored: true },
    })
    expect(diagnose(schema([table('things', [...columns, x])], known))).toContainEqual(
      'warning generated: no migration makes the database compute things.x, which is a plain field, not to be written: to Django moods is a text, and no mood[]',
    )
  })
})

test('a field of the team’s own is taken at its word', () => {
  const sql = "'glad' = ANY (moods)"
  const options = { types: { 'things.moods': 'app.fields:MoodsField' } }
  const input = schema([things({ checks: [{ name: 'c', sql }] })], known)
  expect(diagnose(input, options).filter((line) => line.startsWith('warning'))).toEqual([])
})
