import { describe, expect, test } from '@jest/globals'

import { django } from '../../src/targets/django.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import type { Target } from '../../src/targets/target.js'
import { runModels } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { column, foreignKey, id, schema, table, types } from '../support/schemas.js'

// Users are referred to by three keys, posts by one.
const hub = schema([
  table('users', [id(), column('manager_id', types.bigint, { nullable: true })], {
    foreignKeys: [foreignKey('manager_id', 'users', { onDelete: 'set-null' })],
  }),
  table('posts', [id(), column('author_id', types.bigint), column('editor_id', types.bigint)], {
    foreignKeys: [
      foreignKey('author_id', 'users', { onDelete: 'cascade' }),
      foreignKey('editor_id', 'users'),
    ],
  }),
  table('comments', [id(), column('post_id', types.bigint)], {
    foreignKeys: [foreignKey('post_id', 'posts')],
  }),
])

function generate(target: Target, limit?: number): string {
  // As an entry gives it: in text.
  const options = limit === undefined ? {} : { 'reverse-limit': String(limit) }
  return generateFiles(target, hub, { options })['models.py'] ?? ''
}

describe.each([
  ['sqlalchemy', sqlalchemy, 'foreign_keys=[author_id]', 'list["Comment"]'],
  ['django', django, 'related_name="+"', 'related_name="comments"'],
] as const)('%s', (name, target, forward, other) => {
  test('at the limit every reverse side is there, as without one', () => {
    expect(generate(target, 3)).toBe(generate(target))
  })

  test('above it the table has none and says so, and others keep theirs', () => {
    const code = generate(target, 2)
    expect(code.match(/# 3 foreign keys lead here/g)).toHaveLength(1)
    expect(code).toContain(forward)
    expect(code).toContain(other)
    expect(code).not.toMatch(/list\["(?:Post|User)"\]|related_name="(?:posts|users|editor_posts)"/)
  })

  test('the report says so', () => {
    const request = { layout: 'file', fileName: 'models.py', pythonVersion: '3.10', lineLength: 88 } as const
    const { diagnostics } = target.generate(hub, { ...request, options: { 'reverse-limit': 2 } })
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'notice: 3 foreign keys lead to table users: reverse-limit leaves out their reverse sides',
    ])
  })

  test('rows are written and read without them', async () => {
    const sessions = {
      sqlalchemy: `
from sqlalchemy.orm import Session
with Session(engine) as session:
    boss = User()
    post = Post(author=User(manager=boss), editor=boss)
    session.add(Comment(post=post))
    session.commit()
    assert post.author.manager is boss and post.comments[0].post is post
    assert not hasattr(User, "posts") and not hasattr(User, "users")
`,
      django: `
boss = User.objects.create()
post = Post.objects.create(author=User.objects.create(manager=boss), editor=boss)
comment = Comment.objects.create(post=post)
assert list(post.comments.all()) == [comment] and not hasattr(boss, "posts")
comment.delete()
post.author.delete()
assert not Post.objects.exists()
`,
    }
    await expect(runModels[name](generate(target, 2), sessions[name])).resolves.toBeUndefined()
  })
})
