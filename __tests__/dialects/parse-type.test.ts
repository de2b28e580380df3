import { describe, expect, test } from '@jest/globals'
import { parseType } from '../../src/dialects/index.js'
import type { Dialect } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { withoutHang } from '../support/hang.js'

const integer = (bits: 8 | 16 | 24 | 32 | 64, unsigned = false): ColumnType => ({
  kind: 'integer',
  bits,
  unsigned,
})
const string = (length?: number, fixed = false): ColumnType =>
  length === undefined ? { kind: 'string', fixed } : { kind: 'string', length, fixed }
const decimal = (precision?: number, scale?: number): ColumnType => ({
  kind: 'decimal',
  ...(precision === undefined ? {} : { precision }),
  ...(scale === undefined ? {} : { scale }),
})
const datetime = (timezone: boolean, precision?: number): ColumnType => ({
  kind: 'datetime',
  ...(precision === undefined ? {} : { precision }),
  timezone,
})
const time = (timezone: boolean, precision?: number): ColumnType => ({
  kind: 'time',
  ...(precision === undefined ? {} : { precision }),
  timezone,
})
const boolean: ColumnType = { kind: 'boolean' }
const float = (bits: 32 | 64): ColumnType => ({ kind: 'float', bits })
const blob: ColumnType = { kind: 'binary', fixed: false }

describe('every name of the format', () => {
  test.each<[string, ColumnType]>([
    ['TINYINT', integer(8)],
    ['SMALLINT', integer(16)],
    ['MEDIUMINT', integer(24)],
    ['INT', integer(32)],
    ['INT(11)', integer(32)],
    ['INTEGER', integer(32)],
    ['BIGINT', integer(64)],
    ['BigInt', integer(64)],
    ['INT2', integer(16)],
    ['INT4', integer(32)],
    ['INT8', integer(64)],
    ['INT UNSIGNED', integer(32, true)],
    ['BIGINT(20) UNSIGNED ZEROFILL', integer(64, true)],
    ['unsigned big int', integer(64, true)],
    ['SMALLSERIAL', integer(16)],
    ['SERIAL', integer(32)],
    ['BIGSERIAL', integer(64)],
    ['NUMBER(2)', integer(8)],
    ['NUMBER(4)', integer(16)],
    ['NUMBER(9)', integer(32)],
    ['NUMBER(10)', integer(64)],
    ['NUMBER(19)', integer(64)],
    ['NUMBER(10, 0)', integer(64)],
    ['NUMBER(20)', decimal(20)],
    ['NUMBER(10,2)', decimal(10, 2)],
    ['NUMBER', decimal()],
    ['YEAR', { kind: 'year' }],
    ['YEAR(4)', { kind: 'year' }],
    ['DECIMAL(10, 2)', decimal(10, 2)],
    ['decimal ( 10 , 2 )', decimal(10, 2)],
    ['NUMERIC(8)', decimal(8)],
    ['NUMERIC', decimal()],
    ['MONEY', decimal(19, 4)],
    ['SMALLMONEY', decimal(10, 4)],
    ['FLOAT', float(32)],
    ['FLOAT(24)', float(32)],
    ['FLOAT(53)', float(64)],
    ['REAL', float(32)],
    ['DOUBLE', float(64)],
    ['DOUBLE PRECISION', float(64)],
    ['double   precision', float(64)],
    ['BINARY_FLOAT', float(32)],
    ['BINARY_DOUBLE', float(64)],
    ['[nvarchar](50)', string(50)],
    ['"int"', integer(32)],
    ['`int` unsigned', integer(32, true)],
    ['BOOLEAN', boolean],
    ['bool', boolean],
    ['BIT', boolean],
    ['BIT(1)', boolean],
    ['TINYINT(1)', boolean],
    ['TINYINT(1) UNSIGNED', integer(8, true)],
    ['TINYINT(4)', integer(8)],
    ['NUMBER(1)', boolean],
    ['BIT(8)', { kind: 'native', name: 'bit', args: ['8'] }],
    ['BIT VARYING(5)', { kind: 'native', name: 'varbit', args: ['5'] }],
    ['CHAR(2)', string(2, true)],
    ['NCHAR(3)', string(3, true)],
    ['VARCHAR(50)', string(50)],
    ['varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', string(50)],
    ['VARCHAR', string()],
    ['NVARCHAR(20)', string(20)],
    ['VARCHAR2(50 CHAR)', string(50)],
    ['NVARCHAR2(50)', string(50)],
    ['CHARACTER VARYING(50)', string(50)],
    ['CHARACTER(4)', string(4, true)],
    ['VARCHAR(MAX)', { kind: 'text' }],
    ['NVARCHAR(max)', { kind: 'text' }],
    ['NAME', string(63)],
    ['TEXT', { kind: 'text' }],
    ['TEXT(65535)', { kind: 'text' }],
    ['TINYTEXT', { kind: 'text', size: 'tiny' }],
    ['MEDIUMTEXT', { kind: 'text', size: 'medium' }],
    ['LONGTEXT', { kind: 'text', size: 'long' }],
    ['NTEXT', { kind: 'text' }],
    ['CLOB', { kind: 'text' }],
    ['LONG', { kind: 'text' }],
    ['XML', { kind: 'native', name: 'xml' }],
    ['XMLTYPE', { kind: 'native', name: 'xml' }],
    ['DATE', { kind: 'date' }],
    ['TIME', time(false)],
    ['TIME(3)', time(false, 3)],
    ['TIME WITH TIME ZONE', time(true)],
    ['TIMETZ', time(true)],
    ['DATETIME', datetime(false)],
    ['DATETIME(6)', datetime(false, 6)],
    ['DATETIME2(7)', datetime(false, 7)],
    ['SMALLDATETIME', datetime(false, 0)],
    ['DATETIMEOFFSET', datetime(true)],
    ['TIMESTAMP', datetime(false)],
    ['TIMESTAMP(3)', datetime(false, 3)],
    ['TIMESTAMPTZ', datetime(true)],
    ['TIMESTAMPLTZ', datetime(true)],
    ['TIMESTAMP WITH TIME ZONE', datetime(true)],
    ['TIMESTAMP(3) WITH TIME ZONE', datetime(true, 3)],
    ['timestamp with local time zone', datetime(true)],
    ['TIMESTAMP WITHOUT TIME ZONE', datetime(false)],
    ['INTERVAL', { kind: 'interval' }],
    ['INTERVAL DAY(3) TO SECOND(2)', { kind: 'interval', fields: 'day to second', precision: 2 }],
    ['BINARY(16)', { kind: 'binary', length: 16, fixed: true }],
    ['VARBINARY(255)', { kind: 'binary', length: 255, fixed: false }],
    ['VARBINARY(MAX)', blob],
    ['BLOB', blob],
    ['TINYBLOB', { kind: 'binary', size: 'tiny', fixed: false }],
    ['MEDIUMBLOB', { kind: 'binary', size: 'medium', fixed: false }],
    ['LONGBLOB', { kind: 'binary', size: 'long', fixed: false }],
    ['BYTEA', blob],
    ['RAW(16)', { kind: 'binary', length: 16, fixed: false }],
    ['LONG RAW', blob],
    ['IMAGE', blob],
    ['JSON', { kind: 'json', binary: false }],
    ['JSONB', { kind: 'json', binary: true }],
    ['UUID', { kind: 'uuid' }],
    ['UNIQUEIDENTIFIER', { kind: 'uuid' }],
    ['INET', { kind: 'network', of: 'inet' }],
    ['CIDR', { kind: 'network', of: 'cidr' }],
    ['MACADDR', { kind: 'network', of: 'macaddr' }],
    ['TSVECTOR', { kind: 'native', name: 'tsvector' }],
    ['HSTORE', { kind: 'native', name: 'hstore' }],
    ['ROWID', string(18)],
    ['POINT', { kind: 'native', name: 'geometry' }],
    ['GEOMETRY(Point, 4326)', { kind: 'native', name: 'geometry', args: ['Point', '4326'] }],
    ['GEOGRAPHY', { kind: 'native', name: 'geography' }],
  ])('%s', (text, expected) => {
    expect(parseType(text)).toEqual(expected)
  })
})

describe('lists of values', () => {
  test.each<[string, readonly string[]]>([
    ["ENUM('a','b')", ['a', 'b']],
    [`enum( 'it''s' , "b" )`, ["it's", 'b']],
    ["ENUM('a,b', 'c)d', '')", ['a,b', 'c)d', '']],
    ['ENUM(a, b)', ['a', 'b']],
    ["ENUM('a', 'a')", ['a']],
  ])('%s', (text, values) => {
    expect(parseType(text)).toEqual({ kind: 'enum', values })
  })

  test('a set is one too', () => {
    expect(parseType("SET('r','w')")).toEqual({ kind: 'set', values: ['r', 'w'] })
  })

  test('a list without values means nothing', () => {
    expect(parseType('ENUM')).toEqual({ kind: 'unknown' })
    expect(parseType('ENUM()')).toEqual({ kind: 'unknown' })
  })
})

describe('arrays', () => {
  test.each<[string, number]>([
    ['VARCHAR(20)[]', 1],
    ['VARCHAR(20)[][]', 2],
    ['VARCHAR(20) [3]', 1],
    ['VARCHAR(20) ARRAY', 1],
    ['VARCHAR(20) ARRAY[4]', 1],
  ])('%s', (text, dimensions) => {
    expect(parseType(text)).toEqual({ kind: 'array', of: string(20), dimensions })
  })

  test('have no more dimensions than their values may have', () => {
    expect(parseType(`INT${'[]'.repeat(50_000)}`)).toMatchObject({ kind: 'array', dimensions: 6 })
  })
})

describe('what nobody knows', () => {
  test.each(['status_type', 'constructor', '__proto__', '', '(', "')", '用户状态'])('%j', (text) => {
    expect(parseType(text)).toEqual({ kind: 'unknown' })
  })

  test('a type of a megabyte is read in one go', async () => {
    const type = await withoutHang(() => parseType(`ENUM(${"'a''".repeat(250_000)}`))
    expect(type.kind).toBe('enum')
  })
})

describe('names that mean something else in one dialect', () => {
  test.each<[Dialect | undefined, string, ColumnType]>([
    ['postgresql', 'MONEY', { kind: 'native', name: 'money' }],
    ['mysql', 'MONEY', decimal(19, 4)],
    ['mysql', 'REAL', float(64)],
    ['mariadb', 'REAL', float(64)],
    ['sqlite', 'REAL', float(64)],
    ['postgresql', 'REAL', float(32)],
    ['mysql', 'SERIAL', integer(64, true)],
    ['postgresql', 'SERIAL', integer(32)],
    ['mysql', 'BOOL', boolean],
    ['mariadb', 'UUID', { kind: 'uuid' }],
    ['mariadb', 'INET6', { kind: 'network', of: 'inet' }],
    ['sqlite', 'POSTINTEGER', integer(64)],
    ['sqlite', 'NATIVE CHARACTER(70)', { kind: 'text' }],
    ['sqlite', 'DOUBLEISH', float(64)],
    ['sqlite', 'whatever', decimal()],
    ['mysql', 'whatever', { kind: 'unknown' }],
  ])('%s: %s', (dialect, text, expected) => {
    expect(parseType(text, dialect)).toEqual(expected)
  })
})
