import { expect, test } from '@jest/globals'

import { indexesOf, tableOf } from './support.js'

test.each([
  ['USING gin (data jsonb_ops)', undefined],
  ['USING gin (data jsonb_path_ops)', 'jsonb_path_ops'],
  ['(name text_ops)', undefined],
  ['(name varchar_ops)', 'varchar_ops'],
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
