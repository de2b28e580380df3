import { describe, expect, test } from '@jest/globals'

import { constraintsOf, indexesOf, tablesOf } from './support.js'

const TABLE = 'CREATE TABLE t (a int, b text, p point, words tsvector)'

// As pg_class.reloptions of PostgreSQL 15 has them.
test.each<[string, Readonly<Record<string, string>> | undefined]>([
  ['(a)', undefined],
  ['(a) WITH (fillfactor = 70)', { fillfactor: '70' }],
  ["(a) WITH (fillfactor='70', deduplicate_items=off)", { fillfactor: '70', deduplicate_items: 'off' }],
  ['(a) WITH (deduplicate_items)', { deduplicate_items: 'true' }],
  ['(a) WITH (FillFactor = 70.5)', { fillfactor: '70.5' }],
  ['USING gin (words) WITH (fastupdate = FALSE)', { fastupdate: 'false' }],
  ["USING gin (words) WITH (fastupdate = 'OFF')", { fastupdate: 'OFF' }],
  ['USING gist (p) WITH (buffering = Auto) WHERE a > 0', { buffering: 'auto' }],
  ['USING brin (a) WITH (pages_per_range = 0)', { pages_per_range: '0' }],
  ["USING zombodb (a) WITH (url = 'http://x/?a=b''c')", { url: "http://x/?a=b'c" }],
  [
    'USING x (a) WITH (low = -1, "__proto__" = 2)',
    Object.fromEntries([
      ['low', '-1'],
      ['__proto__', '2'],
    ]),
  ],
])('CREATE INDEX i ON t %s', async (written, expected) => {
  const [index] = await indexesOf(TABLE, `CREATE INDEX i ON t ${written}`)
  expect(index?.storageParameters).toEqual(expected)
})

test.each([
  'a int PRIMARY KEY WITH (fillfactor = 70)',
  'a int UNIQUE WITH (fillfactor = 70)',
  'a int, UNIQUE (a) INCLUDE (a) WITH (fillfactor = 70) DEFERRABLE',
  'a int, EXCLUDE USING hash (a WITH =) WITH (fillfactor = 70) WHERE (a > 0)',
])('CREATE TABLE t (%s)', async (written) => {
  const [constraint] = await constraintsOf(`CREATE TABLE t (${written})`)
  expect(constraint?.storageParameters).toEqual({ fillfactor: '70' })
})

describe('ALTER', () => {
  const index = 'CREATE INDEX i ON t (a) WITH (fillfactor = 70, deduplicate_items = off)'

  test.each<[string, Readonly<Record<string, string>>]>([
    ['ALTER INDEX i SET (fillfactor = 60)', { deduplicate_items: 'off', fillfactor: '60' }],
    ['ALTER INDEX IF EXISTS public.i RESET (fillfactor)', { deduplicate_items: 'off' }],
    ['ALTER TABLE i RESET (fillfactor), SET (deduplicate_items)', { deduplicate_items: 'true' }],
    ['ALTER INDEX i RESET (fillfactor, deduplicate_items)', {}],
    ['ALTER INDEX i RENAME TO j; ALTER INDEX j RESET (fillfactor)', { deduplicate_items: 'off' }],
    ['ALTER INDEX j SET (fillfactor = 60)', { deduplicate_items: 'off', fillfactor: '70' }],
    ['ALTER TABLE t SET (fillfactor = 60)', { deduplicate_items: 'off', fillfactor: '70' }],
  ])('%s', async (statement, expected) => {
    const [found] = await indexesOf(TABLE, index, statement)
    expect(found?.storageParameters).toEqual(expected)
  })

  test('the index of a key, under any of its names', async () => {
    const [key] = await constraintsOf(
      'CREATE TABLE t (a int PRIMARY KEY)',
      'ALTER INDEX t_pkey SET (fillfactor = 50)',
      'ALTER TABLE t RENAME CONSTRAINT t_pkey TO k',
      'ALTER INDEX k SET (deduplicate_items = on)',
    )
    expect(key?.storageParameters).toEqual({ fillfactor: '50', deduplicate_items: 'on' })
  })

  test('ADD CONSTRAINT, with an index of its own and with one that is there', async () => {
    const constraints = await constraintsOf(
      TABLE,
      'ALTER TABLE t ADD UNIQUE (a) WITH (fillfactor = 70)',
      'CREATE UNIQUE INDEX u ON t (b) WITH (fillfactor = 80)',
      'ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX u',
    )
    expect(constraints.map(({ storageParameters }) => storageParameters?.['fillfactor'])).toEqual([
      '70',
      '80',
    ])
  })
})

test('LIKE takes them over, and two keys that differ in nothing else are one', async () => {
  const { s, u } = await tablesOf(
    'CREATE TABLE t (a int UNIQUE WITH (fillfactor = 70)); CREATE INDEX i ON t (a) WITH (fillfactor = 60)',
    'CREATE TABLE s (LIKE t INCLUDING INDEXES); CREATE TABLE u (a int UNIQUE, UNIQUE (a) WITH (fillfactor = 70))',
  )
  expect([s?.constraints[0], s?.indexes[0]].map((part) => part?.storageParameters)).toEqual([
    { fillfactor: '70' },
    { fillfactor: '60' },
  ])
  expect(u?.constraints.map(({ storageParameters }) => storageParameters)).toEqual([undefined])
})
