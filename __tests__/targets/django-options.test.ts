import { describe, expect, test } from '@jest/globals'

import { toEntry } from '../../src/config/entries.js'
import type { Column } from '../../src/model/schema.js'
import { django } from '../../src/targets/django.js'
import { runProject } from '../support/django/project.js'
import { models } from '../support/django/text.js'
import { askRuff } from '../support/models.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const nullable = { nullable: true }
const now = { default: { kind: 'now', of: 'timestamp' } } as const

/** The fields of a table of PostgreSQL with some columns beside an `id`, each on a line of its own. */
function fields(columns: readonly Column[], options: Readonly<Record<string, unknown>>): readonly string[] {
  const input = schema([table('things', [id(), ...columns])], { dialect: 'postgresql', literal: true })
  const [, after = ''] = models(input, options).split(/primary_key=True\)\n/)
  const [body = ''] = after.split('\n\n')
  return body
    .replace(/(?<=\()\n\s+/g, '')
    .replace(/,\n\s+(?=\))/g, '')
    .replace(/(?<=,)\n\s+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
}

describe('inference: friendly', () => {
  const friendly = { inference: 'friendly' }
  const columns = [
    column('email', varchar(100)),
    column('work_email', varchar(254), nullable),
    column('email_count', varchar(9)),
    column('email', types.text),
    column('created_at', types.datetime, { ...nullable, ...now }),
    column('updated_at', types.timestamptz),
    column('created_on', types.datetime),
    column('created_at', types.date),
    column('updated_at', types.datetime, { default: { kind: 'string', value: '2020-01-01' } }),
  ]

  test.each([
    [0, 'email = models.EmailField(max_length=100)'],
    [1, 'work_email = models.EmailField(null=True, blank=True)'],
    [2, 'email_count = models.CharField(max_length=9)'],
    [3, 'email = models.TextField()'],
    [4, 'created_at = models.DateTimeField(null=True, auto_now_add=True, db_default=TransactionNow())'],
    [5, 'updated_at = models.DateTimeField(auto_now=True)'],
    [6, 'created_on = models.DateTimeField()'],
    [7, 'created_at = models.DateField()'],
    [8, `updated_at = models.DateTimeField(db_default=RawSQL("'2020-01-01'", ()))`],
  ])('column %i is %s', (index, expected) => {
    expect(fields(columns.slice(index, index + 1), friendly)).toEqual([expected])
  })

  test('is not what nobody asked for', () => {
    expect(fields(columns, {}).join()).not.toMatch(/EmailField|auto_now/)
  })

  test('runs: Django sets the times and checks addresses, and the columns are the schema’s', async () => {
    const input = schema([
      table('users', [
        id(),
        column('email', varchar(100)),
        column('created_at', types.datetime, now),
        column('updated_at', types.datetime),
      ]),
    ])
    const { checks, pending, session, sql } = await runProject(
      { 'models.py': models(input, friendly) },
      `
from django.core.exceptions import ValidationError
user = User.objects.create(email="ann")
print(user.created_at <= user.updated_at)
before = user.updated_at
user.save()
print(before < user.updated_at)
try:
    user.full_clean()
except ValidationError as error:
    print(sorted(error.message_dict))
`,
    )
    expect([checks, pending]).toEqual([[], ''])
    expect(session).toBe("True\nTrue\n['email']\n")
    expect(sql.find((each) => each.includes('"users"'))).toMatch(
      /"email" varchar\(100\) NOT NULL, "created_at" datetime DEFAULT .*NOT NULL, "updated_at" datetime NOT NULL/,
    )
  })
})

test('managed: false stands in every Meta', () => {
  const text = models(schema([table('a', [id()]), table('b', [id()])]), { managed: false })
  expect(text.match(/ {4}class Meta:\n {8}managed = False\n {8}db_table = /g)).toHaveLength(2)
})

describe('types', () => {
  const own = {
    types: {
      citext: 'app.fields:CITextField',
      'NUMERIC( 10,2 )': 'app.fields:MoneyField',
      'things.phone': 'phone_field:PhoneField',
      'other.name': 'app.fields:Never',
      VARCHAR: 'app.fields:TidyField',
      'integer[]': 'app.fields:NumbersField',
    },
  }

  test.each([
    [
      column('x', { kind: 'native', name: 'citext' }, { raw: 'CITEXT', nullable: true }),
      'CITextField(null=True, blank=True)',
    ],
    [column('x', types.decimal, { raw: 'numeric(10, 2)' }), 'MoneyField(max_digits=10, decimal_places=2)'],
    [
      column('x', types.decimal, { raw: 'numeric(9, 2)' }),
      'models.DecimalField(max_digits=10, decimal_places=2)',
    ],
    [column('phone', varchar(20), { raw: 'varchar(20)' }), 'PhoneField(max_length=20)'],
    [column('name', varchar(20), { raw: 'varchar(20)' }), 'TidyField(max_length=20)'],
    [column('name', varchar(20), { raw: 'character varying(20)' }), 'TidyField(max_length=20)'],
    [column('x', types.decimal, { raw: 'DEC(10,2)' }), 'MoneyField(max_digits=10, decimal_places=2)'],
    [column('x', { kind: 'array', of: types.int, dimensions: 1 }, { raw: 'int4[]' }), 'NumbersField()'],
    [column('x', { kind: 'array', of: types.int, dimensions: 1 }, { raw: 'integer[]' }), 'NumbersField()'],
  ])('%j', (input, expected) => {
    expect(fields([input], own)).toEqual([`${input.name} = ${expected}`])
  })

  test('a name that is taken is imported under another, and nothing is imported that nobody uses', async () => {
    const input = schema(
      [
        table('tidy_fields', [id(), column('name', varchar(5), { raw: 'varchar(5)' })]),
        table('x', [
          id(),
          column('n', { kind: 'array', of: types.int, dimensions: 1 }, { raw: 'integer[]' }),
        ]),
      ],
      { dialect: 'postgresql' },
    )
    const text = models(input, own)
    expect(text).toContain('from app.fields import TidyField as TidyField_\n')
    expect(text).not.toContain('ArrayField')
    expect(await askRuff({ 'models.py': text, 'app/__init__.py': '', 'app/fields.py': '' })).toEqual([])
  })

  test('only a column’s own takes the place of a key that counts; a relation stays one', () => {
    const input = schema([
      table('users', [column('id', types.bigint, { raw: 'BIGINT', autoIncrement: true })]),
      table('posts', [id(), column('user_id', types.bigint, { raw: 'BIGINT' })], {
        foreignKeys: [foreignKey('user_id', 'users')],
      }),
    ])
    const ofType = models(input, { types: { bigint: 'app.ids:Id' } })
    expect(ofType).not.toContain('app.ids')
    const ofColumn = models(input, { types: { 'users.id': 'app.ids:Id' } })
    expect(ofColumn).toContain('    id = Id(primary_key=True)\n')
  })

  test('what is known of the team’s own field is nothing, so nothing is said of it', () => {
    const input = schema([
      table('t', [id(), column('x', { kind: 'native', name: 'citext' }, { raw: 'citext' })]),
    ])
    const request = { layout: 'file', fileName: 'models.py', pythonVersion: '3.10', lineLength: 88 } as const
    expect(django.generate(input, { ...request, options: own }).diagnostics).toEqual([])
    expect(django.generate(input, { ...request, options: {} }).diagnostics).toHaveLength(1)
  })

  test('a path that Python could not import is an error', () => {
    const options = { types: { citext: 'app.fields.CITextField' } }
    const written = { schema: 'a.sql', output: 'models.py', target: 'django' as const, options }
    expect(toEntry(written, '.', () => undefined).diagnostics.map(({ message }) => message)).toEqual([
      'options.types.citext: expected something like "app.fields:MoneyField", came "app.fields.CITextField"',
    ])
  })
})
