import { afterEach, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace
afterEach(() => {
  place.remove()
})

// In each text a `^` stands before what the finding is about; it is taken out before the text is read.

const UNKNOWN_TABLE = 'error[unknown-table]'
const UNKNOWN_REFERENCE = 'error[unknown-reference]'
const UNKNOWN_COLUMN = 'error[unknown-column]'
const DUPLICATE = 'error[duplicate-column]'
const UNKNOWN_ATTRIBUTE = 'warning[unknown-attribute]'
const HEAD = '| Name | Type | FK |\n|------|------|----|\n'

test.each([
  [
    'xml',
    UNKNOWN_TABLE,
    '<Justdb>\n<Table name="t">\n  ^<Column name="id" type="INT"\n    referencedTable="gone"/>\n</Table></Justdb>',
  ],
  [
    'xml',
    UNKNOWN_REFERENCE,
    '<Justdb>\n<Table name="t">\n  ^<Column name="id" referenceId="gone"/></Table></Justdb>',
  ],
  [
    'xml',
    UNKNOWN_COLUMN,
    '<Justdb><Table name="t"><Column name="id" type="INT"/>\n\t^<Index columns="gone"/></Table></Justdb>',
  ],
  [
    'xml',
    DUPLICATE,
    '<Justdb><Table name="t"><Column name="id" type="INT"/>\n  ^<Column name="id" type="INT"/></Table></Justdb>',
  ],
  [
    'xml',
    UNKNOWN_ATTRIBUTE,
    '<Justdb><Table name="t">\n^<Column name="id"\n type="INT"\n odd="1"/></Table></Justdb>',
  ],
  ['xml', 'error[not-well-formed]', '<Justdb>\n  ^<Table name="t">\n  </Tabel>\n</Justdb>'],
  [
    'yaml',
    UNKNOWN_TABLE,
    'Table:\n  - name: t\n    Column:\n      - name: id\n        type: INT\n        ^referencedTable: gone\n',
  ],
  ['yaml', UNKNOWN_REFERENCE, 'Table:\n  - name: t\n    Column:\n      - ^referenceId: gone\n'],
  [
    'yaml',
    UNKNOWN_COLUMN,
    'Table:\n- name: t\n  Column: [{ name: id, type: INT }]\n  Index: [^{ columns: [gone] }]\n',
  ],
  ['yaml', DUPLICATE, 'Table:\n- name: t\n  Column: [{ name: id, type: INT }, ^{ name: id, type: INT }]\n'],
  [
    'yaml',
    UNKNOWN_ATTRIBUTE,
    '# 表\nTable:\n- name: t\n  comment: 表\n  Column: [{ name: id, type: INT, ^odd: 1 }]\n',
  ],
  ['yaml', 'error[invalid-yaml]', 'Table:\n  - name: t\n    Column: ^"open\n'],
  [
    'json',
    UNKNOWN_TABLE,
    '{ "Table": [{ "name": "t",\n  "Column": [{ "name": "id", "type": "INT",\n    ^"referencedTable": "gone" }] }] }',
  ],
  ['json', UNKNOWN_REFERENCE, '{ "Table": [{ "name": "t",\n  "Column": [ ^{ "referenceId": "gone" }] }] }'],
  [
    'json',
    UNKNOWN_COLUMN,
    '{ Table: [{ name: "t", Column: [{ name: "id", type: "INT" }],\n Index: [^{ columns: ["gone"] }] }] }',
  ],
  [
    'json',
    DUPLICATE,
    '{ Table: [{ name: "t", Column: [{ name: "id", type: "INT" },\n ^{ name: "id", type: "INT" }] }] }',
  ],
  [
    'json',
    UNKNOWN_ATTRIBUTE,
    '{ Table: [{ name: "t", Column: [{ name: "id", type: "INT",\r\n ^odd: 1 }] }] }',
  ],
  ['json', 'error[invalid-json]', '{ "Table": [{ "name": "t",\n  "Column": [] } ^}'],
  [
    'toml',
    UNKNOWN_TABLE,
    '[[Table]]\nname = "t"\n[[Table.Column]]\nname = "id"\ntype = "INT"\n^referencedTable = "gone"\n',
  ],
  ['toml', UNKNOWN_REFERENCE, '[[Table]]\nname = "t"\n^[[Table.Column]]\nreferenceId = "gone"\n'],
  [
    'toml',
    UNKNOWN_COLUMN,
    '[[Table]]\nname = "t"\nColumn = [{ name = "id", type = "INT" }]\nIndex = [ ^{ columns = ["gone"] }]\n',
  ],
  [
    'toml',
    DUPLICATE,
    '[[Table]]\nname = "t"\nColumn = [{ name = "id", type = "INT" },\n  ^{ name = "id", type = "INT" }]\n',
  ],
  [
    'toml',
    UNKNOWN_ATTRIBUTE,
    '[[Table]]\nname = "t"\n[[Table.Column]]\nname = "id"\ntype = "INT"\n  ^odd = 1\n',
  ],
  ['toml', 'error[invalid-toml]', '[[Table]]\nname = ^t\n'],
  ['properties', UNKNOWN_TABLE, 'table.t.column.id.type=INT\n^table.t.column.id.referencedTable=gone\n'],
  ['properties', UNKNOWN_REFERENCE, '\n  ^table.t.column.id.referenceId=gone\n'],
  ['properties', UNKNOWN_COLUMN, 'table.t.column.id.type=INT\n^table.t.index.ix.columns=gone\n'],
  [
    'properties',
    DUPLICATE,
    'table.t.column.a.name=id\ntable.t.column.a.type=INT\n^table.t.column.b.name=id\ntable.t.column.b.type=INT\n',
  ],
  ['properties', UNKNOWN_ATTRIBUTE, 'table.t.column.id.type=INT\n ^table.t.column.id.odd=1\n'],
  ['properties', 'error[duplicate-key]', 'table.t.column.id.type=INT\n^table.t.column.id.type=INT\n'],
  [
    'hcl',
    UNKNOWN_TABLE,
    'table "t" {\n  column "id" {\n    type = int\n  }\n  foreign_key "f" {\n    columns = [column.id]\n    ^ref_columns = [table.gone.column.id]\n  }\n}\n',
  ],
  [
    'hcl',
    UNKNOWN_COLUMN,
    'table "t" {\n  column "id" {\n    type = int\n  }\n  ^index "i" {\n    columns = [column.gone]\n  }\n}\n',
  ],
  [
    'hcl',
    DUPLICATE,
    'table "t" {\n  column "id" {\n    type = int\n  }\n  ^column "id" {\n    type = int\n  }\n}\n',
  ],
  ['hcl', UNKNOWN_ATTRIBUTE, 'table "t" {\n  column "id" {\n    type = int\n    ^odd = 1\n  }\n}\n'],
  ['hcl', 'error[invalid-hcl]', 'table "t" {\n  column "id" ^= int\n}\n'],
  ['md', UNKNOWN_TABLE, `# 表 (t)\n\n${HEAD}| 编号 | INT  | ^gone.id |\n`],
  ['md', UNKNOWN_COLUMN, `# t\n\n${HEAD}| id   | INT  |    |\n\n## Indexes\n\n^- **ix**: (gone)\n`],
  ['md', DUPLICATE, `# t\n\n${HEAD}| id   | INT  |    |\n| ^id   | INT  |    |\n`],
  [
    'md',
    'warning[unknown-head]',
    `# t\n\n| Name | Type | ^Odd |\n|------|------|-----|\n| id   | INT  |     |\n`,
  ],
  ['md', 'warning[unknown-cell]', `# t\n\n${HEAD}| id   | INT  | ^see below |\n`],
  ['pgsql', 'error[unreadable-statement]', 'CREATE TABLE t (\n  id int,\n  ^,\n);\n'],
  ['mysql', 'error[unreadable-statement]', 'CREATE TABLE t (\n  id int,\n  ^,\n);\n'],
])('.%s: %s stands where it is said to: %#', async (extension, expected, marked) => {
  const [before = '', after = ''] = marked.split('^')
  place = makeWorkplace({ [`a.${extension}`]: before + after })
  const { stdout } = await place.run('validate', `a.${extension}`)
  const lines = before.split('\n')
  const where = `a.${extension}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`
  const found = stdout.split('\n').filter((line) => line.includes(expected))
  expect(found.map((line) => line.split(': ', 2).join(': '))).toEqual([`${where}: ${expected}`])
})
