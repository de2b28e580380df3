import { expect, test } from '@jest/globals'

import { findBookkeeping } from '../../src/databases/bookkeeping.js'
import type { SchemaDocument, TableNode } from '../../src/model/document.js'
import { partsOf } from '../../src/readers/parts.js'

const place = { path: '${DATABASE_URL}', line: 1, column: 1 }

function document(...tables: readonly Partial<TableNode>[]): SchemaDocument {
  const nodes = tables.map((table) => ({ place, columns: [], indexes: [], constraints: [], ...table }))
  return { path: place.path, literal: true, ...partsOf({ tables: nodes }) }
}

const SHOP = document(
  { name: 'users' },
  { name: 'alembic_version' },
  { name: 'DATABASECHANGELOG' },
  { name: 'auth_user' },
  { name: 'alembic_versions' },
  { name: 'jobs', namespace: 'cron', extension: 'pg_cron' },
)

test('bookkeeping is what has exactly such a name, and what an extension looks after', () => {
  const { value, diagnostics } = findBookkeeping([SHOP], [])
  expect(value).toEqual(['alembic_version', 'DATABASECHANGELOG', 'cron.jobs'])
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toContain('"alembic_version", "DATABASECHANGELOG", "cron.jobs"')
})

test('a table that is named is taken in; a glob names none', () => {
  expect(findBookkeeping([SHOP], ['*', 'databasechangelog', 'cron.jobs']).value).toEqual(['alembic_version'])
  expect(findBookkeeping([SHOP], ['*', 'jobs', 'alembic_*']).value).toEqual([
    'alembic_version',
    'DATABASECHANGELOG',
  ])
})

test('a file in which an author names each table has none', () => {
  const written: SchemaDocument = { path: 'db/schema.xml', ...partsOf({ tables: SHOP.tables }) }
  expect(findBookkeeping([written], [])).toEqual({ value: [], diagnostics: [] })
})
