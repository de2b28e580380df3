import { expect, test } from '@jest/globals'
import { rmSync } from 'node:fs'

import type { Column, Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { django } from '../../src/targets/django.js'
import { runProject } from '../support/django/project.js'
import { generateFiles } from '../support/pages.js'
import { makeFolder, runTool } from '../support/python.js'
import { column, id, schema, table } from '../support/schemas.js'

/** A column of a type of pgvector, as the readers give it: they know only the first of its types. */
function vector(name: string, raw: string): Column {
  const args = /\d+/.exec(raw)?.slice(0, 1) ?? []
  const type: ColumnType = raw.includes('vec(')
    ? { kind: 'unknown' }
    : { kind: 'native', name: 'vector', args }
  return { ...column(name, type, { nullable: true }), raw }
}

const input: Schema = schema(
  [
    table(
      'items',
      [
        id(),
        vector('a', 'vector(3)'),
        vector('b', 'public.VECTOR'),
        vector('c', 'halfvec(3)'),
        vector('d', 'sparsevec(4)'),
      ],
      {
        indexes: [
          {
            name: 'ix_a',
            unique: false,
            method: 'hnsw',
            parts: [{ kind: 'column', name: 'a', operatorClass: 'vector_l2_ops' }],
          },
          {
            name: 'ix_b',
            unique: false,
            method: 'ivfflat',
            parts: [{ kind: 'column', name: 'c', operatorClass: 'halfvec_cosine_ops' }],
          },
        ],
      },
    ),
  ],
  { dialect: 'postgresql', literal: true },
)

function write(made: Schema, dependencies: readonly string[]): string {
  return generateFiles(django, made, { dependencies: new Set(dependencies) })['models.py'] ?? ''
}

/** What Django's migrations say to PostgreSQL, which need not be there. */
const STATEMENTS = `
from django.db.backends.postgresql.base import DatabaseWrapper

fields = [Item._meta.get_field(name) for name in "abcd"]
print([field.db_type(None) for field in fields])
settings = {"NAME": "x", "OPTIONS": {}, "TIME_ZONE": None, "CONN_MAX_AGE": 0, "AUTOCOMMIT": True}
editor = DatabaseWrapper(settings, "x").schema_editor(collect_sql=True)
for index in Item._meta.indexes:
    print(index.create_sql(Item, editor))
item = Item.objects.create(a=[1, 2, 3], b=[0.5], c=None)
item.refresh_from_db()
print(item.a, Item.objects.get(a=[1, 2, 3]).b, item.c, item.d)
item.full_clean()
`

test('vectors and their indexes are those of pgvector where the repository names it', async () => {
  const text = write(input, ['django', 'pgvector'])
  expect(text).toContain('from pgvector.django import (\n')
  expect(text).toContain('    a = VectorField(dimensions=3, null=True, blank=True)\n')
  const { checks, pending, session } = await runProject({ 'models.py': text }, STATEMENTS)
  expect({ checks, pending }).toEqual({ checks: [], pending: '' })
  expect(session.split('\n')).toEqual([
    "['vector(3)', 'vector', 'halfvec(3)', 'sparsevec(4)']",
    'CREATE INDEX "ix_a" ON "items" USING hnsw ("a" vector_l2_ops)',
    'CREATE INDEX "ix_b" ON "items" USING ivfflat ("c" halfvec_cosine_ops)',
    '[1.0, 2.0, 3.0] [0.5] None None',
    '',
  ])
})

/** Its session is on SQLite, which has no WITH: only what Django says to PostgreSQL is looked at. */
const INDEXES = `
from django.db.backends.postgresql.base import DatabaseWrapper

settings = {"NAME": "x", "OPTIONS": {}, "TIME_ZONE": None, "CONN_MAX_AGE": 0, "AUTOCOMMIT": True}
editor = DatabaseWrapper(settings, "x").schema_editor(collect_sql=True)
for index in Item._meta.indexes:
    print(index.create_sql(Item, editor))
`

test('indexes of vectors are kept as the schema has it', async () => {
  const [items] = input.tables
  if (!items) throw new Error('a table')
  const kept = [{ ef_construction: '64', m: '16' }, { lists: '100' }] as const
  const indexes = items.indexes.map((index, at) => ({ ...index, storageParameters: kept[at] ?? {} }))
  const text =
    generateFiles(
      django,
      { ...input, tables: [{ ...items, indexes }] },
      { dependencies: new Set(['pgvector']), options: { managed: false } },
    )['models.py'] ?? ''
  const { checks, pending, session } = await runProject({ 'models.py': text }, INDEXES)
  expect({ checks, pending }).toEqual({ checks: [], pending: '' })
  expect(session.split('\n')).toEqual([
    'CREATE INDEX "ix_a" ON "items" USING hnsw ("a" vector_l2_ops) WITH (m = 16, ef_construction = 64)',
    'CREATE INDEX "ix_b" ON "items" USING ivfflat ("c" halfvec_cosine_ops) WITH (lists = 100)',
    '',
  ])
})

test('nothing is said of them then, and their imports are sorted', async () => {
  const { diagnostics } = django.generate(input, {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
    dependencies: new Set(['pgvector']),
  })
  expect(diagnostics).toEqual([])
  const folder = makeFolder({ 'models.py': write(input, ['pgvector']) })
  for (const args of [
    ['check', '--isolated', '--no-cache', '--select', 'E4,E7,E9,F,I,UP', '.'],
    ['format', '--isolated', '--no-cache', '--check', '.'],
  ]) {
    const { status, stdout } = await runTool('ruff', args, folder)
    expect(status === 0 ? '' : stdout).toBe('')
  }
  rmSync(folder, { recursive: true })
})

test.each([
  ['without the package', input, ['django']],
  ['on another database', { ...input, dialect: 'sqlite' as const }, ['pgvector']],
])('they are text with a comment %s', (_, made, dependencies) => {
  const text = write(made, dependencies)
  expect(text).not.toContain('pgvector')
  expect(text).toContain("# The schema's type is vector(3).\n    a = models.TextField(null=True, blank=True)")
})

test.each(['vector(3, 4)', 'vector(x)', 'vector(0)', 'vector(99999999999)', 'vectors', 'vector(3)[]'])(
  '%s is no vector',
  (raw) => {
    const made = schema([table('items', [id(), vector('a', raw)])], { dialect: 'postgresql' })
    expect(write(made, ['pgvector'])).not.toContain('pgvector')
  },
)

test('leading zeros are no part of a number in Python', () => {
  const made = schema([table('items', [id(), vector('a', 'vector(003)')])], { dialect: 'postgresql' })
  expect(write(made, ['pgvector'])).toContain('VectorField(dimensions=3, ')
})
