import { describe, expect, test } from '@jest/globals'
import { rmSync } from 'node:fs'

import { diffSchemas, sentenceOf } from '../src/diff/index.js'
import { readSchema } from '../src/schema-reader.js'
import type { Schema } from '../src/model/schema.js'
import { django } from '../src/targets/django.js'
import { sqlalchemy } from '../src/targets/sqlalchemy.js'
import { writers } from '../src/writers/index.js'
import { findLosses } from '../src/writers/losses.js'
import { entryOf } from './includes/support.js'
import { memoryTree } from './support/memory-tree.js'
import { askRuff, runModels } from './support/models.js'
import { generateFiles } from './support/pages.js'
import { makeFolder, runTool } from './support/python.js'

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

/** A schema without the places in it. */
function plain(schema: Schema | undefined): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'place' ? undefined : value)))
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

  test('one in a Database is for that database alone, and a column is called by its alias', async () => {
    const database = (type: string, column: string) =>
      `  - type: ${type}\n    View: [{name: v, Column: [${column}]}]\n`
    const text = `Table: [{name: t, Column: [{name: id, type: INT}]}]\nDatabase:\n${database('mysql', '{name: a, type: INT}')}${database('sqlite', '{name: b, alias: c, type: INT}')}dialect: sqlite\n`
    const { schema, said } = await readIn(text, true)
    expect(said).toEqual([])
    expect(schema?.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
      ['t', ['id']],
      ['v', ['c']],
    ])
  })

  test('Atlas\u2019s are read with their columns, whatever else they say', async () => {
    const hcl = `
schema "main" {}
view "v" {
  schema = schema.main
  column "a" { type = int }
  column "b" {
    null = true
    type = varchar(9)
  }
  as = "SELECT 1"
  depends_on = [table.t]
  check_option = CASCADED
}
materialized "sums" "m" {
  column "total" { type = bigint }
  primary_key { columns = [column.total] }
  index "i" { columns = [column.total] }
}`
    const entry = { ...entryOf(['s.hcl']), views: true as const }
    const { value, diagnostics } = await readSchema(entry, memoryTree({ 's.hcl': hcl }))
    expect(diagnostics).toEqual([])
    const read = value.schema?.tables.map(({ name, namespace, view, columns }) => [
      [namespace, name, view],
      columns.map((column) => [column.name, column.raw, column.nullable]),
    ])
    expect(read).toEqual([
      [
        [undefined, 'v', true],
        [
          ['a', 'int', false],
          ['b', 'varchar(9)', true],
        ],
      ],
      [['sums', 'm', true], [['total', 'bigint', false]]],
    ])
  })

  test('may have a file of their own, and are enough where they are wanted', async () => {
    const [tables, views] = [
      'Table: [{name: t, Column: [{name: id, type: INT}]}]',
      'View: [{name: v, Column: [{name: a, type: INT}]}]',
    ]
    const both = memoryTree({ 'a.yaml': tables, 'b.yaml': views })
    expect((await readSchema(entryOf(['a.yaml', 'b.yaml']), both)).diagnostics).toEqual([])
    expect((await readIn(views, true)).said).toEqual([])
    expect((await readIn(views)).said).toEqual(['error no-tables'])
  })

  test('changes call them views, and one in place of a table is new', async () => {
    const view = (name: string, more: string) =>
      `View: [{name: ${name}, Column: [{name: a, type: INT${more}}]}]`
    const say = async (from: string, to: string): Promise<readonly string[]> => {
      const [before, now] = [await readIn(from, true), await readIn(to, true)]
      if (!before.schema || !now.schema) throw new Error('no schema')
      return diffSchemas(before.schema, now.schema).map((change) => sentenceOf(change, (text) => `<${text}>`))
    }
    expect(
      await say(view('v', ''), view('w', ', comment: x').replace('name: w', 'name: w, oldName: v')),
    ).toEqual(['view <w> was called <v> before', 'column <w.a> gets the comment <x>'])
    expect(await say(view('v', ''), view('w', ''))).toEqual([
      'view <w> is new, with 1 column',
      'view <v> is gone, with 1 column',
    ])
    expect(await say(view('v', '').replace('View', 'Table'), view('v', ''))).toEqual([
      'table <v> is gone, with 1 column',
      'view <v> is new, with 1 column',
    ])
  })

  test.each(['json', 'xml', 'yaml'] as const)(
    'there and back through %s they stay what they are',
    async (format) => {
      const schema = await readShop()
      const path = `s.${format}`
      const entry = { ...entryOf([path]), views: true as const }
      const { value, diagnostics } = await readSchema(entry, memoryTree({ [path]: writers[format](schema) }))
      expect(diagnostics).toEqual([])
      expect(plain(value.schema)).toEqual(plain(schema))
    },
  )

  test('Markdown leaves them out and says so', async () => {
    const schema = await readShop()
    const losses = await findLosses(schema, writers.markdown(schema))
    expect(losses.map(({ message }) => message)).toEqual([
      'view "user_mails" is left out: Markdown has no words for it',
      'view "totals" is left out: Markdown has no words for it',
    ])
  })

  test('a notice says where no views are read', async () => {
    const entry = { ...entryOf(['s.sql']), dialect: 'sqlite' as const, views: true as const }
    const sql = 'CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;'
    const { value, diagnostics } = await readSchema(entry, memoryTree({ 's.sql': sql }))
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain('notice views-not-read')
    expect(value.schema?.tables.map(({ name }) => name)).toEqual(['t'])
  })
})

/** What a type checker knows of a view's class. */
const USE = `from in_declarative.models import UserMail


def mail_of(mail: UserMail) -> str | None:
    reveal_type(mail.user_id)
    return mail.mail
`

/** Files as those of a folder. */
function inFolder(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}

const SQL = 'CREATE VIEW user_mails AS SELECT id AS user_id, mail FROM users'

describe('their models', () => {
  test('SQLAlchemy reads them, and never creates them', async () => {
    const text = generateFiles(sqlalchemy, await readShop())['models.py'] ?? ''
    expect(text).toContain(
      '# A view, which is only read: in a metadata of its own, so that nothing ever creates it.\ntotals_view = Table(\n',
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
    assert list(totals_view.c.keys()) == ["id", "class"]
    assert connection.execute(select(UserMail.mail, UserMail.user_id)).all() == [("a@b", 7)]
`,
    )
  })

  test.each(['declarative', 'sqlmodel', 'dataclass', 'classic'] as const)(
    'a class of the style %s stands for one that says its key, in a metadata of its own',
    async (style) => {
      const text = generateFiles(sqlalchemy, await readShop(), { options: { style } })['models.py'] ?? ''
      await runModels.sqlalchemy(
        text,
        `
assert UserMail.__table__.primary_key.columns.keys() == ["user_id"]
assert UserMail.metadata is not Base.metadata and set(Base.metadata.tables) == {"users"}
assert set(UserMail.metadata.tables) == {"user_mails"}
`,
      )
    },
  )

  test('a style without classes has Table objects alone', async () => {
    const text =
      generateFiles(sqlalchemy, await readShop(), { options: { style: 'core' } })['models.py'] ?? ''
    expect(text).toContain('user_mails_view = Table(')
  })

  test('ruff and mypy find nothing in them, in a module or in one each', async () => {
    const schema = await readShop()
    const modules = {
      ...inFolder('in_declarative', generateFiles(sqlalchemy, schema)),
      ...inFolder('in_dataclass', generateFiles(sqlalchemy, schema, { options: { style: 'dataclass' } })),
      ...inFolder('in_sqlmodel', generateFiles(sqlalchemy, schema, { options: { style: 'sqlmodel' } })),
      ...inFolder('in_core', generateFiles(sqlalchemy, schema, { options: { style: 'core' } })),
      ...inFolder('in_each', generateFiles(sqlalchemy, schema, { layout: 'folder' })),
    }
    expect(Object.keys(modules)).toContain('in_each/user_mail.py')
    expect(await askRuff({ ...modules, ...inFolder('in_django', generateFiles(django, schema)) })).toEqual([])
    const folder = makeFolder({ ...modules, 'use.py': USE })
    try {
      const args = ['--strict', '--explicit-package-bases', '--no-error-summary', '.']
      expect((await runTool('mypy', args, folder)).stdout).toBe('use.py:5: note: Revealed type is "int"\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('a package has a module for each', async () => {
    const files = generateFiles(sqlalchemy, await readShop(), { layout: 'folder' })
    expect(Object.keys(files).sort()).toEqual([
      '__init__.py',
      'base.py',
      'totals.py',
      'user.py',
      'user_mail.py',
    ])
    expect(files['__init__.py']).toContain('"UserMail",')
    expect(files['__init__.py']).toContain('"totals_view"')
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
