import { describe, expect, test } from '@jest/globals'

import type { ResolveOptions } from '../../src/resolve/index.js'
import { col, key, ref, resolved, table } from '../support/documents.js'
import { withoutHang } from '../support/hang.js'

const tables = [
  table('users', [key]),
  table('orders', [key, col('user_id', 'BIGINT', { reference: ref('users.id') })]),
  table('audit_log', [key, col('order_id', 'BIGINT', { reference: ref('orders.id') })]),
  table('staff', [key], { namespace: 'hr' }),
]
const select = (options: Partial<ResolveOptions>) => resolved(tables, options)
const names = (options: Partial<ResolveOptions>) => select(options).schema.tables.map(({ name }) => name)

describe('the tables that are wanted', () => {
  test.each<[Partial<ResolveOptions>, string[]]>([
    [{}, ['users', 'orders', 'audit_log', 'staff']],
    [{ tables: ['users'] }, ['users']],
    [{ tables: ['*s', 'USERS'] }, ['users', 'orders']],
    [{ tables: ['hr.*'] }, ['staff']],
    [{ exclude: ['audit_*'] }, ['users', 'orders', 'staff']],
    [{ exclude: ['hr.staff'] }, ['users', 'orders', 'audit_log']],
    [{ tables: ['*'], exclude: ['*er*', 'staff'] }, ['audit_log']],
    [{ exclude: ['*'] }, []],
  ])('%j', (options, expected) => {
    expect(names(options)).toEqual(expected)
    expect(select(options).codes).toEqual([])
  })

  test('a glob that fits nothing is a warning', () => {
    const { diagnostics } = select({ tables: ['users', 'ordrs'] })
    expect(diagnostics).toEqual([
      {
        code: 'unmatched-tables',
        severity: 'warning',
        message: 'no table has a name like "ordrs"; did you mean "orders"?',
      },
    ])
  })
})

describe('a foreign key to a table that is not wanted', () => {
  test('stays, as one to a table without a class', () => {
    const { table: find, codes } = select({ exclude: ['users'] })
    expect(codes).toEqual([])
    expect(find('orders').foreignKeys).toMatchObject([
      { columns: ['user_id'], referencedTable: 'users', referencedColumns: ['id'], external: 'users' },
    ])
    expect(find('audit_log').foreignKeys[0]?.external).toBeUndefined()
  })

  test('never looks like the name of a class', () => {
    const { table: find } = resolved(
      [
        table('app.User:x', [key]),
        table('t', [key, col('u', 'BIGINT', { reference: { place: key.place, table: 'app.User:x' } })]),
      ],
      { tables: ['t'] },
    )
    expect(find('t').foreignKeys).toMatchObject([{ referencedTable: 'app.User:x', external: 'app_User_x' }])
  })

  test('what is wrong with tables that are not wanted is said all the same', () => {
    const { codes } = resolved([table('t', [key]), table('u', [col('a')])], { tables: ['t'] })
    expect(codes).toEqual(['error missing-type'])
  })
})

test('very many tables cost no more than their number', async () => {
  const count = 50_000
  const tables = Array.from({ length: count }, (_, number) =>
    table(`table_${number}`, [
      { ...key, reference: ref(`table_${(number * 7) % count}`) },
      col('a', 'TEXT', { unique: true }),
    ]),
  )
  expect((await withoutHang(() => resolved(tables))).codes).toEqual([])
})
