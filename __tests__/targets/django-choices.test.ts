import { expect, test } from '@jest/globals'

import type { ColumnType } from '../../src/model/type.js'
import { django } from '../../src/targets/django.js'
import { runProject } from '../support/django/project.js'
import { models, unwrapped } from '../support/django/text.js'
import { askRuff } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const place = { path: 'schema.sql', line: 1, column: 1 }

function choice(...values: readonly string[]): ColumnType {
  return { kind: 'enum', values }
}

function named(name: string, values: readonly string[], namespace?: string): ColumnType {
  return { kind: 'enum', name, values, ...(namespace === undefined ? {} : { namespace }) }
}

/** The members of the choices of a column. */
function membersOf(...values: readonly string[]): readonly string[] {
  const text = unwrapped(table('things', [id(), column('kind', choice(...values))]))
  const [, body = ''] = /class Kind\(models\.TextChoices\):\n([^]*?)\n\n/.exec(text) ?? []
  return body.split('\n').map((line) => line.trim())
}

test('a column of its own has its choices in the model, and its default is one of them', () => {
  const text = unwrapped(
    table('orders', [
      id(),
      column('state', choice('new', 'done'), { default: { kind: 'string', value: 'new' } }),
      column('old', choice('a'), { default: { kind: 'string', value: 'gone' } }),
    ]),
  )
  expect(text).toContain(
    'class Order(models.Model):\n    class State(models.TextChoices):\n        NEW = "new"\n        DONE = "done"\n\n    class Old(',
  )
  expect(text).toContain('state = models.CharField(max_length=4, choices=State, db_default=State.NEW)')
  expect(text).toContain('old = models.CharField(max_length=1, choices=Old, db_default="gone")')
})

test('labels are Django’s where those say the value, and the value where they would not', () => {
  expect(membersOf('new', 'in_progress', 'in-transit', 'Ready')).toEqual([
    'NEW = "new"',
    'IN_PROGRESS = "in_progress"',
    'IN_TRANSIT = "in-transit"',
    'READY = "Ready"',
  ])
  expect(membersOf('USD', 'iOS', 'C++', 'v2beta', "it's", 'naïve', '')).toEqual([
    'USD = "USD", "USD"',
    'I_OS = "iOS", "iOS"',
    'C_PLUS_PLUS = "C++", "C++"',
    'V2BETA = "v2beta", "v2beta"',
    'ITS = "it\'s", "it\'s"',
    'NAÏVE = "naïve"',
    'EMPTY = ""',
  ])
  // Two members must not have one label.
  expect(membersOf('new', 'New')).toEqual(['NEW = "new", "new"', 'NEW_2 = "New", "New"'])
})

test('all columns of a named enumeration share its class, wherever they are', () => {
  const status = named('order_status', ['new', 'old'])
  const input = schema(
    [
      table('orders', [id(), column('state', status), column('past', status, { nullable: true })]),
      table('items', [id(), column('state', status)]),
    ],
    {
      dialect: 'postgresql',
      literal: true,
      enums: [
        { place, name: 'order_status', values: ['new', 'old'], comment: 'Where it stands.' },
        { place, name: 'unused', values: ['x'] },
      ],
    },
  )
  const text = models(input)
  expect(text).toContain('\n# Where it stands.\nclass OrderStatus(models.TextChoices):\n    NEW = "new"\n')
  expect(text.match(/TextChoices/g)).toHaveLength(1)
  expect(text.match(/choices=OrderStatus/g)).toHaveLength(3)
  const files = generateFiles(django, input, { layout: 'folder' })
  expect(Object.keys(files)).toEqual(['__init__.py', 'choices.py', 'order.py', 'item.py'])
  expect(files['order.py']).toContain('from .choices import OrderStatus\n')
  expect(files['__init__.py']).toContain('from .choices import OrderStatus\n')
})

test('names of classes give way to those of models, fields and each other', async () => {
  const input = schema(
    [
      table('statuses', [id(), column('state', named('status', ['a'])), column('Kind', types.int)]),
      table('orders', [
        id(),
        column('kind', named('Kind', ['a'])),
        column('status', choice('x'), { default: { kind: 'string', value: 'x' } }),
        column('meta', choice('y')),
        column('models', choice('z')),
        column('status_choices', named('status', ['a'], 'other')),
      ]),
    ],
    { enums: [{ place, name: 'status', values: ['a'] }] },
  )
  const text = models(input)
  const classes = [...text.matchAll(/class (\w+)\(models_?\.TextChoices\)/g)].map(([, name]) => name)
  expect(classes).toEqual([
    'StatusChoices',
    'KindChoices',
    'StatusChoices2',
    'Status',
    'MetaChoices',
    'Model',
  ])
  const { checks, pending } = await runProject({ 'models.py': models(input) })
  expect([checks, pending]).toEqual([[], ''])
})

test('a relation and a generated column offer nothing to choose from', () => {
  const text = unwrapped(
    table(
      'things',
      [
        id(),
        column('kind_code', choice('a', 'b')),
        column('copy', choice('a', 'b'), { nullable: true, generated: { sql: 'kind_code', stored: true } }),
      ],
      { foreignKeys: [foreignKey('kind_code', 'kinds', { referenced: 'code' })] },
    ),
    [table('kinds', [column('code', choice('a', 'b'))], { primaryKey: { columns: ['code'] } })],
  )
  expect(text.match(/TextChoices/g)).toHaveLength(1)
  expect(text).toContain('code = models.CharField(max_length=1, choices=Code, primary_key=True)')
})

const checked = (...checks: readonly string[]) =>
  schema(
    [
      table(
        'things',
        [id(), column('state', varchar(9)), column('size', varchar(2), { nullable: true }), column('n')],
        { checks: checks.map((sql, index) => ({ name: `ck_${index}`, sql })) },
      ),
    ],
    { dialect: 'postgresql' },
  )

test('checks give choices where that is asked for, and stay', () => {
  const input = checked("state IN ('new', 'old')", "size IS NULL OR size = ANY (ARRAY['s'::text, 'm'::text])")
  expect(models(input)).not.toContain('TextChoices')
  const text = models(input, { 'choices-from-checks': true })
  expect(text).toContain('state = models.CharField(max_length=9, choices=State)')
  expect(text).toContain('class Size(models.TextChoices):\n        S = "s"\n        M = "m"')
  expect(text).toContain('Q(state__in=["new", "old"])')
})

test.each([
  ["state NOT IN ('a', 'b')"],
  ["state IN ('a', 'b') AND n > 0"],
  ["n IS NULL OR state IN ('a')"],
  ["size IN ('small', 'm')"],
  ['n IN (1, 2)'],
  ["lower(state) IN ('a', 'b')"],
])('a check that says something else gives none: %s', (sql) => {
  expect(models(checked(sql), { 'choices-from-checks': true })).not.toContain('TextChoices')
})

test('they run: what is chosen is written, read, labelled and checked', async () => {
  const long = 'x'.repeat(60)
  const input = schema([
    table('orders', [
      id(),
      column('state', choice('new', 'in-transit', 'C++'), { default: { kind: 'string', value: 'C++' } }),
      column('size', choice('', 'XL', long)),
    ]),
  ])
  const text = models(input)
  expect(await askRuff({ 'models.py': text })).toEqual([])
  const { session, checks, pending } = await runProject(
    { 'models.py': text },
    `
from django.core.exceptions import ValidationError
order = Order.objects.create(size="")
order.refresh_from_db()
order.full_clean()
print(order.state, order.get_state_display(), Order.State.IN_TRANSIT.label, repr(order.get_size_display()))
order.state = "gone"
try:
    order.full_clean()
except ValidationError as error:
    print(sorted(error.message_dict))
`,
  )
  expect([checks, pending]).toEqual([[], ''])
  expect(session).toBe("C++ C++ In Transit 'Empty'\n['state']\n")
})
