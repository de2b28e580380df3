import { describe, expect, test } from '@jest/globals'

import { loadConfig } from '../src/config/load.js'
import { run } from '../src/run.js'
import { memoryTree } from './support/memory-tree.js'
import { withoutHang } from './support/hang.js'

const SCHEMA = `
CREATE TABLE users (id bigint PRIMARY KEY, email varchar(100), tags text[], paid numeric(10, 2), created_at timestamptz, updated_at timestamptz);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id), created_at timestamptz);
CREATE VIEW totals AS SELECT count(*) AS number FROM orders;
`

const MIXIN = `from datetime import datetime
from sqlalchemy import DateTime
from sqlalchemy.orm import Mapped, mapped_column


class Stamped:
    created_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    updated_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
`

/** What is said of entries: the code, the line of the config, and the sentence. */
async function say(config: string, more: Readonly<Record<string, string>> = {}) {
  const { report } = await run({
    head: memoryTree({ 'model-drift.yml': config, 'schema.sql': SCHEMA, 'app/db.py': MIXIN, ...more }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'all',
    failOnDrift: true,
    command: 'model-drift generate',
  })
  return report.diagnostics
    .filter(({ place }) => place?.path === 'model-drift.yml')
    .map(({ code, severity, message, place }) => [severity, code, place?.line, message])
}

/** A config of one entry, whose own lines begin at the sixth. */
function entry(...lines: readonly string[]): string {
  const head = [
    'models:',
    '  - schema: schema.sql',
    '    dialect: postgresql',
    '    target: sqlalchemy',
    '    output: m.py',
  ]
  return [...head, ...lines.map((line) => `    ${line}`)].join('\n')
}

describe('a key that fits nothing is a warning at its place:', () => {
  test('a column or a type of `types`', async () => {
    const types = [
      'options:',
      '  types:',
      '    users.emial: "app.db:A"',
      '    CITEXTT: "app.db:A"',
      '    Users.email: "app.db:A"',
    ]
    expect(await say(entry(...types))).toEqual([
      [
        'warning',
        'unknown-name',
        8,
        'options.types: the schema has no type or column "users.emial"; did you mean "users.email", "users.id" or "users.paid"?',
      ],
      [
        'warning',
        'unknown-name',
        9,
        'options.types: the schema has no type or column "CITEXTT"; did you mean "text"?',
      ],
      [
        'warning',
        'unknown-name',
        10,
        'options.types: the schema has no type or column "Users.email"; did you mean "users.email", "users.paid" or "users.id"?',
      ],
    ])
  })

  test('a name of `naming`', async () => {
    expect(await say(entry('naming:', '  classes:', '    users: Person', '    ordres: Purchase'))).toEqual([
      [
        'warning',
        'unknown-name',
        9,
        'naming.classes: the schema has no table "ordres"; did you mean "orders"?',
      ],
    ])
  })

  test('a table of `external`', async () => {
    expect(await say(entry('external:', '  usres: "auth.models:User"'))).toEqual([
      [
        'warning',
        'unused-external',
        7,
        'external: there is no table "usres", and no key leads to it; did you mean "users"?',
      ],
    ])
  })

  test('a glob of `tables` and of `exclude`', async () => {
    expect(await say(entry('tables: [users, ordrs]', 'exclude:', '  - "audit_*"', '  - usr'))).toEqual([
      ['warning', 'unmatched-tables', 6, 'no table has a name like "ordrs"; did you mean "orders"?'],
      ['warning', 'unmatched-tables', 8, 'no table has a name like "audit_*"'],
      ['warning', 'unmatched-tables', 9, 'no table has a name like "usr"; did you mean "users"?'],
    ])
  })

  test('mixins whose columns no table has all of', async () => {
    const mixins = [
      'options:',
      '  mixins:',
      '    - { class: "app.db:Stamped", columns: [created_at, updatd_at] }',
    ]
    expect(await say(entry(...mixins))).toEqual([
      [
        'warning',
        'unused-mixin',
        8,
        'options.mixins: no table has all the columns of app.db:Stamped (created_at, updatd_at); did you mean "updated_at" or "created_at"?',
      ],
    ])
  })
})

describe('nothing is said of', () => {
  test.each([
    ['a column', 'users.email'],
    ['a type in other letters', 'TEXT'],
    ['a type with figures', 'NUMERIC(10,2)'],
    ['a type without its figures', 'numeric'],
    ['an array', 'text[]'],
    ['a type by another name', 'dec(10, 2)'],
    ['such a name without figures', 'decimal'],
  ])('an override for %s', async (_, key) => {
    expect(await say(entry('options:', '  types:', `    "${key}": "app.db:A"`))).toEqual([])
  })

  test('mixins that one table has all the columns of, whatever others lack', async () => {
    const mixins = [
      'options:',
      '  mixins:',
      '    - { class: "app.db:Stamped", columns: [created_at, updated_at] }',
    ]
    expect(await say(entry(...mixins))).toEqual([])
  })

  test('external tables that are there, or that a key leads to', async () => {
    expect(await say(entry('external:', '  users: "auth.models:User"'))).toEqual([])
    const orders = 'CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint REFERENCES auth.users (id));'
    expect(
      await say(entry('external:', '  auth.users: "auth.models:User"'), { 'schema.sql': orders }),
    ).toEqual([])
  })

  test.each(['views: true', 'views: false'])('a glob that leaves out a view (%s)', async (views) => {
    const view =
      '<Justdb><Table name="a"><Column name="id" type="INT"/></Table><View name="totals"><Column name="id" type="INT"/></View></Justdb>'
    const config = entry(views, 'exclude: totals').replace('schema.sql', 'schema.xml')
    expect(await say(config, { 'schema.xml': view })).toEqual([])
  })

  test('what stands under `defaults`, which fits some of the entries', async () => {
    const config = `defaults:
  dialect: postgresql
  external: { nobody: "auth.models:User" }
  exclude: "audit_*"
  naming: { classes: { nobody: Person } }
  options: { types: { nothing: "app.db:A" } }
models:
  - { schema: schema.sql, target: sqlalchemy, output: m.py }
`
    expect(await say(config)).toEqual([])
  })

  test('tables of other entries, which nobody wrote down', async () => {
    const shop = 'CREATE TABLE bills (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id));'
    const config = `defaults: { dialect: postgresql, target: sqlalchemy }
models:
  - { schema: schema.sql, output: a/m.py }
  - { schema: shop.sql, output: b/m.py, external: {} }
`
    expect(await say(config, { 'shop.sql': shop })).toEqual([])
  })
})

test('ten thousand keys that fit nothing are each said, and soon', async () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `        users.emial${index}: "app.db:A"`)
  const text = `${entry('options:', '  types:')}\n${keys.join('\n')}`
  expect(await withoutHang(() => say(text))).toHaveLength(10_000)
})
