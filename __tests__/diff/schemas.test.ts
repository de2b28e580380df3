import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { diffSchemas } from '../../src/diff/index.js'
import type { Schema } from '../../src/model/schema.js'
import { column, foreignKey, id, schema, shop, table, types, varchar } from '../support/schemas.js'
import { sentencesOf } from './support.js'
import { withoutHang } from '../support/hang.js'

const place = { path: 'schema.sql', line: 1, column: 1 }

function withTypes(extra: Partial<Schema>): Schema {
  return schema([], extra)
}

describe('types and sequences', () => {
  test('an enum’s values come, go and move', () => {
    const of = (...values: readonly string[]) => withTypes({ enums: [{ place, name: 'status', values }] })
    expect(sentencesOf(of('a', 'b', 'c'), of('c', 'b', 'd'))).toEqual([
      'enum <status> has the new value <d>',
      'enum <status> has no value <a> any more',
      "enum <status> has its values in another order: <('c', 'b', 'd')> after <('a', 'b', 'c')>",
    ])
    expect(sentencesOf(of('a', 'c'), of('a', 'b', 'c'))).toEqual(['enum <status> has the new value <b>'])
  })

  test('domains are compared whole, their conditions by meaning', () => {
    const of = (sql: string, nullable = true) =>
      withTypes({
        domains: [{ place, name: 'email', type: types.text, raw: 'text', nullable, checks: [{ sql }] }],
      })
    expect(sentencesOf(of("VALUE ~ '@'"), of("(VALUE ~ '@'::text)"))).toEqual([])
    expect(sentencesOf(of("VALUE ~ '@'"), of("VALUE ~ '@'", false))).toEqual([
      "domain <email> changes from <text CHECK (VALUE ~ '@')> to <text NOT NULL CHECK (VALUE ~ '@')>",
    ])
  })

  test('sequences come, are renamed, change and go', () => {
    const of = (name: string, extra: object = {}) => ({ place, name, ...extra })
    expect(
      sentencesOf(
        withTypes({ sequences: [of('a'), of('b'), of('c', { start: '5' })] }),
        withTypes({
          sequences: [
            of('d', { formerNames: ['a'] }),
            of('b', { start: '1', raw: 'bigint' }),
            of('e', { namespace: 'n' }),
          ],
        }),
      ),
    ).toEqual([
      'sequence <d> was called <a> before',
      'sequence <n.e> is new: <as usual>',
      'sequence <c> is gone: <start 5>',
    ])
  })
})

describe('diffSchemas', () => {
  test('of a schema and itself is empty', () => {
    expect(diffSchemas(shop(), shop())).toEqual([])
  })

  test('of two schemas is what the way back undoes', () => {
    const tables = fc
      .subarray(['a', 'b', 'c', 'd'])
      .map((names) => names.map((name) => table(name, [id(), column('x', varchar(9))])))
    fc.assert(
      fc.property(tables, tables, (from, to) => {
        const there = diffSchemas(schema(from), schema(to)).map(({ kind, path }) => `${kind} ${path}`)
        const back = diffSchemas(schema(to), schema(from)).map(({ kind, path }) => `${kind} ${path}`)
        const turned = back.map((word) => word.replace(/^\w+/, (act) => (act === 'add' ? 'drop' : 'add')))
        expect([...there].sort()).toEqual([...turned].sort())
      }),
    )
  })

  test('of five thousand tables costs no square of them', async () => {
    const big = (check: string) =>
      schema(
        Array.from({ length: 5000 }, (_, index) =>
          table(`t${index}`, [id(), ...Array.from({ length: 6 }, (__, at) => column(`c${at}`))], {
            checks: [{ sql: check }],
            uniques: [{ columns: ['c1'] }],
            foreignKeys: [foreignKey('c2', `t${(index * 7) % 5000}`)],
            indexes: [{ name: `i${index}`, unique: false, parts: [{ kind: 'column', name: 'c3' }] }],
          }),
        ),
        { dialect: 'postgresql' },
      )
    const [from, to] = [big('c4 IN (1, 2) AND c5 > 0'), big('((c4 = ANY (ARRAY[1, 2])) AND (c5 > 0))')]
    expect(await withoutHang(() => diffSchemas(from, to))).toEqual([])
  })

  test('of one table with thousands of members is no square of them', async () => {
    const of = (figure: number) =>
      schema([
        table('t', [id(), column('a')], {
          checks: Array.from({ length: 20_000 }, (_, at) => ({ sql: `a <> ${at * 2 + figure}` })),
        }),
      ])
    expect(await withoutHang(() => diffSchemas(of(0), of(1)))).toHaveLength(40_000)
  })
})
