import { describe, expect, test } from '@jest/globals'
import { read, readTable, withoutPlaces } from './support.js'

const SHOP = `schema "public" {}

/* People
   and what they ask for */
table "users" {
  schema  = schema.public
  comment = "People"
  column "id" {
    type           = bigint
    auto_increment = true
    unsigned       = true
  }
  column "email" {
    null = true // may be unknown
    type = character_varying(100)
    default = "it's"
  }
  column "made" {
    type    = timestamptz
    default = sql("now()")
  }
  column "state" {
    type    = enum("new", "it's")
    default = "new"
  }
  column "balance" {
    type    = sql("numeric(10, 2)")
    default = 0.00
  }
  primary_key {
    columns = [column.id]
  }
  index "ix_email" {
    unique  = true
    columns = [
      column.email,
      column["state"],
    ]
  }
  check "ck_balance" { expr = "balance >= 0" }
}

table "orders" {
  schema = schema.billing
  column "id" { type = int }
  column "user_id" { type = bigint }
  column "parent_id" {
    type = int
    null = true
  }
  primary_key { columns = [column.id] }
  foreign_key "fk_user" {
    columns     = [column.user_id]
    ref_columns = [table.users.column.id]
    on_delete   = SET_NULL
  }
  foreign_key "fk_parent" {
    columns     = [column.parent_id]
    ref_columns = [column.id]
  }
}
`

test('the blocks of Atlas are tables, columns, indexes and constraints', async () => {
  const { document, said } = await read('hcl', SHOP)
  expect(said).toEqual([])
  expect(withoutPlaces(document?.tables)).toEqual([
    {
      name: 'users',
      comment: 'People',
      columns: [
        { name: 'id', type: 'bigint UNSIGNED', autoIncrement: true, nullable: false },
        {
          name: 'email',
          type: 'character varying(100)',
          nullable: true,
          default: { text: "'it''s'", computed: false },
        },
        { name: 'made', type: 'timestamptz', nullable: false, default: { text: 'now()', computed: true } },
        {
          name: 'state',
          type: "enum('new','it''s')",
          nullable: false,
          default: { text: "'new'", computed: false },
        },
        {
          name: 'balance',
          type: 'numeric(10, 2)',
          nullable: false,
          default: { text: '0.00', computed: false },
        },
      ],
      indexes: [{ name: 'ix_email', columns: ['email', 'state'], unique: true }],
      constraints: [
        { kind: 'primary-key', columns: ['id'] },
        { kind: 'check', name: 'ck_balance', columns: [], check: 'balance >= 0' },
      ],
    },
    {
      name: 'orders',
      namespace: 'billing',
      columns: [
        { name: 'id', type: 'int', nullable: false },
        { name: 'user_id', type: 'bigint', nullable: false },
        { name: 'parent_id', type: 'int', nullable: true },
      ],
      indexes: [],
      constraints: [
        { kind: 'primary-key', columns: ['id'] },
        {
          kind: 'foreign-key',
          name: 'fk_user',
          columns: ['user_id'],
          reference: { table: 'users', columns: ['id'], onDelete: 'SET NULL' },
        },
        {
          kind: 'foreign-key',
          name: 'fk_parent',
          columns: ['parent_id'],
          reference: { table: 'orders', columns: ['id'] },
        },
      ],
    },
  ])
})

test.each([
  ['as = "id * 2"', {}],
  ['as {\n expr = "id * 2"\n }', {}],
  ['as {\n expr = "id * 2"\n type = STORED\n }', { stored: true }],
  ['as {\n expr = "id * 2"\n type = VIRTUAL\n }', { stored: false }],
])('%j is a generated column', async (written, stored) => {
  const table = await readTable('hcl', `table "t" {\n column "c" {\n type = int\n ${written}\n }\n}\n`)
  const column = { name: 'c', type: 'int', nullable: false, expression: 'id * 2', ...stored }
  expect(withoutPlaces(table.columns)).toEqual([column])
})

describe('texts', () => {
  test.each([
    ['"a\\"b\\n\\u00fc$${x}"', 'a"b\nü${x}'],
    ['<<EOT\n one\n  two\nEOT', 'one\n  two'],
    ['<<-EOT\n    one\n      two\n    EOT', 'one\n  two'],
    ['<<EOT\r\none\r\nEOT', 'one'],
  ])('%j', async (written, comment) => {
    const table = await readTable('hcl', `table "t" {\n comment = ${written}\n}\n`)
    expect(table.comment).toBe(comment)
  })
})

test('places are those of attributes and blocks', async () => {
  const { document, said } = await read(
    'hcl',
    '# a\ntable "t" {\n  odd = 1\n  column "c" { type = int }\n}\n',
  )
  expect(document?.tables[0]?.place).toEqual({ path: 'schema.hcl', line: 2, column: 1 })
  expect(document?.tables[0]?.columns[0]?.place).toMatchObject({ line: 4, column: 3 })
  expect(said).toEqual(['warning unknown-attribute 3:3'])
})

test('what gives no model is passed over', async () => {
  const text = 'view "v" {\n as = "select 1"\n}\nfunction "f" {}\ntable "t" {}\n'
  expect((await readTable('hcl', text)).name).toBe('t')
})

test.each([
  ['no value', 'table "t" {\n  comment =\n}', 'error invalid-hcl 2:12'],
  ['no end', 'table "t" {\n  comment = "a"\n', 'error invalid-hcl 3:1'],
  ['an open quote', 'table "t {\n}', 'error invalid-hcl 1:7'],
  ['an open comment', '\n/* a', 'error invalid-hcl 2:1'],
  ['an open text', 'a = <<EOT\nb', 'error invalid-hcl 1:5'],
  ['two attributes on a line', 'table "t" { a = 1 b = 2 }', 'error invalid-hcl 1:19'],
  ['a sign', 'table "t" {\n  a = 1 + 2\n}', 'error invalid-hcl 2:9'],
  ['101 levels', 'a {\n'.repeat(101), 'error invalid-hcl 101:4'],
  ['many levels', `a = ${'['.repeat(500_000)}`, 'error invalid-hcl 1:106'],
  ['too many tokens', 'a = [' + '1,'.repeat(600_000), 'error invalid-hcl 1:'],
  ['nothing', '', 'error no-tables 1:1'],
  ['a prototype', '__proto__ = 1\nconstructor {\n}\n', 'warning unknown-attribute 1:1'],
])('%s', async (_, text, expected) => {
  expect((await read('hcl', text)).said[0]).toMatch(new RegExp(`^${expected}`))
})
