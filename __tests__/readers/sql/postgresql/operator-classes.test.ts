import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { cube } from '@electric-sql/pglite/contrib/cube'
import { hstore } from '@electric-sql/pglite/contrib/hstore'
import { intarray } from '@electric-sql/pglite/contrib/intarray'
import { isn } from '@electric-sql/pglite/contrib/isn'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { seg } from '@electric-sql/pglite/contrib/seg'
import { expect, test } from '@jest/globals'

import { isUsualClass } from '../../../../src/readers/sql/postgresql/operator-classes.js'
import { indexesOf, tableOf } from './support.js'

test.each([
  ['USING gin (data jsonb_ops)', undefined],
  ['USING gin (data jsonb_path_ops)', 'jsonb_path_ops'],
  ['(name text_ops)', undefined],
  ['(name varchar_ops)', 'varchar_ops'],
  ['(name pg_catalog.text_ops)', undefined],
  ['(name pg_catalog.text_pattern_ops)', 'text_pattern_ops'],
  ['(name constructor.text_ops)', 'constructor.text_ops'],
  ['USING constructor (name text_ops)', 'text_ops'],
  ['USING brin (name text_minmax_ops)', undefined],
  ['(address inet_ops)', undefined],
  ['USING gist (address inet_ops)', 'inet_ops'],
  // With options the catalog names every class.
  ['USING gist (tags gist_hstore_ops (siglen = 32))', "gist_hstore_ops (siglen='32')"],
])('of an index %s the catalog names the class %s', async (written, operatorClass) => {
  const [index] = await indexesOf(
    'CREATE TABLE t (data jsonb, name text, address inet, tags hstore)',
    `CREATE INDEX i ON t ${written}`,
  )
  const [part] = index?.columns ?? []
  expect(typeof part === 'object' ? part.operatorClass : part).toBe(operatorClass)
})

test('the usual class of an exclusion is not named either', async () => {
  const { constraints } = await tableOf(
    'CREATE TABLE t (a int, b text, EXCLUDE USING gist (a gist_int4_ops WITH =, b gist_trgm_ops WITH =))',
  )
  expect(constraints[0]?.parts).toEqual([
    { name: 'a', operator: '=' },
    { name: 'b', operatorClass: 'gist_trgm_ops', operator: '=' },
  ])
})

test('exactly the classes that the catalog calls defaults are usual', async () => {
  const extensions = { btree_gin, btree_gist, citext, cube, hstore, intarray, isn, ltree, pg_trgm, seg }
  const engine = await PGlite.create({ extensions })
  await engine.exec(
    Object.keys(extensions)
      .map((name) => `CREATE EXTENSION ${name};`)
      .join(''),
  )
  const { rows } = await engine.query<{ method: string; name: string; usual: boolean }>(
    'SELECT amname AS method, opcname AS name, opcdefault AS usual FROM pg_opclass o JOIN pg_am a ON a.oid = o.opcmethod',
  )
  await engine.close()
  expect(rows.length).toBeGreaterThan(200)
  const wrong = rows.filter(({ method, name, usual }) => isUsualClass(name, method) !== usual)
  expect(wrong).toEqual([])
}, 60_000)
