import { describe, expect, test } from '@jest/globals'

import {
  col,
  constraint,
  document,
  index,
  key,
  place,
  resolved,
  resolvedAll,
  table,
} from '../support/documents.js'

describe('tables of several documents', () => {
  test('stand in the order of the files and then of each file', () => {
    const { schema } = resolvedAll([
      document([table('b', [key]), table('a', [key])]),
      document([table('d', [key]), table('c', [key])]),
    ])
    expect(schema.tables.map(({ name }) => name)).toEqual(['b', 'a', 'd', 'c'])
  })

  test('of one name are an error that tells both places', () => {
    const { diagnostics, schema } = resolvedAll([
      document([table('users', [key], { place: place(3, 'a.xml') })]),
      document([table('users', [key], { place: place(8, 'b.xml') })]),
    ])
    expect(diagnostics).toEqual([
      {
        code: 'duplicate-table',
        severity: 'error',
        place: place(8, 'b.xml'),
        message: 'table "users" stands here and already at a.xml:3',
      },
    ])
    expect(schema.tables).toHaveLength(1)
  })

  test('whose names differ in the case of letters alone are one error too', () => {
    const { diagnostics } = resolved([table('users', [key], { place: place(3) }), table('Users', [key])])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'table "Users" stands here and already at schema.xml:3 as "users" (most databases do not tell the case of letters apart)',
    ])
  })

  test('of one name in two namespaces are two tables', () => {
    const { codes } = resolved([
      table('users', [key], { namespace: 'sales' }),
      table('users', [key], { namespace: 'staff' }),
      table('users', [key]),
    ])
    expect(codes).toEqual([])
  })
})

describe('the name of a table', () => {
  test.each<[Partial<Record<'name' | 'id' | 'comment', string>>, string, string | undefined, string[]]>([
    [{ name: 'users', id: 't1' }, 'users', undefined, []],
    [{ id: 'users' }, 'users', undefined, []],
    [{ name: 'User Table', id: 'users' }, 'users', 'User Table', ['warning label-as-name']],
    [{ name: '用户表', id: 'users', comment: 'People' }, 'users', 'People', ['warning label-as-name']],
    [{ name: 'User Table' }, 'User Table', undefined, []],
  ])('%j', ({ name, ...extra }, expected, comment, warnings) => {
    const { schema, codes } = resolved([table(name, [key], extra)])
    expect(schema.tables[0]).toMatchObject({ name: expected })
    expect(schema.tables[0]?.comment).toBe(comment)
    expect(codes).toEqual(warnings)
  })

  test('is no label where the document is literal', () => {
    const { schema, codes } = resolved(
      document([table('Order Items', [key], { id: 't7' })], { literal: true }),
    )
    expect(codes).toEqual([])
    expect(schema.tables).toMatchObject([{ name: 'Order Items' }])
  })

  test('is a label again and again with one warning', () => {
    const { schema, codes } = resolved([
      table('User Table', [key], { id: 'users' }),
      table('Order Table', [key], { id: 'orders' }),
    ])
    expect(schema.tables.map(({ name }) => name)).toEqual(['users', 'orders'])
    expect(codes).toEqual(['warning label-as-name'])
  })

  test('is needed', () => {
    expect(resolved([table(undefined, [key])]).codes).toEqual(['error missing-name'])
  })
})

describe('the columns of a table', () => {
  test('keep their order, and their ids stand in for names', () => {
    const { table: find } = resolved([
      table('t', [col('b', 'INT'), col(undefined, 'INT', { id: 'c' }), col('a', 'INT', { id: 'z' })]),
    ])
    expect(find('t').columns.map(({ name }) => name)).toEqual(['b', 'c', 'a'])
  })

  test('of one name are an error, whatever the case of their letters', () => {
    const { diagnostics, table: find } = resolved([
      table('t', [
        col('a', 'INT', { place: place(4) }),
        col('a', 'INT', { place: place(5) }),
        col('A', 'INT'),
      ]),
    ])
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['duplicate-column', 'column "a" of table "t" stands here and already at schema.xml:4'],
      [
        'duplicate-column',
        'column "A" of table "t" stands here and already at schema.xml:4 as "a" (most databases do not tell the case of letters apart)',
      ],
    ])
    expect(find('t').columns).toHaveLength(1)
  })

  test('are needed', () => {
    const { diagnostics } = resolved([table('t', [], { place: place(6) })])
    expect(diagnostics).toEqual([
      { code: 'no-columns', severity: 'error', place: place(6), message: 'table "t" has no columns' },
    ])
  })

  test('need names', () => {
    expect(resolved([table('t', [key, col(undefined, 'INT')])]).codes).toEqual(['error missing-name'])
  })
})

describe('indexes and constraints at a root', () => {
  const t = table('t', [key, col('a', 'INT')])

  test('belong to the table that they name', () => {
    const { table: find, codes } = resolved(
      document([t], {
        indexes: [index(['a'], { name: 'ix', tableName: 'T' })],
        constraints: [constraint('unique', ['a'], { name: 'uq', tableName: 't' })],
      }),
    )
    expect(codes).toEqual([])
    expect(find('t').indexes.map(({ name }) => name)).toEqual(['ix'])
    expect(find('t').uniques).toEqual([{ name: 'uq', columns: ['a'] }])
  })

  test('must name one', () => {
    const { diagnostics } = resolved(
      document([t], {
        indexes: [index(['a'], { name: 'ix' }), index(['a'], { name: 'iy', tableName: 'tt' })],
      }),
    )
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['missing-table-name', '"ix" stands outside any table and must name its table in "tableName"'],
      [
        'unknown-table',
        '"iy" stands outside any table and belongs to table "tt", which does not exist; did you mean "t"?',
      ],
    ])
  })

  test('may name a table that lives elsewhere', () => {
    const { codes } = resolved(document([t], { indexes: [index(['a'], { tableName: 'auth_user' })] }), {
      external: { auth_user: 'auth.User' },
    })
    expect(codes).toEqual([])
  })

  test('must tell namespaces apart', () => {
    const { codes } = resolved(
      document([table('t', [key], { namespace: 'a' }), table('t', [key], { namespace: 'b' })], {
        indexes: [index(['id'], { tableName: 't' }), index(['id'], { tableName: 'B.t' })],
      }),
    )
    expect(codes).toEqual(['error ambiguous-table'])
  })
})

test('all that is wrong is said at once', () => {
  const { codes } = resolved([table('t', [col('a'), col('a', 'INT')]), table('T', [key]), table('u', [])])
  expect(codes).toEqual([
    'error duplicate-table',
    'error missing-type',
    'error duplicate-column',
    'error no-columns',
  ])
})

test('names are plain data, whatever they hold', () => {
  const name = '"""; ${x} {{y}} ::error::\n<!-- __proto__'
  const { schema, codes } = resolved([
    table(name, [col(name, 'INT'), col('__proto__', 'INT')]),
    table('__proto__', [key]),
  ])
  expect(codes).toEqual([])
  expect(schema.tables.map((each) => each.name)).toEqual([name, '__proto__'])
  expect(schema.tables[0]?.columns.map((each) => each.name)).toEqual([name, '__proto__'])
})
