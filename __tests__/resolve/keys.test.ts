import { describe, expect, test } from '@jest/globals'

import { col, constraint, defaulted, key, ref, resolved, table } from '../support/documents.js'

const flagged = (name: string, type = 'INT') => col(name, type, { primaryKey: true })

describe('the primary key', () => {
  test('is the flagged columns in column order, never nullable', () => {
    const { table: find } = resolved([table('t', [flagged('b'), col('c', 'INT'), flagged('a')])])
    expect(find('t').primaryKey).toEqual({ columns: ['b', 'a'] })
    expect(find('t').columns.map(({ nullable }) => nullable)).toEqual([false, true, false])
  })

  test('is what the constraint says, in its order and with its name', () => {
    const { table: find, codes } = resolved([
      table('t', [col('a', 'INT', { nullable: true }), col('b', 'INT')], {
        constraints: [constraint('primary-key', ['B', 'a'], { name: 'pk_t' })],
      }),
    ])
    expect(codes).toEqual([])
    expect(find('t').primaryKey).toEqual({ name: 'pk_t', columns: ['b', 'a'] })
    expect(find('t').columns.every(({ nullable }) => !nullable)).toBe(true)
  })

  test('may be said twice when both agree', () => {
    const { table: find, codes } = resolved([
      table('t', [flagged('a'), flagged('b')], { constraints: [constraint('primary-key', ['b', 'a'])] }),
    ])
    expect(codes).toEqual([])
    expect(find('t').primaryKey).toEqual({ columns: ['b', 'a'] })
  })

  test.each([
    ['a flag beside a constraint', [flagged('a'), col('b', 'INT')], [constraint('primary-key', ['b'])]],
    [
      'two constraints',
      [col('a', 'INT'), col('b', 'INT')],
      [constraint('primary-key', ['a'], { name: 'x' }), constraint('primary-key', ['b'], { name: 'y' })],
    ],
  ])('must be one: %s', (_, columns, constraints) => {
    expect(resolved([table('t', columns, { constraints })]).codes).toEqual(['error conflicting-keys'])
  })

  test('must be over columns that there are', () => {
    const { diagnostics } = resolved([
      table('t', [col('number', 'INT')], { constraints: [constraint('primary-key', ['nubmer'])] }),
    ])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the primary key names column "nubmer", which table "t" does not have; did you mean "number"?',
    ])
  })

  test('over no columns is an error', () => {
    const { codes } = resolved([table('t', [key], { constraints: [constraint('primary-key', [])] })])
    expect(codes).toEqual(['error missing-columns'])
  })

  test('may be missing', () => {
    expect(resolved([table('t', [col('a', 'INT')])]).table('t').primaryKey).toBeUndefined()
  })
})

describe('a key by convention', () => {
  const keyOf = (
    name: string,
    columns: Parameters<typeof table>[1],
    constraints = [] as ReturnType<typeof constraint>[],
  ) =>
    resolved([table(name, columns, { constraints })], { external: { parents: 'x' } }).table(name).primaryKey
      ?.columns

  test.each([
    ['id', 't', [col('a', 'INT'), col('id', 'INT')], ['id']],
    ['ID', 't', [col('ID', 'INT')], ['ID']],
    ['id, though not called NOT NULL', 't', [col('id', 'INT', { nullable: false })], ['id']],
    ['user_id in users', 'users', [col('user_id', 'INT')], ['user_id']],
    ['category_id in categories', 'categories', [col('category_id', 'INT')], ['category_id']],
    ['users_id in users', 'users', [col('users_id', 'INT')], ['users_id']],
    ['id before order_id', 'orders', [col('order_id', 'INT'), col('id', 'INT')], ['id']],
    ['another table’s id', 'orders', [col('user_id', 'INT')], undefined],
    ['id that is said to be no key', 't', [col('id', 'INT', { primaryKey: false })], undefined],
    ['id that may be NULL', 't', [col('id', 'INT', { nullable: true })], undefined],
    [
      'order_id beside an id that is no key',
      'orders',
      [col('id', 'INT', { primaryKey: false }), col('order_id', 'INT')],
      undefined,
    ],
    ['beside another key', 't', [col('id', 'INT'), flagged('code')], ['code']],
    [
      'a self-reference',
      'categories',
      [col('category_id', 'INT', { reference: ref('parents.id') })],
      undefined,
    ],
  ])('%s', (_, name, columns, expected) => {
    expect(keyOf(name, columns)).toEqual(expected)
  })

  test('is not taken beside a key that a constraint says', () => {
    expect(keyOf('t', [col('id', 'INT'), col('a', 'INT')], [constraint('primary-key', ['a'])])).toEqual(['a'])
  })

  test('is not a column that a constraint makes a foreign key', () => {
    const fk = constraint('foreign-key', ['category_id'], { reference: ref('parents.id') })
    expect(keyOf('categories', [col('category_id', 'INT')], [fk])).toBeUndefined()
  })
})

describe('counting up', () => {
  const counts = (columns: Parameters<typeof table>[1]) => {
    const { table: find, codes } = resolved([table('t', columns), table('u', [key])])
    return {
      counting: find('t')
        .columns.filter((column) => column.autoIncrement)
        .map(({ name }) => name),
      codes,
    }
  }

  test.each([
    ['a single integer key', [flagged('a')], ['a']],
    ['an integer key that is said not to', [col('a', 'INT', { primaryKey: true, autoIncrement: false })], []],
    ['a key that is no integer', [flagged('a', 'UUID')], []],
    ['a key of two columns', [flagged('a'), flagged('b')], []],
    [
      'a member that is said to',
      [col('a', 'INT', { primaryKey: true, autoIncrement: true }), flagged('b')],
      ['a'],
    ],
    [
      'a key with a default',
      [col('a', 'INT', { primaryKey: true, default: { text: '7', computed: false } })],
      [],
    ],
    ['a key that is a foreign key', [col('a', 'BIGINT', { primaryKey: true, reference: ref('u') })], []],
    [
      'a foreign key that is said to',
      [col('a', 'BIGINT', { primaryKey: true, autoIncrement: true, reference: ref('u') })],
      ['a'],
    ],
    ['SERIAL', [key, col('a', 'SERIAL')], ['id', 'a']],
    ['SERIAL that is said not to', [key, col('a', 'SERIAL', { autoIncrement: false })], ['id']],
    ['no key', [col('a', 'INT')], []],
  ])('%s', (_, columns, expected) => {
    expect(counts(columns)).toEqual({ counting: expected, codes: [] })
  })

  test.each([
    ['a text', [key, col('a', 'VARCHAR(9)', { autoIncrement: true })], ['id']],
    [
      'two members of one key',
      ['a', 'b'].map((name) => col(name, 'INT', { primaryKey: true, autoIncrement: true })),
      ['a'],
    ],
  ])('%s is a warning', (_, columns, expected) => {
    expect(counts(columns)).toEqual({ counting: expected, codes: ['warning auto-increment'] })
  })

  test('leaves no default; a sequence is left out without a word', () => {
    const { column, codes } = resolved([
      table('t', [
        { ...defaulted('a', 'INT', '7'), autoIncrement: true },
        { ...defaulted('b', 'INT', "nextval('s')"), autoIncrement: true },
      ]),
    ])
    expect([column('t.a').default, column('t.b').default]).toEqual([undefined, undefined])
    expect(codes).toEqual(['warning auto-increment'])
  })
})
