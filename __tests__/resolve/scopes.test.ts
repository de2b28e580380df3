import { describe, expect, test } from '@jest/globals'

import type { SchemaDocument, TableScopes } from '../../src/model/document.js'
import { partsOf } from '../../src/readers/parts.js'
import { resolve, type ResolveOptions } from '../../src/resolve/index.js'
import { col, key, place, ref, table } from '../support/documents.js'

const tables = [
  table('users', [key]),
  table('user_log', [key, col('user_id', 'BIGINT', { reference: ref('users.id') })]),
  table('staff', [key], { namespace: 'hr' }),
]

const scope = (includes: readonly string[], excludes: readonly string[] = []): TableScopes => ({
  place: place(7),
  includes,
  excludes,
})

function resolveWith(
  scopes: readonly TableScopes[],
  options: Partial<ResolveOptions> = {},
  more: Partial<SchemaDocument> = {},
) {
  const base = { path: 'b.xml', ...partsOf({}), ...more }
  const document = { path: 'a.xml', ...partsOf({ tables }), ...(scopes.length > 0 ? { scopes } : {}) }
  return resolve([document, base], { tables: [], exclude: [], external: {}, ...options })
}

describe('the tables that the files want', () => {
  test.each<[string, readonly TableScopes[], readonly string[]]>([
    ['all without a word', [], ['users', 'user_log', 'staff']],
    ['those that are included', [scope(['user*'])], ['users', 'user_log']],
    ['one for each question mark', [scope(['user?'])], ['users']],
    ['whatever the case of letters', [scope(['USERS'])], ['users']],
    ['in a namespace', [scope(['hr.*'])], ['staff']],
    ['without those that are excluded', [scope([], ['*_log'])], ['users', 'staff']],
    ['an exclusion is stronger', [scope(['user*'], ['users'])], ['user_log']],
    ['all scopes together', [scope(['users']), scope(['staff'], ['users'])], ['staff']],
  ])('%s', (_, scopes, expected) => {
    const { value, diagnostics } = resolveWith(scopes)
    expect(diagnostics).toEqual([])
    expect(value.tables.map(({ name }) => name)).toEqual(expected)
  })

  test('an entry chooses among them', () => {
    const { value } = resolveWith([scope(['user*'])], { tables: ['*s'] })
    expect(value.tables.map(({ name }) => name)).toEqual(['users'])
  })

  test('count for the files that are read with them', () => {
    const { value } = resolveWith([scope(['users'])], {}, { tables: [table('other', [key])] })
    expect(value.tables.map(({ name }) => name)).toEqual(['users'])
  })

  test('a foreign key to another table stays, as one to a table without a class', () => {
    const { value } = resolveWith([scope(['user_log'])])
    expect(value.tables[0]?.foreignKeys).toMatchObject([{ referencedTable: 'users', external: 'users' }])
  })

  test('a name that fits nothing is a warning at its place', () => {
    expect(resolveWith([scope(['user', 'staff'])]).diagnostics).toEqual([
      {
        code: 'unmatched-tables',
        severity: 'warning',
        place: place(7),
        message: 'no table has a name like "user"; did you mean "users"?',
      },
    ])
  })

  test('say nothing of views', () => {
    const view = table('user_names', [col('id', 'BIGINT')], { view: true })
    const { value } = resolveWith(
      [scope(['users'])],
      { views: true },
      { views: { value: [view], diagnostics: [] } },
    )
    expect(value.tables.filter(({ view }) => view).map(({ name }) => name)).toEqual(['user_names'])
  })
})
