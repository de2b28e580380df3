import { describe, expect, test } from '@jest/globals'

import type { IndexNode } from '../../src/model/document.js'
import { col, constraint, document, place, ref, resolved, table } from '../support/documents.js'

const columns = [
  col('a', 'integer', { nullable: false }),
  col('b', 'integer', { nullable: false }),
  col('c', 'text', { nullable: true }),
]
const literal = (tables: Parameters<typeof document>[0]) =>
  resolved(document(tables, { literal: true, dialect: 'postgresql' }))

test('a column that counts up is never NULL, whatever its author leaves out', () => {
  const { column } = resolved(document([table('t', [col('no', 'BIGINT', { autoIncrement: true })])]))
  expect(column('t.no')).toMatchObject({ autoIncrement: true, nullable: false })
})

describe('constraints', () => {
  test('SET NULL on some columns asks only these to be nullable', () => {
    const reference = { ...ref('t'), columns: ['b', 'a'], onDelete: 'SET NULL', onDeleteColumns: ['c'] }
    const { codes } = literal([
      table('t', columns, { constraints: [constraint('foreign-key', ['b', 'c'], { reference })] }),
    ])
    expect(codes).toEqual([])
  })

  test('say when they are checked, what they carry along and what they are for', () => {
    const { table: find, codes } = literal([
      table('t', columns, {
        constraints: [
          constraint('primary-key', ['a'], { name: 'pk', deferrable: true, include: ['c'], comment: 'key' }),
          constraint('unique', ['b'], {
            name: 'u',
            initiallyDeferred: true,
            nullsNotDistinct: true,
            include: ['c'],
          }),
          constraint('check', [], { name: 'k', check: ' b > 0 ', comment: 'positive' }),
          constraint('foreign-key', ['a', 'b'], {
            name: 'f',
            deferrable: true,
            initiallyDeferred: true,
            comment: 'self',
            reference: {
              ...ref('t'),
              columns: ['b', 'a'],
              match: 'FULL',
              onDelete: 'SET NULL',
              onDeleteColumns: ['b'],
            },
          }),
        ],
      }),
    ])
    expect(codes).toEqual(['warning set-null-on-not-null'])
    expect(find('t').primaryKey).toEqual({
      name: 'pk',
      columns: ['a'],
      include: ['c'],
      deferrable: 'immediate',
      comment: 'key',
    })
    expect(find('t').uniques).toEqual([
      { name: 'u', columns: ['b'], include: ['c'], nullsNotDistinct: true, deferrable: 'deferred' },
    ])
    expect(find('t').checks).toEqual([{ name: 'k', sql: 'b > 0', comment: 'positive' }])
    expect(find('t').foreignKeys).toEqual([
      {
        place: place(),
        name: 'f',
        columns: ['a', 'b'],
        referencedTable: 't',
        referencedColumns: ['b', 'a'],
        onDelete: 'set-null',
        onDeleteColumns: ['b'],
        match: 'full',
        deferrable: 'deferred',
        comment: 'self',
      },
    ])
  })

  test('an exclusion', () => {
    const { table: find, codes } = literal([
      table('t', columns, {
        constraints: [
          constraint('exclusion', [], {
            name: 'x',
            method: 'GIST',
            parts: [
              { name: 'a', operator: '=' },
              { expression: 'int4range(a, b)', operator: '&&', operatorClass: 'range_ops' },
            ],
            where: 'c IS NULL',
            deferrable: true,
          }),
        ],
      }),
    ])
    expect(codes).toEqual([])
    expect(find('t').exclusions).toEqual([
      {
        name: 'x',
        method: 'gist',
        parts: [
          { kind: 'column', name: 'a', operator: '=' },
          { kind: 'expression', sql: 'int4range(a, b)', operator: '&&', operatorClass: 'range_ops' },
        ],
        where: 'c IS NULL',
        deferrable: 'immediate',
      },
    ])
  })

  test.each([
    [{ parts: [] }, 'error missing-columns'],
    [{ parts: [{ name: 'a' }] }, 'error missing-operator'],
    [{ parts: [{ name: 'z', operator: '=' }] }, 'error unknown-column'],
  ])('an exclusion of %j', (extra, code) => {
    expect(
      literal([table('t', columns, { constraints: [constraint('exclusion', [], extra)] })]).codes,
    ).toEqual([code])
  })

  test('a word for MATCH that nobody knows', () => {
    const reference = { ...ref('t.a'), match: 'SOME' }
    const { codes } = literal([
      table('t', columns, { constraints: [constraint('foreign-key', ['b'], { reference })] }),
    ])
    expect(codes).toEqual(['error unknown-match'])
  })
})

describe('indexes', () => {
  const full: IndexNode = {
    place: place(),
    name: 'i',
    columns: [
      { name: 'a', order: 'desc', nulls: 'last' },
      { name: 'b', order: 'asc', nulls: 'last' },
      { expression: 'lower(c)', collation: 'C', operatorClass: 'text_pattern_ops' },
    ],
    unique: true,
    method: 'SP-GiST',
    where: 'c IS NOT NULL',
    include: ['c'],
    nullsNotDistinct: true,
    comment: 'fast',
  }

  test('keep all that they say', () => {
    const { table: find, codes } = literal([table('t', columns, { indexes: [full] })])
    expect(codes).toEqual([])
    expect(find('t').indexes).toEqual([
      {
        name: 'i',
        parts: [
          { kind: 'column', name: 'a', order: 'desc', nulls: 'last' },
          { kind: 'column', name: 'b' },
          { kind: 'expression', sql: 'lower(c)', collation: 'C', operatorClass: 'text_pattern_ops' },
        ],
        unique: true,
        method: 'spgist',
        where: 'c IS NOT NULL',
        include: ['c'],
        nullsNotDistinct: true,
        comment: 'fast',
      },
    ])
  })

  test('have storage parameters in one order and spelling', () => {
    const { table: find, codes } = literal([
      table('t', columns, {
        indexes: [
          {
            ...full,
            storageParameters: {
              gin_pending_list_limit: '64',
              FastUpdate: 'No',
              autosummarize: 'T',
              deduplicate_items: 'perhaps',
              buffering: 'AUTO',
              key_field: 'On a line',
            },
          },
        ],
        constraints: [
          constraint('primary-key', ['a'], { storageParameters: { fillfactor: ' 70 ' } }),
          constraint('unique', ['b'], { storageParameters: { fastupdate: '1' } }),
          constraint('exclusion', [], {
            parts: [{ name: 'a', operator: '=' }],
            storageParameters: { fillfactor: '80' },
          }),
        ],
      }),
    ])
    const { indexes, primaryKey, uniques, exclusions } = find('t')
    expect(codes).toEqual([])
    expect(Object.entries(indexes[0]?.storageParameters ?? {})).toEqual([
      ['autosummarize', 'true'],
      ['buffering', 'auto'],
      ['deduplicate_items', 'perhaps'],
      ['fastupdate', 'false'],
      ['gin_pending_list_limit', '64'],
      ['key_field', 'On a line'],
    ])
    expect([primaryKey, uniques[0], exclusions[0]].map((each) => each?.storageParameters)).toEqual([
      { fillfactor: '70' },
      { fastupdate: 'true' },
      { fillfactor: '80' },
    ])
  })

  test.each(['__proto__', 'a b', 'a) --', '1', '', 'größe', 'x'.repeat(64)])(
    'a storage parameter called %j is left out with a warning',
    (name) => {
      const storageParameters = Object.fromEntries([
        [name, '1'],
        ['constructor', '2'],
      ])
      const { table: find, codes } = literal([
        table('t', columns, { indexes: [{ ...full, storageParameters }] }),
      ])
      expect(codes).toEqual(['warning storage-parameter'])
      expect(find('t').indexes[0]?.storageParameters).toEqual({ constructor: '2' })
    },
  )

  test.each<[string, Partial<IndexNode>, boolean]>([
    ['over whole columns', {}, true],
    ['with a condition', { where: 'a > 0' }, false],
    ['over an expression', { columns: [{ expression: 'b + 0' }] }, false],
    ['over the beginning of a column', { columns: [{ name: 'b', length: 3 }] }, false],
  ])('a unique index %s may be referred to: %#', (_, extra, mayBe) => {
    const unique = { place: place(), name: 'u', columns: [{ name: 'b' }], unique: true, ...extra }
    const far = table('t', [col('b', 'INT')], { indexes: [unique] })
    const near = table('n', [col('b', 'INT', { reference: ref('t.b') })])
    expect(resolved([far, near]).codes).toEqual(mayBe ? [] : ['warning reference-not-unique'])
  })
})

describe('columns', () => {
  test('identity, generated, collation and former names', () => {
    const {
      column,
      codes,
      table: find,
    } = literal([
      table(
        't',
        [
          col('a', 'bigint', {
            nullable: false,
            autoIncrement: true,
            identity: { always: true, start: '5', cycle: false },
          }),
          col('b', 'integer', { nullable: false, autoIncrement: true }),
          col('c', 'integer', {
            nullable: true,
            expression: ' b * 2 ',
            default: { text: '1', computed: false },
          }),
          col('d', 'text', { nullable: true, collation: 'C', formerNames: ['e'] }),
          col('f', 'bigint', { nullable: true, identity: { always: false } }),
          col('g', 'bigint', { nullable: true, autoIncrement: true }),
        ],
        { formerNames: ['s'] },
      ),
    ])
    expect(codes).toEqual([])
    expect(find('t').formerNames).toEqual(['s'])
    expect(column('t.a')).toMatchObject({ autoIncrement: true, identity: { always: true, start: '5' } })
    expect(column('t.b')).toMatchObject({ autoIncrement: true })
    expect(column('t.b')).not.toHaveProperty('identity')
    expect([column('t.f').nullable, column('t.g').nullable]).toEqual([false, true])
    expect(column('t.c').generated).toEqual({ sql: 'b * 2', stored: true })
    expect(column('t.c')).not.toHaveProperty('default')
    expect(column('t.d')).toMatchObject({ collation: 'C', formerNames: ['e'] })
  })

  test.each([
    ['mysql', undefined, false],
    ['mysql', true, true],
    ['sqlite', undefined, false],
    ['postgresql', undefined, true],
    [undefined, undefined, true],
    ['postgresql', false, false],
  ] as const)('a generated column of %s, stored %s, is stored: %s', (dialect, stored, expected) => {
    const column = col('id', 'INT', { expression: 'a', ...(stored === undefined ? {} : { stored }) })
    const read = resolved([table('t', [column])], dialect ? { dialect } : {}).column('t.id')
    expect(read.generated?.stored).toBe(expected)
    expect(read.autoIncrement).toBe(false)
  })
})
