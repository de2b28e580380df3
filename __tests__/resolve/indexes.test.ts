import { describe, expect, test } from '@jest/globals'

import type { IndexNode } from '../../src/model/document.js'
import { col, index, key, place, resolved, table } from '../support/documents.js'

const columns = [key, col('email', 'VARCHAR(50)'), col('made_at', 'TIMESTAMP')]
const indexes = (nodes: readonly IndexNode[], name = 'users') => {
  const { table: find, codes } = resolved([table(name, columns, { indexes: nodes })])
  return { indexes: find(name).indexes, codes }
}
const part = (name: string) => ({ kind: 'column', name })
const sql = (text: string) => ({ kind: 'expression', sql: text })

describe('the parts of an index', () => {
  test.each([
    ['email', part('email'), []],
    ['EMAIL', part('email'), []],
    ['`email`', part('email'), []],
    ['LOWER(email)', sql('LOWER(email)'), []],
    ["email || '@x'", sql("email || '@x'"), []],
    ['made_at ASC', part('made_at'), []],
    ['made_at desc', { ...part('made_at'), order: 'desc' }, []],
    ['made_at DESC NULLS LAST', { ...part('made_at'), order: 'desc', nulls: 'last' }, []],
    ['made_at DESC NULLS FIRST', { ...part('made_at'), order: 'desc' }, []],
    ['made_at nulls first', { ...part('made_at'), nulls: 'first' }, []],
    ['LOWER(email) DESC', { ...sql('LOWER(email)'), order: 'desc' }, []],
    ['email(20)', { ...part('email'), length: 20 }, []],
    ['email(20) DESC', { ...part('email'), length: 20, order: 'desc' }, []],
  ])('%s', (entry, expected, codes) => {
    const result = indexes([index([entry], { name: 'ix' })])
    expect(result.indexes.map(({ parts }) => parts)).toEqual([[expected]])
    expect(result.codes).toEqual(codes)
  })

  test('an unknown column is an error with the near ones, and the index is left out', () => {
    const { diagnostics, table: find } = resolved([
      table('users', columns, { indexes: [index(['emial'], { name: 'ix', place: place(5) })] }),
    ])
    expect(diagnostics).toEqual([
      {
        code: 'unknown-column',
        severity: 'error',
        place: place(5),
        message:
          'the index "ix" names column "emial", which table "users" does not have; did you mean "email"?',
      },
    ])
    expect(find('users').indexes).toEqual([])
  })

  test('there must be one', () => {
    expect(indexes([index([], { name: 'ix' })])).toEqual({ indexes: [], codes: ['error missing-columns'] })
  })
})

describe('what an index is', () => {
  test.each([
    [undefined, false, undefined, []],
    ['BTREE', false, undefined, []],
    ['CLUSTERED', false, undefined, []],
    ['UNIQUE', true, undefined, []],
    ['unique', true, undefined, []],
    ['HASH', false, 'hash', []],
    ['GIN', false, 'gin', []],
    ['gist', false, 'gist', []],
    ['FULLTEXT', false, 'fulltext', []],
    ['SPATIAL', false, 'spatial', []],
    ['VECTOR', false, 'vector', []],
    ['COLUMNSTORE', false, undefined, ['warning unknown-index-type']],
  ])('type %s', (method, unique, expected, codes) => {
    const result = indexes([index(['email'], { name: 'ix', ...(method === undefined ? {} : { method }) })])
    expect(result.codes).toEqual(codes)
    expect(result.indexes).toEqual([
      { name: 'ix', unique, parts: [part('email')], ...(expected ? { method: expected } : {}) },
    ])
  })
})

describe('the name of an index', () => {
  const namesOf = (nodes: readonly IndexNode[], name?: string) =>
    indexes(nodes, name).indexes.map((each) => each.name)

  test('is made of its table and columns when there is none', () => {
    expect(namesOf([index(['email', 'made_at']), index(['LOWER(email)'])])).toEqual([
      'ix_users_email_made_at',
      'ix_users_lower_email',
    ])
  })

  test('gets a hash of what it is when another index has it, whatever stands beside it', () => {
    const unique = index(['email'], { unique: true })
    const [first, second = '', third = ''] = namesOf([
      index(['email']),
      index(['email'], { method: 'HASH' }),
      unique,
    ])
    expect(first).toBe('ix_users_email')
    expect(second).toMatch(/^ix_users_email_[0-9a-f]{8}$/)
    expect(third).toMatch(/^ix_users_email_[0-9a-f]{8}$/)
    expect(third).not.toBe(second)
    expect(namesOf([index(['email']), unique])).toEqual([first, third])
  })

  test('gives way to one that an author wrote further down', () => {
    const result = indexes([index(['email']), index(['email'], { name: 'ix_users_email', unique: true })])
    expect(result.codes).toEqual([])
    expect(result.indexes.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^ix_users_email_[0-9a-f]{8}$/),
      'ix_users_email',
    ])
  })

  test('is cut before the database would cut it, and stays its own', () => {
    const [first = '', second = ''] = namesOf([index(['email']), index(['made_at'])], 'ü'.repeat(50))
    expect(Buffer.byteLength(first)).toBeLessThanOrEqual(63)
    expect(first).toMatch(/^ix_ü+_[0-9a-f]{8}$/)
    expect(second).not.toBe(first)
  })
})

describe('two indexes of one name', () => {
  test('that say the same are one, with a warning', () => {
    const { indexes: found, codes } = indexes([
      index(['email'], { name: 'ix' }),
      index(['EMAIL'], { name: 'IX', method: 'BTREE' }),
    ])
    expect(found).toHaveLength(1)
    expect(codes).toEqual(['warning duplicate-index'])
  })

  test('that say something else are an error', () => {
    const { codes } = indexes([index(['email'], { name: 'ix' }), index(['made_at'], { name: 'ix' })])
    expect(codes).toEqual(['error duplicate-index'])
  })

  test('without names that say the same are one, with a warning', () => {
    expect(indexes([index(['email']), index(['email'])]).codes).toEqual(['warning duplicate-index'])
  })

  test('are none when only the columns are the same', () => {
    const { indexes: found, codes } = indexes([
      index(['email'], { name: 'a' }),
      index(['email'], { name: 'b' }),
    ])
    expect(found).toHaveLength(2)
    expect(codes).toEqual([])
  })
})
