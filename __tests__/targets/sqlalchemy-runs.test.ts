import { readFileSync, rmSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import type { Schema } from '../../src/model/schema.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { generateFiles } from '../support/pages.js'
import { makeFolder, runTool } from '../support/python.js'
import { column, foreignKey, id, schema, shop, table, types, varchar } from '../support/schemas.js'

const prelude = readFileSync(new URL('../support/sqlalchemy.py', import.meta.url), 'utf8')

const layouts = ['file', 'folder'] as const

type Layout = (typeof layouts)[number]

/** Runs a script after the prelude, in a folder with the models, and every tool that a team might run over them. */
async function check(input: Schema, layout: Layout, script = ''): Promise<void> {
  const files = Object.entries(generateFiles(sqlalchemy, input, { layout }))
  const placed = files.map(([path, text]) => [layout === 'file' ? path : `models/${path}`, text] as const)
  const folder = makeFolder({ ...Object.fromEntries(placed), 'script.py': `${prelude}${script}` })
  const models = layout === 'file' ? 'models.py' : 'models'
  try {
    for (const [tool, args] of [
      ['python', ['script.py']],
      ['ruff', ['check', '--isolated', '--no-cache', '--select', 'E4,E7,E9,F,I,UP', models]],
      ['ruff', ['format', '--isolated', '--no-cache', '--check', models]],
      ['mypy', ['--strict', '--no-error-summary', '--cache-dir=/dev/null', models]],
    ] as const) {
      const { status, stdout, stderr } = await runTool(tool, args, folder)
      expect({ tool, status, said: status === 0 ? '' : stdout + stderr }).toEqual({
        tool,
        status: 0,
        said: '',
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(layouts)('the guide: add, query, update and delete a user (%s)', async (layout) => {
  await check(
    shop(),
    layout,
    `
from models import Order, User
from sqlalchemy.orm import Session

with Session(engine) as session:
    session.add(User(username="alice", email="alice@example.com"))
    session.commit()
    user = session.query(User).filter_by(username="alice").one()
    assert user.created_at is not None
    user.email = "new@example.com"
    order = Order(user=user, amount=3)
    session.add(order)
    session.commit()
    assert user.orders == [order] and order.user is user and order.user_id == user.id
    session.delete(order)
    session.delete(user)
    session.commit()
    assert session.query(User).count() == 0
`,
  )
})

/** Every shape of relationship in one schema. */
function everyShape(): Schema {
  const bigint = types.bigint
  const maybe = { nullable: true }
  return schema([
    table('users', [id(), column('manager_id', bigint, maybe), column('favourite_post_id', bigint, maybe)], {
      foreignKeys: [foreignKey('manager_id', 'users'), foreignKey('favourite_post_id', 'posts')],
    }),
    table('profiles', [column('user_id', bigint)], {
      primaryKey: { columns: ['user_id'] },
      foreignKeys: [foreignKey('user_id', 'users', { onDelete: 'cascade' })],
    }),
    table('posts', [id(), column('author_id', bigint), column('editor_id', bigint, maybe)], {
      foreignKeys: [
        foreignKey('author_id', 'users', { onDelete: 'cascade' }),
        foreignKey('editor_id', 'users', { onDelete: 'set-null' }),
      ],
    }),
    table('tags', [id(types.int)]),
    table('post_tags', [column('post_id', bigint), column('tag_id')], {
      primaryKey: { columns: ['post_id', 'tag_id'] },
      foreignKeys: [foreignKey('post_id', 'posts', { onDelete: 'cascade' }), foreignKey('tag_id', 'tags')],
    }),
    table('followers', [column('follower_id', bigint), column('followed_id', bigint)], {
      primaryKey: { columns: ['follower_id', 'followed_id'] },
      foreignKeys: [foreignKey('follower_id', 'users'), foreignKey('followed_id', 'users')],
    }),
    table('tenants', [id(types.int)]),
    table('members', [column('tenant_id'), column('id')], {
      primaryKey: { columns: ['tenant_id', 'id'] },
      foreignKeys: [foreignKey('tenant_id', 'tenants')],
    }),
    table(
      'tasks',
      [id(types.int), column('tenant_id'), column('owner_id'), column('reviewer_id', types.int, maybe)],
      {
        foreignKeys: [
          foreignKey('tenant_id', 'tenants'),
          foreignKey('tenant_id,owner_id', 'members', { referenced: 'tenant_id,id' }),
          foreignKey('tenant_id,reviewer_id', 'members', { referenced: 'tenant_id,id' }),
        ],
        checks: [{ sql: 'owner_id > 0' }],
        indexes: [{ name: 'ix_owner', unique: false, parts: [{ kind: 'expression', sql: 'abs(owner_id)' }] }],
      },
    ),
  ])
}

test.each(layouts)('relationships of every shape work both ways (%s)', async (layout) => {
  await check(
    everyShape(),
    layout,
    `
from models import Member, Post, Profile, Tag, Task, Tenant, User
from sqlalchemy import select
from sqlalchemy.orm import Session

with Session(engine) as session:
    boss, user = User(), User(profile=Profile())
    user.manager = boss
    post = Post(author=user, editor=boss, tags=[Tag()])
    user.favourite_post = post
    user.followed_users.append(boss)
    session.add(user)
    session.commit()
    assert boss.users == [user] and boss.followers == [user]
    assert user.posts == [post] and boss.editor_posts == [post] and post.users == [user]
    assert post.tags[0].posts == [post] and user.profile.user is user

    tenant = Tenant()
    member = Member(tenant=tenant, id=1)
    task = Task(tenant=tenant, owner=member, reviewer=member)
    session.add(task)
    session.add(Task(tenant=tenant, owner_id=1))
    session.commit()
    assert len(member.tasks) == 2 and member.reviewer_tasks == [task] and len(tenant.tasks) == 2
    task.reviewer = None
    session.commit()
    assert task.tenant_id == tenant.id

    session.delete(user)
    session.commit()
    assert session.scalars(select(Post)).all() == [] and session.scalars(select(Profile)).all() == []
`,
  )
})

/** Names and texts that would become code, break a line or hide something if they were not settled. */
function hostile(): Schema {
  const texts = [
    '"""',
    "'''",
    '\\',
    'a\nb',
    '{{x}}',
    '%s %(x)s',
    '\u202e',
    "it's :name",
    '#',
    '"; import os; "',
  ]
  const names =
    'class metadata registry datetime decimal uuid list str int text func mapped_column relationship Any'
  const columns = [
    ...names.split(' '),
    '__x',
    '_sa_registry',
    '2fa',
    'a b',
    'x:y',
    '100%',
    '用户',
    '😀',
    'self',
    'User',
  ]
  const spread = [types.datetime, types.decimal, types.uuid, types.json, varchar(9), types.boolean]
  return schema([
    table('users', [
      id(),
      ...columns.map((name, index) => {
        const comment = texts[index % texts.length] ?? ''
        return column(name, spread[index % spread.length], { nullable: true, comment })
      }),
    ]),
    ...['strings', 'integers', 'columns', 'bases', 'decimals', 'enums', 'tables', 'class', 'a b', '订单'].map(
      (name) =>
        table(
          name,
          [
            id(types.int),
            column('list_id', types.bigint),
            ...texts.map((value, index) =>
              column(`c${index}`, index % 2 === 0 ? varchar(99) : { kind: 'enum', values: [value] }, {
                default: { kind: 'string', value },
              }),
            ),
          ],
          { foreignKeys: [foreignKey('list_id', 'users')], comment: texts.join(' ') },
        ),
    ),
    table(
      'x'.repeat(63),
      [
        id(types.int),
        column('y'.repeat(63), types.decimal, { nullable: true }),
        column('z'.repeat(63), types.bigint),
      ],
      { foreignKeys: [foreignKey('z'.repeat(63), 'users')] },
    ),
  ])
}

test.each(layouts)('hostile names, comments and defaults are only text (%s)', async (layout) => {
  await check(
    hostile(),
    layout,
    `
from models import String, User
from sqlalchemy.orm import Session

with Session(engine) as session:
    user = User()
    session.add(String(list_=user))
    session.commit()
    (row,) = user.strings
    assert [row.c0, row.c1, row.c2, row.c3] == ['"""', "'''", "\\\\", "a\\nb"]
    assert [row.c4, row.c5, row.c7] == ["{{x}}", "%s %(x)s", "it's :name"]
`,
  )
})
