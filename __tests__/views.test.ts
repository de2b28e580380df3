import { describe, expect, test } from '@jest/globals'

import { readSchema } from '../src/make.js'
import type { Schema } from '../src/model/schema.js'
import { django } from '../src/targets/django.js'
import { sqlalchemy } from '../src/targets/sqlalchemy.js'
import { entryOf } from './includes/support.js'
import { memoryTree } from './support/memory-tree.js'
import { runModels } from './support/models.js'
import { generateFiles } from './support/pages.js'

const SHOP = `
dialect: sqlite
Table:
  - name: users
    Column: [{name: id, type: INTEGER, primaryKey: true}, {name: mail, type: VARCHAR(90), nullable: false}]
View:
  - name: user_mails
    comment: who can be written to
    query: SELECT id, mail FROM users
    Column:
      - {name: user_id, type: INTEGER, primaryKey: true}
      - {name: mail, type: VARCHAR(90), default: none, referencedTable: users}
  - name: totals
    content: SELECT count(*) AS amount FROM users
    Column: [{name: id, type: BIGINT}, {name: class, type: 'DECIMAL(10,2)'}]
`

async function readIn(text: string, views?: true) {
  const entry = { ...entryOf(['s.yaml']), ...(views ? { views } : {}) }
  const { value, diagnostics } = await readSchema(entry, memoryTree({ 's.yaml': text }))
  return { schema: value.schema, said: diagnostics.map(({ severity, code }) => `${severity} ${code}`) }
}

async function readShop(): Promise<Schema> {
  const { schema, said } = await readIn(SHOP, true)
  expect(said).toEqual([])
  if (!schema) throw new Error('no schema')
  return schema
}

describe('views', () => {
  test('are passed over in silence where nobody wants them, whatever they say', async () => {
    const { schema, said } = await readIn(`${SHOP}  - {nonsense: 1}\n  - text\n`)
    expect([schema?.tables.map(({ name }) => name), said]).toEqual([['users'], []])
  })

  test('stand after the tables, with nothing but their columns and the key that they say', async () => {
    const { tables } = await readShop()
    expect(tables.map(({ name, view, primaryKey }) => [name, view, primaryKey?.columns])).toEqual([
      ['users', undefined, ['id']],
      ['user_mails', true, ['user_id']],
      ['totals', true, undefined],
    ])
    expect(tables[1]).toMatchObject({ foreignKeys: [], comment: 'who can be written to' })
    expect(tables[1]?.columns.map((column) => [column.name, column.autoIncrement, column.default])).toEqual([
      ['user_id', false, undefined],
      ['mail', false, undefined],
    ])
  })

  test.each([
    ['no columns', '{name: v, query: SELECT 1}', 'warning view-without-types'],
    ['a column without a type', '{name: v, Column: [{name: a}]}', 'warning view-without-types'],
    ['no name', '{query: SELECT 1}', 'error missing-name'],
    ['the name of a table', '{name: users, Column: [{name: a, type: INT}]}', 'error duplicate-table'],
  ])('one with %s is said', async (_, view, expected) => {
    expect((await readIn(`${SHOP}  - ${view}\n`, true)).said).toContain(expected)
  })

  test('a foreign key to one is an error', async () => {
    const key = '  - {name: t, Column: [{name: a, type: INT, referencedTable: user_mails}]}\n'
    expect((await readIn(SHOP.replace('View:', `${key}View:`), true)).said).toContain('error unknown-table')
  })

  test('a notice says where no views are read', async () => {
    const entry = { ...entryOf(['s.sql']), dialect: 'sqlite' as const, views: true as const }
    const sql = 'CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;'
    const { value, diagnostics } = await readSchema(entry, memoryTree({ 's.sql': sql }))
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain('notice views-not-read')
    expect(value.schema?.tables.map(({ name }) => name)).toEqual(['t'])
  })
})

const SQL = 'CREATE VIEW user_mails AS SELECT id AS user_id, mail FROM users'

describe('their models', () => {
  test('SQLAlchemy reads them, and never creates them', async () => {
    const text = generateFiles(sqlalchemy, await readShop())['models.py'] ?? ''
    expect(text).toContain(
      '# A view, which is only read: in a metadata of its own, so that nothing ever creates it.\nuser_mails_view = Table(\n',
    )
    await runModels.sqlalchemy(
      text,
      `
from sqlalchemy import create_engine, insert, select, text
engine = create_engine("sqlite://")
with engine.begin() as connection:
    Base.metadata.create_all(connection)
    assert set(Base.metadata.tables) == {"users"}, Base.metadata.tables
    connection.execute(text("${SQL}"))
    connection.execute(insert(User).values(id=7, mail="a@b"))
    assert connection.execute(select(user_mails_view.c.mail)).all() == [("a@b",)]
    assert list(totals_view.c.keys()) == ["id", "class"]
`,
    )
  })

  test('a package has a module for each', async () => {
    const files = generateFiles(sqlalchemy, await readShop(), { layout: 'folder' })
    expect(Object.keys(files).sort()).toEqual([
      '__init__.py',
      'base.py',
      'totals.py',
      'user.py',
      'user_mails.py',
    ])
    expect(files['__init__.py']).toContain('"user_mails_view"')
  })

  test('Django reads one that says its key, makes no table of it, and says what became of the other', async () => {
    const text = generateFiles(django, await readShop())['models.py'] ?? ''
    expect(text).toContain('managed = False\n        db_table = "user_mails"')
    expect(text).toContain('The table totals has no model: it is a view')
    await runModels.django(
      text,
      `
from django.db import connection
assert "user_mails" not in connection.introspection.table_names()
with connection.cursor() as cursor:
    cursor.execute("${SQL}")
User.objects.create(id=7, mail="a@b")
assert UserMail.objects.get(user_id=7).mail == "a@b"
`,
    )
  })
})
