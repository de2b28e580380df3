import { describe, expect, test } from '@jest/globals'

import type { ColumnNode } from '../../src/model/document.js'
import {
  col,
  constraint,
  document,
  index,
  key,
  place,
  resolved,
  resolvedAll,
  table,
} from '../support/documents.js'
import { withoutHang } from '../support/hang.js'

const global = (id: string, type?: string, extra: Partial<ColumnNode> = {}): ColumnNode =>
  col(undefined, type, { id, ...extra })
const refers = (referenceId: string, extra: Partial<ColumnNode> = {}): ColumnNode =>
  col(undefined, undefined, { referenceId, ...extra })

describe('a column that refers to another', () => {
  test('takes over what it does not say itself, the name too', () => {
    const { column, codes } = resolved(
      document([table('t', [key, refers('g', { nullable: false, place: place(9) })])], {
        columns: [
          col('mail', 'VARCHAR(50)', {
            id: 'g',
            nullable: true,
            comment: 'Login',
            unique: true,
            place: place(1),
          }),
        ],
      }),
    )
    expect(codes).toEqual([])
    expect(column('t.mail')).toMatchObject({
      raw: 'VARCHAR(50)',
      nullable: false,
      comment: 'Login',
      place: place(9),
    })
  })

  test('keeps its own name, and its own type without the figures of the other', () => {
    const { column } = resolved(
      document(
        [table('t', [key, refers('g', { name: 'a', type: 'INT' }), refers('g', { name: 'b', length: 9 })])],
        {
          columns: [global('g', 'VARCHAR', { length: 50 })],
        },
      ),
    )
    expect(column('t.a').raw).toBe('INT')
    expect(column('t.b').raw).toBe('VARCHAR(9)')
  })

  test('gives its own figures to a type that has some', () => {
    const { column } = resolved(
      document([table('t', [key, refers('g', { name: 'a', length: 9 })])], {
        columns: [global('g', 'VARCHAR(50)')],
      }),
    )
    expect(column('t.a').raw).toBe('VARCHAR(9)')
  })

  test('looks in its own table, then at the roots, then for table.column', () => {
    const { column, codes } = resolved(
      document(
        [
          table('t', [
            key,
            col('own', 'INT', { id: 'x' }),
            refers('x', { name: 'a' }),
            refers('y', { name: 'b' }),
            refers('u.z', { name: 'c' }),
            refers('u.c9', { name: 'd' }),
            refers('dotted.id', { name: 'e' }),
          ]),
          table('u', [key, col('z', 'DATE'), col('zz', 'TIME', { id: 'c9' }), col('q', 'CLOB', { id: 'y' })]),
        ],
        { columns: [global('x', 'TEXT'), global('y', 'UUID'), global('dotted.id', 'JSON')] },
      ),
    )
    expect(codes).toEqual([])
    const raws = ['a', 'b', 'c', 'd', 'e'].map((name) => column(`t.${name}`).raw)
    expect(raws).toEqual(['INT', 'UUID', 'DATE', 'TIME', 'JSON'])
  })

  test('looks in the group that stands beside the id, and then without it', () => {
    const inGroup = (id: string, name: string) => refers(id, { name, referenceGroup: 'common' })
    const { column, codes } = resolved(
      document([table('t', [key, inGroup('x', 'a'), inGroup('y', 'b'), refers('x', { name: 'c' })])], {
        columns: [global('x', 'TEXT'), global('y', 'UUID'), global('common.x', 'JSON')],
      }),
    )
    expect(codes).toEqual([])
    expect(['a', 'b', 'c'].map((name) => column(`t.${name}`).raw)).toEqual(['JSON', 'UUID', 'TEXT'])
  })

  test('does not see the columns of other tables without their table', () => {
    const { codes, diagnostics } = resolved([
      table('t', [key, refers('x', { name: 'a', type: 'INT' })]),
      table('u', [key, col('b', 'INT', { id: 'x' })]),
    ])
    expect(codes).toEqual(['error unknown-reference'])
    expect(diagnostics[0]?.message).toBe(
      'column "a" refers to "x", which stands in another table and is had as "u.x"',
    )
  })

  test('may refer forward, over chains and to other documents', () => {
    const { column, codes } = resolvedAll([
      document([table('t', [key, refers('a', { name: 'c' })])], {
        columns: [refers('b', { id: 'a', nullable: false }), refers('c', { id: 'b', comment: 'b' })],
      }),
      document([], { columns: [global('c', 'UUID', { comment: 'c' })] }),
    ])
    expect(codes).toEqual([])
    expect(column('t.c')).toMatchObject({ raw: 'UUID', nullable: false, comment: 'b' })
  })

  test('a chain of a hundred and fifty thousand is followed in one go', async () => {
    const columns = Array.from({ length: 150_000 }, (_, i) => refers(`g${i + 1}`, { id: `g${i}` }))
    const source = document([table('t', [key, refers('g0', { name: 'c' })])], {
      columns: [...columns, global('g150000', 'UUID')],
    })
    const { column } = await withoutHang(() => resolved(source))
    expect(column('t.c').raw).toBe('UUID')
  })

  test('a circle is one error that prints it', () => {
    const { diagnostics } = resolved(
      document([table('t', [key, refers('a', { name: 'c', type: 'INT' })])], {
        columns: [refers('b', { id: 'a', place: place(2) }), refers('a', { id: 'b' })],
      }),
    )
    expect(diagnostics).toEqual([
      {
        code: 'circular-reference',
        severity: 'error',
        place: place(2),
        message: 'columns refer to each other in a circle: "a" -> "b" -> "a"',
      },
    ])
  })

  test('what a column lacks for want of its reference is not said again', () => {
    const circle = [refers('b', { id: 'a' }), refers('a', { id: 'b' })]
    const codes = [
      resolved(document([table('t', [refers('a')])], { columns: circle })).codes,
      resolved([table('t', [refers('x'), refers('x', { name: 'c' })])]).codes,
    ]
    expect(codes).toEqual([
      ['error circular-reference'],
      ['error unknown-reference', 'error unknown-reference'],
    ])
  })

  test('a column that refers to itself is a circle too', () => {
    const { diagnostics } = resolved(document([], { columns: [refers('a', { id: 'a' })] }))
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'columns refer to each other in a circle: "a" -> "a"',
    ])
  })

  test('a column whose own id is the one that it refers to means the template', () => {
    const { column, codes } = resolved(
      document([table('t', [key, refers('mail', { id: 'mail' })])], { columns: [global('mail', 'UUID')] }),
    )
    expect(codes).toEqual([])
    expect(column('t.mail').raw).toBe('UUID')
  })

  test('a missing id is one error with the near ones, however many refer through it', () => {
    const { diagnostics } = resolved(
      document([table('t', [key, refers('g', { name: 'a' }), refers('g', { name: 'b' })])], {
        columns: [refers('emial', { id: 'g', type: 'INT' }), global('email', 'VARCHAR(9)')],
      }),
    )
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'column "g" refers to "emial", and no column has that id; did you mean "email"?',
    ])
  })

  test('ids with the names of what every object has are plain ids', () => {
    expect(resolved([table('t', [key, refers('constructor', { name: 'a', type: 'INT' })])]).codes).toEqual([
      'error unknown-reference',
    ])
  })
})

describe('a table that refers to another', () => {
  const base = table('base', [key, col('made_at', 'TIMESTAMP'), col('label', 'VARCHAR(9)')], {
    id: 'audited',
    comment: 'Base',
    indexes: [index(['made_at'])],
  })

  test('has its columns first; one of the same name stays in its place', () => {
    const { table: find, codes } = resolved([
      table('t', [col('note', 'TEXT'), col('LABEL', 'VARCHAR(99)')], { referenceId: 'audited' }),
      base,
    ])
    expect(codes).toEqual([])
    expect(find('t').columns.map(({ name, raw }) => `${name} ${raw}`)).toEqual([
      'id BIGINT',
      'made_at TIMESTAMP',
      'LABEL VARCHAR(99)',
      'note TEXT',
    ])
    expect(find('t').indexes.map(({ name }) => name)).toEqual(['ix_t_made_at'])
    expect(find('t').comment).toBeUndefined()
  })

  test('gives a column of the same name what that does not say', () => {
    const made = col('made_at', 'TIMESTAMP', { nullable: false, comment: 'Made' })
    const { column, codes } = resolved([
      table('t', [key, col('made_at', undefined, { comment: 'Ours' })], { referenceId: 'middle' }),
      table('middle', [col('MADE_AT', undefined, { unique: true })], { referenceId: 'root', abstract: true }),
      table('root', [made], { abstract: true }),
    ])
    expect(codes).toEqual([])
    expect(column('t.made_at')).toMatchObject({ raw: 'TIMESTAMP', nullable: false, comment: 'Ours' })
  })

  test('may not have tables take over more than half a million columns', async () => {
    const columns = Array.from({ length: 1000 }, (_, index) => col(`c${index}`, 'INT'))
    const wide = table('wide', columns, { abstract: true })
    const heirs = Array.from({ length: 600 }, (_, index) => table(`t${index}`, [], { referenceId: 'wide' }))
    const { codes } = await withoutHang(() => Promise.resolve(resolved([wide, ...heirs])))
    expect(codes).toEqual(['error too-many-columns'])
  })

  test('what a table lacks for want of its base is not said again', () => {
    expect(resolved([table('t', [], { referenceId: 'gone' })]).codes).toEqual(['error unknown-reference'])
  })

  test('an unknown table is an error', () => {
    const { diagnostics } = resolved([table('t', [key], { referenceId: 'audit' }), base])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'table "t" refers to "audit", and no table has that id; did you mean "audited"?',
    ])
  })
})

describe('indexes and constraints that refer to others', () => {
  test('take over what they do not say; one at a root with an id alone belongs to no table', () => {
    const { table: find, codes } = resolved(
      document(
        [
          table('t', [key, col('a', 'INT')], {
            indexes: [index([], { referenceId: 'i', name: 'ix_a' })],
            constraints: [constraint('check', [], { referenceId: 'k' })],
          }),
        ],
        {
          indexes: [index(['a'], { id: 'i', unique: true })],
          constraints: [constraint('check', [], { id: 'k', check: 'a > 0' })],
        },
      ),
    )
    expect(codes).toEqual([])
    expect(find('t').indexes).toEqual([
      { name: 'ix_a', unique: true, parts: [{ kind: 'column', name: 'a' }] },
    ])
    expect(find('t').checks).toEqual([{ sql: 'a > 0' }])
  })
})
