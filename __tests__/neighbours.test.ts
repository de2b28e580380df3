import { describe, expect, test } from '@jest/globals'

import { loadConfig } from '../src/config/load.js'
import { run } from '../src/run.js'
import { appLabelOf } from '../src/targets/django/app-label.js'
import { modulePath } from '../src/targets/python/module-paths.js'
import { memoryTree } from './support/memory-tree.js'
import { runPython } from './support/python.js'

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY);\n'
const ORDERS =
  'CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE);\n'

interface Given {
  readonly target?: string
  readonly accounts?: string
  readonly shop?: string
  readonly files?: Readonly<Record<string, string>>
}

/** What a config of two entries gives: the texts by path, and what was said. */
async function generate({ target = 'django', accounts = '', shop = '', files = {} }: Given) {
  const config = `defaults: { target: ${target}, dialect: postgresql }
models:
  - { schema: db/accounts.sql, output: app/accounts/models.py${accounts} }
  - { schema: db/shop.sql, output: app/shop/models.py${shop} }
`
  const { report } = await run({
    head: memoryTree({
      'model-drift.yml': config,
      'db/accounts.sql': USERS,
      'db/shop.sql': ORDERS,
      ...files,
    }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'all',
    failOnDrift: true,
    command: 'model-drift generate',
  })
  const texts = Object.fromEntries(report.drifts.map(({ path, text = '' }) => [path, text]))
  return { texts, said: report.diagnostics.map(({ code }) => code) }
}

describe('a key to a table of another entry', () => {
  test('leads to the model of the other app', async () => {
    const { texts, said } = await generate({})
    expect(said).toEqual([])
    expect(texts['app/shop/models.py']).toMatch(/ForeignKey\(\n {8}"accounts\.User",/)
    expect(texts['app/shop/models.py']).toContain('related_name="%(app_label)s_orders"')
  })

  test('follows the label and the names of the other entry', async () => {
    const { texts } = await generate({ accounts: ', options: { app-label: people, table-prefix: us } ' })
    expect(texts['app/shop/models.py']).toContain('"people.Er"')
  })

  test.each(['django', 'sqlalchemy'])('keeps the name that the committed class of %s has', async (target) => {
    const { texts } = await generate({ target })
    const accounts = (texts['app/accounts/models.py'] ?? '').replace('class User(', 'class Person(')
    const { texts: next } = await generate({ target, files: { 'app/accounts/models.py': accounts } })
    expect(next['app/shop/models.py']).toMatch(/accounts\.Person"|import Person$/m)
    expect(next['app/shop/models.py']).not.toMatch(/\bUser\b/)
  })

  test.each(['django', 'sqlalchemy'])('follows the `naming` of the other entry, for %s', async (target) => {
    const { texts } = await generate({ target, accounts: ', naming: { classes: { users: Member } }' })
    expect(texts['app/shop/models.py']).toMatch(/accounts\.Member"|import Member$/m)
  })

  test('is what `external` says where that says something', async () => {
    const { texts } = await generate({ shop: ', external: { users: settings.AUTH_USER_MODEL }' })
    expect(texts['app/shop/models.py']).toContain('settings.AUTH_USER_MODEL')
  })

  test('is one of another entry of the same ORM', async () => {
    const { said } = await generate({ accounts: ', target: sqlalchemy' })
    expect(said).toEqual(['unknown-table'])
  })

  test('leads there also from one schema that two entries share', async () => {
    const { texts, said } = await generate({
      accounts: ', tables: users',
      shop: ', tables: orders',
      files: { 'db/accounts.sql': USERS + ORDERS, 'db/shop.sql': USERS + ORDERS },
    })
    expect(said).toEqual([])
    expect(texts['app/shop/models.py']).toContain('"accounts.User"')
    expect(texts['app/accounts/models.py']).not.toContain('Order')
  })

  test('is its own where both have a table of that name', async () => {
    const { texts } = await generate({ files: { 'db/shop.sql': USERS + ORDERS } })
    expect(texts['app/shop/models.py']).toContain('        "User",')
  })

  test('may lead both ways: Django takes names, and SQLAlchemy imports one way', async () => {
    const files = { 'db/accounts.sql': USERS.replace(')', ', last_id bigint REFERENCES orders (id))') }
    const django = await generate({ files })
    expect(django.texts['app/accounts/models.py']).toContain('"shop.Order"')
    expect(django.texts['app/shop/models.py']).toContain('"accounts.User"')
    const sqlalchemy = await generate({ target: 'sqlalchemy', files })
    expect(sqlalchemy.said).toEqual([])
    expect(sqlalchemy.texts['app/shop/models.py']).toContain('from ..accounts.models import User\n')
    expect(sqlalchemy.texts['app/accounts/models.py']).not.toContain('import Order')
  })

  test('is imported in SQLAlchemy, and runs', async () => {
    const base = ', options: { base: "app.db:Base" }'
    const { texts, said } = await generate({ target: 'sqlalchemy', accounts: base, shop: base })
    expect(said).toEqual([])
    const script = `
import warnings
warnings.simplefilter("error")
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, configure_mappers
from app.shop.models import Order, User
configure_mappers()
engine = create_engine("sqlite://")
User.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Order(id=1, user=User(id=2)))
    session.commit()
    print(session.scalars(select(Order)).one().user.id)
`
    const { stdout, stderr } = await runPython(script, [], {
      'app/__init__.py': '',
      'app/db.py': 'from sqlalchemy.orm import DeclarativeBase\n\n\nclass Base(DeclarativeBase):\n    pass\n',
      'app/accounts/__init__.py': '',
      'app/shop/__init__.py': '',
      ...texts,
    })
    expect([stdout, stderr]).toEqual(['2\n', ''])
  })
})

test.each([
  ['accounts/models.py', 'accounts'],
  ['src/apps/accounts/models.py', 'accounts'],
  ['accounts/models/', 'accounts'],
  ['accounts/', 'accounts'],
  ['models/', undefined],
  ['models.py', undefined],
  ['my-app/models.py', undefined],
])('the app of %s is %s', (output, label) => {
  expect(appLabelOf(output)).toBe(label)
})

test.each([
  ['app/a/models.py', 'app/b/models.py', '..a.models'],
  ['app/a/models/', 'app/b/models/', '...a.models'],
  ['app/a.py', 'app/b.py', '.a'],
  ['a/models.py', 'b/models.py', 'a.models'],
  ['a.py', 'b.py', 'a'],
  ['my-app/a.py', 'other/b.py', undefined],
])('the module of %s is from %s %s', (output, from, path) => {
  expect(modulePath(output, from)).toBe(path)
})
