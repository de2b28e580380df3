import { describe, expect, test } from '@jest/globals'

import type { Dialect } from '../../src/model/schema.js'
import { col, document, index, key, place, resolved, table } from '../support/documents.js'

const SEVERAL = document([
  table('a', [
    key,
    col('c', 'TEXT', { dbms: ['oracle', 'mysql'] }),
    col('c', 'JSONB', { dbms: ['postgres'], place: place(7) }),
    col('d', 'UUID', { dbms: ['postgresql'] }),
    col('e', 'INT'),
    col('e', 'BIGINT', { dbms: ['sqlite'] }),
  ]),
  table('b', [key], { dbms: ['MySQL'] }),
  table('b', [key, col('x', 'INT')], { dbms: ['postgresql'] }),
])

const columnsFor = (dialect?: Dialect) => {
  const { schema, codes } = resolved(SEVERAL, dialect ? { dialect } : {})
  const shown = schema.tables.map(({ name, columns }) => [name, ...columns.map((column) => column.raw)])
  return { shown, codes }
}

describe('objects that are for some databases', () => {
  test.each<[Dialect, readonly (readonly string[])[]]>([
    [
      'postgresql',
      [
        ['a', 'BIGINT', 'JSONB', 'UUID', 'INT'],
        ['b', 'BIGINT', 'INT'],
      ],
    ],
    [
      'mysql',
      [
        ['a', 'BIGINT', 'TEXT', 'INT'],
        ['b', 'BIGINT'],
      ],
    ],
    [
      'mariadb',
      [
        ['a', 'BIGINT', 'TEXT', 'INT'],
        ['b', 'BIGINT'],
      ],
    ],
    ['sqlite', [['a', 'BIGINT', 'BIGINT']]],
  ])('%s takes its own, without a word', (dialect, expected) => {
    expect(columnsFor(dialect)).toEqual({ shown: expected, codes: [] })
  })

  test('without a dialect all are taken, of one name the one for all, else the first, which is said once', () => {
    expect(columnsFor()).toEqual({
      shown: [
        ['a', 'BIGINT', 'TEXT', 'UUID', 'INT'],
        ['b', 'BIGINT'],
      ],
      codes: ['warning several-databases'],
    })
  })

  test('real duplicates are errors still', () => {
    const twice = table('t', [
      key,
      col('c', 'INT', { dbms: ['mysql'] }),
      col('c', 'INT', { dbms: ['tidb', 'MYSQL'] }),
    ])
    expect(resolved([twice]).codes).toEqual(['error duplicate-column'])
  })

  test('an index for another database may name a column that only that one has', () => {
    const columns = [key, col('c', 'JSONB', { dbms: ['postgres'] })]
    const indexes = [index(['c'], { dbms: ['postgres'] })]
    const { schema, codes } = resolved([table('t', columns, { indexes })], { dialect: 'mysql' })
    expect(codes).toEqual([])
    expect(schema.tables[0]?.indexes).toEqual([])
  })
})

test('tables that are all for other databases than the dialect are spoken of', () => {
  const all = document([
    table('t', [key], { dbms: ['oracle', 'mysql'] }),
    table('u', [key], { dbms: ['mysql'] }),
  ])
  const codesFor = (dialect?: Dialect) => resolved(all, dialect ? { dialect } : {}).codes
  expect([codesFor('sqlite'), codesFor('mysql'), codesFor()]).toEqual([['warning other-databases'], [], []])
})
