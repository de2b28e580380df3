import { describe, expect, test } from '@jest/globals'
import { findFormat } from '../../src/readers/index.js'
import { read, readTable, withoutPlaces } from './support.js'

test.each([
  ['db/a.xml', 'xml'],
  ['a.XML', 'xml'],
  ['a.md', 'markdown'],
  ['a.markdown', 'markdown'],
  ['a.yaml', 'yaml'],
  ['a.yml', 'yaml'],
  ['a.json', 'json'],
  ['a.json5', 'json'],
  ['a.properties', 'properties'],
  ['a.toml', 'toml'],
  ['a.sql', 'sql'],
  ['a.PSQL', 'sql'],
  ['a.csv', undefined],
  ['xml', undefined],
])('the format of %s is %s', (path, format) => {
  expect(findFormat(path)).toBe(format)
})

describe('YAML', () => {
  test('scalars keep their text, and names such as no stay names', async () => {
    const table = await readTable(
      'yaml',
      'Table:\n  - name: no\n    Column:\n      - {name: yes, default: 0.00, nullable: no}\n      - name: 007\n',
    )
    expect(withoutPlaces(table)).toMatchObject({
      name: 'no',
      columns: [{ name: 'yes', nullable: false, default: { text: '0.00' } }, { name: '007' }],
    })
  })

  test('places are those of keys and mappings', async () => {
    const { document, said } = await read(
      'yaml',
      'Table:\n  - name: t\n    odd: 1\n    Column:\n      - name: c\n',
    )
    expect(document?.tables[0]?.place).toEqual({ path: 'schema.yaml', line: 2, column: 5 })
    expect(document?.tables[0]?.columns[0]?.place).toMatchObject({ line: 5, column: 9 })
    expect(said).toEqual(['warning unknown-attribute 3:5'])
  })

  test('anchors, aliases and merge keys are written out, and what only holds anchors is passed over', async () => {
    const table = await readTable(
      'yaml',
      `std: &std {type: BIGINT, nullable: false}
key: &key
  <<: *std
  name: id
  primaryKey: true
Table:
  name: t
  Column:
    - *key
    - {<<: [*std, {type: INT, comment: x}], name: a, nullable: true}
`,
    )
    expect(withoutPlaces(table.columns)).toEqual([
      { name: 'id', type: 'BIGINT', nullable: false, primaryKey: true },
      { name: 'a', type: 'BIGINT', nullable: true, comment: 'x' },
    ])
  })

  test.each([
    ['x-parts: { key: &key { name: id }, more: { list: &list [a] } }\n', []],
    ['x-parts: { key: &key { name: id }, more: 1 }\n', ['warning unknown-element 1:1']],
    ['x-parts: {}\n', ['warning unknown-element 1:1']],
  ])('a key beside the tables that holds anchors: %j', async (text, expected) => {
    expect((await read('yaml', `${text}Table: { name: t }\n`)).said).toEqual(expected)
  })

  test.each([
    [
      'Table: a: b\n',
      'a text that holds a colon and a blank should stand in quotes, and keys of one mapping begin below each other',
    ],
    ['Table:\n\tname: a\n', 'a tab stands where lines are indented; use blanks'],
    [
      'Table:\n  - name: a\n   Column: b\n',
      'this line should begin with `-`, or be indented as the one it belongs to',
    ],
  ])('%j is explained', async (text, message) => {
    expect((await read('yaml', text)).diagnostics[0]?.message).toBe(`This is not YAML: ${message}`)
  })

  test('several documents are one schema', async () => {
    const { document, said } = await read(
      'yaml',
      '---\nTable: {name: a}\n---\n---\njustdb: {tables: [{name: b}]}\n',
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test.each([
    ['a bad indent', 'Table:\n  - name: a\n b: 1\n', 'error invalid-yaml'],
    ['a bare colon', 'Table: a: b\n', 'error invalid-yaml 1:8'],
    ['an open quote', 'Table: "a\n', 'error invalid-yaml'],
    ['a tab', 'Table:\n\tname: a\n', 'error invalid-yaml 2:1'],
    ['an unknown alias', 'Table:\n  - *t\n', 'error invalid-yaml 2:5'],
    ['a cycle', 'Table: &t\n  - *t\n', 'error cyclic-alias 2:5'],
    ['a key twice', 'Table:\n  name: a\n  name: b\n', 'error duplicate-key 3:3'],
    ['a collection twice', 'Table: {name: a}\nTable: {name: b}\n', 'warning duplicate-key 2:1'],
    [
      'a file that is not to be had',
      'Table:\n  - !include a.yaml\n  - name: b\n',
      'error include-not-read 2:14',
    ],
    ['a flow of 101 levels', '['.repeat(100) + '\n[', 'error too-deep 2:1'],
    ['a list of 101 levels', '- '.repeat(101), 'error too-deep 1:201'],
    ['a million levels', '['.repeat(1_000_000), 'error too-deep 1:101'],
    ['nothing', '', 'error no-tables 1:1'],
    ['comments', '# a\n', 'error no-tables 1:1'],
  ])('%s', async (_, text, expected) => {
    expect((await read('yaml', text)).said[0]).toMatch(new RegExp(`^${expected}`))
  })

  test('a collection that stands twice is taken whole', async () => {
    const { document } = await read('yaml', 'Table: {name: a}\nTable: {name: b}\n')
    expect(document?.tables.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('aliases that stand for a billion values are refused at once', async () => {
    const names = 'abcdefghij'.split('')
    const lines = names.map(
      (name, i) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${names[i - 1] ?? ''}`)
          .join()}]`,
    )
    const text = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lines.slice(1), 'Table: *j'].join('\n')
    expect((await read('yaml', text)).said).toContainEqual(expect.stringMatching(/^error too-many-aliases/))
  })
})

describe('JSON', () => {
  test('the freedoms of JSON5', async () => {
    const table = await readTable(
      'json',
      `// a schema
      { Table: [ { 'name': "t", /* why */ Column: [ { name: 'c', default: .5, length: 0x1F, }, ], }, ], }`,
    )
    expect(table.columns[0]).toMatchObject({ length: 31, default: { text: '.5', computed: false } })
  })

  test.each(['-.5', '+.5', '-.5e3', '+1.5', '-0x1F'])('%s is a number', async (number) => {
    const table = await readTable(
      'json',
      `{ Table: [{ name: 't -.5', /* +.5 */ Column: [{ name: "it's -.5", default: ${number} }] }] }`,
    )
    expect([table.name, table.columns[0]]).toMatchObject([
      't -.5',
      { name: "it's -.5", default: { text: number }, place: { line: 1, column: 47 } },
    ])
  })

  test.each(['-.', '-. 5', '--.5', '-.5.5'])('%s is none', async (text) => {
    const { said } = await read('json', `{ a: -.5, Table: ${text} }`)
    expect(said[0]).toMatch(/^error invalid-json 1:/)
  })

  test.each(['null', 'true', 'false', 'NaN', 'Infinity', 'null_able', 'not_null', 'n\\u0075ll'])(
    'the key %s needs no quotes',
    async (key) => {
      const { document, diagnostics } = await read(
        'json',
        `{ Table: [{ name: 'null: t', ${key} : 1, Column: [{ name: 'c', type: 'INT', nullable: false }] }] }`,
      )
      expect(document?.tables[0]?.columns[0]).toMatchObject({ name: 'c', nullable: false })
      expect(diagnostics).toMatchObject([
        {
          code: 'unknown-attribute',
          place: { line: 1, column: 30 },
          message: expect.stringContaining(`\`${key.replace('\\u0075', 'u')}\``),
        },
      ])
    },
  )

  test.each(['{ a: null: 1 }', '{ null 1 }', '{ x.null: 1 }'])('%s is none', async (text) => {
    expect((await read('json', text)).said[0]).toMatch(/^error invalid-json 1:/)
  })

  test('a sign where it may not stand is named', async () => {
    const { diagnostics } = await read('json', '{"Table": [{"name": "t", ]}')
    expect(diagnostics[0]?.message).toBe('This is not JSON: a `]` stands where it may not')
  })

  test('a raw line break in a string is part of it', async () => {
    const table = await readTable('json', '{"Table": [{"name": "t", "comment": "a\nb"}]}')
    expect(table.comment).toBe('a\nb')
  })

  test.each([
    ['no value', '{ Table:\n }', 'error invalid-json 2:2'],
    ['no end', '{ Table: [', 'error invalid-json 1:11'],
    ['more behind', '{}\n}', 'error invalid-json 2:1'],
    ['nothing', '', 'error invalid-json 1:1'],
    ['a bad escape', '{"Table": "\\u12"}', 'error invalid-json 1'],
    ['101 levels', '['.repeat(100) + '\n[', 'error too-deep 2:1'],
    ['ten million levels', '['.repeat(10_000_000), 'error too-deep 1:101'],
    [
      'brackets in strings and comments',
      `{ a: "${'['.repeat(200)}", /* ${'{'.repeat(200)} */ }`,
      'warning unknown-',
    ],
    ['a million commas', `[${'1,'.repeat(1_000_001)}]`, 'error too-large 1:'],
    ['a prototype', '{ __proto__: 1, constructor: { a: 1 } }', 'warning unknown-attribute 1:3'],
  ])('%s', async (_, text, expected) => {
    expect((await read('json', text)).said[0]).toMatch(new RegExp(`^${expected}`))
  })
})

describe('TOML', () => {
  test('numbers, dates and truth values keep their text', async () => {
    const table = await readTable(
      'toml',
      '[Table]\nname = "t"\n[[Table.Column]]\nname = "c"\ndefault = 1_0.50\nnullable = false\nlength = 0x1F\n',
    )
    expect(table.columns[0]).toMatchObject({ nullable: false, length: 31, default: { text: '1_0.50' } })
  })

  test('dotted keys and tables below an array belong to its last element', async () => {
    const { document, said } = await read(
      'toml',
      '[[Table]]\nname = "a"\n[Table.Column]\nname = "x"\n[[Table]]\nname = "b"\nColumn.name = "y"\n',
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
      [
        ['a', ['x']],
        ['b', ['y']],
      ],
    )
  })

  test('places are those of headers, keys and inline tables', async () => {
    const { document, said } = await read(
      'toml',
      '\n[[Table]]\nname = "t"\nodd = 1\nColumn = [\n  { name = "c" },\n]\n',
    )
    expect(document?.tables[0]?.place).toEqual({ path: 'schema.toml', line: 2, column: 1 })
    expect(document?.tables[0]?.columns[0]?.place).toMatchObject({ line: 6, column: 3 })
    expect(said).toEqual(['warning unknown-attribute 4:1'])
  })

  test('a file that is read in pieces keeps its tables, their order and their places', async () => {
    const tables = Array.from(
      { length: 3_000 },
      (_, index) => `[[Table]]\nname = "t${index}"\n[[Table.Column]]\nname = "c"\n`,
    )
    const { document, said } = await read('toml', `${tables.join('')}odd = 1\n`)
    expect(said).toEqual(['warning unknown-attribute 12001:1'])
    expect(document?.tables.map(({ name }) => name)).toEqual(tables.map((_, index) => `t${index}`))
    expect(document?.tables[2_999]?.columns[0]?.place).toMatchObject({ line: 11_999, column: 1 })
  })

  test('what looks like a table within a string of several lines is none', async () => {
    const filler = '# a comment\n'.repeat(10_000)
    const text = `[[Table]]\nname = "t"\n${filler}comment = """\n[[Table]]\n"""\n`
    expect((await readTable('toml', text)).comment).toBe('[[Table]]')
  })

  test.each([
    ['no value', '[[Table]]\nname =\n', 'error invalid-toml 2:7'],
    ['an open quote', 'a = "b\n', 'error invalid-toml 1:'],
    ['a key twice', '[[Table]]\nname = "a"\nname = "b"\n', 'error invalid-toml 3:1'],
    ['a table twice', '[a]\n[a]\n', 'error invalid-toml 2:'],
    [
      'an error in a later piece',
      `${'[[Table]]\nname = "t"\n'.repeat(10_000)}=\n`,
      'error invalid-toml 20001:1',
    ],
    ['101 levels', `a = ${'['.repeat(100)}\n[`, 'error too-deep 2:1'],
    ['a million levels', `a = ${'['.repeat(1_000_000)}`, 'error too-deep 1:105'],
    ['a name of 101 parts', `b = 1\n[a${'.a'.repeat(100)}]\n`, 'error too-deep 2:201'],
    ['a key of a million parts', `[[Table]]\na${'.a'.repeat(1_000_000)} = 1\n`, 'error too-deep 2:202'],
    [
      'keys of many parts within each other',
      `a = { a${'.a'.repeat(60)} = { a${'.a'.repeat(60)} = 1 } }`,
      'error too-deep 1:210',
    ],
    [
      'many keys with few parts, and dots that part none',
      `a.b = 1.5 # ${'.'.repeat(50)}\n`.replace('a', 'c') +
        Array.from(
          { length: 99 },
          (_, i) => `k${i}.b = { c.d = "a.b.c", e = [1.5, 2.5,\n3.5] } # a.b\n`,
        ).join(''),
      'warning unknown-',
    ],
    ['a million values', `a = [${'1,'.repeat(1_000_000)}]`, 'error too-large 1:'],
    [
      'brackets in strings and comments',
      `a = "${'['.repeat(200)}" # ${'{'.repeat(200)}\n`,
      'warning unknown-',
    ],
    ['nothing', '', 'error no-tables 1:1'],
    ['a prototype', '__proto__ = 1\n[constructor]\na = 1\n', 'warning unknown-attribute 1:1'],
  ])('%s', async (_, text, expected) => {
    expect((await read('toml', text)).said[0]).toMatch(new RegExp(`^${expected}`))
  })
})

describe('properties', () => {
  test('a handle is the id of what it groups, and its name where neither a name nor a reference is given', async () => {
    const { document, said } = await read(
      'properties',
      `column.g_id.name=id
column.g_id.type=BIGINT
table.contact.comment=People
table.contact.column.pk.referenceId=g_id
table.contact.column.mail.type = VARCHAR(190)
table.staff.name=employees
`,
    )
    expect(said).toEqual([])
    expect(withoutPlaces(document?.columns)).toEqual([{ id: 'g_id', name: 'id', type: 'BIGINT' }])
    expect(withoutPlaces(document?.tables)).toMatchObject([
      {
        name: 'contact',
        comment: 'People',
        columns: [
          { id: 'pk', referenceId: 'g_id' },
          { id: 'mail', name: 'mail', type: 'VARCHAR(190)' },
        ],
      },
      { id: 'staff', name: 'employees' },
    ])
    expect(document?.tables[0]?.columns[0]).not.toHaveProperty('name')
  })

  test('objects stand in the order of their first keys, however the others are mixed', async () => {
    const { document } = await read(
      'properties',
      'table.b.column.z.type=INT\ntable.a.column.x.type=INT\ntable.b.column.y.type=INT\ntable.b.column.z.nullable=no\n',
    )
    expect(document?.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
      [
        ['b', ['z', 'y']],
        ['a', ['x']],
      ],
    )
    expect(document?.tables[0]?.columns[0]).toMatchObject({ nullable: false })
  })

  test('escapes, continued lines, other separators and comments', async () => {
    const table = await readTable(
      'properties',
      '! a\n# b\ntable.t.comment : Gr\\u00fc\\u00dfe \\\n   # no comment\ntable.t.column.c.type INT\r\n',
    )
    expect(table).toMatchObject({
      comment: 'Gr\u00fc\u00dfe # no comment',
      columns: [{ name: 'c', type: 'INT' }],
    })
  })

  test('places are those of keys', async () => {
    const { document, said } = await read('properties', '\n  table.t.column.c.type=INT\ntable.t.odd=1\n')
    expect(document?.tables[0]?.columns[0]?.place).toEqual({ path: 'schema.properties', line: 2, column: 3 })
    expect(said).toEqual(['warning unknown-attribute 3:1'])
  })

  test.each([
    ['a key twice', 'table.t.comment=a\ntable.t.comment=b\n', 'error duplicate-key 2:1'],
    ['a table without anything', 'table.t=x\n', 'error missing-name 1:1'],
    ['nothing', '', 'error no-tables 1:1'],
    ['a key without an end', `table.t.${'a.'.repeat(1_000_000)}=1\n`, 'error too-deep 1:1'],
    ['too many keys', 'a=\n'.repeat(300_000), 'error too-large 200001:1'],
    [
      'a prototype',
      'table.__proto__.column.constructor.type=INT\n__proto__.a=1\n',
      'warning unknown-element 2:1',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await read('properties', text)).said.join('\n')).toMatch(new RegExp(`^${expected}`, 'm'))
  })
})
