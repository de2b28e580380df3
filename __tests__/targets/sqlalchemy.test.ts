import { describe, expect, test } from '@jest/globals'

import type { Schema } from '../../src/model/schema.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { sqlalchemyOptions } from '../../src/targets/sqlalchemy/options.js'
import { generateFiles } from '../support/pages.js'
import { column, foreignKey, id, schema, shop, table, types, varchar } from '../support/schemas.js'

function models(input: Schema, options: Record<string, unknown> = {}): string {
  return generateFiles(sqlalchemy, input, { options })['models.py'] ?? ''
}

/** The class body or statement that begins with a line, up to the next two blank lines. */
function part(text: string, start: string): string {
  const from = text.indexOf(start)
  return from < 0 ? '' : (text.slice(from).split('\n\n\n')[0] ?? '').trimEnd()
}

test('the guide: a user has orders, an order has a user', () => {
  const text = models(shop())
  expect(part(text, 'class User')).toBe(`class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    username: Mapped[str] = mapped_column(String(50), unique=True)
    email: Mapped[str | None] = mapped_column(String(100))
    created_at: Mapped[datetime.datetime | None] = mapped_column(
        DateTime,
        server_default=func.now(),
    )

    orders: Mapped[list["Order"]] = relationship(back_populates="user")`)
  expect(part(text, 'class Order')).toContain(
    '    user: Mapped["User"] = relationship(back_populates="orders")',
  )
})

test('a package has the base, a module a table, and a door', () => {
  const files = generateFiles(sqlalchemy, shop(), { layout: 'folder' })
  expect(Object.keys(files).sort()).toEqual(['__init__.py', 'base.py', 'order.py', 'user.py'])
  expect(files['__init__.py']).toContain('__all__ = ["Base", "Order", "User"]')
  expect(files['order.py']).toContain('if TYPE_CHECKING:\n    from .user import User\n')
})

test('no module of a package is called as what the package has from another one', () => {
  const tables = ['metadata', 'user', 'user_table'].map((name) => table(name, [id()]))
  const files = generateFiles(sqlalchemy, schema(tables), { layout: 'folder', options: { style: 'core' } })
  expect(files['__init__.py']?.match(/from .*/g)).toEqual([
    'from .base import metadata',
    'from .metadata_ import metadata_table',
    'from .user import user_table',
    'from .user_table_ import user_table_table',
  ])
})

describe('options', () => {
  test('base imports the team’s and marks the names of checks as final', () => {
    const checked = schema([
      table('users', [id(types.int)], { checks: [{ sql: 'id > 0', name: 'positive' }] }),
    ])
    const text = models(checked, { base: 'app.db:Model' })
    expect(text).toContain('from app.db import Model\n')
    expect(text).toContain('class User(Model):')
    expect(text).toContain('CheckConstraint("id > 0", name=conv("positive"))')
    expect(text).not.toContain('DeclarativeBase')
  })

  test('relationships can be left out, one side or both', () => {
    expect(models(shop(), { relationships: 'forward' })).toContain('user: Mapped["User"] = relationship()')
    expect(models(shop(), { relationships: 'forward' })).not.toContain('orders:')
    expect(models(shop(), { relationships: 'none' })).not.toContain('relationship')
  })

  test('table-prefix is no part of names', () => {
    const text = models(schema([table('app_users', [id()])]), { 'table-prefix': 'app_' })
    expect(text).toContain('class User(Base):\n    __tablename__ = "app_users"')
  })

  test('unknown keys and a base that is no path are refused', () => {
    expect(sqlalchemyOptions.safeParse({ bass: 'x' }).success).toBe(false)
    expect(sqlalchemyOptions.safeParse({ base: 'app.db.Base' }).success).toBe(false)
    expect(sqlalchemyOptions.safeParse({ base: 'a:b; import os' }).success).toBe(false)
    expect(sqlalchemyOptions.parse({})).toEqual({
      layout: 'models',
      mixins: [],
      relationships: 'both',
      style: 'declarative',
      'table-prefix': '',
      'type-aliases': [],
      types: {},
    })
  })
})

describe('relationships', () => {
  const users = table('users', [id()])

  test('several keys to one table are told apart on both sides', () => {
    const posts = table(
      'posts',
      [id(), column('author_id', types.bigint), column('editor_id', types.bigint)],
      {
        foreignKeys: [foreignKey('author_id', 'users'), foreignKey('editor_id', 'users')],
      },
    )
    const text = models(schema([users, posts]))
    expect(text).toContain('foreign_keys=[editor_id],\n        back_populates="editor_posts",')
    expect(text).toContain('foreign_keys="Post.author_id",\n        back_populates="author",')
    expect(text).toContain('author_posts: Mapped[list["Post"]]')
  })

  test('a constructor takes the row of a composite key of which one column has a default, and not of two', () => {
    const number = { default: { kind: 'number', text: '1' } } as const
    const key = foreignKey('tenant_id,project_id', 'projects', { referenced: 'tenant_id,id' })
    const over = (name: string, project: object) =>
      table(name, [id(), column('tenant_id', types.int, number), column('project_id', types.int, project)], {
        foreignKeys: [key],
      })
    const projects = table('projects', [column('tenant_id'), column('id')], {
      primaryKey: { columns: ['tenant_id', 'id'] },
    })
    const input = schema([projects, over('tasks', {}), over('notes', number)])
    const text = models(input, { style: 'dataclass', relationships: 'forward' })
    const [, task = '', note = ''] = text.split(/class (?:Task|Note)/)
    expect(task).toContain('project: Mapped["Project"] = relationship(repr=False)')
    expect(task.match(/init=False/g)).toHaveLength(3)
    expect(note).toContain('project: Mapped["Project"] = relationship(init=False, repr=False)')
  })

  test('a key that is there twice is one relationship', () => {
    const keys = [foreignKey('author_id', 'users'), foreignKey('author_id', 'users', { onDelete: 'cascade' })]
    const posts = table('posts', [id(), column('author_id', types.bigint)], { foreignKeys: keys })
    const text = models(schema([users, posts]))
    expect(text.match(/ForeignKey\("users/g)).toHaveLength(2)
    expect(text.match(/ = relationship\(/g)).toHaveLength(2)
    expect(text).toContain('    posts: Mapped[list["Post"]] = relationship(back_populates="author")')
  })

  test('a table that points at itself has a remote side', () => {
    const nodes = table('categories', [id(), column('parent_id', types.bigint, { nullable: true })], {
      foreignKeys: [foreignKey('parent_id', 'categories')],
    })
    const text = models(schema([nodes]))
    expect(text).toContain('parent: Mapped["Category | None"] = relationship(\n        remote_side=[id],')
    expect(text).toContain('children: Mapped[list["Category"]] = relationship(back_populates="parent")')
  })

  test('a unique key makes one to one', () => {
    const profiles = table('profiles', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users')],
      indexes: [{ name: 'ux', unique: true, parts: [{ kind: 'column', name: 'user_id' }] }],
    })
    expect(models(schema([users, profiles]))).toContain('profile: Mapped["Profile | None"] = relationship(')
  })

  test('a unique index over some rows makes no one to one', () => {
    const profiles = table('profiles', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users')],
      indexes: [{ name: 'ux', unique: true, parts: [{ kind: 'column', name: 'user_id' }], where: 'id > 0' }],
    })
    expect(models(schema([users, profiles]))).toContain('profiles: Mapped[list["Profile"]] = relationship(')
  })

  test('two keys that are a table’s whole are many to many, unless there is more to it', () => {
    const key = { primaryKey: { columns: ['user_id', 'tag_id'] } }
    const columns = [column('user_id', types.bigint), column('tag_id', types.bigint)]
    const foreignKeys = [foreignKey('user_id', 'users'), foreignKey('tag_id', 'tags')]
    const tags = table('tags', [id()])
    const pure = models(schema([users, tags, table('user_tags', columns, { ...key, foreignKeys })]))
    expect(pure).toContain('user_tags_table = Table(')
    expect(pure).toContain('users: Mapped[list["User"]] = relationship(\n        secondary=user_tags_table,')
    const more = table('user_tags', [...columns, column('since', types.date)], { ...key, foreignKeys })
    expect(models(schema([users, tags, more]))).toContain('class UserTag(Base):')
  })

  test('a link table beside a key leaves the name of the way back alone', () => {
    const posts = table('posts', [id(), column('author_id', types.bigint)], {
      foreignKeys: [foreignKey('author_id', 'users')],
    })
    const likes = table('likes', [column('user_id', types.bigint), column('post_id', types.bigint)], {
      primaryKey: { columns: ['user_id', 'post_id'] },
      foreignKeys: [foreignKey('user_id', 'users'), foreignKey('post_id', 'posts')],
    })
    const text = part(models(schema([users, posts, likes])), 'class User')
    expect(text).toContain('    posts: Mapped[list["Post"]] = relationship(back_populates="author")')
    expect(text).toContain('    posts_via_likes: Mapped[list["Post"]] = relationship(\n')
  })

  test('the way on delete goes is the database’s', () => {
    const posts = table('posts', [id(), column('user_id', types.bigint)], {
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'cascade' })],
    })
    const text = models(schema([users, posts]))
    expect(text).toContain('ForeignKey("users.id", ondelete="CASCADE")')
    expect(text).toContain('cascade="all, delete-orphan",\n        passive_deletes=True,')
  })

  test('a cycle is closed after the tables are there', () => {
    const a = table('as', [id(types.int), column('b_id')], { foreignKeys: [foreignKey('b_id', 'bs')] })
    const b = table('bs', [id(types.int), column('a_id')], { foreignKeys: [foreignKey('a_id', 'as')] })
    const text = models(schema([a, b]))
    expect(text).toContain('ForeignKey("bs.id", use_alter=True)')
    expect(text).toContain('ForeignKey("as.id")')
    // Neither row could be made without the key and have it set later.
    expect(text).not.toContain('post_update')
  })

  test('a cycle is closed by a key that may be NULL, whatever the order of the tables', () => {
    const a = table('as', [id(types.int), column('b_id')], { foreignKeys: [foreignKey('b_id', 'bs')] })
    const b = table('bs', [id(types.int), column('a_id', types.int, { nullable: true })], {
      foreignKeys: [foreignKey('a_id', 'as', { onDelete: 'restrict' })],
    })
    const text = models(schema([a, b]))
    expect(text).toContain('ForeignKey("bs.id"))')
    expect(text).toContain('ForeignKey("as.id", ondelete="RESTRICT", use_alter=True)')
    expect(part(text, 'class A('))
      .toContain(`    b: Mapped["B"] = relationship(foreign_keys=[b_id], back_populates="as_")
    bs: Mapped[list["B"]] = relationship(
        foreign_keys="B.a_id",
        back_populates="a",
        passive_deletes=True,
        post_update=True,
    )`)
  })

  test('a column with a dot goes by a name that no other column has', () => {
    const columns = [id(types.int), column('a.b'), column('a_b'), column('x.y')]
    const uniques = [{ columns: ['a.b', 'x.y'] }]
    const text = part(models(schema([table('dots', columns, { uniques })])), 'class Dot')
    expect(text).toContain('mapped_column("a.b", Integer, key="a_b_")')
    expect(text).toContain('mapped_column("x.y", Integer, key="x_y")')
    expect(text).toContain('UniqueConstraint("a_b_", "x_y")')
  })
})

describe('types', () => {
  const one = (type: Parameters<typeof column>[1], dialect?: Schema['dialect'], extra = {}): string => {
    const text = models(
      schema([table('things', [id(types.int), column('x', type, extra)])], dialect ? { dialect } : {}),
    )
    return /^ {4}x: (.*(?:\n {4}[ )].*)*)/m.exec(text)?.[1] ?? ''
  }

  test.each([
    [types.decimal, 'Mapped[decimal.Decimal] = mapped_column(Numeric(10, 2))'],
    [types.timestamptz, 'Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True))'],
    [types.uuid, 'Mapped[uuid.UUID] = mapped_column(Uuid)'],
    [types.json, 'Mapped[Any] = mapped_column(JSON)'],
    [{ kind: 'float', bits: 64 }, 'Mapped[float] = mapped_column(Double)'],
    [{ kind: 'string', length: 2, fixed: true }, 'Mapped[str] = mapped_column(CHAR(2))'],
    [{ kind: 'binary', fixed: false }, 'Mapped[bytes] = mapped_column(LargeBinary)'],
    [{ kind: 'network', of: 'inet' }, 'Mapped[str] = mapped_column(String(49))'],
    [{ kind: 'unknown' }, 'Mapped[str] = mapped_column(Text)'],
  ] as const)('%j', (type, code) => {
    expect(one(type)).toBe(code)
  })

  test('what one database has is written when it is named', () => {
    expect(one(types.jsonb, 'postgresql')).toBe('Mapped[Any] = mapped_column(JSONB)')
    expect(one(types.jsonb)).toContain('JSON().with_variant(JSONB, "postgresql")')
    expect(one({ kind: 'array', of: { kind: 'text' }, dimensions: 2 }, 'postgresql')).toBe(
      'Mapped[list[list[str]]] = mapped_column(ARRAY(Text, dimensions=2))',
    )
    expect(one({ kind: 'integer', bits: 32, unsigned: true }, 'mysql')).toBe(
      'Mapped[int] = mapped_column(INTEGER(unsigned=True))',
    )
    expect(one({ kind: 'integer', bits: 32, unsigned: true })).toBe('Mapped[int] = mapped_column(Integer)')
    expect(one({ kind: 'set', values: ['a', 'b'] }, 'mariadb')).toBe(
      'Mapped[set[str]] = mapped_column(SET("a", "b"))',
    )
  })

  test('defaults', () => {
    const value = (given: unknown): string => one(types.text, undefined, { default: given })
    expect(value({ kind: 'string', value: "it's :x" })).toContain(`server_default="it's :x"`)
    expect(value({ kind: 'number', text: '0.00' })).toContain('server_default=text("0.00")')
    expect(value({ kind: 'expression', sql: "'it :name'::text" })).toContain(
      `server_default=text("('it \\\\:name'::text)")`,
    )
    expect(value({ kind: 'now', of: 'date' })).toContain('server_default=func.current_date()')
  })

  test('an index of MySQL on the beginning of a column', () => {
    const parts = [{ kind: 'column', name: 'body', length: 20 }] as const
    const posts = table('posts', [id(), column('body', types.text)], {
      indexes: [{ name: 'ix_body', unique: false, parts }],
    })
    expect(models(schema([posts]))).toContain('Index("ix_body", "body", mysql_length={"body": 20})')
  })

  test.each([
    ['counter', '"counter"'],
    ['sales.Counter', '"counter", schema="sales"'],
    ['"Sales"."my.Counter"', '"my.Counter", schema="Sales"'],
  ])('a sequence is where its name says: %s', (name, expected) => {
    const number = column('no', types.int, { default: { kind: 'sequence', name } })
    expect(models(schema([table('orders', [id(), number])]))).toContain(`Sequence(${expected})`)
  })

  test('a key that takes the next value of a sequence counts up on SQLite, which has none, as any other', () => {
    const key = { ...id(), autoIncrement: false, default: { kind: 'sequence', name: 'no' } } as const
    const text = models(schema([table('orders', [key])]))
    expect(part(text, 'class Order')).toContain(`    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        Sequence("no"),
        primary_key=True,
    )`)
  })

  test('an integer key that does not count up says so', () => {
    const text = models(schema([table('codes', [column('id')])]))
    expect(text).toContain('id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)')
  })
})

describe('tables that live elsewhere', () => {
  const orders = (external: string): Schema =>
    schema([
      table('orders', [id(types.int), column('user_id')], {
        foreignKeys: [foreignKey('user_id', 'auth_user', { external })],
      }),
    ])

  test('a class is imported', () => {
    const text = models(orders('app.users:Account'))
    expect(text).toContain('from app.users import Account\n')
    expect(text).toContain('ForeignKey(Account.__table__.c["id"])')
    expect(text).toContain('user: Mapped[Account] = relationship()')
  })

  test('anything else is stood in for', () => {
    const text = models(orders('settings.AUTH_USER_MODEL'))
    expect(text).toContain('auth_user_table = Table("auth_user", MetaData(), Column("id", Integer))')
    expect(text).toContain('ForeignKey(auth_user_table.c["id"])')
  })

  test.each([
    ['app.lots:Lot', 'Lot.__table__.c["owner"], Lot.__table__.c["no"]', true],
    ['lots', 'lots_table.c["owner"], lots_table.c["no"]', false],
  ])('a key over several columns leads there, too: %s', (external, columns, isClass) => {
    const key = foreignKey('owner,no', 'lots', { referenced: 'owner,no', external, onDelete: 'cascade' })
    const text = models(
      schema([table('bids', [id(), column('owner'), column('no')], { foreignKeys: [key] })]),
    )
    const unfolded = text.replace(/\n\s*/g, ' ')
    expect(unfolded).toContain(`ForeignKeyConstraint( ["owner", "no"], [${columns}], ondelete="CASCADE", )`)
    expect(unfolded.includes('lot: Mapped[Lot] = relationship(')).toBe(isClass)
  })
})

test('names keep out of each other’s way', () => {
  const text = models(
    schema([
      table('strings', [id(types.int), column('datetime', types.datetime), column('text', varchar(9))]),
      table('bases', [
        id(types.int),
        column('metadata', types.text),
        column('list', types.int),
        column('self', types.int),
      ]),
    ]),
  )
  expect(text).toContain('import datetime as datetime_\n')
  expect(text).toContain('from sqlalchemy import String as String_\n')
  expect(text).toContain('datetime: Mapped[datetime_.datetime] = mapped_column(DateTime)')
  expect(text).toContain('class Base_(Base):')
  expect(text).toContain('metadata_: Mapped[str] = mapped_column("metadata", Text)')
  expect(text).toContain('self_: Mapped[int] = mapped_column("self", Integer)')
  expect(text).toContain('list_: Mapped[int] = mapped_column("list", Integer)')
})

test('a table without a key is no class', () => {
  const text = models(schema([table('logs', [column('message', types.text)])]))
  expect(text).toContain('# No primary key, so no class can be mapped to this table.\nlogs_table = Table(')
  expect(text).not.toContain('class Log')
})
