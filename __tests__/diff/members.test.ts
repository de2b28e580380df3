import { describe, expect, test } from '@jest/globals'

import type { Dialect, Index, Table } from '../../src/model/schema.js'
import { column, foreignKey, id, table, types } from '../support/schemas.js'
import { sentences } from './support.js'

/** What changes about the constraints and indexes of `t`, whose columns are `id`, `a` and `b`. */
function change(
  from: Partial<Table>,
  to: Partial<Table>,
  dialect: Dialect = 'postgresql',
): readonly string[] {
  const of = (extra: Partial<Table>): Table => ({
    ...table('t', [id(), column('a'), column('b', types.text)]),
    ...extra,
  })
  return sentences([of(from)], [of(to)], { dialect })
}

function index(name: string, columns: string, extra: Partial<Index> = {}): Index {
  return {
    name,
    unique: false,
    parts: columns.split(',').map((each) => ({ kind: 'column', name: each })),
    ...extra,
  }
}

describe('names', () => {
  const OWN: readonly (readonly [Dialect, Partial<Table>, Partial<Table>])[] = [
    [
      'postgresql',
      { uniques: [{ columns: ['a'], include: ['b'] }] },
      { uniques: [{ name: 't_a_b_key', columns: ['a'], include: ['b'] }] },
    ],
    ['postgresql', { primaryKey: { columns: ['id'] } }, { primaryKey: { name: 't_pkey', columns: ['id'] } }],
    [
      'postgresql',
      { uniques: [{ columns: ['a', 'b'] }] },
      { uniques: [{ name: 't_a_b_key', columns: ['a', 'b'] }] },
    ],
    [
      'postgresql',
      { foreignKeys: [foreignKey('a', 'u')] },
      { foreignKeys: [foreignKey('a', 'u', { name: 't_a_fkey' })] },
    ],
    [
      'postgresql',
      { checks: [{ sql: 'a > 0' }, { sql: 'a < 9' }] },
      {
        checks: [
          { name: 't_a_check1', sql: '(a < 9)' },
          { name: 't_a_check', sql: '(a > 0)' },
        ],
      },
    ],
    ['postgresql', { indexes: [index('ix_t_a', 'a')] }, { indexes: [index('t_a_idx', 'a')] }],
    [
      'postgresql',
      { indexes: [index('t_lower_idx', '', { parts: [{ kind: 'expression', sql: 'lower(b)' }] })] },
      {
        indexes: [
          index('ix_t_lower_b_text', '', { parts: [{ kind: 'expression', sql: 'lower((b)::text)' }] }),
        ],
      },
    ],
    ['mysql', { primaryKey: { columns: ['id'] } }, { primaryKey: { name: 'PRIMARY', columns: ['id'] } }],
    [
      'mysql',
      { foreignKeys: [foreignKey('a', 'u')] },
      {
        foreignKeys: [foreignKey('a', 'u', { name: 't_ibfk_1', onDelete: 'restrict' })],
        indexes: [index('a', 'a')],
      },
    ],
    ['mariadb', { checks: [{ sql: 'a > 0' }] }, { checks: [{ name: 'CONSTRAINT_1', sql: '`a` > 0' }] }],
    ['mysql', { indexes: [index('ix_t_a', 'a')] }, { indexes: [index('a_2', 'a')] }],
    ['mysql', { uniques: [{ columns: ['a'] }] }, { indexes: [index('a', 'a', { unique: true })] }],
    [
      'sqlite',
      { uniques: [{ columns: ['a'] }] },
      { indexes: [index('sqlite_autoindex_t_1', 'a', { unique: true })] },
    ],
  ]
  test.each(OWN)('in %s none is the database’s own: %j, %j', (dialect, from, to) => {
    expect(change(from, to, dialect)).toEqual([])
    expect(change(to, from, dialect)).toEqual([])
  })

  test('that PostgreSQL cut are its own', () => {
    const name = 'a_table_whose_name_is_rather_long_for_a_table'
    const columns = ['a_column_whose_name_is_rather_long']
    const of = (extra: Partial<Table>): Table => ({
      ...table(
        name,
        columns.map((each) => column(each)),
      ),
      ...extra,
    })
    const own = 'a_table_whose_name_is_rather__a_column_whose_name_is_rather_key'
    expect(own).toHaveLength(63)
    expect(sentences([of({ uniques: [{ columns }] })], [of({ uniques: [{ name: own, columns }] })])).toEqual(
      [],
    )
  })

  test('that only changed are renamed', () => {
    expect(
      change({ uniques: [{ name: 'u1', columns: ['a'] }] }, { uniques: [{ name: 'u2', columns: ['a'] }] }),
    ).toEqual(['unique constraint <u2> of <t> was called <u1> before'])
    expect(change({ checks: [{ sql: 'a > 0' }] }, { checks: [{ name: 'positive', sql: 'a>0' }] })).toEqual([
      'check <positive> of <t> is called <positive> now',
    ])
  })

  test('stay where the table is renamed', () => {
    const before = table('old', [id()], { primaryKey: { name: 'old_pkey', columns: ['id'] } })
    const now = table('new', [id()], { formerNames: ['old'] })
    expect(sentences([before], [now])).toEqual(['table <new> was called <old> before'])
  })
})

describe('foreign keys', () => {
  test('change in each of their traits', () => {
    const key = foreignKey('a', 'u')
    const to = [
      { onDelete: 'cascade' },
      { onUpdate: 'set-null' },
      { match: 'full' },
      { deferrable: 'deferred' },
      { onDelete: 'set-null', onDeleteColumns: ['a'] },
      { referencedTable: 'v' },
      { referencedColumns: ['key'] },
      { referencedNamespace: 'n' },
    ] as const
    for (const traits of to) {
      const [sentence = '', ...others] = change(
        { foreignKeys: [key] },
        { foreignKeys: [{ ...key, ...traits }] },
      )
      expect(others).toEqual([])
      expect(sentence).toMatch(
        /^the foreign key of <t> changes from <FOREIGN KEY \(a\) REFERENCES u \(id\)> to </,
      )
    }
    expect(change({ foreignKeys: [key] }, { foreignKeys: [{ ...key, onDelete: 'no-action' }] })).toEqual([])
  })

  test('follow renamed tables and columns', () => {
    const from = [
      table('u', [id()]),
      table('t', [id(), column('a')], { foreignKeys: [foreignKey('a', 'u')] }),
    ]
    const to = [
      table('v', [column('key', types.bigint, { formerNames: ['id'], autoIncrement: true })], {
        formerNames: ['u'],
        primaryKey: { columns: ['key'] },
      }),
      table('t', [id(), column('c', types.int, { formerNames: ['a'] })], {
        foreignKeys: [foreignKey('c', 'v', { referenced: 'key' })],
      }),
    ]
    expect(sentences(from, to)).toEqual([
      'table <v> was called <u> before',
      'column <v.key> was called <id> before',
      'column <t.c> was called <a> before',
    ])
  })
})

describe('the others', () => {
  test('come, change and go', () => {
    expect(
      change(
        {
          primaryKey: { columns: ['id'] },
          uniques: [{ columns: ['a'] }],
          checks: [{ name: 'c', sql: 'a > 0' }],
        },
        {
          primaryKey: { columns: ['id', 'a'] },
          checks: [{ name: 'c', sql: 'a > 1' }],
          indexes: [index('i', 'b')],
        },
      ),
    ).toEqual([
      'the primary key of <t> changes from <PRIMARY KEY (id)> to <PRIMARY KEY (id, a)>',
      'check <c> of <t> changes from <CHECK (a > 0)> to <CHECK (a > 1)>',
      'index <i> of <t> is new: <INDEX (b)>',
      'the unique constraint of <t> is gone: <UNIQUE (a)>',
    ])
  })

  test('a unique constraint and a unique index are two things in PostgreSQL', () => {
    const [constraint, unique] = [
      { uniques: [{ columns: ['a'] }] },
      { indexes: [index('i', 'a', { unique: true })] },
    ]
    expect(change(constraint, unique)).toHaveLength(2)
  })

  test('an index changes in each of its traits', () => {
    const [part] = index('i', 'a').parts
    if (!part) throw new Error('a part')
    const to: readonly Partial<Index>[] = [
      { unique: true },
      { method: 'hash' },
      { where: 'a > 0' },
      { include: ['b'] },
      { nullsNotDistinct: true },
      { storageParameters: { fillfactor: '70' } },
      { parts: [{ ...part, order: 'desc' }] },
      { parts: [{ ...part, nulls: 'first' }] },
      { parts: [{ ...part, operatorClass: 'int4_ops' }] },
      { parts: [{ ...part, collation: 'C' }] },
      { parts: [{ kind: 'expression', sql: 'a + 1' }] },
      { parts: [part, { kind: 'column', name: 'b' }] },
    ]
    for (const traits of to) {
      expect(change({ indexes: [index('i', 'a')] }, { indexes: [index('i', 'a', traits)] })).toEqual([
        expect.stringMatching(/^index <i> of <t> changes from <INDEX \(a\)> to </),
      ])
    }
    expect(
      change(
        { indexes: [index('i', 'a', { where: "b IN ('x','y')" })] },
        { indexes: [index('i', 'a', { where: "(b = ANY (ARRAY['x'::text, 'y'::text]))" })] },
      ),
    ).toEqual([])
  })

  test('an operator class of a namespace is the one that the search path leads to', () => {
    const by = (operatorClass: string): Partial<Table> => {
      const parts = [{ kind: 'column' as const, name: 'a', operatorClass }]
      return { indexes: [index('i', 'a', { method: 'gist', parts })] }
    }
    expect(change(by('gist_trgm_ops'), by('my_app.gist_trgm_ops'))).toEqual([])
    expect(change(by("gist_trgm_ops (siglen='32')"), by('"my.app".gist_trgm_ops'))).toHaveLength(1)
  })

  test('storage parameters are a part of what an index and a constraint say', () => {
    const stored = { storageParameters: { fastupdate: 'false', fillfactor: '70' } }
    const key = { primaryKey: { columns: ['id'] } }
    const part = { kind: 'column', name: 'a', operator: '=' } as const
    const exclusion = { exclusions: [{ method: 'hash', parts: [part] }] }
    expect(
      change(
        { ...key, ...exclusion, uniques: [{ columns: ['a'] }], indexes: [index('i', 'b')] },
        {
          primaryKey: { columns: ['id'], ...stored },
          exclusions: [{ method: 'hash', parts: [part], ...stored }],
          uniques: [{ columns: ['a'], ...stored }],
          indexes: [index('i', 'b', { ...stored, where: 'a > 0' })],
        },
      ),
    ).toEqual([
      'the primary key of <t> changes from <PRIMARY KEY (id)> to <PRIMARY KEY (id) WITH (fastupdate=false, fillfactor=70)>',
      'the unique constraint of <t> changes from <UNIQUE (a)> to <UNIQUE (a) WITH (fastupdate=false, fillfactor=70)>',
      'the exclusion constraint of <t> changes from <EXCLUDE USING hash (a WITH =)> to <EXCLUDE USING hash (a WITH =) WITH (fastupdate=false, fillfactor=70)>',
      'index <i> of <t> changes from <INDEX (b)> to <INDEX (b) WITH (fastupdate=false, fillfactor=70) WHERE a > 0>',
    ])
    const same = { indexes: [index('i', 'b', stored)], uniques: [{ columns: ['a'], ...stored }] }
    expect(change(same, structuredClone(same))).toEqual([])
  })

  test('exclusions are compared with their operators', () => {
    const exclusion = (operator: string) => ({
      exclusions: [{ name: 'e', method: 'gist', parts: [{ kind: 'column' as const, name: 'a', operator }] }],
    })
    expect(change(exclusion('='), exclusion('='))).toEqual([])
    expect(change(exclusion('='), exclusion('&&'))).toEqual([
      'exclusion constraint <e> of <t> changes from <EXCLUDE USING gist (a WITH =)> to <EXCLUDE USING gist (a WITH &&)>',
    ])
  })

  test('checks follow renamed columns', () => {
    const from = table('t', [column('qty')], { checks: [{ sql: 'qty > 0' }] })
    const to = table('t', [column('amount', types.int, { formerNames: ['qty'] })], {
      checks: [{ sql: '(amount > 0)' }],
    })
    expect(sentences([from], [to])).toEqual(['column <t.amount> was called <qty> before'])
  })

  test('values whose type only the database says are the same', () => {
    const from = table('t', [column('made', types.datetime)], { checks: [{ sql: "made > '2020-01-31'" }] })
    const sql = "(made > '2020-01-31 00:00:00'::timestamp without time zone)"
    expect(sentences([from], [{ ...from, checks: [{ name: 't_made_check', sql }] }])).toEqual([])
  })

  test('comments are compared', () => {
    const unique = (comment?: string) => ({
      uniques: [{ name: 'u', columns: ['a'], ...(comment === undefined ? {} : { comment }) }],
    })
    expect(change(unique('one'), unique())).toEqual([
      'unique constraint <u> of <t> has no comment any more; it was <one>',
    ])
  })
})
