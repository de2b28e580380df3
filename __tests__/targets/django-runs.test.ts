import { rmSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import type { Default, Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { django } from '../../src/targets/django.js'
import { runProject, type ProjectReport } from '../support/django/project.js'
import { generateFiles } from '../support/pages.js'
import { makeFolder, runTool } from '../support/python.js'
import { column, foreignKey, id, schema, shop, table, types, varchar } from '../support/schemas.js'

const layouts = ['file', 'folder', 'base'] as const

const requests = {
  file: { layout: 'file' },
  folder: { layout: 'folder' },
  base: { layout: 'folder', options: { layout: 'base' } },
} as const

const nullable = { nullable: true } as const

/** Django finds no fault with the models, makes the tables, and sees nothing left to do; ruff changes nothing. */
async function check(
  input: Schema,
  session = '',
  layout: (typeof layouts)[number] = 'file',
): Promise<ProjectReport> {
  const generated = Object.entries(generateFiles(django, input, requests[layout]))
  const files = Object.fromEntries(
    generated.map(([path, text]) => [layout === 'file' ? path : `models/${path}`, text]),
  )
  const [report] = await Promise.all([runProject(files, session), lint(files)])
  // RawSQL in a check, and comments on SQLite, are what Django itself is sorry about.
  const others = report.databaseChecks.filter((each) => !/^(models\.W04[56]|fields\.W163):/.test(each))
  expect({ checks: report.checks, others, pending: report.pending }).toEqual({
    checks: [],
    others: [],
    pending: '',
  })
  return report
}

async function lint(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = makeFolder(files)
  const isolated = ['--isolated', '--no-cache']
  try {
    for (const args of [
      ['check', ...isolated, '--select', 'E4,E7,E9,F,I,UP', '.'],
      ['format', ...isolated, '--check', '.'],
    ]) {
      const { status, stdout, stderr } = await runTool('ruff', args, folder)
      expect({ args, said: status === 0 ? '' : stdout + stderr }).toEqual({ args, said: '' })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(layouts)('the guide: create, get, filter, save and delete a user (%s)', async (layout) => {
  const { session } = await check(
    shop(),
    `
user = User.objects.create(username="alice", email="alice@example.com")
user.refresh_from_db()
assert user.created_at is not None
assert User.objects.get(username="alice") == user
assert list(User.objects.filter(email__contains="example.com")) == [user]
user.email = "newemail@example.com"
user.save()
order = Order.objects.create(user=user, amount="9.90")
assert list(user.orders.all()) == [order] and order.user == user and order.user_id == user.id
assert list(User.objects.filter(orders__amount__gt=9)) == [user]
order.delete()
user.delete()
print(User.objects.count(), Order.objects.count())
`,
    layout,
  )
  expect(session).toBe('0 0\n')
})

test('the social media schema: an author and posts', async () => {
  const social = schema([
    table('users', [id(), column('username', varchar(50), nullable)]),
    table(
      'posts',
      [id(), column('author_id', types.bigint, nullable), column('content', types.text, nullable)],
      {
        foreignKeys: [foreignKey('author_id', 'users')],
      },
    ),
  ])
  const { session } = await check(
    social,
    `
post = Post.objects.create(author=User.objects.create(username="bob"), content="Hello")
print(post.author.username, post.author.posts.get().content)
`,
  )
  expect(session).toBe('bob Hello\n')
})

test('every kind of relation reads back', async () => {
  const input = schema([
    table('users', [id(), column('email', varchar(50)), column('manager_id', types.bigint, nullable)], {
      uniques: [{ name: 'uq_users_email', columns: ['email'] }],
      foreignKeys: [foreignKey('manager_id', 'users', { onDelete: 'set-null' })],
    }),
    table('profiles', [id(), column('user_id', types.bigint)], {
      uniques: [{ name: 'uq_profiles_user', columns: ['user_id'] }],
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'cascade' })],
      indexes: [{ name: 'ix_profiles_user', unique: false, parts: [{ kind: 'column', name: 'user_id' }] }],
    }),
    table('roles', [column('code', varchar(9))], { primaryKey: { columns: ['code'] } }),
    table('user_roles', [column('user_id', types.bigint), column('role_code', varchar(9))], {
      primaryKey: { columns: ['user_id', 'role_code'] },
      foreignKeys: [
        foreignKey('user_id', 'users', { onDelete: 'cascade' }),
        foreignKey('role_code', 'roles', { referenced: 'code' }),
      ],
    }),
    table('logins', [id(), column('mail', varchar(50)), column('account_id', types.int, nullable)], {
      foreignKeys: [
        foreignKey('mail', 'users', { referenced: 'email' }),
        foreignKey('account_id', 'auth_user', { external: 'settings.AUTH_USER_MODEL' }),
      ],
    }),
  ])
  const { session, sql } = await check(
    input,
    `
from django.contrib.auth import get_user_model
boss = User.objects.create(email="boss@example.com")
user = User.objects.create(email="ann@example.com", manager=boss)
assert list(boss.manager_users.all()) == [user]
Profile.objects.create(user=user)
assert user.profile.user == user
link = UserRole.objects.create(user=user, role_code=Role.objects.create(code="admin"))
assert UserRole.objects.get(pk=(user.id, "admin")) == link == user.user_roles.get()
account = get_user_model().objects.create(username="ann")
login = Login.objects.create(mail=user, account=account)
assert account.shop_logins.get() == login and login.mail_id == "ann@example.com"
login.delete()
boss.delete()
user.refresh_from_db()
assert user.manager is None
user.delete()
print(Profile.objects.count(), UserRole.objects.count())
`,
  )
  expect(session).toBe('0 0\n')
  // No index that the schema does not have.
  expect(sql.filter((each) => each.startsWith('CREATE INDEX') && !each.includes('django_'))).toEqual([
    'CREATE INDEX "ix_profiles_user" ON "profiles" ("user_id")',
  ])
})

test('defaults are the database’s', async () => {
  const text = (value: string): Default => ({ kind: 'string', value })
  const number = (digits: string): Default => ({ kind: 'number', text: digits })
  const columns = [
    column('word', varchar(40), { default: text(`it's 100% "off" \\ 'x'`) }),
    column('amount', types.decimal, { default: number('1.50') }),
    column('qty', types.int, { default: number('7') }),
    column('rate', { kind: 'float', bits: 64 }, { default: number('1e-2') }),
    column('active', types.boolean, { default: { kind: 'boolean', value: true } }),
    column('data', types.json, { default: text('{"a": [1, null]}') }),
    column('token', types.uuid, { default: text('5524e954-ad28-f5a1-05e5-d252404cecdb') }),
    column('day', types.date, { default: text('2024-02-29') }),
    column('today', types.date, { default: { kind: 'now', of: 'date' } }),
    column('hour', types.time, { default: { kind: 'now', of: 'time' } }),
    column('at', types.datetime, { default: { kind: 'now', of: 'timestamp' } }),
    column('code', varchar(40), { default: { kind: 'expression', sql: "'5%' || lower('X')" } }),
  ]
  const { session } = await check(
    schema([table('things', [id(), ...columns])]),
    `
import datetime
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("INSERT INTO things DEFAULT VALUES")
for thing in (Thing.objects.get(), Thing.objects.create()):
    thing.refresh_from_db()
    thing.full_clean()
    assert thing.today == datetime.datetime.now(datetime.timezone.utc).date()
    assert thing.hour is not None and thing.at is not None
    print(thing.word, thing.amount, thing.qty, thing.rate, thing.active, thing.data, thing.token, thing.day, thing.code)
`,
  )
  const line = `it's 100% "off" \\ 'x' 1.50 7 0.01 True {'a': [1, None]} 5524e954-ad28-f5a1-05e5-d252404cecdb 2024-02-29 5%x\n`
  expect(session).toBe(line + line)
})

test('checks and unique constraints hold in the database and in full_clean()', async () => {
  const input = schema([
    table('things', [id(), column('qty'), column('word', varchar(9)), column('price', types.decimal)], {
      checks: [
        { name: 'ck_qty', sql: 'qty BETWEEN 1 AND 99 AND price >= 0.5' },
        { name: 'ck_word', sql: "word <> 'x' AND word NOT LIKE '%!'" },
      ],
      indexes: [
        { name: 'ux_word', unique: true, parts: [{ kind: 'expression', sql: 'lower(word)' }] },
        { name: 'ix_sql', unique: false, parts: [{ kind: 'expression', sql: "word || '%'" }] },
      ],
    }),
  ])
  const { session } = await check(
    input,
    `
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

def fails(**values):
    try:
        with transaction.atomic():
            Thing.objects.create(**{"qty": 1, "word": "a", "price": 1} | values)
    except IntegrityError as error:
        return str(error).split(": ")[1].replace("index ", "")

def cleans(**values):
    try:
        Thing(**{"qty": 1, "word": "b", "price": 1} | values).full_clean()
    except ValidationError as error:
        return str(error)

assert fails() is None
print(fails(qty=0), fails(word="x"), fails(word="y!"), fails(word="A"))
print(cleans(), cleans(qty=100), cleans(word="A") is not None)
`,
  )
  expect(session).toBe(
    "ck_qty ck_word ck_word 'ux_word'\nNone {'__all__': ['Constraint “ck_qty” is violated.']} True\n",
  )
})

test('generated columns, and what is unique among some rows only', async () => {
  const generated = (name: string, sql: string, type: ColumnType = types.int, stored = true) =>
    column(name, type, { nullable: true, generated: { sql, stored } })
  const input = schema(
    [
      table(
        'things',
        [
          id(),
          column('qty', types.int, { default: { kind: 'expression', sql: '7 % 4' } }),
          column('price', types.decimal),
          column('word', varchar(9), nullable),
          column('gone_at', types.datetime, nullable),
          column('parent_id', types.bigint, nullable),
          generated('total', 'price * qty + 1', types.decimal),
          generated('odd', 'qty % 2', types.int, false),
          generated('loud', 'upper(word)', types.text),
          generated('label', "coalesce(word, '5%') || ' x' || qty", types.text),
        ],
        {
          foreignKeys: [foreignKey('parent_id', 'things')],
          checks: [
            { name: 'ck_or', sql: "qty > 5 OR word IN ('a', 'b', 'A') OR word IS NULL" },
            { name: 'ck_not', sql: 'qty <> 4 AND (parent_id IS NULL OR length(word) < 3)' },
            { name: 'ck_parent', sql: 'parent_id <> id' },
            { name: 'ck_free', sql: "word NOT IN ('no', 'not') AND (gone_at IS NULL OR word <> 'gone')" },
          ],
          indexes: [
            {
              name: 'ux_live',
              unique: true,
              parts: [{ kind: 'expression', sql: 'lower(word)' }],
              where: "gone_at IS NULL AND word <> 'b'",
            },
            {
              name: 'ux_parts',
              unique: true,
              parts: [
                { kind: 'expression', sql: "word || '%' || qty" },
                { kind: 'column', name: 'parent_id', order: 'desc' },
              ],
            },
            {
              name: 'ux_parent',
              unique: true,
              parts: [{ kind: 'column', name: 'parent_id' }],
              where: 'qty % 2 = 0',
            },
            {
              name: 'ix_some',
              unique: false,
              parts: [{ kind: 'column', name: 'qty', order: 'desc' }],
              where: "word LIKE '5%' OR qty % 2 = 1",
            },
          ],
        },
      ),
    ],
    { dialect: 'sqlite', literal: true },
  )
  const { session, sql } = await check(
    input,
    `
from decimal import Decimal
from django.core.exceptions import ValidationError

def cleans(**values):
    try:
        Thing(**{"price": 1} | values).full_clean(validate_unique="pk" not in values)
    except ValidationError as error:
        return "; ".join(error.messages)

thing = Thing.objects.create(price=Decimal("2.50"), word="a")
thing.refresh_from_db()
print(thing.qty, thing.total, thing.odd, thing.loud, thing.label)
print(cleans(qty=9, word="A"), cleans(qty=3, word="A", gone_at="2024-01-01T00:00Z"), cleans(qty=3, word="b"))
print(cleans(qty=1, word="zzz"), cleans(qty=4, word="b"))
child = Thing.objects.create(price=1, qty=3, word="b", parent=thing)
print(cleans(qty=3, pk=thing.pk, parent=thing), cleans(qty=6, word="no"), cleans(qty=6), sep=" / ")
print(cleans(qty=6, word="gone"), cleans(qty=6, word="gone", gone_at="2024-01-01T00:00Z"), sep=" / ")
print(cleans(qty=3, word="b", parent=thing), cleans(qty=2, word="b", parent=thing), cleans(qty=6, word="xxx", parent=thing))
`,
  )
  expect(session).toBe(
    [
      '3 8.50 1 A a x3',
      'Constraint “ux_live” is violated. None None',
      'Constraint “ck_or” is violated. Constraint “ck_not” is violated.',
      'Constraint “ck_parent” is violated. / Constraint “ck_free” is violated. / None',
      'None / Constraint “ck_free” is violated.',
      'Constraint “ux_parts” is violated. None Constraint “ck_not” is violated.',
      '',
    ].join('\n'),
  )
  expect(sql.filter((each) => / INDEX "(ux_live|ux_parent|ix_some)"/.test(each))).toEqual([
    `CREATE UNIQUE INDEX "ux_live" ON "things" ((LOWER("word"))) WHERE ("gone_at" IS NULL AND NOT ("word" = 'b'))`,
    `CREATE UNIQUE INDEX "ux_parent" ON "things" ("parent_id") WHERE (("qty" % 2) = 0)`,
    `CREATE INDEX "ix_some" ON "things" ("qty" DESC) WHERE (word LIKE '5%' OR qty % 2 = 1)`,
  ])
})

test('nasty names and text pass everything', async () => {
  const names = [
    'class',
    'objects',
    'pk',
    'save',
    '_meta',
    'a__b',
    'x_',
    '2fa',
    'unit price',
    'models',
    'id ',
    'größe',
  ]
  const evil = `x"\n'''"""\\ {{y}} 5%s \u202e#`
  const columns = names.map((name) => column(name, types.int, nullable))
  const hostile = column('t', types.text, { comment: evil, default: { kind: 'string', value: evil } })
  const input = schema([
    table('class', [id(), ...columns, hostile], {
      comment: evil,
      uniques: [{ name: 'uq%s', columns: ['class', '_meta'] }],
      checks: [{ sql: '"unit price" > 0 AND "a__b" IS NOT NULL' }],
      indexes: [{ name: `9${'x'.repeat(50)}`, unique: false, parts: [{ kind: 'column', name: 'x_' }] }],
    }),
    table('None', [id(), column('save_id', types.bigint), column('delete', types.bigint)], {
      foreignKeys: [foreignKey('save_id', 'class'), foreignKey('delete', 'class')],
    }),
  ])
  const { session } = await check(
    input,
    `
thing = Class.objects.create(a_b=1, unit_price=1)
thing.refresh_from_db()
print(thing.t == ${JSON.stringify(evil)}, NoneModel.objects.create(save_field=thing, delete_field=thing).save_field == thing)
`,
  )
  expect(session).toBe('True True\n')
})

test('what migrations cannot create is not asked of them', async () => {
  const pair = { primaryKey: { columns: ['a_id', 'b_id'] } }
  const indexed = {
    indexes: [{ name: 'ix_n', unique: false, parts: [{ kind: 'column', name: 'n' } as const] }],
  }
  const input = schema([
    // A cycle through a composite key, by way of a unique column of its table.
    table('loops', [column('a_id', types.bigint), column('b_id', types.bigint), column('code')], {
      ...pair,
      uniques: [{ columns: ['code'] }],
      foreignKeys: [foreignKey('a_id', 'users'), foreignKey('b_id', 'books')],
    }),
    table('books', [id(), column('loop', types.int, nullable)], {
      foreignKeys: [foreignKey('loop', 'loops', { referenced: 'code' })],
    }),
    // A key that is a relation, and an index of its target, beside a composite key.
    table('users', [id(), column('n')], indexed),
    table('profiles', [column('user_id', types.bigint)], {
      primaryKey: { columns: ['user_id'] },
      foreignKeys: [foreignKey('user_id', 'users')],
    }),
    table('zones', [id()]),
    table('links', [column('a_id', types.bigint), column('b_id', types.bigint)], {
      ...pair,
      foreignKeys: [foreignKey('a_id', 'profiles', { referenced: 'user_id' }), foreignKey('b_id', 'zones')],
    }),
    // A loop of tables, and a column that is computed from the key in it.
    ...(['left', 'right'] as const).map((name, index, all) =>
      table(
        name,
        [
          id(),
          column('other_id', types.bigint, nullable),
          column('twice', types.bigint, { nullable: true, generated: { sql: 'other_id * 2', stored: true } }),
        ],
        { foreignKeys: [foreignKey('other_id', all[1 - index] ?? name)] },
      ),
    ),
    // Keys that refer to each other.
    ...(['chicken', 'egg'] as const).map((name, index, all) =>
      table(name, [column('id'), column('code')], {
        uniques: [{ columns: ['code'] }],
        foreignKeys: [foreignKey('id', all[1 - index] ?? name, { referenced: 'code' })],
      }),
    ),
  ])
  await check(input)
})
