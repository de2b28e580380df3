import { describe, expect, test } from '@jest/globals'

import type { ColumnNode, ConstraintNode, TableNode } from '../../src/model/document.js'
import type { ResolveOptions } from '../../src/resolve/index.js'
import { col, constraint, document, index, key, place, ref, resolved, table } from '../support/documents.js'

const users = table('users', [key, col('email', 'VARCHAR(50)', { unique: true }), col('bio', 'TEXT')])

/** The foreign keys of `orders`, with these columns and constraints, beside `users`. */
function keys(
  columns: readonly ColumnNode[],
  constraints: readonly ConstraintNode[] = [],
  options: Partial<ResolveOptions> = {},
  others: readonly TableNode[] = [users],
) {
  const {
    table: find,
    codes,
    diagnostics,
  } = resolved([table('orders', [key, ...columns], { constraints }), ...others], options)
  return { keys: find('orders').foreignKeys, codes, messages: diagnostics.map(({ message }) => message) }
}

const userId = col('user_id', 'BIGINT', { reference: ref('users.id') })
const plain = col('user_id', 'BIGINT')
const toUsers = { columns: ['user_id'], referencedTable: 'users', referencedColumns: ['id'], place: place() }

describe('where a foreign key may stand', () => {
  test('on a column', () => {
    expect(keys([userId])).toEqual({ keys: [toUsers], codes: [], messages: [] })
  })

  test('in a constraint', () => {
    const fk = constraint('foreign-key', ['user_id'], {
      name: 'fk',
      reference: ref('users.id', { place: place(4) }),
    })
    expect(keys([plain], [fk]).keys).toEqual([{ ...toUsers, name: 'fk', place: place(4) }])
  })

  test('anywhere: they come in the order of their columns, so that a new last column is last', () => {
    const declared = constraint('foreign-key', ['user_id'], { reference: ref('users.id') })
    const newer = col('seller_id', 'BIGINT', { reference: ref('users.id') })
    expect(keys([plain, newer], [declared]).keys.map((each) => each.columns)).toEqual([
      ['user_id'],
      ['seller_id'],
    ])
  })

  test('in a constraint at a root', () => {
    const { table: find } = resolved(
      document([table('orders', [key, plain]), users], {
        constraints: [
          constraint('foreign-key', ['user_id'], { tableName: 'orders', reference: ref('users') }),
        ],
      }),
    )
    expect(find('orders').foreignKeys).toEqual([toUsers])
  })

  test('twice, of which the second says what the first leaves open', () => {
    const fk = constraint('foreign-key', ['user_id'], {
      name: 'fk',
      reference: ref('users', { onDelete: 'CASCADE' }),
    })
    expect(keys([userId], [fk])).toMatchObject({
      keys: [{ ...toUsers, name: 'fk', onDelete: 'cascade' }],
      codes: [],
    })
  })

  test.each([
    ['name', constraint('foreign-key', ['user_id'], { name: 'b', reference: ref('users') })],
    ['action', constraint('foreign-key', ['user_id'], { reference: ref('users', { onDelete: 'RESTRICT' }) })],
  ])('twice with another %s: the first holds, with a warning', (_, second) => {
    const first = constraint('foreign-key', ['user_id'], {
      name: 'a',
      reference: ref('users', { onDelete: 'CASCADE' }),
    })
    expect(keys([plain], [first, second])).toMatchObject({
      keys: [{ name: 'a', onDelete: 'cascade' }],
      codes: ['warning duplicate-foreign-key'],
    })
  })

  test('over one column to two tables', () => {
    const fk = constraint('foreign-key', ['user_id'], { reference: ref('people') })
    expect(
      keys([userId], [fk], {}, [users, table('people', [key])]).keys.map((each) => each.referencedTable),
    ).toEqual(['users', 'people'])
  })
})

describe('the table that it refers to', () => {
  test('is found in other letters and by its namespace', () => {
    const target = table('People', [key], { namespace: 'hr' })
    for (const written of ['People', 'PEOPLE', 'hr.people']) {
      const column = col('p', 'BIGINT', { reference: { place: place(), table: written } })
      expect(keys([column], [], {}, [target]).keys).toMatchObject([
        { referencedTable: 'People', referencedNamespace: 'hr', referencedColumns: ['id'] },
      ])
    }
  })

  test('is the one in the same namespace, then the one without', () => {
    const column = col('user_id', 'BIGINT', { reference: ref('users') })
    const { table: find, codes } = resolved([
      table('users', [key], { namespace: 'b' }),
      table('users', [key]),
      table('users', [key], { namespace: 'a' }),
      table('orders', [key, column], { namespace: 'a' }),
      table('notes', [key, column], { namespace: 'c' }),
    ])
    expect(codes).toEqual([])
    expect(find('orders').foreignKeys[0]?.referencedNamespace).toBe('a')
    expect(find('notes').foreignKeys[0]?.referencedNamespace).toBeUndefined()
  })

  test('must be one', () => {
    const { codes, messages } = keys([col('user_id', 'BIGINT', { reference: ref('users') })], [], {}, [
      table('users', [key], { namespace: 'a' }),
      table('users', [key], { namespace: 'b' }),
    ])
    expect(codes).toEqual(['error ambiguous-table'])
    expect(messages[0]).toContain('"a.users", "b.users"')
  })

  test('must exist', () => {
    const { keys: found, codes, messages } = keys([col('u', 'BIGINT', { reference: ref('uesrs') })])
    expect(found).toEqual([])
    expect(codes).toEqual(['error unknown-table'])
    expect(messages).toEqual([
      'the foreign key on column "u" of table "orders" refers to table "uesrs", which does not exist; did you mean "users"?',
    ])
  })

  test('may live elsewhere, which is said where nothing has a name like it', () => {
    expect(keys([col('u', 'BIGINT', { reference: ref('elsewhere') })]).messages).toEqual([
      'the foreign key on column "u" of table "orders" refers to table "elsewhere", which does not exist; a table that lives elsewhere is named under "external" in the config',
    ])
  })

  test('may be its own', () => {
    expect(keys([col('parent_id', 'BIGINT', { reference: ref('orders') })], [], {}, []).keys).toMatchObject([
      { referencedTable: 'orders', referencedColumns: ['id'] },
    ])
  })

  test('without columns is not blamed twice', () => {
    expect(
      keys([col('e', 'BIGINT', { reference: ref('empty') })], [], {}, [table('empty', [])]).codes,
    ).toEqual(['error no-columns'])
  })
})

describe('a mark without a table', () => {
  const mark = (name: string) => col(name, 'BIGINT', { reference: ref() })

  test.each([
    ['user_id', 'users'],
    ['USER_ID', 'users'],
    ['category_id', 'categories'],
    ['staff_id', 'staff'],
  ])('%s refers to %s', (name, expected) => {
    const others = [users, table('categories', [key]), table('staff', [key])]
    expect(keys([mark(name)], [], {}, others)).toMatchObject({
      keys: [{ referencedTable: expected }],
      codes: [],
    })
  })

  test.each(['author_id', 'user', '_id'])('%s tells nothing, and stays a plain column', (name) => {
    expect(keys([mark(name)])).toMatchObject({ keys: [], codes: ['warning foreign-key-without-target'] })
  })

  test('may tell of a table that lives elsewhere', () => {
    expect(keys([mark('account_id')], [], { external: { accounts: 'a.Account' } }).keys).toMatchObject([
      { referencedTable: 'accounts', external: 'a.Account' },
    ])
  })

  test('is an error in a constraint that says FOREIGN KEY and no table', () => {
    const others = [col('author_id', 'BIGINT')]
    expect(keys(others, [constraint('foreign-key', ['author_id'])]).codes).toEqual([
      'error foreign-key-without-target',
    ])
  })
})

describe('the columns of both sides', () => {
  const pair = table(
    'pairs',
    ['x', 'y'].map((name) => col(name, 'INT', { primaryKey: true })),
  )
  const two = [col('a', 'INT'), col('b', 'INT')]

  test('left unsaid are the primary key', () => {
    const fk = constraint('foreign-key', ['a', 'b'], { reference: ref('pairs') })
    expect(keys(two, [fk], {}, [pair]).keys).toMatchObject([
      { columns: ['a', 'b'], referencedColumns: ['x', 'y'] },
    ])
  })

  test.each([
    ['of another length', constraint('foreign-key', ['a'], { reference: ref('pairs') }), pair],
    [
      'of a table without one',
      constraint('foreign-key', ['a'], { reference: ref('loose') }),
      table('loose', two),
    ],
  ])('cannot be the primary key %s', (_, fk, target) => {
    expect(keys(two, [fk], {}, [target])).toMatchObject({
      keys: [],
      codes: ['error missing-referenced-column'],
    })
  })

  test('must be as many', () => {
    const fk = constraint('foreign-key', ['a', 'b'], { reference: ref('users.id') })
    expect(keys(two, [fk]).messages).toEqual([
      'the foreign key of table "orders" has 2 columns and refers to 1 column of table "users"',
    ])
  })

  test('must exist on its own side', () => {
    const fk = constraint('foreign-key', ['usr_id'], { name: 'fk', reference: ref('users') })
    expect(keys([plain], [fk]).messages).toEqual([
      'the foreign key "fk" names column "usr_id", which table "orders" does not have; did you mean "user_id"?',
    ])
  })

  test('must exist on the other side', () => {
    expect(keys([col('m', 'VARCHAR(50)', { reference: ref('users.emial') })]).messages).toEqual([
      'the foreign key on column "m" names column "emial", which table "users" does not have; did you mean "email"?',
    ])
  })

  test('are written as the tables write them', () => {
    expect(keys([col('m', 'VARCHAR(50)', { reference: ref('users.EMAIL') })]).keys).toMatchObject([
      { columns: ['m'], referencedColumns: ['email'] },
    ])
  })
})

describe('what a database would refuse', () => {
  test.each([
    ['INT to BIGINT', col('u', 'INT', { reference: ref('users.id') }), ['warning type-mismatch']],
    [
      'UNSIGNED to signed',
      col('u', 'BIGINT UNSIGNED', { reference: ref('users') }),
      ['warning type-mismatch'],
    ],
    ['a text to a number', col('u', 'VARCHAR(9)', { reference: ref('users') }), ['warning type-mismatch']],
    ['BIGSERIAL to BIGINT', col('u', 'BIGSERIAL', { reference: ref('users') }), []],
    ['another length', col('u', 'CHAR(9)', { reference: ref('users.email') }), []],
    [
      'a target that is not unique',
      col('u', 'TEXT', { reference: ref('users.bio') }),
      ['warning reference-not-unique'],
    ],
  ])('%s', (_, column, codes) => {
    expect(keys([column])).toMatchObject({ keys: [{ referencedTable: 'users' }], codes })
  })

  test('a unique index makes a target unique', () => {
    const target = table('tags', [key, col('code', 'INT')], { indexes: [index(['code'], { unique: true })] })
    expect(keys([col('c', 'INT', { reference: ref('tags.code') })], [], {}, [target]).codes).toEqual([])
  })

  test.each([
    ['SET NULL on NOT NULL', { nullable: false }, ['warning set-null-on-not-null']],
    ['SET NULL on a column that may be NULL', {}, []],
  ])('%s', (_, extra, codes) => {
    const column = col('u', 'BIGINT', { ...extra, reference: ref('users', { onDelete: 'SET NULL' }) })
    expect(keys([column])).toMatchObject({ keys: [{ onDelete: 'set-null' }], codes })
  })
})

describe('actions', () => {
  test.each([
    ['CASCADE', 'cascade'],
    ['set null', 'set-null'],
    ['SET_DEFAULT', 'set-default'],
    ['set-default', 'set-default'],
    ['Restrict', 'restrict'],
    ['NO ACTION', 'no-action'],
    ['', undefined],
  ])('%j is %s', (word, expected) => {
    const { keys: found, codes } = keys([col('u', 'BIGINT', { reference: ref('users', { onUpdate: word }) })])
    expect(found[0]?.onUpdate).toBe(expected)
    expect(codes).toEqual([])
  })

  test('another word is an error', () => {
    expect(
      keys([col('u', 'BIGINT', { reference: ref('users', { onDelete: 'CASCADES' }) })]).messages,
    ).toEqual([
      '"CASCADES" is no action for ON DELETE (known: CASCADE, SET NULL, SET DEFAULT, RESTRICT, NO ACTION); did you mean "CASCADE"?',
    ])
  })
})

describe('tables that live elsewhere', () => {
  const external = { auth_user: 'settings.AUTH_USER_MODEL', 'hr.staff': 'hr.Staff' }
  const to = (target: string, columns?: readonly string[]) =>
    col('u', 'INT', { reference: { place: place(), table: target, ...(columns ? { columns } : {}) } })

  test.each([
    ['auth_user', 'auth_user', undefined, 'settings.AUTH_USER_MODEL'],
    ['AUTH_USER', 'auth_user', undefined, 'settings.AUTH_USER_MODEL'],
    ['hr.staff', 'staff', 'hr', 'hr.Staff'],
  ])('%s', (written, name, namespace, value) => {
    const { keys: found, codes } = keys([to(written)], [], { external })
    expect(codes).toEqual([])
    expect(found).toEqual([
      {
        place: place(),
        columns: ['u'],
        referencedTable: name,
        ...(namespace ? { referencedNamespace: namespace } : {}),
        referencedColumns: ['id'],
        external: value,
      },
    ])
  })

  test('have the columns that are written, unchecked', () => {
    expect(keys([to('auth_user', ['uuid'])], [], { external }).keys[0]?.referencedColumns).toEqual(['uuid'])
  })

  test('are offered as near matches', () => {
    expect(keys([to('auth_usr')], [], { external }).messages[0]).toContain('did you mean "auth_user"?')
  })

  test('that stand in the documents too get no class, and keep their key', () => {
    const documented = table('auth_user', [col('number', 'INT', { primaryKey: true })])
    const {
      schema,
      table: find,
      codes,
    } = resolved([table('orders', [key, to('auth_user')]), documented], { external })
    expect(codes).toEqual([])
    expect(schema.tables.map(({ name }) => name)).toEqual(['orders'])
    expect(find('orders').foreignKeys).toMatchObject([
      { referencedTable: 'auth_user', referencedColumns: ['number'], external: 'settings.AUTH_USER_MODEL' },
    ])
  })

  test('are only those that the config names', () => {
    expect(keys([to('constructor')], [], { external }).codes).toEqual(['error unknown-table'])
  })
})
