import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { hstore } from '@electric-sql/pglite/contrib/hstore'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { readCatalog } from '../../src/databases/postgresql/catalog.js'
import { diffSchemas } from '../../src/diff/index.js'
import { type Diagnostic, hasErrors } from '../../src/model/diagnostic.js'
import type { SchemaDocument } from '../../src/model/document.js'
import type { Schema } from '../../src/model/schema.js'
import { readSql } from '../../src/readers/sql/read-files.js'
import { renderChanges } from '../../src/report/changes.js'
import { resolve } from '../../src/resolve/index.js'
import { beyond, listCases, type SqlCase } from '../servers/round-trip.js'

// PGlite is PostgreSQL's engine as WebAssembly, of a newer version than most servers have.
let engine: PGlite

beforeAll(async () => {
  engine = await PGlite.create({ extensions: { btree_gist, citext, hstore, ltree, pg_trgm } })
}, 60_000)

afterAll(async () => {
  await engine.close()
})

test.each(listCases('postgresql'))(
  'the catalog of the embedded engine says what the SQL says: $name',
  async (sqlCase) => {
    await build(sqlCase)
    const connection = {
      database: 'postgresql',
      host: 'localhost',
      port: 5432,
      tls: { mode: 'disable' },
      namespaces: [],
      label: '${DATABASE_URL}',
      secrets: [],
    } as const
    const catalog = await readCatalog(engine, connection, { namespaces: [], timeout: 10_000 })
    const sql = await readSql(
      sqlCase.files.map(({ name, text }) => ({ path: name, text })),
      { dialect: 'postgresql' },
    )
    const [one, other] = [
      toSchema(sql.value, sql.diagnostics),
      toSchema(catalog.value ? [catalog.value] : [], catalog.diagnostics),
    ]
    expect(one.tables.length).toBeGreaterThan(0)
    expect(beyond(sqlCase, 'diff', renderChanges(diffSchemas(one, other)))).toEqual([])
  },
  60_000,
)

/** Builds what a case says in a database that is empty again. */
async function build({ files }: SqlCase): Promise<void> {
  await engine.exec(`RESET ALL; ${EMPTY}`)
  for (const { text } of files) await engine.exec(text)
  await engine.exec('RESET ALL')
}

/** Drops all schemas with what is in them, extensions too. */
const EMPTY = `DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
    EXECUTE format('DROP SCHEMA %I CASCADE', name);
  END LOOP;
  CREATE SCHEMA public;
END $$;`

function toSchema(documents: readonly SchemaDocument[], said: readonly Diagnostic[]): Schema {
  const { value, diagnostics } = resolve(documents, {
    dialect: 'postgresql',
    tables: [],
    exclude: [],
    external: {},
  })
  expect([...said, ...diagnostics].filter((each) => hasErrors([each]))).toEqual([])
  return value
}
