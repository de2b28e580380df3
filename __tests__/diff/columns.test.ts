import { describe, expect, test } from '@jest/globals'

import { parseType } from '../../src/dialects/index.js'
import { diffSchemas } from '../../src/diff/index.js'
import type { Column, Default, Dialect } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { column, schema, table, types, varchar } from '../support/schemas.js'
import { sentences } from './support.js'

/** What changes about the column `a` of `t`. */
function change(from: Column, to: Column, dialect?: Dialect): readonly string[] {
  return sentences([table('t', [from])], [table('t', [to])], dialect ? { dialect } : {})
}

function a(type: ColumnType = types.int, extra: Partial<Column> = {}): Column {
  return column('a', type, extra)
}

function withDefault(value: Default, type: ColumnType = types.int): Column {
  return a(type, { default: value })
}

describe('tables', () => {
  test('come and go in one sentence each, dropped ones last', () => {
    const [users, orders, logs] = ['users', 'orders', 'logs'].map((name) => table(name, [a(), column('b')]))
    if (!users || !orders || !logs) throw new Error('three tables')
    expect(sentences([logs, users], [orders, users])).toEqual([
      'table <orders> is new, with 2 columns',
      'table <logs> is gone, with 2 columns',
    ])
  })

  test('are renamed only where they say so', () => {
    const old = table('users', [a()])
    expect(sentences([old], [table('accounts', [a()])])).toHaveLength(2)
    expect(sentences([old], [table('accounts', [a()], { formerNames: ['people', 'users'] })])).toEqual([
      'table <accounts> was called <users> before',
    ])
  })

  test('that have a former name which still stands are new', () => {
    const old = table('users', [a()])
    const split = table('accounts', [a()], { formerNames: ['users'] })
    expect(sentences([old], [old, split])).toEqual(['table <accounts> is new, with 1 column'])
  })

  test('of two namespaces are two tables', () => {
    const at = (namespace: string) => table('t', [a()], { namespace })
    expect(sentences([at('x')], [at('x'), at('y')])).toEqual(['table <y.t> is new, with 1 column'])
  })

  test('in another order are the same, and so are columns', () => {
    const [one, other] = [table('one', [a(), column('b')]), table('two', [a()])]
    expect(sentences([one, other], [other, { ...one, columns: [...one.columns].reverse() }])).toEqual([])
  })

  test('change their comment', () => {
    expect(sentences([table('t', [a()])], [table('t', [a()], { comment: 'Things' })])).toEqual([
      'table <t> gets the comment <Things>',
    ])
    expect(sentences([table('t', [a()], { comment: '' })], [table('t', [a()])])).toEqual([])
  })
})

describe('columns', () => {
  test('come, go and are renamed', () => {
    const to = [
      column('c', types.decimal, { raw: 'numeric(10,2)' }),
      column('d', types.int, { formerNames: ['b'] }),
    ]
    expect(sentences([table('t', [a(), column('b')])], [table('t', to)])).toEqual([
      'column <t.c> is new: <numeric(10,2), not null>',
      'column <t.d> was called <b> before',
      'column <t.a> is gone: <INTEGER, not null>',
    ])
  })

  test('carry both places', () => {
    const at = (path: string, line: number) => ({ place: { path, line, column: 3 } })
    const from = schema([table('t', [a(types.int, at('old.sql', 4))], { namespace: 'n' })])
    const to = schema([
      table('t', [a(types.bigint, { ...at('new.sql', 9), raw: 'bigint' })], { namespace: 'n' }),
    ])
    expect(diffSchemas(from, to)).toEqual([
      {
        kind: 'change-type',
        subject: 'column',
        path: 'n.t.a',
        table: 'n.t',
        name: 'a',
        from: 'INTEGER',
        to: 'bigint',
        fromPlace: { path: 'old.sql', line: 4, column: 3 },
        toPlace: { path: 'new.sql', line: 9, column: 3 },
      },
    ])
  })

  test('change their nullability, counting, expression, collation and comment', () => {
    const to = { nullable: true, autoIncrement: true, collation: 'C', comment: 'b' }
    expect(change(a(types.int, { comment: 'a' }), a(types.int, to))).toEqual([
      'column <t.a> may be NULL now',
      'column <t.a> is counted up by the database now: <counts up>',
      'column <t.a> gets the collation <C>',
      'column <t.a> changes its comment from <a> to <b>',
    ])
    const generated = (sql: string, stored = true) => a(types.int, { generated: { sql, stored } })
    expect(change(generated('b*2'), generated('(b * 2)'))).toEqual([])
    expect(change(generated('b * 2'), generated('b * 3', false))).toEqual([
      'column <t.a> changes its generation expression from <(b * 2) stored> to <(b * 3) virtual>',
    ])
    expect(change(a(), a(types.int, { onUpdateNow: true }))).toEqual([
      'column <t.a> is now set to the current time by every UPDATE',
    ])
  })

  test('count with what is usual, said or not', () => {
    const counting = (identity?: Column['identity']) =>
      a(types.int, { autoIncrement: true, ...(identity && { identity }) })
    expect(
      change(counting({ always: true }), counting({ always: true, start: '1', increment: '1' })),
    ).toEqual([])
    expect(change(counting(), counting({ always: false, start: '100' }))).toEqual([
      'column <t.a> is counted up in another way: <identity by default, start 100> after <counts up>',
    ])
  })

  test('of a database that folds names are the same in other letters', () => {
    expect(
      sentences([table('t', [column('Name')])], [table('T', [column('NAME')])], { dialect: 'sqlite' }),
    ).toEqual([])
    expect(
      sentences([table('t', [column('Name')])], [table('t', [column('NAME')])], { dialect: 'postgresql' }),
    ).toHaveLength(2)
  })
})

describe('types', () => {
  const text = (type: ColumnType, raw: string): Column => a(type, { raw })
  const shape = (raw: string): Column => text(parseType(raw, 'postgresql', true), raw)
  const SAME: readonly (readonly [Dialect | undefined, Column, Column])[] = [
    ['postgresql', text(types.int, 'int4'), text(types.int, 'integer')],
    [
      'postgresql',
      text({ kind: 'decimal', precision: 10 }, 'numeric(10)'),
      text({ kind: 'decimal', precision: 10, scale: 0 }, 'numeric(10,0)'),
    ],
    [
      'postgresql',
      text({ kind: 'string', fixed: true }, 'char'),
      text({ kind: 'string', fixed: true, length: 1 }, 'character(1)'),
    ],
    [
      'postgresql',
      text({ kind: 'datetime', timezone: true, precision: 6 }, 'timestamptz(6)'),
      text(types.timestamptz, 'timestamptz'),
    ],
    [
      'mysql',
      text({ kind: 'datetime', timezone: false, precision: 0 }, 'datetime(0)'),
      text(types.datetime, 'datetime'),
    ],
    [
      'postgresql',
      text({ kind: 'array', of: types.text, dimensions: 2 }, 'text[][]'),
      text({ kind: 'array', of: types.text, dimensions: 1 }, 'text[]'),
    ],
    // As PostGIS prints what was written.
    ...[
      ['geometry(POINT,4326)', 'geometry(Point,4326)'],
      ['geometry(Point,0)', 'geometry(Point)'],
      ['geometry(Geometry)', 'geometry'],
      ['geography(point)', 'geography(Point,4326)'],
      ['geography(geometry)', 'geography(Geometry,4326)'],
    ].map(([from = '', to = '']): [Dialect, Column, Column] => ['postgresql', shape(from), shape(to)]),
    [undefined, text({ kind: 'unknown' }, 'Fancy (1, 2)'), text({ kind: 'unknown' }, 'fancy(1,2)')],
    [
      'postgresql',
      text({ kind: 'enum', values: ['a'], name: 'e' }, 'e'),
      text({ kind: 'enum', values: ['a', 'b'], name: 'e' }, 'e'),
    ],
  ]
  test.each(SAME)('in %s %j is %j', (dialect, from, to) => {
    expect(change(from, to, dialect)).toEqual([])
  })

  const DIFFERENT: readonly (readonly [Column, Column])[] = [
    [text(types.int, 'integer'), text(types.bigint, 'bigint')],
    [text(varchar(10), 'varchar(10)'), text(varchar(11), 'varchar(11)')],
    [text(varchar(10), 'varchar(10)'), text(types.text, 'text')],
    [text({ kind: 'decimal', precision: 10 }, 'numeric(10)'), text({ kind: 'decimal' }, 'numeric')],
    [shape('geometry(Point,4326)'), shape('geometry(Point)')],
    [shape('geometry(Point)'), shape('geometry(PointZ)')],
    [shape('geography'), shape('geography(Geometry,4326)')],
    [text({ kind: 'unknown' }, 'fancy(1)'), text({ kind: 'unknown' }, 'fancy(2)')],
    [text({ kind: 'enum', values: ['a'] }, "enum('a')"), text({ kind: 'enum', values: ['b'] }, "enum('b')")],
    [
      text({ kind: 'enum', values: ['a'], name: 'e' }, 'e'),
      text({ kind: 'enum', values: ['a'], name: 'f' }, 'f'),
    ],
  ]
  test.each(DIFFERENT)('%j is not %j', (from, to) => {
    expect(change(from, to)).toEqual([`column <t.a> changes its type from <${from.raw}> to <${to.raw}>`])
  })
})

describe('defaults', () => {
  const SAME: readonly (readonly [Default, Default, ColumnType])[] = [
    [{ kind: 'number', text: '0' }, { kind: 'number', text: '0.00' }, types.decimal],
    [{ kind: 'number', text: '0' }, { kind: 'expression', sql: '(0)::numeric' }, types.decimal],
    [{ kind: 'expression', sql: '1e3' }, { kind: 'number', text: '1000' }, types.decimal],
    [
      { kind: 'string', value: '8:00' },
      { kind: 'string', value: '08:00:00' },
      { kind: 'time', timezone: false },
    ],
    [
      { kind: 'string', value: '12:00+02' },
      { kind: 'string', value: '12:00:00+02' },
      { kind: 'domain', name: 'd', of: { kind: 'time', timezone: true } },
    ],
    [{ kind: 'string', value: '90' }, { kind: 'string', value: '00:01:30' }, { kind: 'interval' }],
    [
      { kind: 'string', value: '\\101bc' },
      { kind: 'string', value: '\\x416263' },
      { kind: 'binary', fixed: false },
    ],
    [{ kind: 'string', value: '{"a":1}' }, { kind: 'string', value: '{"a": 1}' }, types.jsonb],
    [
      { kind: 'string', value: '2020-01-01' },
      { kind: 'string', value: '2020-01-01 00:00:00' },
      types.datetime,
    ],
    ...(
      [
        ['', '\\x'],
        ['a\\\\b', '\\x615c62'],
        ['\\001\\377ü', '\\x01ffc3bc'],
        ['\\xDEAD BEEF', '\\xdeadbeef'],
      ] as const
    ).map(([from, to]): [Default, Default, ColumnType] => [
      { kind: 'string', value: from },
      { kind: 'string', value: to },
      { kind: 'binary', fixed: false },
    ]),
    [{ kind: 'string', value: 'new' }, { kind: 'expression', sql: "'new'::character varying" }, types.text],
    [{ kind: 'sequence', name: 's' }, { kind: 'sequence', name: 'public.s' }, types.int],
    [
      { kind: 'expression', sql: 'lower(CURRENT_USER)' },
      { kind: 'expression', sql: 'lower((CURRENT_USER)::text)' },
      types.text,
    ],
  ]
  test.each(SAME)('%j is %j', (from, to, type) => {
    expect(change(withDefault(from, type), withDefault(to, type), 'postgresql')).toEqual([])
  })

  test('come, change and go', () => {
    const [zero, one] = [
      withDefault({ kind: 'number', text: '0' }),
      withDefault({ kind: 'number', text: '1' }),
    ]
    expect(change(zero, one)).toEqual(['column <t.a> changes its default from <0> to <1>'])
    expect(change(a(), one)).toEqual(['column <t.a> gets the default <1>'])
    expect(change(one, a())).toEqual(['column <t.a> has no default any more; it was <1>'])
    const word = withDefault({ kind: 'string', value: 'it’s' }, types.text)
    expect(change(a(types.text), word)).toEqual(["column <t.a> gets the default <'it’s'>"])
  })
})
