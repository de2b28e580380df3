import { describe, expect, test } from '@jest/globals'

import type { Dialect, Table } from '../../src/model/schema.js'
import { diagnose, field, models, unwrapped } from '../support/django/text.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

// What a migration makes otherwise than the schema has it is told.

function notesOf(dialect: Dialect, ...tables: readonly Table[]): readonly string[] {
  return diagnose(schema(tables, { dialect, literal: true }))
}

describe('names', () => {
  const desks = table('desks', [id(), column('user_id', types.bigint)], {
    foreignKeys: [foreignKey('user_id', 'users')],
    indexes: [{ name: 'ux_desks', parts: [{ kind: 'column', name: 'user_id' }], unique: true }],
  })
  const users = table('users', [id()])

  test.each([
    ['postgresql', 'PostgreSQL calls it desks_user_id_key, and not ux_desks'],
    ['mariadb', 'MariaDB calls it user_id, and not ux_desks'],
    ['sqlite', 'SQLite gives it none, and not ux_desks'],
  ] as const)('of what a field says, on %s', (dialect, expected) => {
    expect(notesOf(dialect, users, desks)).toEqual([
      `notice unique-name: Django does not name what a field says, that desks.user_id is unique: ${expected}`,
    ])
    expect(diagnose(schema([users, desks], { dialect }))).toEqual([])
  })

  test('of what a field says are no news where they are the database’s own', () => {
    const own = { ...desks, indexes: [], uniques: [{ name: 'desks_user_id_key', columns: ['user_id'] }] }
    expect(notesOf('postgresql', users, own)).toEqual([])
  })

  test.each([
    ['postgresql', 'users_pkey', []],
    ['mariadb', 'pk', []],
    ['postgresql', 'pk', ['PostgreSQL calls it users_pkey, and not pk']],
    ['sqlite', 'pk', ['SQLite gives it none, and not pk']],
  ] as const)('of a key, on %s by the name of %s', (dialect, name, expected) => {
    const keyed = table('users', [id()], { primaryKey: { name, columns: ['id'] } })
    const before = 'notice key-name: Django does not name the primary key of users: '
    expect(notesOf(dialect, keyed)).toEqual(expected.map((end) => before + end))
  })

  test('of a key whose table’s name is cut', () => {
    const name = 't'.repeat(63)
    const cut = `${'t'.repeat(58)}_pkey`
    expect(
      notesOf('postgresql', table(name, [id()], { primaryKey: { name: cut, columns: ['id'] } })),
    ).toEqual([])
  })

  test.each([
    ['postgresql', 'a"b', 'db_column=\'a""b\''],
    ['mysql', 'a`b', 'db_column="a``b"'],
    ['mysql', 'a"b', "db_column='a\"b'"],
  ] as const)('in which Django doubles no quotes, on %s', (dialect, name, expected) => {
    expect(field(column(name), { dialect })).toContain(expected)
    const text = models(schema([table(name, [id()])], { dialect }))
    expect(text).toContain(expected.replace('db_column=', 'db_table = '))
  })
})

describe('the type of a foreign key is that of what it refers to', () => {
  const refer = (referring: Table['columns'][number], referred: Table['columns'][number]) => [
    table('users', [referred], { primaryKey: { columns: ['id'] } }),
    table('posts', [id(), referring], { foreignKeys: [foreignKey('user_id', 'users')] }),
  ]
  const told = (raw: string): string =>
    `notice wider-type: Django gives a foreign key the type of what it refers to: the column of posts.user_id, ${raw}, is made like users.id`

  test('another integer', () => {
    const tables = refer(column('user_id', types.int), id())
    expect(notesOf('postgresql', ...tables)).toEqual([told('INTEGER')])
    expect(diagnose(schema(tables))).toEqual([told('INTEGER')])
    // SQLite keeps any number in both.
    expect(notesOf('sqlite', ...tables)).toEqual([])
  })

  test('another length, and one that is as long', () => {
    expect(
      notesOf('postgresql', ...refer(column('user_id', varchar(9)), column('id', varchar(8)))),
    ).toContain(told('STRING'))
    const same = refer(column('user_id', varchar(9)), column('id', varchar(9)))
    expect(notesOf('postgresql', ...same).filter((note) => note.includes('wider-type'))).toEqual([])
  })

  test('a key that counts is not unsigned', () => {
    const unsigned = { ...types.bigint, unsigned: true }
    const counting = column('id', unsigned, { autoIncrement: true })
    expect(notesOf('mariadb', ...refer(column('user_id', unsigned), counting))).toContain(told('INTEGER'))
    expect(notesOf('mariadb', ...refer(column('user_id', unsigned), column('id', unsigned)))).toEqual([])
    expect(notesOf('mariadb', ...refer(column('user_id', types.bigint), id()))).toEqual([])
  })

  test('one that Django has no field for', () => {
    const tables = refer(column('user_id', types.json), column('id', types.json))
    expect(notesOf('postgresql', ...tables)).toContain(told('JSON'))
    expect(diagnose(schema(tables, { dialect: 'postgresql' }))).toEqual([])
  })

  test('of a field of the team’s own nothing is known', () => {
    const text = diagnose(schema(refer(column('user_id', types.int), id())), {
      types: { 'users.id': 'shop.fields:Key' },
    })
    expect(text).toEqual([])
  })
})

test('a relation that is unique and ends at a text gets an index of Django’s', () => {
  const users = table('users', [column('id', varchar(9))])
  const profile = (extra: Partial<Omit<Table, 'primaryKey'>>): Table =>
    table('profiles', [id(), column('user_id', varchar(9))], {
      foreignKeys: [foreignKey('user_id', 'users')],
      ...extra,
    })
  const uniques = [{ name: 'profiles_user_id_key', columns: ['user_id'] }]
  // Notes of a kind are gathered: the key's comes first.
  expect(notesOf('postgresql', users, profile({ uniques }))).toEqual([
    'notice like-index: Django adds an index of its own for LIKE to fields of text that are unique: users.id gets one (and 1 more like it)',
  ])
  expect(notesOf('postgresql', users, profile({}))).toEqual([
    'notice like-index: Django adds an index of its own for LIKE to fields of text that are unique: users.id gets one',
  ])
})

test('JSON on SQLite gets a check', () => {
  const input = table('things', [id(), column('x', types.json)])
  expect(notesOf('sqlite', input)).toEqual([
    expect.stringMatching(/^notice wider-type: .* things\.x is a JSONField/),
  ])
  expect(diagnose(schema([input], { dialect: 'sqlite' }))).toEqual([])
})

describe('comments', () => {
  test('of constraints and indexes are Python’s', () => {
    const comment = 'Once.'
    const input = table('users', [id(), column('a')], {
      primaryKey: { columns: ['id'], name: 'users_pkey', comment },
      foreignKeys: [foreignKey('a', 'users', { name: 'users_a_fkey', comment })],
      checks: [{ name: 'ck', sql: 'a > 0', comment }],
    })
    expect(notesOf('postgresql', input).filter((note) => note.includes(' comment: '))).toEqual([
      'notice comment: Django gives comments to tables and columns only: that of users_pkey of users is one of Python (and 2 more like it)',
    ])
    const text = unwrapped(input)
    for (const name of ['users_pkey', 'users_a_fkey', 'ck']) expect(text).toContain(`# ${name}: Once.\n`)
  })

  test.each([
    ['mysql', '# Twice. | ', ''],
    ['postgresql', '', ', db_comment="Twice."'],
  ] as const)('of generated columns, where Django writes them in vain: %s', (dialect, above, argument) => {
    const twice = column('twice', types.int, {
      nullable: true,
      generated: { sql: 'id * 2', stored: true },
      comment: 'Twice.',
    })
    expect(field(twice, { dialect })).toBe(
      `${above}twice = models.GeneratedField(expression=models.F("id") * 2, output_field=models.IntegerField(), db_persist=True, null=True${argument})`,
    )
    expect(notesOf(dialect, table('things', [id(), twice]))).toEqual(
      dialect === 'mysql'
        ? [expect.stringMatching(/^notice comment: .* that of things\.twice is no db_comment$/)]
        : [],
    )
  })
})

test('a text without a length keeps its type where there is one', () => {
  const endless = column('x', { kind: 'string', fixed: false })
  expect(field(endless, { dialect: 'postgresql' })).toBe('x = models.CharField()')
  expect(field(endless, { dialect: 'mysql' })).toBe('x = models.TextField()')
  expect(field(endless)).toBe('x = models.TextField()')
})

test('an enumeration that no column has is told of, and one that an array has is not', () => {
  const place = { path: 'a.sql', line: 1, column: 1 }
  const values = ['a']
  const made = schema(
    [
      table('t', [
        id(),
        column('x', { kind: 'array', of: { kind: 'enum', name: 'used', values }, dimensions: 1 }),
      ]),
    ],
    {
      dialect: 'postgresql',
      enums: [
        { place, name: 'used', values },
        { place, namespace: 'app', name: 'used', values },
      ],
    },
  )
  expect(
    diagnose(made).filter((note) => note.includes('makes no types') || note.includes('make no types')),
  ).toEqual(["notice type: Django's migrations make no types: app.used, which no column has, is left out"])
})

describe('what is unique on MariaDB', () => {
  const unique = (part: Table['indexes'][number]['parts'][number]): Table =>
    table('t', [id(), column('a')], { indexes: [{ name: 'u', parts: [part], unique: true }] })

  test('does not fall', () => {
    const input = unique({ kind: 'column', name: 'a', order: 'desc' })
    expect(models(schema([input], { dialect: 'mariadb' }))).toContain(
      'UniqueConstraint(fields=["a"], name="u")',
    )
    expect(models(schema([input], { dialect: 'mysql' }))).toContain('models.F("a").desc()')
    expect(notesOf('mariadb', input)).toEqual([
      "notice index-order: Django's migrations make no order of what is unique on MariaDB: u of t rises",
    ])
  })

  test('is no expression: migrations would fail', () => {
    const input = unique({ kind: 'expression', sql: 'abs(a)' })
    expect(models(schema([input], { dialect: 'mariadb' }))).not.toContain('UniqueConstraint(')
    expect(notesOf('mariadb', input)).toEqual([
      'warning index: the unique index u (abs(a)) of t is a comment only: MariaDB has no index on expressions',
    ])
  })
})

describe('a key that MySQL cannot make of the LONGBLOB of a BinaryField', () => {
  const bytes = { kind: 'binary', length: 20, fixed: true } as const
  const input = table('hosts', [column('id', bytes), column('check', bytes), column('name', varchar(9))], {
    uniques: [{ name: 'ux', columns: ['name', 'check'] }],
    indexes: [{ name: 'ix', unique: false, parts: [{ kind: 'column', name: 'check' }] }],
  })

  test.each(['mysql', 'mariadb'] as const)('%s: is left out and told', (dialect) => {
    const text = models(schema([input], { dialect }))
    expect(text).not.toMatch(/UniqueConstraint|models\.Index/)
    expect(notesOf(dialect, input).filter((note) => note.includes('LONGBLOB'))).toEqual([
      expect.stringContaining('the unique constraint ux (name, check) of hosts is a comment only: '),
      expect.stringContaining('the index ix (check) of hosts is a comment only: '),
      expect.stringContaining('no migration makes the keys of hosts over id: '),
    ])
  })

  test('is none elsewhere', () => {
    const text = models(schema([input], { dialect: 'postgresql' }))
    expect(text).toMatch(/UniqueConstraint.*models\.Index/s)
  })
})

test.each([
  ['mariadb', id(), 'db_default=RawSQL("0", ())'],
  ['mariadb', column('id', types.bigint), 'db_default=0'],
  ['postgresql', id(), 'db_default=0'],
] as const)('%s: a default of zero in a relation, to %j, is %s', (dialect, key, code) => {
  const zero = column('event_id', types.bigint, { default: { kind: 'number', text: '0' } })
  const frames = table('frames', [id(), zero], { foreignKeys: [foreignKey('event_id', 'events')] })
  expect(models(schema([table('events', [key]), frames], { dialect }))).toContain(code)
})
