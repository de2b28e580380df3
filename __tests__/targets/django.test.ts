import { describe, expect, test } from '@jest/globals'

import { django } from '../../src/targets/django.js'
import { diagnose, field, models, unwrapped } from '../support/django/text.js'
import { generateFiles } from '../support/pages.js'
import { column, foreignKey, id, schema, shop, table, types } from '../support/schemas.js'

test('the guide: users and orders', () => {
  expect(models(shop())).toBe(`# Generated.

from django.db import models
from django.db.models.functions import Now


class User(models.Model):
    id = models.BigAutoField(primary_key=True)
    username = models.CharField(max_length=50, unique=True)
    email = models.CharField(max_length=100, null=True, blank=True)
    created_at = models.DateTimeField(null=True, blank=True, db_default=Now())

    class Meta:
        db_table = "users"


class Order(models.Model):
    id = models.BigAutoField(primary_key=True)
    user = models.ForeignKey(
        "User",
        on_delete=models.DO_NOTHING,
        related_name="orders",
        db_index=False,
    )
    amount = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        db_table = "orders"
`)
})

test('a folder has a module for each model and a door to them all', () => {
  const files = generateFiles(django, shop(), { layout: 'folder' })
  expect(Object.keys(files)).toEqual(['__init__.py', 'user.py', 'order.py'])
  expect(files['__init__.py']).toBe(`# Generated.

from .order import Order
from .user import User

__all__ = ["Order", "User"]
`)
  expect(files['order.py']).toContain('        "User",\n')
  expect(files['order.py']).not.toContain('import User')
})

describe('tables without a model', () => {
  const logs = table('logs', [column('x')])

  test('a table without a key is a comment and a warning, and what refers to it is plain', () => {
    const keys = [foreignKey('log', 'logs', { referenced: 'x' })]
    const notes = table('notes', [id(), column('log')], { foreignKeys: keys })
    const text = unwrapped(notes, [logs])
    expect(text).toContain(
      '    # log refers to logs (x): that table has no model.\n    log = models.IntegerField()\n',
    )
    expect(text).toContain('\n\n\n# The table logs has no model: it has no primary key.\n')
    expect(text).not.toContain('class Log')
    expect(diagnose(schema([notes, logs]))).toEqual([
      'warning no-primary-key: table logs has no Django model: it has no primary key',
      'warning plain-foreign-key: a foreign key of notes is a plain field in Django: log refers to logs (x); that table has no model',
    ])
  })

  test('so is a table with a generated column in a key over several, and not with one over it alone', () => {
    const code = column('code', types.text, { generated: { sql: 'x', stored: true } })
    const columns = [column('x', types.text), code]
    const composed = table('logs', columns, { primaryKey: { columns: ['x', 'code'] } })
    const alone = table('days', columns, { primaryKey: { columns: ['code'] } })
    const keys = [foreignKey('log_x,log_code', 'logs', { referenced: 'x,code' })]
    const notes = table('notes', [id(), column('log_x', types.text), column('log_code', types.text)], {
      foreignKeys: keys,
    })
    const text = models(schema([composed, alone, notes]))
    const reason = 'code of its key is computed, and Django composes no key of such'
    expect(text.replace(/\n# /g, ' ')).toContain(` The table logs has no model: ${reason}.\n`)
    expect(text).toContain('class Day(')
    expect(text).not.toMatch(/CompositePrimaryKey|ForeignObject/)
    expect(diagnose(schema([composed, alone, notes]))).toEqual([
      `warning generated-key: table logs has no Django model: ${reason}`,
      'warning plain-foreign-key: a foreign key of notes is a plain field in Django: log_x, log_code refers to logs (x, code); that table has no model',
      'notice generated-null: Django makes generated columns nullable, and days.code is not',
    ])
  })

  test('without any model nothing is imported', () => {
    expect(models(schema([logs]))).toBe(
      '# Generated.\n\n\n# The table logs has no model: it has no primary key.\n',
    )
  })

  test('namespaces are no part of a name, and a name stands once', () => {
    const input = schema([
      table('users', [id()], { namespace: 'sales' }),
      table('users', [id()], { namespace: 'hr' }),
    ])
    expect(models(input).match(/db_table = .*/g)).toEqual(['db_table = "users"'])
    expect(diagnose(input)).toEqual([
      expect.stringMatching(/^warning duplicate-table: table hr\.users /),
      expect.stringMatching(/^warning namespace: .* sales into the connection's search_path$/),
    ])
  })
})

describe('names', () => {
  test.each([
    ['class', 'class_field'],
    ['objects', 'objects_field'],
    ['pk', 'pk_field'],
    ['check', 'check_field'],
    ['save', 'save_field'],
    ['_state', 'state'],
    ['a__b', 'a_b'],
    ['x_', 'x'],
    ['2fa', 'column_2fa'],
    ['unit price', 'unit_price'],
    ['🙂', 'column_2'],
  ])('the column %s is the field %s', (name, expected) => {
    expect(field(column(name))).toBe(`${expected} = models.IntegerField(db_column="${name}")`)
  })

  test('a name that Django takes goes before one that had to be made', () => {
    const text = unwrapped(table('things', [id(), column('class'), column('class_field')]))
    expect(text).toContain('class_field_2 = models.IntegerField(db_column="class")')
    expect(text).toContain('class_field = models.IntegerField()')
  })

  test('a column with the name of an import keeps it', () => {
    const text = unwrapped(table('things', [id(), column('models')]))
    expect(text).toContain('from django.db import models as models_\n')
    expect(text).toContain('models = models_.IntegerField()')
  })

  test('classes differ in more than letter case, and hide no builtin', () => {
    const names = ['users', 'User', 'warnings', 'none', 'UserLog', 'userlog']
    const classes = models(schema(names.map((name) => table(name, [id()])))).match(/(?<=^class )\w+/gm)
    expect(classes).toEqual(['User', 'User2', 'WarningModel', 'NoneModel', 'UserLog', 'Userlog2'])
  })

  test('a prefix is left out of classes and reverse names', () => {
    const keys = [foreignKey('user_id', 'shop_users')]
    const text = models(
      schema([
        table('shop_users', [id()]),
        table('shop_orders', [id(), column('user_id')], { foreignKeys: keys }),
      ]),
      { 'table-prefix': 'shop_' },
    )
    expect(text).toContain('class Order(')
    expect(text).toContain('related_name="orders"')
    expect(text).toContain('db_table = "shop_orders"')
  })
})

test('text of a schema never leaves its place', () => {
  const evil = `x"\n'''"""\\ {{y}} \u202e#`
  const hostile = column(evil, { kind: 'unknown' }, { raw: evil, comment: evil })
  const text = models(
    schema([
      table('t', [id(), { ...hostile, default: { kind: 'string', value: evil } }], {
        comment: evil,
        checks: [{ name: evil, sql: evil }],
        indexes: [{ name: 'i', unique: true, parts: [{ kind: 'expression', sql: evil }] }],
      }),
    ]),
  )
  expect(text).not.toContain('\u202e')
  const lines = text.split('\n').filter((line) => line.includes('"""'))
  expect(lines.length).toBeGreaterThan(5)
  // Each is a comment, or begins outside of a string and ends outside of one.
  const closed = /^\s*(#.*|[\w ={}.()"]*?('([^'\\]|\\.)*'|"([^"\\]|\\.)*")[,)]*)$/
  for (const line of lines) expect(line).toMatch(closed)
})

test.each([
  [undefined, 'a"b', []],
  [undefined, '"ab"', ['sign-in-name']],
  ['mysql', '"ab"', []],
  ['mysql', '`ab`', ['sign-in-name']],
  [undefined, 'a%b', ['sign-in-name']],
] as const)('a name that Django takes for something else is said (%s, %s)', (dialect, name, codes) => {
  const input = schema([table('users', [id(), column(name)])], dialect ? { dialect } : {})
  const { diagnostics } = django.generate(input, {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
})
