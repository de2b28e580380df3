import { describe, expect, test } from '@jest/globals'

import type { Column, Index, Table } from '../../src/model/schema.js'
import { diagnose, models, unwrapped } from '../support/django/text.js'
import { column, id, schema, table, types, varchar } from '../support/schemas.js'

function things(extra: Partial<Omit<Table, 'primaryKey'>>): Table {
  const columns = [id(), column('email', varchar(50)), column('qty', types.int, { nullable: true })]
  return table('things', [...columns, column('class')], extra)
}

function index(name: string, members: readonly string[], extra: Partial<Index> = {}): Index {
  const parts = members.map((member) => {
    const [, name, length] = /^(\w+)(?:\((\d+)\))?$/.exec(member) ?? []
    if (name === undefined) return { kind: 'expression', sql: member } as const
    return { kind: 'column', name, ...(length === undefined ? {} : { length: Number(length) }) } as const
  })
  return { name, parts, unique: false, ...extra }
}

test('comments, and the app', () => {
  const text = models(schema([things({ comment: 'All "things"' })]), { 'app-label': 'shop' })
  expect(text).toContain(`    class Meta:
        app_label = "shop"
        db_table = "things"
        db_table_comment = 'All "things"'
`)
})

describe('percent signs in comments', () => {
  const commented = (...more: readonly Column[]) => [
    table('things', [id(), column('rate', types.int, { comment: '5%' }), ...more], { comment: '5%' }),
  ]

  test.each([undefined, 'postgresql', 'mysql'] as const)('are doubled in those of tables (%s)', (dialect) => {
    const text = models(schema(commented(), dialect ? { dialect } : {}))
    expect(text).toContain('db_table_comment = "5%%"')
  })

  test.each([undefined, 'postgresql'] as const)('are doubled in those of columns (%s)', (dialect) => {
    expect(models(schema(commented(), dialect ? { dialect } : {}))).toContain('db_comment="5%%"')
  })

  test.each([
    [undefined, '"5%"'],
    [{ kind: 'now', of: 'timestamp' }, '"5%"'],
    [{ kind: 'expression', sql: 'lower("a%")' }, '"5%"'],
    [{ kind: 'expression', sql: "lower('a%')" }, '"5%%"'],
    [{ kind: 'string', value: 'a' }, '"5%%"'],
  ] as const)('beside the default %j they are what MySQL’s CREATE TABLE needs', (value, expected) => {
    const other = column('other', types.text, value ? { default: value } : {})
    expect(models(schema(commented(other), { dialect: 'mysql' }))).toContain(`db_comment=${expected}`)
  })
})

test('unique constraints keep their names or get one', () => {
  const uniques = [{ columns: ['email', 'class'] }, { name: 'u', columns: ['qty'], comment: 'Once.' }]
  expect(unwrapped(things({ uniques }))).toContain(
    '        # u: Once.\n        constraints = (' +
      'models.UniqueConstraint(fields=["email", "class_field"], name="uq_things_email_class"), ' +
      'models.UniqueConstraint(fields=["qty"], name="u"))\n',
  )
})

describe('checks', () => {
  test.each([
    ['qty > 0', 'qty__gt=0'],
    ['("qty" >= -5 AND (qty<10))', 'qty__gte=-5, qty__lt=10'],
    ['qty >= 1 and qty <= 5', 'qty__range=(1, 5)'],
    ['qty BETWEEN 1 AND 5 AND CLASS = 2', 'qty__range=(1, 5), class_field=2'],
    ["email IN ('a', 'it''s')", `email__in=["a", "it's"]`],
    ['qty is not null', 'qty__isnull=False'],
    ['qty >= class', 'qty__gte=models.F("class_field")'],
    ['qty IN ((1))', 'qty=1'],
    ['5 < qty', 'qty__gt=5'],
    ['LENGTH(email) > 2', 'GreaterThan(Length("email"), 2)'],
    ['email = lower(email)', 'email=Lower("email")'],
  ])('%s is a Q', (sql, expected) => {
    expect(unwrapped(things({ checks: [{ name: 'ck', sql }] }))).toContain(
      `models.CheckConstraint(condition=models.Q(${expected}), name="ck")`,
    )
  })

  test.each([
    // A value whose look is a matter of its field, which Django does not know here.
    "qty <> '1'",
    "qty > '0'",
    'email > 5',
    // Beyond what an integer field holds, Django drops the condition.
    'qty < 99999999999',
    'trim_(email) > 2',
    "length(email) > '2'",
    'qty > 1 2',
    'qty BETWEEN 1 AND 2 AND 3',
    '(qty > 1) AND',
    'other > 1',
    '',
  ])('%s stays SQL', (sql) => {
    expect(unwrapped(things({ checks: [{ name: 'ck', sql }] }))).toContain(
      `condition=RawSQL("${sql}", (), output_field=models.BooleanField()), name="ck"`,
    )
  })

  test.each([
    ['qty > 0 OR class > 0', 'models.Q(qty__gt=0) | models.Q(class_field__gt=0)'],
    ['qty > 0 AND qty > 1', 'models.Q(qty__gt=0) & models.Q(qty__gt=1)'],
    ['class <> 1', '~models.Q(class_field=1)'],
    // Of a lookup Django's opposite holds for NULL, SQL's does not.
    ['qty <> 1', '~models.Q(Exact(models.F("qty"), 1))'],
    ['NOT qty = 1', '~models.Q(Exact(models.F("qty"), 1))'],
    ['class <> qty', '~models.Q(Exact(models.F("class_field"), models.F("qty")))'],
    ['qty NOT IN (1, 2)', '~models.Q(In(models.F("qty"), [1, 2]))'],
    [
      'qty IS NULL OR qty <> class',
      'models.Q(qty__isnull=True) | ~models.Q(Exact(models.F("qty"), models.F("class_field")))',
    ],
    ["email NOT IN ('a', 'b')", '~models.Q(email__in=["a", "b"])'],
    [
      'class <> 1 AND (qty > 0 OR qty IS NULL)',
      '~models.Q(class_field=1) & models.Q(models.Q(qty__gt=0) | models.Q(qty__isnull=True))',
    ],
    [
      'qty > 0 AND class > 0 OR qty IS NULL',
      'models.Q(qty__gt=0, class_field__gt=0) | models.Q(qty__isnull=True)',
    ],
  ])('%s is made of several', (sql, expected) => {
    expect(unwrapped(things({ checks: [{ name: 'ck', sql }] }))).toContain(
      `(condition=${expected}, name="ck")`,
    )
  })

  test.each([
    // As PostgreSQL's catalog prints them.
    [
      "(((email)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))",
      'email__in=["a", "b"]',
    ],
    ['((qty >= 1) AND (qty <= 5))', 'qty__range=(1, 5)'],
    ["((email)::text ~ '^[a-z]+$'::text)", 'email__regex="^[a-z]+$"'],
    ["((email)::text ~~ '%@%'::text)", 'email__contains="@"'],
    ["email LIKE 'a%'", 'email__startswith="a"'],
  ])('in PostgreSQL %s is a Q', (sql, expected) => {
    const text = unwrapped(things({ checks: [{ name: 'ck', sql }] }), [], { dialect: 'postgresql' })
    expect(text).toContain(`(condition=models.Q(${expected}), name="ck")`)
  })

  test.each([
    ["due > '08:00:00'", 'due__gt=time(8, 0)'],
    ["due BETWEEN '08:30:00' AND '17:00:59'", 'due__range=(time(8, 30), time(17, 0, 59))'],
    ["(due > '08:00:00'::time without time zone)", 'due__gt=time(8, 0)'],
  ])('of a time %s is a Q', (sql, expected) => {
    const due = table('things', [id(), column('due', types.time)], { checks: [{ name: 'ck', sql }] })
    const text = unwrapped(due, [], { dialect: 'postgresql' })
    expect(text).toContain('from datetime import time\n')
    expect(text).toContain(`(condition=models.Q(${expected}), name="ck")`)
  })

  // SQLite compares times as texts, and Python knows no 24 o'clock.
  test.each(["due > '08:00'", "due < '24:00:00'", "due > '8:00:00'", "due > '08:00:00+02'"])(
    'of a time %s stays SQL',
    (sql) => {
      const due = table('things', [id(), column('due', types.time)], { checks: [{ name: 'ck', sql }] })
      expect(unwrapped(due)).toContain(`condition=RawSQL("${sql}", (), `)
    },
  )

  test('one without a name is called after a column', () => {
    const checks = [{ sql: "email LIKE 'a%'" }, { sql: "email LIKE 'b%'" }]
    const text = unwrapped(things({ checks }))
    expect(text.match(/(?<=name=")\w+/g)).toEqual(['ck_things_email', 'ck_things_email_2'])
  })

  test.each([
    // A string with a percent sign is a parameter, any other percent sign is doubled.
    ["email LIKE 'it''s%' AND class % 2 = 0", '"email LIKE %s AND class %% 2 = 0", ("it\'s%",)'],
    // What a prefix or a backslash make of a string is the database's business.
    ["sha(email) <> E'5%'", `"sha(email) <> E'5%%'", ()`],
    ["email <> 'a\\%'", `"email <> 'a\\\\%%'", ()`],
    ['"5%" > 1 OR qty > 1', `'"5%%" > 1 OR qty > 1', ()`],
  ])('percent signs of %s', (sql, expected) => {
    expect(unwrapped(things({ checks: [{ sql }] }))).toContain(`condition=RawSQL(${expected}, output_field=`)
  })
})

describe('indexes', () => {
  test('over columns, functions and SQL', () => {
    const text = unwrapped(
      things({
        indexes: [
          index('a', ['email', 'qty DESC']),
          index('b', ['class'], { unique: true }),
          index('c', ['lower(email)', 'qty', 'class desc']),
          index('d', ['LOWER("email")'], { unique: true }),
          index('e', ["coalesce(email, '%')", "email || '%'"]),
          index('f', ['email'], { method: 'hash' }),
        ],
      }),
    )
    expect(text).toContain(
      'constraints = (models.UniqueConstraint(fields=["class_field"], name="b"), ' +
        'models.UniqueConstraint(Lower("email"), name="d"))\n',
    )
    expect(text).toContain(
      'indexes = (models.Index(fields=["email", "-qty"], name="a"), ' +
        'models.Index(Lower("email"), "qty", models.F("class_field").desc(), name="c"), ' +
        'models.Index(Coalesce("email", models.Value("%")), RawSQL("email || %s", ("%",)), name="e"), ' +
        'models.Index(fields=["email"], name="f"))\n',
    )
  })

  test.each([
    ['Django has no gin index here', 'email', { method: 'gin' }],
    ['Django has no index on the beginning of a column', 'email(10)', {}],
    [
      'Django cannot check that an SQL expression is unique',
      'CASE email WHEN 1 THEN 2 END',
      { unique: true },
    ],
  ] as const)('%s: a comment and a warning', (reason, member, extra) => {
    const input = things({ indexes: [index('ix', [member], extra)] })
    const what = 'unique' in extra ? 'unique index' : 'index'
    expect(unwrapped(input).replace(/\n +# /g, ' ')).toContain(
      ` The ${what} ix (${member}) is left out: ${reason}.\n`,
    )
    expect(unwrapped(input)).not.toContain('RawSQL')
    expect(diagnose(schema([input]))).toEqual([
      `warning index: the ${what} ix (${member}) of things is a comment only: ${reason}`,
    ])
  })

  test('PostgreSQL has kinds of its own', () => {
    const text = unwrapped(things({ indexes: [index('ix', ['email'], { method: 'gin' })] }), [], {
      dialect: 'postgresql',
    })
    expect(text).toContain('from django.contrib.postgres.indexes import GinIndex\n')
    expect(text).toContain('indexes = (GinIndex(fields=["email"], name="ix"),)\n')
  })

  test('names that Django refuses are changed, with one warning for all', () => {
    const long = `ix_${'x'.repeat(40)}`
    const input = schema([
      things({ indexes: [index(long, ['qty']), index('_a', ['qty']), index('b%s', ['qty'])] }),
      table('others', [id(), column('qty')], { indexes: [index('b_s', ['qty'])] }),
    ])
    expect(models(input).match(/(?<=name=")[^"]+/g)).toEqual([
      expect.stringMatching(/^ix_x{18}_[0-9a-f]{8}$/),
      'ix_a',
      'b_s',
      'b_s_others',
    ])
    expect(diagnose(input)).toEqual([expect.stringMatching(/^warning renamed: .* \(and 3 more like it\)$/)])
  })
})
