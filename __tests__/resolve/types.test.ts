import { describe, expect, test } from '@jest/globals'

import type { ColumnNode } from '../../src/model/document.js'
import type { ColumnType } from '../../src/model/type.js'
import { col, document, key, resolved, table } from '../support/documents.js'

const resolveColumn = (column: ColumnNode) => resolved([table('t', [key, column])])

describe('type text and the figures beside it', () => {
  test.each<[string, Partial<ColumnNode>, string, ColumnType]>([
    ['VARCHAR', { length: 50 }, 'VARCHAR(50)', { kind: 'string', length: 50, fixed: false }],
    ['VARCHAR(20)', { length: 50 }, 'VARCHAR(20)', { kind: 'string', length: 20, fixed: false }],
    ['DECIMAL', { precision: 12, scale: 4 }, 'DECIMAL(12,4)', { kind: 'decimal', precision: 12, scale: 4 }],
    ['DECIMAL', { precision: 12 }, 'DECIMAL(12)', { kind: 'decimal', precision: 12 }],
    ['TINYINT', { length: 1 }, 'TINYINT(1)', { kind: 'boolean' }],
    [
      'timestamp with time zone',
      { precision: 3 },
      'timestamp(3) with time zone',
      { kind: 'datetime', precision: 3, timezone: true },
    ],
    ['INT unsigned', { length: 11 }, 'INT(11) unsigned', { kind: 'integer', bits: 32, unsigned: true }],
    ['VARCHAR', { length: -1 }, 'VARCHAR(256)', { kind: 'string', length: 256, fixed: false }],
    ['VARCHAR', { length: NaN }, 'VARCHAR(256)', { kind: 'string', length: 256, fixed: false }],
  ])('%s with %j', (text, figures, raw, type) => {
    const { column, diagnostics } = resolveColumn(col('c', text, figures))
    expect(column('t.c')).toMatchObject({ raw, type })
    expect(diagnostics).toEqual([])
  })
})

describe('figures by convention', () => {
  test.each([
    ['VARCHAR', 'VARCHAR(256)'],
    [' varchar ', 'varchar(256)'],
    ['CHAR', 'CHAR(1)'],
    ['NVARCHAR', 'NVARCHAR(256)'],
    ['DECIMAL', 'DECIMAL(10,2)'],
    ['NUMERIC', 'NUMERIC(10,2)'],
    ['VARCHAR2', 'VARCHAR2'],
    ['TIMESTAMP', 'TIMESTAMP'],
  ])('%j is %s', (text, raw) => {
    expect(resolveColumn(col('c', text)).column('t.c').raw).toBe(raw)
  })

  test('a bare TIMESTAMP gets no default', () => {
    expect(resolveColumn(col('deleted_at', 'TIMESTAMP')).column('t.deleted_at').default).toBeUndefined()
  })
})

describe('types by convention', () => {
  test.each([
    ['is_active', 'BOOLEAN', { kind: 'boolean', value: false }],
    ['HAS_children', 'BOOLEAN', { kind: 'boolean', value: false }],
    ['can_edit', 'BOOLEAN', { kind: 'boolean', value: false }],
    ['birth_date', 'DATE', undefined],
    ['start_time', 'TIME', undefined],
    ['order_status', 'VARCHAR(50)', undefined],
    ['view_count', 'INT', { kind: 'number', text: '0' }],
    ['Email', 'VARCHAR(256)', undefined],
  ])('%s', (name, raw, value) => {
    const column = resolveColumn(col(name)).column(`t.${name}`)
    expect(column.raw).toBe(raw)
    expect(column.default).toEqual(value)
  })

  test('a length beside the name takes the place of the usual one', () => {
    expect(resolveColumn(col('order_status', undefined, { length: 9 })).column('t.order_status').raw).toBe(
      'VARCHAR(9)',
    )
  })

  test('a type that is given counts, and so does a default', () => {
    const { column } = resolved([
      table('t', [
        key,
        col('is_active', 'INT'),
        col('is_new', undefined, { default: { text: 'TRUE', computed: false } }),
      ]),
    ])
    expect(column('t.is_active')).toMatchObject({ raw: 'INT', type: { kind: 'integer' } })
    expect(column('t.is_active').default).toBeUndefined()
    expect(column('t.is_new').default).toEqual({ kind: 'boolean', value: true })
  })

  test.each(['is_', '_date', 'emails', 'candle', 'status'])('%s says nothing', (name) => {
    const { codes, diagnostics } = resolveColumn(col(name))
    expect(codes).toEqual(['error missing-type'])
    expect(diagnostics[0]?.message).toBe(`column "${name}" of table "t" needs a type`)
  })
})

describe('types that nobody knows', () => {
  test('keep their text and warn with a near name', () => {
    const { column, diagnostics } = resolveColumn(
      col('c', 'VARCHR(50)', { place: { path: 'a.xml', line: 7, column: 3 } }),
    )
    expect(column('t.c')).toMatchObject({ type: { kind: 'unknown' }, raw: 'VARCHR(50)' })
    expect(diagnostics).toEqual([
      {
        code: 'unknown-type',
        severity: 'warning',
        place: { path: 'a.xml', line: 7, column: 3 },
        message:
          'column "c" of table "t" has the type "VARCHR(50)", which is not known here; did you mean "varchar", "varchar2" or "nvarchar"?',
      },
    ])
  })

  test('of a database are no slip of the pen', () => {
    const { diagnostics } = resolved(
      document([table('t', [key, col('c', 'addr')])], { literal: true, dialect: 'postgresql' }),
    )
    expect(diagnostics[0]?.message).toBe(
      'column "c" of table "t" has the type "addr", which is not known here; "types" in the options says what stands for it in the models',
    )
  })

  test('an array of them warns too', () => {
    expect(resolveColumn(col('c', 'status_type[]')).codes).toEqual(['warning unknown-type'])
  })
})

test('the dialect decides what a name means', () => {
  const money = (dialect?: 'postgresql') =>
    resolved([table('t', [key, col('c', 'MONEY')])], dialect ? { dialect } : {})
  expect(money('postgresql').schema.dialect).toBe('postgresql')
  expect(money('postgresql').column('t.c').type).toEqual({ kind: 'native', name: 'money' })
  expect(money().schema.dialect).toBeUndefined()
  expect(money().column('t.c').type.kind).toBe('decimal')
})
