import { describe, expect, test } from '@jest/globals'

import type { Default } from '../../src/model/schema.js'
import { defaulted, key, resolved, table } from '../support/documents.js'
import { withoutHang } from '../support/hang.js'

const resolveDefault = (type: string, text: string, computed = false) => {
  const { column, codes } = resolved([table('t', [key, defaulted('c', type, text, computed)])])
  return { value: column('t.c').default, onUpdateNow: column('t.c').onUpdateNow, codes }
}
const string = (value: string): Default => ({ kind: 'string', value })
const number = (text: string): Default => ({ kind: 'number', text })
const boolean = (value: boolean): Default => ({ kind: 'boolean', value })
const expression = (sql: string): Default => ({ kind: 'expression', sql })
const now = (of: 'timestamp' | 'date' | 'time'): Default => ({ kind: 'now', of })

describe('what fits, without a word', () => {
  test.each<[string, string, Default | undefined]>([
    // 1: nothing
    ['INT', 'NULL', undefined],
    ['VARCHAR(9)', ' null ', undefined],
    ['INT', '', undefined],
    ['VARCHAR(9)', '', string('')],
    ['VARCHAR(9)', "''", string('')],
    // 2: now
    ['TIMESTAMP', 'CURRENT_TIMESTAMP', now('timestamp')],
    ['TIMESTAMP(3)', 'current_timestamp(3)', now('timestamp')],
    ['DATETIME', 'NOW()', now('timestamp')],
    ['DATETIME', '(now())', now('timestamp')],
    ['DATETIME', 'GETDATE()', now('timestamp')],
    ['TIMESTAMP', 'SYSTIMESTAMP', now('timestamp')],
    ['TIMESTAMP', 'SYSDATE', now('timestamp')],
    ['TIMESTAMP', 'LOCALTIMESTAMP', now('timestamp')],
    ['DATE', 'CURRENT_DATE', now('date')],
    ['DATE', 'CURRENT_TIMESTAMP', now('timestamp')],
    ['TIME', 'CURRENT_TIME', now('time')],
    // 4: sequence
    ['BIGINT', "nextval('order_seq')", { kind: 'sequence', name: 'order_seq' }],
    ['BIGINT', "nextval('order_seq'::regclass)", { kind: 'sequence', name: 'order_seq' }],
    ['BIGINT', 'order_seq.NEXTVAL', { kind: 'sequence', name: 'order_seq' }],
    ['BIGINT', 'NEXT VALUE FOR sales.order_seq', { kind: 'sequence', name: 'sales.order_seq' }],
    // 5: uuid
    ['UUID', 'gen_random_uuid()', { kind: 'uuid', sql: 'gen_random_uuid()' }],
    ['CHAR(36)', '(UUID())', { kind: 'uuid', sql: 'UUID()' }],
    ['UNIQUEIDENTIFIER', 'NEWID()', { kind: 'uuid', sql: 'NEWID()' }],
    // 6: expression
    ['VARCHAR(9)', 'lower(name)', expression('lower(name)')],
    ['INT', 'dbo.next_number(1, 2)', expression('dbo.next_number(1, 2)')],
    ['VARCHAR(30)', 'CURRENT_USER', expression('CURRENT_USER')],
    // 7: quoted
    ['VARCHAR(9)', "'pending'", string('pending')],
    ['VARCHAR(9)', "'it''s'", string("it's")],
    ['VARCHAR(9)', "'new'::character varying", string('new')],
    ['VARCHAR(9)', "N'new'", string('new')],
    ['VARCHAR(9)', "'NULL'", string('NULL')],
    ['VARCHAR(30)', "'now()'", string('now()')],
    ['INT', "'7'", number('7')],
    ['INT', '((7))', number('7')],
    ['BIT', '((0))', boolean(false)],
    ['VARCHAR(9)', "(N'new')", string('new')],
    ['VARCHAR(9)', '(new)', string('(new)')],
    ['BOOLEAN', "'true'", boolean(true)],
    ['JSON', "'{}'", string('{}')],
    // 8: by the type
    ['BOOLEAN', 'TRUE', boolean(true)],
    ['BOOLEAN', '0', boolean(false)],
    ['TINYINT(1)', '1', boolean(true)],
    ['BIT', "b'0'", boolean(false)],
    ['INT', '0', number('0')],
    ['INT', '-7', number('-7')],
    ['INT', '007', number('7')],
    ['INT', '0.00', number('0')],
    ['INT', 'TRUE', number('1')],
    ['INT', '0x1F', number('31')],
    ['INT', '-0b101', number('-5')],
    ['SMALLINT', '0o17', number('15')],
    ['BIGINT', '1_000', number('1000')],
    ['BIGINT', '0xFFFF_FFFF_FFFF_FFFF', number('18446744073709551615')],
    ['DECIMAL(10,2)', '1_000.50', number('1000.50')],
    ['VARCHAR(9)', '0x1F', string('0x1F')],
    ['DECIMAL(10,2)', '0.00', number('0.00')],
    ['DECIMAL(10,2)', '+.50', number('0.50')],
    ['DECIMAL(10,2)', '5.', number('5')],
    ['DOUBLE', '1e-3', number('1e-3')],
    ['VARCHAR(9)', '0', string('0')],
    ['VARCHAR(9)', 'TRUE', string('TRUE')],
    ["ENUM('a','b')", 'b', string('b')],
    ['DATE', '2024-01-31', string('2024-01-31')],
    ['DATETIME', "'infinity'", string('infinity')],
    ['MONEY', '1.50', number('1.50')],
    // 9: anything else
    ['VARCHAR(9)', 'active', string('active')],
    ['VARCHAR(9)', ' ', string(' ')],
    ['VARCHAR(30)', 'none (yet)', string('none (yet)')],
    ['VARCHAR(30)', "it's", string("it's")],
    ['TEXT', '"""); import os', string('"""); import os')],
    ['JSON', '{"a": 1}', string('{"a": 1}')],
    ['INET', '127.0.0.1', string('127.0.0.1')],
  ])('%s DEFAULT %j', (type, text, expected) => {
    expect(resolveDefault(type, text)).toEqual({ value: expected, onUpdateNow: undefined, codes: [] })
  })
})

describe('computed', () => {
  test.each<[string, string, Default | undefined]>([
    ['INT', '1 + 1', expression('1 + 1')],
    ['INT', '0', expression('0')],
    ['VARCHAR(9)', "'new'", expression("'new'")],
    ['TIMESTAMP', 'CURRENT_TIMESTAMP', now('timestamp')],
    ['TIMESTAMP', 'NULL', undefined],
    ['VARCHAR(9)', '', undefined],
  ])('%s DEFAULT %j', (type, text, expected) => {
    expect(resolveDefault(type, text, true)).toEqual({ value: expected, onUpdateNow: undefined, codes: [] })
  })
})

describe('ON UPDATE', () => {
  test.each<[string, Default | undefined]>([
    ['CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP', now('timestamp')],
    ['current_timestamp(6) on  update current_timestamp(6)', now('timestamp')],
    ['NOW() ON UPDATE NOW()', now('timestamp')],
    ['ON UPDATE CURRENT_TIMESTAMP', undefined],
    ['NULL ON UPDATE CURRENT_TIMESTAMP', undefined],
  ])('%s', (text, expected) => {
    for (const computed of [false, true]) {
      expect(resolveDefault('DATETIME', text, computed)).toEqual({
        value: expected,
        onUpdateNow: true,
        codes: [],
      })
    }
  })
})

test('ON UPDATE alone leaves no default in a text either', () => {
  expect(resolveDefault('VARCHAR(30)', 'ON UPDATE CURRENT_TIMESTAMP').value).toBeUndefined()
})

describe('what does not fit its type', () => {
  test.each<[string, string, Default]>([
    ['INT', 'many', expression('many')],
    ['INT', '1.5', expression('1.5')],
    ['BOOLEAN', '2', expression('2')],
    ['DECIMAL(10,2)', "'free'", expression("'free'")],
    ['DATE', 'soon', expression('soon')],
    ['INT', 'CURRENT_TIMESTAMP', expression('CURRENT_TIMESTAMP')],
    ['BOOLEAN', 'gen_random_uuid()', expression('gen_random_uuid()')],
    ["ENUM('a','b')", 'c', string('c')],
  ])('%s DEFAULT %s', (type, text, expected) => {
    expect(resolveDefault(type, text)).toEqual({
      value: expected,
      onUpdateNow: undefined,
      codes: ['warning default-type'],
    })
  })
})

describe('hostile sizes', () => {
  test.each([
    ['spaces', ' '.repeat(200_000) + 'x'],
    ['open parentheses', '('.repeat(200_000)],
    ['balanced parentheses', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['quotes', "'".repeat(200_001)],
    ['a cast without end', "'a'::" + ' '.repeat(200_000) + "'"],
    ['updates', 'on update now '.repeat(200_000)],
  ])('%s', async (_, text) => {
    await withoutHang(() => ['TIMESTAMP', 'VARCHAR(9)'].map((type) => resolveDefault(type, text)))
  })
})
