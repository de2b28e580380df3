import { readFileSync, rmSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import type { Column, ForeignKey, Schema, Table } from '../../src/model/schema.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { RUFF_TARGET } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { makeFolder, runTool } from '../support/python.js'
import {
  column,
  everyShape,
  foreignKey,
  hostileNames,
  id,
  schema,
  shop,
  table,
  types,
} from '../support/schemas.js'

const prelude = readFileSync(new URL('../support/sqlalchemy.py', import.meta.url), 'utf8')

const layouts = ['file', 'folder', 'base'] as const

type Layout = (typeof layouts)[number]

const requests = {
  file: { layout: 'file' },
  folder: { layout: 'folder' },
  base: { layout: 'folder', options: { layout: 'base' } },
} as const

/** Runs a script after the prelude, in a folder with the models, and every tool that a team might run over them. */
async function check(input: Schema, layout: Layout, script = ''): Promise<void> {
  const files = Object.entries(generateFiles(sqlalchemy, input, requests[layout]))
  const placed = files.map(([path, text]) => [layout === 'file' ? path : `models/${path}`, text] as const)
  const folder = makeFolder({ ...Object.fromEntries(placed), 'script.py': `${prelude}${script}` })
  const models = layout === 'file' ? 'models.py' : 'models'
  try {
    for (const [tool, args] of [
      ['python', ['script.py']],
      ['ruff', ['check', '--isolated', RUFF_TARGET, '--no-cache', '--select', 'E4,E7,E9,F,I,UP', models]],
      ['ruff', ['format', '--isolated', RUFF_TARGET, '--no-cache', '--check', models]],
      ['mypy', ['--strict', '--no-error-summary', models]],
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
    assert boss.manager_users == [user] and boss.followers == [user]
    assert user.author_posts == [post] and boss.editor_posts == [post] and post.users == [user]
    assert post.tags[0].posts == [post] and user.profile.user is user

    tenant = Tenant()
    member = Member(tenant=tenant, id=1)
    task = Task(tenant=tenant, owner=member, reviewer=member)
    session.add(task)
    session.add(Task(tenant=tenant, owner_id=1))
    session.commit()
    assert len(member.owner_tasks) == 2 and member.reviewer_tasks == [task] and len(tenant.tasks) == 2
    task.reviewer = None
    session.commit()
    assert task.tenant_id == tenant.id

    session.delete(user)
    session.commit()
    assert session.scalars(select(Post)).all() == [] and session.scalars(select(Profile)).all() == []
`,
  )
})

test('two keys from one column to two columns of one table are two relationships', async () => {
  const codes = { primaryKey: { columns: ['id'] }, uniques: [{ columns: ['code'] }] }
  await check(
    schema([
      table('parent', [id(), column('code')], codes),
      table('child', [id(), column('parent_id')], {
        foreignKeys: [
          foreignKey('parent_id', 'parent'),
          foreignKey('parent_id', 'parent', { referenced: 'code' }),
          // One that is there twice is one relationship.
          foreignKey('parent_id', 'parent'),
        ],
      }),
      table('tree', [id(), column('code'), column('up', types.bigint, { nullable: true })], {
        ...codes,
        foreignKeys: [foreignKey('up', 'tree'), foreignKey('up', 'tree', { referenced: 'code' })],
      }),
    ]),
    'file',
    `
from models import Child, Parent, Tree
from sqlalchemy.orm import Session

with Session(engine) as session:
    parent = Parent(id=5, code=5)
    child = Child(parent=parent)
    root = Tree(id=1, code=1)
    session.add_all([child, root])
    session.commit()
    assert child.parent_id == 5 and child.parent is child.parent_ref is parent
    leaf = Tree(id=2, code=2, up_tree=root)
    session.add(leaf)
    session.commit()
    assert leaf.up == 1 and leaf.up_tree is leaf.up_tree_2 is root and root.up_trees == [leaf]
`,
  )
})

test('a key from (a, b) to (id, a) of its own table joins each column with its own', async () => {
  const numbers = ['a', 'b'].map((name) => column(name, types.bigint, { nullable: true }))
  const shifted = table('node', [id(), ...numbers], {
    uniques: [{ columns: ['id', 'a'] }],
    foreignKeys: [foreignKey('a,b', 'node', { referenced: 'id,a' })],
  })
  await check(
    schema([shifted]),
    'file',
    `
from models import Node
from sqlalchemy import inspect
from sqlalchemy.orm import Session

(forward,) = [each.key for each in inspect(Node).relationships if each.direction.name == "MANYTOONE"]
(back,) = [each.key for each in inspect(Node).relationships if each.direction.name == "ONETOMANY"]
with Session(engine) as session:
    root = Node(id=1)
    session.add(root)
    session.commit()
    root.a, root.b = 1, 1
    session.commit()
    leaf = Node(id=2)
    setattr(leaf, forward, root)
    session.add(leaf)
    session.commit()
    assert (leaf.a, leaf.b) == (1, 1) and getattr(leaf, forward) is root
    assert leaf in getattr(root, back)
`,
  )
})

test.each(layouts)('hostile names, comments and defaults are only text (%s)', async (layout) => {
  await check(
    hostileNames(),
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

test('a parent goes as ON DELETE says, whether its children are loaded or not', async () => {
  const child = (name: string, onDelete: ForeignKey['onDelete'], extra: Partial<Column> = {}): Table =>
    table(name, [id(), column('parent_id', types.bigint, { nullable: true, ...extra })], {
      foreignKeys: [foreignKey('parent_id', 'parents', onDelete ? { onDelete } : {})],
    })
  await check(
    schema([
      table('parents', [id()]),
      child('refusers', 'restrict'),
      child('orphans', 'set-null'),
      child('followers', 'cascade'),
      child('returners', 'set-default', { default: { kind: 'number', text: '1' } }),
    ]),
    'file',
    `
from models import Follower, Orphan, Parent, Refuser, Returner
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session


def delete(child: type, is_loaded: bool) -> list[int | None]:
    """The key of a child once its parent is gone; nothing where it is gone too."""
    with Session(engine) as session:
        parent = Parent()
        child_row = child(parent=parent)
        session.add_all([parent, child_row])
        session.commit()
        child_id = child_row.id
        if is_loaded:
            assert child_row.parent is parent and list(getattr(parent, child.__tablename__)) == [child_row]
        session.delete(parent)
        session.flush()
        session.expire_all()
        return list(session.scalars(select(child.parent_id).where(child.id == child_id)))


with Session(engine) as session:
    session.add(Parent(id=1))
    session.commit()
for is_loaded in (False, True):
    assert delete(Orphan, is_loaded) == [None], is_loaded
    assert delete(Follower, is_loaded) == [], is_loaded
    assert delete(Returner, is_loaded) == [1], is_loaded
    try:
        raise SystemExit(f"not refused: {delete(Refuser, is_loaded)}")
    except IntegrityError:
        pass
`,
  )
})
