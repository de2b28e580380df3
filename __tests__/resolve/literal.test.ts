import { describe, expect, test } from '@jest/globals'

import type { ColumnNode, SchemaDocument } from '../../src/model/document.js'
import type { Default, Dialect } from '../../src/model/schema.js'
import {
  col,
  constraint,
  document,
  index,
  place,
  ref,
  resolved,
  resolvedAll,
  table,
} from '../support/documents.js'

const said = (
  tables: SchemaDocument['tables'],
  dialect: Dialect = 'postgresql',
  extra: Partial<SchemaDocument> = {},
): SchemaDocument => document(tables, { literal: true, dialect, ...extra })
const whole = col('a', 'integer', { nullable: false })

describe('a literal document has no conventions', () => {
  test('no key by name, no counting up, no figures, no default, no type by name', () => {
    const {
      column,
      table: find,
      schema,
      codes,
    } = resolved(
      said([
        table('users', [
          col('id', 'bigint', { nullable: false }),
          col('name', 'varchar', { nullable: true }),
          col('price', 'decimal', { nullable: true }),
          col('at', 'timestamp', { nullable: true }),
        ]),
        table('orders', [col('id', 'integer', { nullable: false, primaryKey: true })]),
      ]),
    )
    expect(codes).toEqual([])
    expect(schema.dialect).toBe('postgresql')
    expect(find('users').primaryKey).toBeUndefined()
    expect(column('users.id').autoIncrement).toBe(false)
    expect(column('orders.id').autoIncrement).toBe(false)
    expect(column('users.name')).toMatchObject({ type: { kind: 'string', fixed: false }, raw: 'varchar' })
    expect(column('users.price').type).toEqual({ kind: 'decimal' })
    expect(column('users.at').default).toBeUndefined()
  })

  test('a type is needed, but in SQLite', () => {
    expect(resolved(said([table('t', [col('is_open')])])).codes).toEqual(['error missing-type'])
    const { column, codes } = resolved(said([table('t', [col('is_open')])], 'sqlite'))
    expect(codes).toEqual([])
    expect(column('t.is_open')).toMatchObject({ type: { kind: 'binary' }, raw: '' })
  })

  test('conventions stay with the documents that have them', () => {
    const conventional = document([table('people', [col('id', 'INT')])])
    const { column } = resolvedAll([conventional, said([table('users', [col('id', 'integer')])])])
    expect(column('people.id').autoIncrement).toBe(true)
    expect(column('users.id').autoIncrement).toBe(false)
  })
})

describe('the dialect', () => {
  test('the user’s counts before the documents’', () => {
    expect(resolved(said([table('t', [whole])], 'mysql'), { dialect: 'mariadb' }).schema.dialect).toBe(
      'mariadb',
    )
  })

  test('documents of two are an error', () => {
    const other = { ...said([table('u', [whole])], 'mysql'), path: 'b.sql' }
    const { diagnostics } = resolvedAll([said([table('t', [whole])]), other])
    expect(diagnostics).toMatchObject([{ code: 'several-dialects', place: { path: 'b.sql' } }])
  })
})

describe('names', () => {
  const tables = [
    table('Users', [col('Id', 'integer'), col('id', 'integer'), col('"id"', 'integer')]),
    table('users', [col('id', 'integer')]),
  ]

  test('every letter counts in PostgreSQL', () => {
    const { schema, codes } = resolved(said(tables))
    expect(codes).toEqual([])
    expect(schema.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
      ['Users', ['Id', 'id', '"id"']],
      ['users', ['id']],
    ])
  })

  test('MySQL folds columns, SQLite everything, of ASCII', () => {
    expect(resolved(said(tables, 'mysql')).codes).toEqual(['error duplicate-column'])
    expect(resolved(said(tables, 'sqlite')).codes).toEqual([
      'error duplicate-table',
      'error duplicate-column',
    ])
    const accents = [table('t', [col('É', 'text'), col('é', 'text')])]
    expect(resolved(said(accents, 'sqlite')).codes).toEqual([])
  })

  test('a key is over the columns of these letters', () => {
    const quoted = table('T', [col('Id', 'integer'), col('id', 'integer')], {
      constraints: [constraint('unique', ['Id']), constraint('primary-key', ['id'])],
    })
    const { table: find, codes } = resolved(said([quoted]))
    expect(codes).toEqual([])
    expect(find('T')).toMatchObject({ primaryKey: { columns: ['id'] }, uniques: [{ columns: ['Id'] }] })
    expect(resolved(said([{ ...quoted, constraints: [constraint('unique', ['ID'])] }])).codes).toEqual([
      'error unknown-column',
    ])
  })

  const pointing = (reference: Parameters<typeof ref>[1], dialect: Dialect = 'postgresql') => {
    const far = { ...ref(), columns: ['id'], ...reference }
    return resolved(
      said(
        [
          table('users', [col('id', 'integer', { primaryKey: true })]),
          table('users', [col('id', 'integer', { primaryKey: true })], { namespace: 'crm' }),
          table('a.b', [col('id', 'integer', { primaryKey: true })]),
          table('orders', [col('user_id', 'integer')], {
            namespace: 'crm',
            constraints: [constraint('foreign-key', ['user_id'], { reference: far })],
          }),
        ],
        dialect,
      ),
    )
  }

  test('a reference without a namespace means the default one', () => {
    const [key] = pointing({ table: 'users' }).table('orders').foreignKeys
    expect(key?.referencedTable).toBe('users')
    expect(key?.referencedNamespace).toBeUndefined()
    const [own] = pointing({ table: 'users', namespace: 'crm' }).table('orders').foreignKeys
    expect(own?.referencedNamespace).toBe('crm')
    const [usual] = pointing({ table: 'users', namespace: 'public' }).table('orders').foreignKeys
    expect(usual?.referencedNamespace).toBeUndefined()
    const [dotted] = pointing({ table: 'a.b' }).table('orders').foreignKeys
    expect(dotted?.referencedTable).toBe('a.b')
  })

  test('a reference that leaves out the namespace of the only table of its name is told the whole name', () => {
    const reference = { ...ref(), table: 'users', columns: ['id'] }
    const { diagnostics } = resolved(
      said([
        table('users', [col('id', 'integer', { primaryKey: true })], { namespace: 'crm' }),
        table('orders', [col('user_id', 'integer')], {
          constraints: [constraint('foreign-key', ['user_id'], { reference })],
        }),
      ]),
    )
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/ refers to table "users", which does not exist; did you mean "crm.users"\?$/),
    ])
  })

  test('a reference in other letters is wrong in PostgreSQL and right in MySQL', () => {
    expect(pointing({ table: 'Users' }).codes).toEqual(['error unknown-table'])
    expect(pointing({ table: 'Users' }, 'mysql').table('orders').foreignKeys[0]?.referencedTable).toBe(
      'users',
    )
  })

  test('tables of one name in two schemas are chosen apart', () => {
    const both = said([
      table('users', [whole]),
      table('users', [whole], { namespace: 'crm' }),
      table('orders', [col('a', 'integer')], {
        constraints: [
          constraint('foreign-key', ['a'], { reference: { ...ref('users.a'), namespace: 'crm' } }),
        ],
      }),
    ])
    const names = (tables: readonly string[]): readonly string[] =>
      resolved(both, { tables }).schema.tables.map(({ namespace, name }) => `${namespace ?? ''}.${name}`)
    expect(names(['users'])).toEqual(['.users', 'crm.users'])
    expect(names(['crm.*'])).toEqual(['crm.users'])
    expect(names(['public.users'])).toEqual(['.users'])
    const { table: find } = resolved(both, { tables: ['public.*'] })
    expect(find('orders').foreignKeys[0]?.external).toBe('users')
  })
})

describe('what a database may say twice', () => {
  test('stays as often as it is said', () => {
    const doubled = table('t', [col('a', 'integer', { primaryKey: true }), col('b', 'integer')], {
      constraints: [
        constraint('unique', ['a'], { name: 'x' }),
        constraint('unique', ['a'], { name: 'y' }),
        constraint('foreign-key', ['b'], { name: 'f1', reference: ref('t.a') }),
        constraint('foreign-key', ['b'], { name: 'f2', reference: ref('t.a') }),
        constraint('check', [], { check: "b > 0 -- more\n and b <> 'x\n\ny'" }),
      ],
      indexes: [index(['b'], { name: 'i' }), index(['b'], { name: 'j' })],
    })
    const { table: find, codes } = resolved(said([doubled]))
    expect(codes).toEqual([])
    expect(find('t').uniques.map(({ name }) => name)).toEqual(['x', 'y'])
    expect(find('t').foreignKeys.map(({ name }) => name)).toEqual(['f1', 'f2'])
    expect(find('t').indexes.map(({ name }) => name)).toEqual(['i', 'j'])
    expect(find('t').checks).toEqual([{ sql: "b > 0 -- more\n and b <> 'x\n\ny'" }])
  })
})

const resolveDefault = (type: string, text: string, computed: boolean, dialect: Dialect) => {
  const node: ColumnNode = col('c', type, { nullable: true, default: { text, computed } })
  const source = said([table('t', [node])], dialect, {
    enums: [{ place: place(), name: 'status', values: ['a', 'b'] }],
    domains: [{ place: place(), name: 'mail', type: 'text', checks: [] }],
  })
  const { column, codes } = resolved(source)
  expect(codes).toEqual([])
  const { default: value, onUpdateNow } = column('t.c')
  return onUpdateNow ? { value, onUpdateNow } : value
}
const text = (value: string): Default => ({ kind: 'string', value })
const digits = (value: string): Default => ({ kind: 'number', text: value })
const sql = (value: string): Default => ({ kind: 'expression', sql: value })

describe('defaults of PostgreSQL', () => {
  test.each<[string, string, boolean, Default | undefined]>([
    ['character varying', "'new'", false, text('new')],
    ['character varying(9)', "'new'::character varying", true, text('new')],
    ['text', "'it''s'::text", true, text("it's")],
    ['text', "E'a\\\\b\\n''c'::text", true, text("a\\b\n'c")],
    ['text', "E'\\x41'", true, sql("E'\\x41'")],
    ['text', 'NULL::character varying', true, undefined],
    ['text', 'NULL', false, undefined],
    ['text', "''::text", true, text('')],
    ['text', "'NULL'::text", true, text('NULL')],
    ['text', 'CURRENT_USER', true, sql('CURRENT_USER')],
    ['text', "('a'::text || 'b'::text)", true, sql("('a'::text || 'b'::text)")],
    ['text', 'now()', true, { kind: 'now', of: 'timestamp' }],
    ['integer', "'-1'::integer", true, digits('-1')],
    ['integer', '(-1)', true, digits('-1')],
    ['bigint', "'0'::bigint", true, digits('0')],
    ['integer', '1.5', false, sql('1.5')],
    ['integer', '(1 + 1)', true, sql('(1 + 1)')],
    ['numeric(10,2)', '0.00', false, digits('0.00')],
    ['numeric', '(0)::numeric', true, digits('0')],
    ['integer', 'nextval(\'public."S"\'::regclass)', true, { kind: 'sequence', name: 'public."S"' }],
    ['text', "nextval('s'::regclass)", true, sql("nextval('s'::regclass)")],
    ['boolean', 'true', false, { kind: 'boolean', value: true }],
    ['boolean', 'false', true, { kind: 'boolean', value: false }],
    ['jsonb', "'{}'::jsonb", true, text('{}')],
    ['jsonb', "'{}'::json", true, text('{}')],
    ['text', "'1'::integer", true, sql("'1'::integer")],
    ['text[]', "'{}'::text[]", true, text('{}')],
    ['text[]', 'ARRAY[]::text[]', true, sql('ARRAY[]::text[]')],
    ['status', "'a'::status", true, text('a')],
    ['status', "'a'", false, text('a')],
    ['status[]', "'{a}'::status[]", true, text('{a}')],
    ['mail', "'x'::mail", true, text('x')],
    ['mail', "'x'::text", true, text('x')],
    ['uuid', 'gen_random_uuid()', true, { kind: 'uuid', sql: 'gen_random_uuid()' }],
    ['uuid', 'public.uuid_generate_v4()', true, sql('public.uuid_generate_v4()')],
    ['timestamp with time zone', 'now()', true, { kind: 'now', of: 'timestamp' }],
    ['timestamp with time zone', 'CURRENT_TIMESTAMP', true, { kind: 'now', of: 'timestamp' }],
    ['timestamp(3) with time zone', 'CURRENT_TIMESTAMP(3)', true, sql('CURRENT_TIMESTAMP(3)')],
    [
      'timestamp with time zone',
      "('now'::text)::timestamp with time zone",
      true,
      sql("('now'::text)::timestamp with time zone"),
    ],
    [
      'timestamp without time zone',
      "timezone('utc'::text, now())",
      true,
      sql("timezone('utc'::text, now())"),
    ],
    ['date', 'CURRENT_DATE', true, { kind: 'now', of: 'date' }],
    ['date', "'2020-01-31'::date", true, text('2020-01-31')],
    ['interval', "'01:00:00'::interval", true, text('01:00:00')],
    ['bit(3)', '\'101\'::"bit"', true, text('101')],
    ['bit(3)', "B'101'", true, sql("B'101'")],
    ['integer', 'CURRENT_TIMESTAMP', true, sql('CURRENT_TIMESTAMP')],
  ])('%s DEFAULT %s', (type, written, computed, expected) => {
    expect(resolveDefault(type, written, computed, 'postgresql')).toEqual(expected)
  })
})

describe('defaults of MySQL', () => {
  test.each<[string, string, boolean, unknown]>([
    ['int(11)', "'0'", false, digits('0')],
    ['int', '-5', false, digits('-5')],
    ['decimal(5,2)', "'0.00'", false, digits('0.00')],
    ['tinyint(1)', "'1'", false, { kind: 'boolean', value: true }],
    ['tinyint(1)', '2', false, digits('2')],
    ['bit(1)', "b'0'", false, sql("b'0'")],
    ["enum('a','b')", "'a'", false, text('a')],
    ['varchar(9)', "'now()'", false, text('now()')],
    ['varchar(9)', "' CURRENT_TIMESTAMP'", false, text(' CURRENT_TIMESTAMP')],
    ['text', "('abc')", true, sql("('abc')")],
    ['json', '(json_array())', true, sql('(json_array())')],
    ['char(36)', '(uuid())', true, { kind: 'uuid', sql: 'uuid()' }],
    ['datetime', 'CURRENT_TIMESTAMP', true, { kind: 'now', of: 'timestamp' }],
    ['datetime', 'current_timestamp()', true, { kind: 'now', of: 'timestamp' }],
    ['datetime(3)', 'CURRENT_TIMESTAMP(3)', true, sql('CURRENT_TIMESTAMP(3)')],
    [
      'timestamp',
      'CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP',
      true,
      { value: { kind: 'now', of: 'timestamp' }, onUpdateNow: true },
    ],
    ['timestamp', 'ON UPDATE CURRENT_TIMESTAMP', true, { value: undefined, onUpdateNow: true }],
  ])('%s DEFAULT %s', (type, written, computed, expected) => {
    expect(resolveDefault(type, written, computed, 'mysql')).toEqual(expected)
  })
})

describe('defaults of SQLite', () => {
  test.each<[string, string, boolean, Default | undefined]>([
    ['TEXT', "(datetime('now'))", true, sql("(datetime('now'))")],
    ['DATETIME', 'CURRENT_TIMESTAMP', true, { kind: 'now', of: 'timestamp' }],
    ['INTEGER', '-1', false, digits('-1')],
    ['TEXT', "'x'", false, text('x')],
    ['BLOB', "x'00'", true, sql("x'00'")],
    // TRUE and FALSE are names of 1 and 0, which a column of texts makes texts of.
    ['BOOLEAN', 'TRUE', false, { kind: 'boolean', value: true }],
    ['INTEGER', 'false', false, digits('0')],
    ['NUMERIC', 'TRUE', false, digits('1')],
    ['TEXT', 'TRUE', false, text('1')],
  ])('%s DEFAULT %s', (type, written, computed, expected) => {
    expect(resolveDefault(type, written, computed, 'sqlite')).toEqual(expected)
  })

  test.each<[string, string, string | undefined]>([
    ['BOOLEAN', 'TRUE', 'TRUE'],
    ['BOOLEAN', '1', undefined],
    ['BOOLEAN', "'true'", undefined],
    ['TEXT', 'false', 'false'],
    ['TEXT', '5', undefined],
    ['INTEGER', '+1', '+1'],
    ['INTEGER', '1.0', '1.0'],
    ['INTEGER', '-1', undefined],
    ['REAL', '1.0', undefined],
    ['REAL', '.5', '.5'],
    ['DATETIME', 'CURRENT_TIMESTAMP', undefined],
    ['DATETIME', 'current_timestamp', 'current_timestamp'],
    ['TEXT', "(datetime('now'))", undefined],
  ])('of %s DEFAULT %s the database keeps its own words: %s', (type, written, expected) => {
    const columns = [col('c', type, { default: { text: written, computed: false } })]
    expect(resolved(said([table('t', columns)], 'sqlite')).column('t.c').keptDefault).toBe(expected)
    expect(resolved(said([table('t', columns)], 'mysql')).column('t.c').keptDefault).toBeUndefined()
  })

  test('none is kept of a column that counts up, which takes no default', () => {
    const key = { primaryKey: true, autoIncrement: true, nullable: false } as const
    const columns = [col('id', 'INTEGER', { ...key, default: { text: 'TRUE', computed: false } })]
    const { column } = resolved(said([table('t', columns)], 'sqlite'))
    expect(column('t.id').autoIncrement).toBe(true)
    expect(column('t.id').keptDefault).toBeUndefined()
  })
})

describe('what counts up in SQLite', () => {
  test.each(['SERIAL', 'BIGSERIAL', 'INTEGER AUTO_INCREMENT', 'INT IDENTITY'])('is no %s', (type) => {
    const key = col('id', type, { primaryKey: true })
    expect(resolved(said([table('t', [key])], 'sqlite')).column('t.id').autoIncrement).toBe(false)
    expect(resolved(said([table('t', [key])], 'postgresql')).column('t.id').autoIncrement).toBe(true)
  })
})

describe('a tinyint(1)', () => {
  const typeOf = (extra: Partial<ColumnNode>): unknown =>
    resolved(said([table('t', [col('c', 'tinyint(1)', extra)])], 'mysql')).column('t.c').type
  const tiny = { kind: 'integer', bits: 8, unsigned: false }

  test.each<[Partial<ColumnNode>, unknown]>([
    [{}, { kind: 'boolean' }],
    [{ default: { text: "'1'", computed: false } }, { kind: 'boolean' }],
    [{ default: { text: '7', computed: false } }, tiny],
    [{ default: { text: "'-1'", computed: false } }, tiny],
    [{ autoIncrement: true }, tiny],
  ])('with %j', (extra, expected) => {
    expect(typeOf(extra)).toEqual(expected)
  })
})

test('a default of megabytes is read', () => {
  const long = 'ab'.repeat(4e6)
  const value = { kind: 'string', value: long }
  for (const dialect of ['postgresql', 'mysql', 'sqlite'] as const)
    expect(resolveDefault('text', `'${long}'`, false, dialect)).toEqual(value)
  const { column } = resolved([
    table('t', [col('c', 'TEXT', { default: { text: `'${long}'`, computed: false } })]),
  ])
  expect(column('t.c').default).toEqual(value)
})
