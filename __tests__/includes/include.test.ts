import { describe, expect, test } from '@jest/globals'

import { readAll } from './support.js'

/** A YAML schema with a table of a name, and what else its root says. */
function table(name: string, root = ''): string {
  return `${root}Table:\n  - name: ${name}\n    Column: [{name: id, type: BIGINT, primaryKey: true}]\n`
}

describe('the ways to name a file', () => {
  const others = { 'db/a.yaml': table('a'), 'db/b.yaml': table('b'), 'db/sub/c.yaml': table('c') }
  test.each<[string, string, string, readonly string[]]>([
    ['a path', 'yaml', 'include: a.yaml\n', ['own', 'a']],
    ['a path from here', 'yaml', 'include: ./sub/../a.yaml\n', ['own', 'a']],
    ['a file address', 'yaml', 'include: file:a.yaml\n', ['own', 'a']],
    ['an import comes before', 'yaml', 'import: a.yaml\n', ['a', 'own']],
    ['a list', 'yaml', 'includes: [b.yaml, a.yaml]\n', ['own', 'b', 'a']],
    ['a comma list', 'yaml', 'Include: b.yaml, a.yaml\n', ['own', 'b', 'a']],
    ['objects with a file', 'yaml', 'Import: [{file: b.yaml}, {file: a.yaml}]\n', ['b', 'a', 'own']],
    ['objects with a path', 'yaml', 'includes: [{path: b.yaml}, a.yaml]\n', ['own', 'b', 'a']],
    ['a list of paths', 'yaml', 'include: {path: [b.yaml, a.yaml]}\n', ['own', 'b', 'a']],
    ['a glob', 'yaml', 'includes: "[ab].yaml"\n', ['own', 'a', 'b']],
    ['braces', 'yaml', 'includes: "{b,a}.yaml"\n', ['own', 'a', 'b']],
    ['a glob over folders', 'yaml', 'includes: "**/c.yaml"\n', ['own', 'c']],
    ['a glob that fits all, itself too', 'yaml', 'includes: "**"\n', ['own', 'a', 'b', 'c']],
    ['a folder', 'yaml', 'include: sub/\n', ['own', 'c']],
    ['a folder without a slash', 'yaml', 'include: {file: sub}\n', ['own', 'c']],
    ['the folder itself', 'yaml', 'include: .\n', ['own', 'a', 'b', 'c']],
    ['one file twice', 'yaml', 'import: a.yaml\ninclude: [a.yaml, ./a.yaml]\n', ['a', 'own']],
    ['nothing', 'yaml', 'include: []\n', ['own']],
    ['null', 'yaml', 'include: ~\n', ['own']],
    ['an element with a file', 'xml', '<Include file="a.yaml"/><Import file="b.yaml"/>', ['b', 'own', 'a']],
    [
      'an element around a path',
      'xml',
      '<include>a.yaml</include><include>b.yaml</include>',
      ['own', 'a', 'b'],
    ],
    [
      'elements in a wrapper',
      'xml',
      '<Imports><Import path="a.yaml"/><Import path="b.yaml"/></Imports>',
      ['a', 'b', 'own'],
    ],
    ['an element in an element', 'xml', '<include><path>a.yaml</path></include>', ['own', 'a']],
  ])('%s', async (_, format, text, expected) => {
    const own =
      format === 'yaml'
        ? table('own', text)
        : `<Justdb>${text}<Table name="own"><Column name="id" type="BIGINT" primaryKey="true"/></Table></Justdb>`
    const { said, tables } = await readAll({ ...others, [`db/own.${format}`]: own }, `db/own.${format}`)
    expect(said).toEqual([])
    expect(tables).toEqual(expected)
  })

  test.each<[string, string, string]>([
    [
      'XML',
      'x.xml',
      '<Justdb><Table name="x"><Column name="id" type="INT" primaryKey="true"/></Table></Justdb>',
    ],
    [
      'JSON',
      'x.json',
      '{"Table": {"name": "x", "Column": {"name": "id", "type": "INT", "primaryKey": true}}}',
    ],
    [
      'TOML',
      'x.toml',
      '[[Table]]\nname = "x"\n[[Table.Column]]\nname = "id"\ntype = "INT"\nprimaryKey = true\n',
    ],
    ['properties', 'x.properties', 'table.x.column.id.type=INT\ntable.x.column.id.primaryKey=true\n'],
    ['Markdown', 'x.md', '# x\n\n| Column | Type | PK |\n| --- | --- | --- |\n| id | INT | ✓ |\n'],
    ['HCL', 'x.hcl', 'table "x" {\n  column "id" {\n    type = int\n  }\n}\n'],
  ])('a file of %s', async (_, path, text) => {
    const { said, tables } = await readAll(
      { 'own.yaml': table('own', `include: ${path}\n`), [path]: text },
      'own.yaml',
    )
    expect([said, tables]).toEqual([[], ['own', 'x']])
  })
})

describe('what included files are to each other', () => {
  test('a file with nothing but includes is a schema', async () => {
    const files = { 'db/index.yaml': 'includes: ["tables/*.yaml"]\n', 'db/tables/a.yaml': table('a') }
    const { said, tables, value } = await readAll(files, 'db/index.yaml')
    expect([said, tables]).toEqual([[], ['a']])
    expect(value.sources).toEqual(['db/index.yaml', 'db/tables/*.yaml', 'db/tables/a.yaml'])
  })

  test('an included file need have no table: its columns are there for all', async () => {
    const columns = 'Column: [{id: pk, name: id, type: BIGINT, primaryKey: true}]\n'
    const own = 'import: columns.yaml\nTable: [{name: a, Column: [{referenceId: pk}]}]\n'
    const { said, value } = await readAll({ 'columns.yaml': columns, 'own.yaml': own }, 'own.yaml')
    expect(said).toEqual([])
    expect(value.schema?.tables[0]?.columns.map(({ name }) => name)).toEqual(['id'])
  })

  test('without a table anywhere it is an error', async () => {
    const { said } = await readAll(
      { 'a.yaml': 'include: b.yaml\n', 'b.yaml': 'Column: [{id: x}]\n' },
      'a.yaml',
    )
    expect(said).toEqual(['error no-tables a.yaml:1:1'])
  })

  test('a file that two files include is read once', async () => {
    const { said, tables } = await readAll(
      {
        'top.yaml': 'include: [left.yaml, right.yaml]\n',
        'left.yaml': table('left', 'import: base.yaml\n'),
        'right.yaml': table('right', 'import: base.yaml\n'),
        'base.yaml': table('base'),
      },
      'top.yaml',
    )
    expect([said, tables]).toEqual([[], ['base', 'left', 'right']])
  })

  test('an import by id is another file of the entry, which then comes first', async () => {
    const files = { 'a.yaml': table('a', 'import: [core]\n'), 'b.yaml': table('b', 'id: core\n') }
    const { said, tables } = await readAll(files, 'a.yaml', 'b.yaml')
    expect([said, tables]).toEqual([[], ['b', 'a']])
  })

  test('an import by id may be a file that another one includes', async () => {
    const files = {
      'top.yaml': 'import: [core.yaml, shop.yaml]\n',
      'core.yaml': table('users', 'id: core\n'),
      'shop.yaml': table('orders', 'import: core\n'),
    }
    const { said, tables } = await readAll(files, 'top.yaml')
    expect([said, tables]).toEqual([[], ['users', 'orders']])
  })

  test('a table in two files is said with both places', async () => {
    const files = { 'a.yaml': table('t', 'include: b.yaml\n'), 'b.yaml': table('t') }
    const { said, messages } = await readAll(files, 'a.yaml')
    expect(said).toEqual(['error duplicate-table b.yaml:2:5'])
    expect(messages[0]).toContain('already at a.yaml:3')
  })

  test('a table in two files of two formats is said with both places', async () => {
    const files = { 'a.yaml': table('t'), 'b.toml': '\n[[Table]]\nname = "t"\n' }
    const { said, messages } = await readAll(files, 'a.yaml', 'b.toml')
    expect(said).toContain('error duplicate-table b.toml:2:1')
    expect(messages.join()).toContain('already at a.yaml:2')
  })

  test('files of other formats may hold templates, indexes and constraints alone', async () => {
    const files = {
      'a.yaml': 'Table:\n  - name: t\n    Column: [{refId: pk}, {name: a, type: INT}]\n',
      'columns.toml': '[[Column]]\nid = "pk"\nname = "id"\ntype = "INT"\nprimaryKey = true\n',
      'index.xml': '<Justdb><Index name="ix" tableName="t" columns="a"/></Justdb>',
    }
    const { said, value } = await readAll(files, 'a.yaml', 'columns.toml', 'index.xml')
    expect(said).toEqual([])
    expect(value.schema?.tables).toMatchObject([
      { name: 't', primaryKey: { columns: ['id'] }, indexes: [{ name: 'ix' }] },
    ])
  })

  test('a file that says nothing is an error beside tables of another format', async () => {
    const { said } = await readAll({ 'a.yaml': table('t'), 'b.xml': '<Justdb id="x"/>' }, 'a.yaml', 'b.xml')
    expect(said).toEqual(['error no-tables b.xml:1:1'])
  })

  test('files of two formats without any table are an error', async () => {
    const files = {
      'a.yaml': 'Column: [{id: pk, name: id, type: INT}]\n',
      'b.xml': '<Justdb><Column id="c"/></Justdb>',
    }
    expect((await readAll(files, 'a.yaml', 'b.xml')).said).toEqual([
      'error no-tables a.yaml:1:1',
      'error no-tables b.xml:1:1',
    ])
  })

  test('prose in a folder is passed over, and a named file of prose is an error', async () => {
    const files = { 'own.yaml': table('own', 'include: doc/\n'), 'doc/README.md': '# Hello\n\nNo tables.\n' }
    expect((await readAll(files, 'own.yaml')).said).toEqual([])
    const named = { ...files, 'own.yaml': table('own', 'include: doc/README.md\n') }
    expect((await readAll(named, 'own.yaml')).said).toEqual(['error no-schema-table doc/README.md:1:1'])
  })

  test('what an included file says of conventions is for itself', async () => {
    const files = {
      'a.yaml': 'include: b.yaml\nTable: [{name: a, Column: [{name: x, type: VARCHAR}]}]\n',
      'b.yaml': 'conventions: off\nTable: [{name: b, Column: [{name: x, type: VARCHAR}]}]\n',
    }
    const { value } = await readAll(files, 'a.yaml')
    const [a, b] = value.schema?.tables.map(({ columns }) => columns[0]?.type) ?? []
    expect(a).toMatchObject({ length: 256 })
    expect(b).not.toHaveProperty('length')
  })
})
