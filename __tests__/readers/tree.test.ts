import { describe, expect, test } from '@jest/globals'
import { read, readTable, withoutPlaces } from './support.js'

/** A table with one column that has one more key, as JSON. */
async function readColumn(extra: string): Promise<unknown> {
  const table = await readTable('json', `{ Table: [{ name: 't', Column: [{ name: 'c', ${extra} }] }] }`)
  return withoutPlaces(table.columns[0])
}

async function readConstraint(fields: string): Promise<unknown> {
  const table = await readTable('json', `{ Table: { name: 't', Constraint: { ${fields} } } }`)
  return withoutPlaces(table.constraints[0])
}

describe('names of fields', () => {
  test.each([
    ['primaryKey', { primaryKey: true }],
    ['PrimaryKey', { primaryKey: true }],
    ['primary-key', { primaryKey: true }],
    ['primary_key', { primaryKey: true }],
    ['Primary Key', { primaryKey: true }],
    ['pk', { primaryKey: true }],
    ['nullable', { nullable: true }],
    ['notNull', { nullable: false }],
    ['not_null', { nullable: false }],
    ['required', { nullable: false }],
    ['autoIncrement', { autoIncrement: true }],
    ['identity', { autoIncrement: true }],
    ['serial', { autoIncrement: true }],
    ['unique', { unique: true }],
  ])('%s: true', async (key, expected) => {
    expect(await readColumn(`'${key}': true`)).toEqual({ name: 'c', ...expected })
  })

  test.each([
    ["id: 'x'", { id: 'x' }],
    ["refId: 'x'", { referenceId: 'x' }],
    ["'ref-id': 'x'", { referenceId: 'x' }],
    ["ref_id: 'x'", { referenceId: 'x' }],
    ["comment: ' x '", { comment: 'x' }],
    ["comment: ''", {}],
    ["type: 'DECIMAL(10, 2)'", { type: 'DECIMAL(10, 2)' }],
    ["type: 'timestamp with time zone'", { type: 'timestamp with time zone' }],
    ["type: 'INT', unsigned: true", { type: 'INT UNSIGNED' }],
    ["type: 'INT UNSIGNED', unsigned: true", { type: 'INT UNSIGNED' }],
    ['length: 50', { length: 50 }],
    ["precision: '10', scale: 2", { precision: 10, scale: 2 }],
    ['defaultValue: 0.00', { default: { text: '0.00', computed: false } }],
    ["default: 'x'", { default: { text: 'x', computed: false } }],
    ['defaultValue: null', { default: { text: 'null', computed: false } }],
    ["defaultValueComputed: 'NOW()'", { default: { text: 'NOW()', computed: true } }],
    ["defaultValue: null, defaultValueComputed: 'NOW()'", { default: { text: 'NOW()', computed: true } }],
    [
      "defaultValue: 'CURRENT_TIMESTAMP', defaultValueComputed: 'ON UPDATE CURRENT_TIMESTAMP'",
      { default: { text: 'CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP', computed: false } },
    ],
    ["check: 'c > 0'", { check: 'c > 0' }],
    ["checkExpression: 'c > 0'", { check: 'c > 0' }],
    ["check: 'c > 0\\n   AND c < 9'", { check: 'c > 0 AND c < 9' }],
    ["sequence: 'c_seq'", { default: { text: "nextval('c_seq')", computed: true } }],
    ["sequence: 'c_seq', default: null", { default: { text: "nextval('c_seq')", computed: true } }],
    ["sequence: 'c_seq', default: 7", { default: { text: '7', computed: false } }],
    ["sequence: 'c_seq', serial: true", { autoIncrement: true }],
    ["referencedTable: 'u'", { reference: { table: 'u' } }],
    ["referenced_table: 'u', referencedColumn: 'id'", { reference: { table: 'u', columns: ['id'] } }],
    ["foreignTable: 'u', foreignColumn: 'id'", { reference: { table: 'u', columns: ['id'] } }],
    ["refTable: 'u', referencedColumns: ['a']", { reference: { table: 'u', columns: ['a'] } }],
    [
      "referencedTable: 'u', onDelete: 'SET NULL', 'on-update': 'cascade'",
      { reference: { table: 'u', onDelete: 'SET NULL', onUpdate: 'cascade' } },
    ],
  ])('{ %s }', async (fields, expected) => {
    expect(await readColumn(fields)).toEqual({ name: 'c', ...expected })
  })

  test('sequences in a table are the schema’s; plain names only say what counts', async () => {
    const { document, said } = await read(
      'json',
      `{ Sequence: [{ name: 'a' }], Table: [
        { name: 't', dbms: 'mysql', sequences: ['s', { name: 'a', startWith: 2 }, { name: 'b', startWith: 7 }] },
        { name: 'u', Sequence: { name: 'b' } }] }`,
    )
    expect(said).toEqual([])
    expect(withoutPlaces(document?.sequences)).toEqual([
      { name: 'a' },
      { name: 'b', start: '7', dbms: ['mysql'] },
    ])
  })

  test.each([
    ['pk: false, primaryKey: true', { primaryKey: true }],
    ['notNull: true, nullable: true', { nullable: true }],
    ["default: 'a', defaultValue: 'b'", { default: { text: 'b', computed: false } }],
    ["foreignTable: 'a', refTable: 'b'", { reference: { table: 'a' } }],
    ["'primary-key': false, primaryKey: true", { primaryKey: true }],
  ])('of several, { %s }, the canonical one counts, then the first alias', async (fields, expected) => {
    expect(await readColumn(fields)).toEqual({ name: 'c', ...expected })
  })

  test.each([
    ...['true', 'TRUE', 'yes', 'Y', '1', '✓', '✔'].map((word) => [word, true] as const),
    ...['false', 'False', 'no', 'N', '0', '✗'].map((word) => [word, false] as const),
  ])('the word %s is %s', async (word, unique) => {
    expect(await readColumn(`unique: '${word}'`)).toEqual({ name: 'c', unique })
  })
})

describe('constraints', () => {
  const key = { kind: 'primary-key', columns: ['a', 'b'] }
  test.each([
    ["type: 'PRIMARY_KEY', columns: ['a', 'b']", key],
    ["type: 'Primary Key', columns: 'a, b'", key],
    ["type: 'primary-key', columnList: 'a,b'", key],
    ["type: 'pk', column: ['a', 'b']", key],
    [
      "name: 'u', type: 'UNIQUE', columns: 'LOWER(a, x), b'",
      { name: 'u', kind: 'unique', columns: ['LOWER(a, x)', 'b'] },
    ],
    ["type: 'CHECK', checkExpression: 'a > 0'", { kind: 'check', columns: [], check: 'a > 0' }],
    ["check: 'a > 0'", { kind: 'check', columns: [], check: 'a > 0' }],
    ["type: 'NOT_NULL', columns: 'a'", { kind: 'not-null', columns: ['a'] }],
    [
      "type: 'foreign key', foreignKey: 'a', referencedTable: 'u', referencedColumn: 'id', onUpdate: 'CASCADE'",
      {
        kind: 'foreign-key',
        columns: ['a'],
        reference: { table: 'u', columns: ['id'], onUpdate: 'CASCADE' },
      },
    ],
    [
      "columns: ['a', 'b'], referencedTable: 'u', referencedColumn: 'x, y'",
      { kind: 'foreign-key', columns: ['a', 'b'], reference: { table: 'u', columns: ['x', 'y'] } },
    ],
  ])('{ %s }', async (fields, expected) => {
    expect(await readConstraint(fields)).toEqual(expected)
  })
})

describe('names of tables', () => {
  test.each([
    ["name: 'users'", { name: 'users' }],
    ["id: 't', name: 'users'", { id: 't', name: 'users' }],
    ["id: 'users', name: 'User Table'", { id: 'users', name: 'User Table' }],
    ["id: 'users'", { id: 'users' }],
    ["name: 'User Table'", { name: 'User Table' }],
    ["name: 'sales.users'", { name: 'sales.users' }],
    ["name: 'users', schema: 'sales'", { name: 'users', namespace: 'sales' }],
  ])('{ %s }', async (fields, expected) => {
    const table = await readTable('json', `{ Table: [{ ${fields} }] }`)
    expect(withoutPlaces(table)).toEqual({ columns: [], indexes: [], constraints: [], ...expected })
  })
})

describe('collections', () => {
  test.each([
    ["{ Table: [{ name: 't', Column: [{ name: 'c' }] }] }"],
    ["{ tables: [{ name: 't', columns: [{ name: 'c' }] }] }"],
    ["{ Tables: { Table: { name: 't', Columns: { column: [{ name: 'c' }] } } } }"],
    ["{ justdb: { version: '1', tables: [{ name: 't', column: { name: 'c' } }] } }"],
    ["{ Database: { type: 'mysql', Table: [{ name: 't', Column: [{ name: 'c' }] }] } }"],
  ])('%s', async (text) => {
    const table = await readTable('json', text)
    expect(withoutPlaces(table)).toMatchObject({ name: 't', columns: [{ name: 'c' }] })
  })

  test('what is for some databases says which, and so does what stands in a database with a type', async () => {
    const { document, said } = await read(
      'json',
      `{ Table: { name: 'a', dbms: 'mysql, postgres', Column: { name: 'c', dbms: ['oracle'] },
          Index: { columns: 'c', dbms: 'oracle' }, Constraint: { type: 'UNIQUE', columns: 'c', dbms: 'oracle' } },
        Database: [{ type: 'mysql', Table: { name: 'b' } }, { type: 'h2', Table: { name: 'b', dbms: 'sqlite' } }] }`,
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name, dbms }) => [name, dbms])).toEqual([
      ['a', ['mysql', 'postgres']],
      ['b', ['mysql']],
      ['b', ['sqlite']],
    ])
    const [a] = document?.tables ?? []
    expect([...(a?.columns ?? []), ...(a?.indexes ?? []), ...(a?.constraints ?? [])]).toMatchObject(
      Array(3).fill({ dbms: ['oracle'] }),
    )
  })

  test('columns at the root are templates, and an abstract table stays for others to take over', async () => {
    const { document, said } = await read(
      'json',
      `{ Column: [{ id: 'std.pk', name: 'id', type: 'BIGINT' }], Table: [
        { id: 'audited', abstract: true, Column: [{ name: 'at', type: 'TIMESTAMP' }] },
        { name: 't', extends: 'audited', Column: [{ refId: 'std.pk' }] },
        { name: 'u', inheritance: { extends: 'audited' } }, { name: 'v', refId: 'audited' } ] }`,
    )
    expect(said).toEqual([])
    expect(withoutPlaces(document?.columns)).toEqual([{ id: 'std.pk', name: 'id', type: 'BIGINT' }])
    expect(withoutPlaces(document?.tables)).toMatchObject([
      { id: 'audited', abstract: true, columns: [{ name: 'at' }] },
      { name: 't', referenceId: 'audited', columns: [{ referenceId: 'std.pk' }] },
      { name: 'u', referenceId: 'audited' },
      { name: 'v', referenceId: 'audited' },
    ])
  })

  test('indexes and constraints at the root name their table', async () => {
    const { document, said } = await read(
      'json',
      `{ Table: { name: 't' }, Index: { name: 'ix', tableName: 't', columns: 'a', type: 'GIN' },
        Constraint: { type: 'UNIQUE', table: 't', columns: ['a'] } }`,
    )
    expect(said).toEqual([])
    expect(withoutPlaces(document?.indexes)).toEqual([
      { name: 'ix', tableName: 't', columns: ['a'], method: 'GIN' },
    ])
    expect(withoutPlaces(document?.constraints)).toEqual([{ kind: 'unique', tableName: 't', columns: ['a'] }])
  })

  test('what is deleted is left out', async () => {
    const table = await readTable(
      'json',
      `{ Table: [{ name: 'u', deleted: true, extends: 'x' }, { name: 't', Column: [{ name: 'a', deleted: 'true' }],
        Index: { deleted: true }, Constraint: { deleted: true } }] }`,
    )
    expect(withoutPlaces(table)).toEqual({ name: 't', columns: [], indexes: [], constraints: [] })
  })
})

describe('words that mean nothing for models are passed over in silence', () => {
  test.each([
    ["View: [{ name: 'v' }], Sequence: [], Trigger: [], Procedure: {}, Data: [{ rows: [] }], Property: []"],
    ["author: 'x', version: 1, namespace: 'com.x', catalog: 'c', databaseScopes: {}"],
    [
      "Table: { name: 't', engine: 'InnoDB', charset: 'utf8', row_format: 'x', partitions: [], 'former-names': 'u' }",
    ],
    [
      "Table: { name: 't', beforeCreates: [], afterDrops: [], onDrop: {}, preAlter: 'x', autoIncrement: 100 }",
    ],
    ["Table: { name: 't', Column: { name: 'c', collation: 'x', from: 'a.b', remark: 'x', zerofill: true } }"],
  ])('{ %s }', async (text) => {
    const { said } = await read('json', `{ tables: { name: 'x' }, ${text} }`)
    expect(said).toEqual([])
  })
})

describe('findings', () => {
  const inTable = (text: string): string => `{ Table: [{ name: 't',\n ${text} }] }`
  test.each([
    ['an unknown attribute', inTable("colour: 'red'"), ['warning unknown-attribute 2:2']],
    ['an unknown element', inTable('Colour: { a: 1 }'), ['warning unknown-element 2:2']],
    [
      'among columns in a wrapper',
      inTable("columns: { column: { name: 'a' },\n colum: { name: 'b' } }"),
      ['warning unknown-element 3:2'],
    ],
    [
      'an attribute of a wrapper',
      inTable("columns: { note: 'x', column: [{ name: 'a' }] }"),
      ['warning unknown-attribute 2:13'],
    ],
    [
      'among tables in a wrapper',
      "{ tables: { table: { name: 't' },\n include: { path: 'x.json' } } }",
      ['warning unknown-element 2:2'],
    ],
    [
      'an unknown attribute twice',
      inTable("Column: [{ name: 'a', x: 1 },\n { name: 'b', x: 2 }]"),
      ['warning unknown-attribute 2:24'],
    ],
    ['a url to include', "{ include:\n { url: 'x' } }", ['error include-not-read 2:4']],
    [
      'an include of nothing',
      "{ include:\n { paht: 'x' } }",
      ['warning unknown-attribute 2:4', 'error wrong-value 2:2'],
    ],
    [
      'an include in a database',
      "{ Database: { Table: { name: 't' },\n include: 'x' } }",
      ['error misplaced-include 2:2'],
    ],
    [
      'scopes in a database',
      "{ Database: { Table: { name: 't' },\n tableScopes: {} } }",
      ['warning misplaced-scopes 2:2'],
    ],
    [
      'a word that no scope has',
      "{ Table: { name: 't' },\n tableScopes: { included: 't' } }",
      ['warning unknown-attribute 2:17'],
    ],
    [
      'two databases',
      "{ Database: [{ Table: { name: 't' } },\n { Table: { name: 't' } }] }",
      ['warning untyped-database 2:2'],
    ],
    [
      'a lonely action',
      inTable("Column: { name: 'c', onDelete: 'CASCADE' }"),
      ['warning no-referenced-table 2:23'],
    ],
    [
      'an unknown constraint',
      inTable("Constraint: { type: 'ASSERTION' }"),
      ['warning unknown-constraint-type 2:16'],
    ],
    [
      'two defaults',
      inTable("Column: { name: 'c', defaultValue: 1, defaultValueComputed: 'x' }"),
      ['warning two-defaults 2:40'],
    ],
    [
      'a group of columns',
      "{ Column: { id: 'g',\n Column: [{ name: 'a' }, 'b'] } }",
      ['error wrong-value 2:26'],
    ],
    ['a table without a name', '{ Table: [\n {} ] }', ['error missing-name 2:2']],
    ['a column without a name', inTable('Column: {}'), ['error missing-name 2:10']],
    ['no boolean', inTable("Column: { name: 'c', nullable: 'maybe' }"), ['error wrong-value 2:23']],
    ['no number', inTable("Column: { name: 'c', length: 'MAX' }"), ['error wrong-value 2:23']],
    ['no single value', inTable("comment: ['a', 'b']"), ['error wrong-value 2:2']],
    ['no object', inTable("Column: ['c']"), ['error wrong-value 2:11']],
    ['a list at the root', '\n[]', ['error wrong-value 2:1']],
    ['an index without columns', inTable("Index: { name: 'ix' }"), ['error missing-columns 2:9']],
    [
      'an index at the root without a table',
      "{ Index:\n { columns: 'a' } }",
      ['error missing-table-name 2:2'],
    ],
    ['a key without columns', inTable("Constraint: { type: 'PK' }"), ['error missing-columns 2:14']],
    ['a check without an expression', inTable("Constraint: { type: 'CHECK' }"), ['error missing-check 2:14']],
    [
      'a foreign key to nothing',
      inTable("Constraint: { type: 'FK', columns: 'a' }"),
      ['error missing-referenced-table 2:14'],
    ],
    ['a constraint without a type', inTable("Constraint: { columns: 'a' }"), ['error missing-type 2:14']],
    ['no table', '{ id: 1 }', ['error no-tables 1:1']],
    ['only templates', "{ Column: { id: 'c' } }", ['error no-tables 1:1']],
    ['a key twice', inTable("comment: 'a',\n comment: 'b'"), ['error duplicate-key 3:2']],
    [
      'what is not supported yet, twice',
      inTable("Column: [{ name: 'a', if: 'x' }, { name: 'b', if: 'y' }]"),
      ['warning not-yet-supported 2:24'],
    ],
    ['a collection twice', inTable("Column: [],\n Column: [{ name: 'a' }]"), ['warning duplicate-key 3:2']],
  ])('%s', async (_, text, expected) => {
    expect((await read('json', text)).said).toEqual(expected)
  })

  test.each([
    [
      "Column: { name: 'c', nulable: true }",
      'A column has no attribute `nulable`, and it is ignored; did you mean `nullable`?',
    ],
    [
      "Column: { name: 'c', foreign_key: 'person.id' }",
      'A column has no attribute `foreign_key`, and it is ignored; it would be `referencedTable` and `referencedColumn` of the column',
    ],
    [
      "Column: { name: 'c' }, primaryKey: ['c']",
      'A table has no element `primaryKey`, and it is ignored; it would be `primaryKey` of its columns',
    ],
    [
      "Column: { name: 'c' }, foreignKeys: [{ columns: 'c', referencedTable: 't' }]",
      'A table has no element `foreignKeys`, and it is ignored; it would be a constraint of the type FOREIGN_KEY',
    ],
    [
      "Column: { name: 'c', nullable: 'maybe' }",
      '`nullable` of column `c` should be true or false, but it is `maybe`',
    ],
  ])('{ %s } is explained', async (text, message) => {
    expect((await read('json', inTable(text))).diagnostics[0]?.message).toBe(message)
  })

  test('templates in one file serve tables in another', async () => {
    const { readers } = await import('../../src/readers/index.js')
    const files = [
      { path: 'a.json', text: "{ Column: { id: 'c', name: 'c' } }" },
      { path: 'b.json', text: "{ Table: { name: 't' } }" },
    ]
    const { value, diagnostics } = await readers.json.read(files, () => Promise.resolve(undefined))
    expect(diagnostics).toEqual([])
    expect(value.map(({ path }) => path)).toEqual(['a.json', 'b.json'])
  })
})
