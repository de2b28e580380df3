import { describe, expect, test } from '@jest/globals'

import { toEntry } from '../../src/config/entries.js'
import { createMaker } from '../../src/make.js'
import { memoryTree } from '../support/memory-tree.js'
import { askTeam } from '../support/team.js'

const SCHEMA = `
CREATE TABLE users (
  id BIGSERIAL PRIMARY KEY,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  deleted_at TIMESTAMP,
  name VARCHAR(50) NOT NULL
);
CREATE INDEX users_by_time ON users (created_at DESC);
CREATE TABLE logs (id BIGSERIAL PRIMARY KEY, created_at TIMESTAMP NOT NULL, deleted_at TIMESTAMP);
CREATE TABLE words (id BIGSERIAL PRIMARY KEY, created_at TIMESTAMP NOT NULL);
`

const BODY = `
    created_at: Mapped[datetime] = mapped_column(
        sa.DateTime(timezone=True), server_default=sa.func.now()
    )
    deleted_at: Mapped[Optional[datetime]] = mapped_column(sa.types.DateTime())
`

const IMPORTS = `from datetime import datetime
from typing import Optional

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column
`

const DB = `${IMPORTS}

class TimeMixin:${BODY}`

type Files = Readonly<Record<string, string>>

/** The models of a schema with the mixin `app.db:TimeMixin`, and what was said of them. */
async function make(files: Files, options: object = {}, output = 'models.py', written = 'app.db:TimeMixin') {
  const mixins = [{ class: written, columns: ['created_at', 'deleted_at'] }]
  const fields = {
    schema: 'schema.sql',
    target: 'sqlalchemy' as const,
    output,
    dialect: 'postgresql' as const,
    options: { mixins, ...options },
  }
  const { value, diagnostics } = toEntry(fields, '.', () => undefined)
  const [entry] = value
  if (!entry) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const made = await createMaker()(entry, memoryTree({ 'schema.sql': SCHEMA, ...files }))
  const [file] = made.value.files
  return {
    text: file?.text ?? '',
    settings: made.value.settings,
    said: made.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  }
}

test('a class whose columns match inherits the mixin, and another says what differs', async () => {
  const { text, said, settings } = await make({ 'app/db.py': DB })
  expect(text).toContain('from app.db import TimeMixin')
  expect(text).toContain('class User(TimeMixin, Base):')
  expect(text).toContain('class Log(Base):')
  expect(text).toContain('class Word(Base):')
  expect(text.match(/created_at:/g)).toHaveLength(2)
  expect(text.match(/deleted_at:/g)).toHaveLength(1)
  expect(text).toContain('Index("users_by_time", User.created_at.desc())')
  expect(said).toEqual([
    'mixin-differs: logs.created_at: the mixin app.db:TimeMixin says `created_at: Mapped[datetime] = ' +
      'mapped_column( sa.DateTime(timezone=True), server_default=sa.func.now() )`, the schema ' +
      '`created_at: Mapped[datetime.datetime] = mapped_column(DateTime)`; its columns are written out',
  ])
  expect(settings).toContain('app/db.py')
})

describe('the same columns written otherwise', () => {
  const direct = `from sqlalchemy import DateTime, func
import datetime
from sqlalchemy.orm import (  # names
    Mapped as M,
    mapped_column,
)
class TimeMixin(object):
    """Times."""
    created_at: M[datetime.datetime] = mapped_column(server_default=func.now(), nullable=False)
`
  test.each<[string, Files]>([
    ['in a package', { 'app/db/__init__.py': DB }],
    ['below src', { 'src/app/db.py': DB }],
    ['handed on', { 'app/db/__init__.py': 'from .times import TimeMixin\n', 'app/db/times.py': DB }],
    [
      'from a parent',
      { 'app/db.py': `${IMPORTS}\nclass Times:${BODY}\nclass TimeMixin(Times):\n    pass\n` },
    ],
    ['with more than columns', { 'app/db.py': `${DB}\n    def touch(self) -> None: ...\n    LIMIT = 5\n` }],
  ])('%s', async (_, files) => {
    const { text, said } = await make(files)
    expect(text).toContain('class User(TimeMixin, Base):')
    expect(said).toHaveLength(1)
  })

  test.each<[string, Files, string]>([
    [
      'no file',
      {},
      'was looked for in app/db.py, app/db/__init__.py, src/app/db.py, src/app/db/__init__.py and not',
    ],
    ['no class', { 'app/db.py': 'x = 1\n' }, 'is no class of app/db.py'],
    ['no Python', { 'app/db.py': 'class (((\n' }, 'is no class of app/db.py'],
    [
      'a foreign parent',
      { 'app/db.py': `${IMPORTS}\nimport x\nclass TimeMixin(x.Y):${BODY}` },
      'its parent x.Y',
    ],
    ['arguments', { 'app/db.py': `${DB}    __table_args__ = {}\n` }, 'it has __table_args__'],
    ['a function', { 'app/db.py': `${DB}    @declared_attr\n    def x(cls): ...\n` }, 'declared_attr'],
    ['a ring', { 'app/db.py': 'from .db import TimeMixin\n' }, 'too many modules'],
    ['one more column', { 'app/db.py': `${DB}    x: Mapped[int]\n` }, 'has x too'],
    ['no such column', { 'app/db.py': direct }, 'says nothing of deleted_at'],
  ])('but not with %s', async (_, files, expected) => {
    const { text, said } = await make(files)
    expect(text).toContain('class User(Base):')
    expect(said.join('\n')).toContain(expected)
  })

  test('relative to the output', async () => {
    const { text } = await make({ 'app/db.py': DB }, {}, 'app/models.py', '.db:TimeMixin')
    expect(text).toContain('from .db import TimeMixin')
    expect(text).toContain('class User(TimeMixin, Base):')
  })
})

test.each(['sqlmodel', 'core'])('style %s has no mixins', async (style) => {
  await expect(make({ 'app/db.py': DB }, { style })).rejects.toThrow(
    'expected the style declarative, dataclass or classic',
  )
})

const KEY_SCHEMA = `
CREATE TABLE people (id INTEGER NOT NULL PRIMARY KEY, mentor_id INTEGER REFERENCES people (id), seen_at DATETIME);
CREATE TABLE friends (a INTEGER NOT NULL REFERENCES people (id), b INTEGER NOT NULL REFERENCES people (id), PRIMARY KEY (a, b));
CREATE TABLE pets (id INTEGER NOT NULL PRIMARY KEY, seen_at DATETIME);
CREATE INDEX pets_by_time ON pets (seen_at DESC);
`

const KEYS: Readonly<Record<string, string>> = {
  declarative: `class KeyMixin:
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    seen_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
`,
  dataclass: `class KeyMixin(MappedAsDataclass, kw_only=True, eq=False):
    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    seen_at: Mapped[datetime.datetime | None] = mapped_column(DateTime, default=None)
`,
  classic: `class KeyMixin:
    id = Column(Integer, primary_key=True)
    seen_at = Column(DateTime)
`,
}

const SESSION = `
from sqlalchemy.orm import Session

with Session(engine) as session:
    ann = Person()
    bob = Person()
    session.add_all([ann, bob, Pet()])
    session.flush()
    bob.mentor = ann
    session.commit()
    assert session.get_one(Person, bob.id).mentor is ann
assert [index.name for index in Pet.__table__.indexes] == ["pets_by_time"]
`

test.each(Object.keys(KEYS))('a key in a mixin works in style %s', async (style) => {
  const db = `import datetime

from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column


${KEYS[style] ?? ''}`
  const mixins = [{ class: 'app.db:KeyMixin', columns: ['id', 'seen_at'] }]
  const fields = {
    schema: 'schema.sql',
    target: 'sqlalchemy' as const,
    output: 'models.py',
    dialect: 'sqlite' as const,
  }
  const [entry] = toEntry({ ...fields, options: { mixins, style } }, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const files = { 'schema.sql': KEY_SCHEMA, 'app/__init__.py': '', 'app/db.py': db }
  const { value, diagnostics } = await createMaker()(entry, memoryTree(files))
  expect(diagnostics.map(({ message }) => message)).toEqual([])
  const models = value.files[0]?.text ?? ''
  expect(models).toContain('class Person(KeyMixin, Base')
  expect(await askTeam({ ...files, 'models.py': models }, SESSION, style !== 'classic')).toEqual([])
})
