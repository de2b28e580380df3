import { describe, expect, test } from '@jest/globals'

import { col, constraint, key, place, resolved, table } from '../support/documents.js'

const a = col('a', 'INT')
const b = col('b', 'INT')

describe('unique', () => {
  const uniques = (
    columns: Parameters<typeof table>[1],
    constraints: ReturnType<typeof constraint>[] = [],
  ) => {
    const { table: find, codes } = resolved([table('t', columns, { constraints })])
    return { uniques: find('t').uniques, codes }
  }

  test('a flag is a constraint without a name', () => {
    expect(uniques([key, col('a', 'INT', { unique: true })])).toEqual({
      uniques: [{ columns: ['a'] }],
      codes: [],
    })
  })

  test('a flag and a constraint over the same column are one', () => {
    expect(
      uniques(
        [key, col('a', 'INT', { unique: true })],
        [constraint('unique', ['A'], { name: 'uq', comment: 'c' })],
      ),
    ).toEqual({ uniques: [{ name: 'uq', columns: ['a'], comment: 'c' }], codes: [] })
  })

  test('the order of columns does not make another one, and the name comes from either', () => {
    expect(
      uniques(
        [key, a, b],
        [constraint('unique', ['a', 'b']), constraint('unique', ['b', 'a'], { name: 'uq' })],
      ),
    ).toEqual({ uniques: [{ name: 'uq', columns: ['a', 'b'] }], codes: [] })
  })

  test('of two names the first holds, with a warning', () => {
    expect(
      uniques(
        [key, a],
        [constraint('unique', ['a'], { name: 'x' }), constraint('unique', ['a'], { name: 'y' })],
      ),
    ).toEqual({ uniques: [{ name: 'x', columns: ['a'] }], codes: ['warning duplicate-constraint'] })
  })

  test('over the primary key it is left out', () => {
    expect(uniques([col('id', 'INT', { primaryKey: true, unique: true }), a])).toEqual({
      uniques: [],
      codes: [],
    })
  })

  test('over a part of the primary key it stays', () => {
    const columns = ['x', 'y'].map((name) => col(name, 'INT', { primaryKey: true }))
    expect(uniques(columns, [constraint('unique', ['y'])]).uniques).toEqual([{ columns: ['y'] }])
  })

  test('over unknown columns it is an error for each', () => {
    expect(uniques([key, a], [constraint('unique', ['a', 'x', 'y'])])).toEqual({
      uniques: [],
      codes: ['error unknown-column', 'error unknown-column'],
    })
  })

  test('a column named twice counts once', () => {
    expect(uniques([key, a], [constraint('unique', ['a', 'A'])])).toEqual({
      uniques: [{ columns: ['a'] }],
      codes: ['warning repeated-column'],
    })
  })

  test('names in the quotes of SQL are understood', () => {
    expect(uniques([key, a, b], [constraint('unique', ['"a"', '`b`'])]).uniques).toEqual([
      { columns: ['a', 'b'] },
    ])
  })
})

describe('check', () => {
  test('those on columns come first; the same one counts once; breaks are spaces except in quotes', () => {
    const { table: find, codes } = resolved([
      table('t', [key, col('a', 'INT', { check: ' a > 0 ' })], {
        constraints: [
          constraint('check', [], { check: 'a > 0' }),
          constraint('check', [], { name: 'ck', check: "a < 9\n   OR a = 'x\n y'  AND 1" }),
        ],
      }),
    ])
    expect(codes).toEqual([])
    expect(find('t').checks).toEqual([{ sql: 'a > 0' }, { name: 'ck', sql: "a < 9 OR a = 'x\n y'  AND 1" }])
  })

  test('without a condition it is an error', () => {
    const { diagnostics } = resolved([
      table('t', [key], { constraints: [constraint('check', [], { name: 'ck' })] }),
    ])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the check constraint "ck" of table "t" has no condition',
    ])
  })
})

test('a not-null constraint makes its columns required', () => {
  const { column } = resolved([
    table('t', [key, col('a', 'INT', { nullable: true }), b], {
      constraints: [constraint('not-null', ['a'])],
    }),
  ])
  expect([column('t.a').nullable, column('t.b').nullable]).toEqual([false, true])
})

describe('two constraints of one name', () => {
  const first = constraint('check', [], { name: 'ck', check: 'a > 0', place: place(3) })

  test('that say the same are one, with a warning', () => {
    const { table: find, codes } = resolved([
      table('t', [key, a], { constraints: [first, { ...first, place: place(4) }] }),
    ])
    expect(codes).toEqual(['warning duplicate-constraint'])
    expect(find('t').checks).toHaveLength(1)
  })

  test('that say something else are an error', () => {
    const { diagnostics } = resolved([
      table('t', [key, a], { constraints: [first, constraint('unique', ['a'], { name: 'CK' })] }),
    ])
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'error',
        'the unique constraint "CK" of table "t" has the name of another constraint of that table, at schema.xml:3',
      ],
    ])
  })
})
