import { describe, expect, test } from '@jest/globals'

import { diagnose, models, unwrapped } from '../support/django/text.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const users = table('users', [id(), column('email', varchar(50)), column('orders')], {
  uniques: [{ name: 'uq_users_email', columns: ['email'] }],
})

describe('ON DELETE', () => {
  test.each([
    [undefined, {}, 'DO_NOTHING'],
    ['no-action', {}, 'DO_NOTHING'],
    ['cascade', {}, 'CASCADE'],
    ['restrict', {}, 'RESTRICT'],
    ['set-null', { nullable: true }, 'SET_NULL'],
    // NOT NULL and SET NULL contradict each other; Django refuses the pair.
    ['set-null', {}, 'DO_NOTHING'],
    // Without a default, SET DEFAULT sets NULL.
    ['set-default', { nullable: true }, 'SET_NULL'],
    ['set-default', { default: { kind: 'number', text: '1' } }, 'SET_DEFAULT'],
    ['set-default', { default: { kind: 'expression', sql: 'f()' } }, 'DO_NOTHING'],
  ] as const)('%s with %j is %s', (onDelete, extra, expected) => {
    const posts = table('posts', [id(), column('user_id', types.bigint, extra)], {
      foreignKeys: [foreignKey('user_id', 'users', onDelete ? { onDelete } : {})],
    })
    expect(unwrapped(posts, [users])).toContain(`"User", on_delete=models.${expected}, `)
  })

  test('an action that Django would refuse is a warning', () => {
    const posts = table('posts', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'set-null' })],
    })
    expect(diagnose(schema([users, posts]))).toEqual([
      'warning on-delete: ON DELETE SET NULL needs a column that may be NULL, and posts.user_id has none: it becomes DO_NOTHING',
    ])
  })

  test('SET DEFAULT needs the default in Python too', () => {
    const one = column('user_id', types.bigint, { default: { kind: 'number', text: '1' } })
    const posts = table('posts', [id(), one], {
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'set-default' })],
    })
    expect(unwrapped(posts, [users])).toContain('default=1, db_default=1, db_index=False)')
  })

  test.each([
    [types.bigint, { kind: 'number', text: '0' }, 'db_default=RawSQL("0", ())'],
    [types.text, { kind: 'string', value: '' }, `db_default=RawSQL("''", ())`],
    [varchar(9), { kind: 'string', value: 'a' }, 'db_default="a"'],
  ] as const)(
    'a default of %j for a key of strings is of the right type, or SQL: %j',
    (type, value, code) => {
      const tags = table('tags', [column('id', varchar(9))])
      const posts = table('posts', [id(), column('tag_id', type, { default: value })], {
        foreignKeys: [foreignKey('tag_id', 'tags')],
      })
      expect(unwrapped(posts, [tags])).toContain(code)
    },
  )
})

test('ON UPDATE is a comment and a notice', () => {
  const posts = table('posts', [id(), column('user_id', types.bigint)], {
    foreignKeys: [foreignKey('user_id', 'users', { onUpdate: 'cascade' })],
  })
  expect(unwrapped(posts, [users])).toContain('    # The schema says ON UPDATE CASCADE.\n    user = ')
  expect(diagnose(schema([users, posts]))).toEqual([expect.stringMatching(/^notice on-update: /)])
})

describe('unique columns', () => {
  test('one that refers is one to one, without an index of its own', () => {
    const profiles = table('profiles', [id(), column('user_id', types.bigint)], {
      uniques: [{ name: 'uq_profiles_user', columns: ['user_id'] }],
      foreignKeys: [foreignKey('user_id', 'users')],
    })
    expect(unwrapped(profiles, [users])).toContain(
      '    # Unique in the schema by the name of uq_profiles_user.\n' +
        '    user = models.OneToOneField("User", on_delete=models.DO_NOTHING, related_name="profile")\n\n' +
        '    class Meta:\n        db_table = "profiles"\n',
    )
  })

  test('a whole key that refers is one to one', () => {
    const profiles = table('profiles', [column('user_id', types.bigint)], {
      primaryKey: { columns: ['user_id'] },
      foreignKeys: [foreignKey('user_id', 'users')],
    })
    expect(unwrapped(profiles, [users])).toContain(
      'user = models.OneToOneField("User", on_delete=models.DO_NOTHING, related_name="profile", primary_key=True)',
    )
  })

  test('one that is referred to is named, and its own field says that it is unique', () => {
    const logins = table('logins', [id(), column('mail', varchar(50))], {
      foreignKeys: [foreignKey('mail', 'users', { referenced: 'email' })],
    })
    const text = unwrapped(logins, [users])
    expect(text).toContain('to_field="email", related_name="logins", db_column="mail", db_index=False)')
    expect(text).toContain('email = models.CharField(max_length=50, unique=True)')
    expect(text).not.toContain('UniqueConstraint')
  })

  test('a column that is not unique cannot be referred to', () => {
    const logins = table('logins', [id(), column('x')], {
      foreignKeys: [foreignKey('x', 'users', { referenced: 'orders' })],
    })
    expect(unwrapped(logins, [users])).toContain('x = models.IntegerField()')
    expect(diagnose(schema([users, logins]))).toEqual([
      expect.stringMatching(/^warning plain-foreign-key: .* that one is not$/),
    ])
  })
})

describe('names of both sides', () => {
  test('those of two keys to one model say their parts', () => {
    const deals = table('deals', [id(), column('buyer_id', types.bigint), column('sellerId', types.bigint)], {
      foreignKeys: [foreignKey('buyer_id', 'users'), foreignKey('sellerId', 'users')],
    })
    const text = unwrapped(deals, [users])
    expect(text).toMatch(
      / buyer = models\.ForeignKey\("User", .* related_name="buyer_deals", db_index=False\)/,
    )
    expect(text).toMatch(
      / seller = models\..* related_name="seller_deals", db_column="sellerId", db_index=False\)/,
    )
  })

  test('a reverse name that its target has already gives way', () => {
    const orders = table('orders', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users')],
    })
    expect(unwrapped(orders, [users])).toContain('related_name="user_orders"')
  })

  test('a tree has a parent and children', () => {
    const things = table('things', [id(), column('parent_id', types.bigint, { nullable: true })], {
      foreignKeys: [foreignKey('parent_id', 'things')],
    })
    expect(unwrapped(things)).toContain(
      'parent = models.ForeignKey("self", on_delete=models.DO_NOTHING, related_name="children", null=True, blank=True, db_index=False)',
    )
  })

  test('a column beside `<name>_id` keeps its name', () => {
    const things = table('things', [id(), column('user_id', types.bigint), column('user')], {
      foreignKeys: [foreignKey('user_id', 'users')],
    })
    const text = unwrapped(things, [users])
    expect(text).toContain(' user = models.IntegerField()')
    expect(text).toMatch(/ user_ref = models\.ForeignKey\("User", .* db_column="user_id", db_index=False\)/)
  })
})

describe('tables elsewhere', () => {
  test.each([
    ['settings.AUTH_USER_MODEL', 'settings.AUTH_USER_MODEL', 'from django.conf import settings\n'],
    ['auth.User', '"auth.User"', 'from django.db import models\n'],
    ['accounts.models:Member', 'Member', 'from accounts.models import Member\n'],
  ])('%s', (external, target, line) => {
    const orders = table('orders', [id(), column('user_id')], {
      foreignKeys: [foreignKey('user_id', 'auth_user', { external })],
    })
    const text = unwrapped(orders)
    expect(text).toContain(
      `user = models.ForeignKey(${target}, on_delete=models.DO_NOTHING, related_name="%(app_label)s_orders", db_index=False)`,
    )
    expect(text).toContain(line)
  })

  test('a table that the entry leaves out is no model and no news', () => {
    const orders = table('orders', [id(), column('user_id')], {
      foreignKeys: [foreignKey('user_id', 'users', { external: 'users' })],
    })
    expect(unwrapped(orders)).toContain('user_id = models.IntegerField()')
    expect(diagnose(schema([orders]))).toEqual([])
  })

  test('what names no model is a warning', () => {
    const orders = table('orders', [id(), column('user_id')], {
      foreignKeys: [foreignKey('user_id', 'users', { external: 'some.path.to' })],
    })
    expect(diagnose(schema([orders]))).toHaveLength(1)
  })
})

describe('what Django or its migrations cannot hold', () => {
  const profiles = table('profiles', [column('user_id', types.bigint)], {
    primaryKey: { columns: ['user_id'] },
    foreignKeys: [foreignKey('user_id', 'users')],
  })
  const links = table('links', [column('user_id', types.bigint), column('no')], {
    primaryKey: { columns: ['user_id', 'no'] },
    foreignKeys: [foreignKey('user_id', 'users')],
  })

  test('members of composite keys, beside keys that are relations and constraints', () => {
    const member = 'user_id = models.BigIntegerField()'
    const text = unwrapped(profiles, [users, links])
    expect(text).toContain(`    ${member}\n`)
    expect(text).toContain(
      "    # Django's first migration would make a ForeignKey too late: this is no key in the\n" +
        '    # database.\n' +
        '    user = models.ForeignObject("User", on_delete=models.DO_NOTHING, from_fields=["user_id"], to_fields=["id"], related_name="links", serialize=False)\n',
    )
    expect(text).toContain('user = models.OneToOneField("User"')
    expect(unwrapped(links, [users])).not.toContain(member)
    // Nothing but the composite key, and nothing to come between.
    expect(unwrapped(profiles, [table('users', [id()]), links])).not.toContain(member)
    // Without migrations nothing comes late.
    expect(models(schema([users, profiles, links]), { managed: false })).not.toContain('ForeignObject')
  })

  test('one key rather than two members of composite ones', () => {
    const pairs = table('pairs', [column('user_id', types.bigint), column('tag_id', types.bigint)], {
      primaryKey: { columns: ['user_id', 'tag_id'] },
      foreignKeys: [foreignKey('user_id', 'users'), foreignKey('tag_id', 'tags')],
    })
    const text = unwrapped(profiles, [{ ...users, name: 'tags' }, users, pairs])
    expect(text).toContain('user_id = models.BigIntegerField(primary_key=True)\n')
    expect(text.match(/ForeignObject/g)).toHaveLength(1)
  })

  test('columns that refer to each other', () => {
    const b = table('b', [column('a_id')], {
      primaryKey: { columns: ['a_id'] },
      foreignKeys: [foreignKey('a_id', 'a', { referenced: 'b_id' })],
    })
    const a = table('a', [column('b_id')], {
      primaryKey: { columns: ['b_id'] },
      foreignKeys: [foreignKey('b_id', 'b', { referenced: 'a_id' })],
    })
    const text = unwrapped(a, [b])
    expect(text).toContain('b_id = models.IntegerField(primary_key=True)')
    expect(text).toMatch(/ a = models\.OneToOneField\("A", .*primary_key=True\)/)
  })

  test('two foreign keys of one column', () => {
    const things = table('things', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users'), foreignKey('user_id', 'things')],
    })
    expect(unwrapped(things, [users])).toContain(
      '    # user_id refers to things (id): the column has another foreign key already.\n    user = models.ForeignKey("User"',
    )
  })

  test('one that is there twice is one relation, and worth a word only where it does something else', () => {
    const twice = (onDelete: 'cascade' | 'set-null'): string => {
      const foreignKeys = [
        foreignKey('user_id', 'users', { onDelete: 'cascade' }),
        foreignKey('user_id', 'users', { onDelete }),
      ]
      return unwrapped(table('things', [id(), column('user_id', types.bigint)], { foreignKeys }), [users])
    }
    expect(twice('cascade')).not.toContain('has another foreign key')
    expect(twice('set-null')).toContain('# user_id refers to users (id): the column has another foreign key')
  })
})
