import { expect, test } from '@jest/globals'

import { findBookkeeping } from '../../src/databases/bookkeeping.js'
import type { SchemaDocument, TableNode } from '../../src/model/document.js'
import { partsOf } from '../../src/readers/parts.js'

const place = { path: '${DATABASE_URL}', line: 1, column: 1 }

function document(...tables: readonly Partial<TableNode>[]): SchemaDocument {
  const nodes = tables.map((table) => ({ place, columns: [], indexes: [], constraints: [], ...table }))
  return { path: place.path, literal: true, ...partsOf({ tables: nodes }) }
}

const ALL = { tables: [], exclude: [] }

const SHOP = document(
  { name: 'users' },
  { name: 'alembic_version' },
  { name: 'DATABASECHANGELOG' },
  { name: 'auth_user' },
  { name: 'alembic_versions' },
  { name: 'jobs', namespace: 'cron', extension: 'pg_cron' },
)

test('bookkeeping is what has exactly such a name, and what an extension looks after', () => {
  const { value, diagnostics } = findBookkeeping([SHOP], ALL)
  expect(value).toEqual(['alembic_version', 'DATABASECHANGELOG', 'cron.jobs'])
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toContain('"alembic_version", "DATABASECHANGELOG", "cron.jobs"')
})

test('a table that is named is taken in; a glob names none', () => {
  expect(findBookkeeping([SHOP], { ...ALL, tables: ['*', 'databasechangelog', 'cron.jobs'] }).value).toEqual([
    'alembic_version',
  ])
  expect(findBookkeeping([SHOP], { ...ALL, tables: ['*', 'jobs', 'alembic_*'] }).value).toEqual([
    'alembic_version',
    'DATABASECHANGELOG',
  ])
})

test.each([
  [{ tables: ['users'], exclude: [] }, []],
  [{ tables: [], exclude: ['Alembic_*', 'cron.*'] }, ['DATABASECHANGELOG']],
  [{ tables: ['*'], exclude: ['databasechangelog'] }, ['alembic_version', 'cron.jobs']],
])('nobody hears of what %j leaves out anyway', (selection, said) => {
  const { value, diagnostics } = findBookkeeping([SHOP], selection)
  expect(value).toEqual(['alembic_version', 'DATABASECHANGELOG', 'cron.jobs'])
  const words = diagnostics.map(({ message }) => [...message.replace(/;.*/, '').matchAll(/"(.+?)"/g)])
  expect(words.flat().map(([, name]) => name)).toEqual(said)
})

test('a file in which an author names each table has none', () => {
  const written: SchemaDocument = { path: 'db/schema.xml', ...partsOf({ tables: SHOP.tables }) }
  expect(findBookkeeping([written], ALL)).toEqual({ value: [], diagnostics: [] })
})
