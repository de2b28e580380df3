import { describe, expect, test } from '@jest/globals'

import type { ColumnNode } from '../../src/model/document.js'
import { col, document, key, place, resolved, table } from '../support/documents.js'

/** A group of columns at a root. */
function group(id: string, members: readonly ColumnNode[], line = 1): ColumnNode {
  return { place: place(line), id, members }
}

const refers = (referenceId: string, extra: Partial<ColumnNode> = {}): ColumnNode => ({
  place: place(),
  referenceId,
  ...extra,
})

const created = col('created_at', 'TIMESTAMP', { nullable: false })
const updated = col('updated_at', 'TIMESTAMP')
const audit = group('audit', [created, updated])

/** The columns of the table `t` in their order, and what was said. */
function look(columns: readonly ColumnNode[], globals: readonly ColumnNode[]) {
  const { schema, codes, diagnostics } = resolved(
    document([table('t', [key, ...columns])], { columns: globals }),
  )
  const found = schema.tables[0]?.columns ?? []
  return {
    names: found.map(({ name }) => name),
    columns: found,
    codes,
    messages: diagnostics.map(({ message }) => message),
  }
}

describe('a reference to a group', () => {
  test('stands for all of its columns, where it stands', () => {
    const { names, codes, columns } = look([refers('audit'), col('z', 'INT')], [audit])
    expect([names, codes]).toEqual([['id', 'created_at', 'updated_at', 'z'], []])
    expect(columns.map(({ nullable }) => nullable)).toEqual([false, false, true, true])
  })

  test('may have a single column, and stand before its group is known', () => {
    expect(
      look(
        [refers('one')],
        [refers('x', { id: 'y' }), group('one', [refers('y', { name: 'n' })]), col('m', 'INT', { id: 'x' })],
      ),
    ).toMatchObject({
      names: ['id', 'n'],
      codes: [],
    })
  })

  test('what it says itself holds for each', () => {
    const { columns } = look([refers('audit', { nullable: false, comment: 'Audit' })], [audit])
    expect(columns.slice(1).map(({ nullable, comment }) => [nullable, comment])).toEqual([
      [false, 'Audit'],
      [false, 'Audit'],
    ])
  })

  test('a column of the table of the same name takes a member’s place, wherever it stands', () => {
    const own = col('Created_At', 'DATE')
    for (const order of [
      [own, refers('audit')],
      [refers('audit'), own],
    ]) {
      const { names, codes, columns } = look(order, [audit])
      expect([names, codes]).toEqual([['id', 'Created_At', 'updated_at'], []])
      expect(columns[1]?.raw).toBe('DATE')
    }
  })

  test('a column of the table has from a member of the same name what it does not say', () => {
    const { codes, columns } = look(
      [refers('audit'), col('created_at', undefined, { comment: 'Ours' })],
      [audit],
    )
    expect(codes).toEqual([])
    expect(columns[1]).toMatchObject({ name: 'created_at', raw: 'TIMESTAMP', comment: 'Ours' })
  })

  test('two columns of the table of that name are still two', () => {
    const own = col('created_at', 'DATE')
    expect(look([refers('audit'), own, { ...own }], [audit]).codes).toEqual(['error duplicate-column'])
  })

  test('groups may hold references to groups, and take over others’ columns', () => {
    const globals = [
      audit,
      group('all', [refers('audit'), col('deleted_at', 'TIMESTAMP')]),
      refers('audit', { id: 'more', members: [col('updated_at', 'DATE'), col('by', 'INT')] }),
    ]
    expect(look([refers('all')], globals).names).toEqual(['id', 'created_at', 'updated_at', 'deleted_at'])
    const more = look([refers('more')], globals)
    expect(more.names).toEqual(['id', 'created_at', 'updated_at', 'by'])
    expect(more.columns[2]?.raw).toBe('DATE')
  })

  test('members are found by a dotted address, and by their own ids', () => {
    const globals = [group('g', [col('a', 'INT'), col('b', 'DATE', { id: 'the_b' })])]
    expect(look([refers('g.a'), refers('the_b')], globals)).toMatchObject({
      names: ['id', 'a', 'b'],
      codes: [],
    })
  })

  test('a group in a table stands for its columns', () => {
    expect(look([{ place: place(), members: [created, updated] }], []).names).toEqual([
      'id',
      'created_at',
      'updated_at',
    ])
  })

  test('a group in a table that has a type is said to be no column', () => {
    const named = { place: place(), name: 'x', type: 'INT', members: [created] }
    expect(look([named], [])).toMatchObject({ names: ['id', 'created_at'], codes: ['warning group-type'] })
  })

  test('an empty group stands for nothing, and a name for a group is a warning', () => {
    expect(look([refers('g')], [group('g', [])])).toMatchObject({ names: ['id'], codes: [] })
    expect(look([refers('audit', { name: 'x' })], [audit])).toMatchObject({
      names: ['id', 'created_at', 'updated_at'],
      codes: ['warning group-name'],
    })
  })
})

describe('groups that cannot be', () => {
  test('a circle is an error that prints it, once', () => {
    const globals = [
      group('a', [refers('b')]),
      group('b', [refers('c')]),
      group('c', [refers('a', { place: place(7) })]),
    ]
    const { codes, messages } = look([refers('a'), refers('b')], globals)
    expect(new Set(codes)).toEqual(new Set(['error circular-reference']))
    expect(messages[0]).toContain('"b" -> "c" -> "a" -> "b"')
    expect(codes.length).toBeLessThanOrEqual(3)
  })

  test('a group that holds itself', () => {
    const { messages } = look([refers('g')], [group('g', [refers('g')])])
    expect(messages[0]).toContain('"g" -> "g"')
  })

  test('an unknown member is an error though nobody refers to the group', () => {
    expect(look([], [group('g', [refers('nothing')])]).codes).toEqual(['error unknown-reference'])
  })

  test('groups that double at each level are refused at once', () => {
    const levels = Array.from({ length: 40 }, (_, at) =>
      group(`g${at + 1}`, [refers(`g${at}`), refers(`g${at}`)]),
    )
    const { codes } = look([refers('g40')], [group('g0', [col('x', 'INT')]), ...levels])
    expect(codes).toContain('error too-many-columns')
  })

  test('groups 10,000 deep are refused', () => {
    const levels = Array.from({ length: 10_000 }, (_, at) => group(`g${at + 1}`, [refers(`g${at}`)]))
    expect(look([refers('g10000')], [group('g0', [col('x', 'INT')]), ...levels]).codes).toContain(
      'error too-many-columns',
    )
  })
})
