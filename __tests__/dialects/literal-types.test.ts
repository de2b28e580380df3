import { describe, expect, test } from '@jest/globals'

import { parseType } from '../../src/dialects/index.js'
import { printTypeName, readTypeName } from '../../src/dialects/type-name.js'
import type { ColumnType } from '../../src/model/type.js'

const native = (name: string, ...args: readonly string[]): object => ({
  kind: 'native',
  name,
  ...(args.length > 0 ? { args } : {}),
})
const string = (length?: number, fixed = false): ColumnType => ({
  kind: 'string',
  ...(length === undefined ? {} : { length }),
  fixed,
})
const time = (kind: 'time' | 'datetime', timezone: boolean, precision?: number): object => ({
  kind,
  timezone,
  ...(precision === undefined ? {} : { precision }),
})
const array = (of: object, dimensions = 1): object => ({ kind: 'array', of, dimensions })
const integer = (bits: number, unsigned = false): object => ({ kind: 'integer', bits, unsigned })

describe('what PostgreSQL prints', () => {
  test.each<[string, object]>([
    ['character varying', string()],
    ['character varying(50)', string(50)],
    ['character varying(50) COLLATE "C"', string(50)],
    ['text COLLATE pg_catalog."en-US-x-icu"', { kind: 'text' }],
    ['character(3)', string(3, true)],
    ['bpchar', string(undefined, true)],
    ['"char"', string(1, true)],
    ['pg_catalog."char"', string(1, true)],
    ['name', string(63)],
    ['numeric', { kind: 'decimal' }],
    ['numeric(5,-2)', { kind: 'decimal', precision: 5, scale: -2 }],
    ['numeric(10,2)[]', array({ kind: 'decimal', precision: 10, scale: 2 })],
    ['integer[][]', array(integer(32), 2)],
    ['text[]', array({ kind: 'text' })],
    ['timestamp(3) with time zone', time('datetime', true, 3)],
    ['timestamp without time zone[]', array(time('datetime', false))],
    ['time(0) without time zone', time('time', false, 0)],
    ['interval', { kind: 'interval' }],
    ['interval(6)', { kind: 'interval', precision: 6 }],
    ['interval year to month', { kind: 'interval', fields: 'year to month' }],
    ['interval day to second(3)', { kind: 'interval', fields: 'day to second', precision: 3 }],
    ['double precision', { kind: 'float', bits: 64 }],
    ['money', native('money')],
    ['bit(1)', native('bit', '1')],
    ['bit(8)', native('bit', '8')],
    ['bit varying', native('varbit')],
    ['bit varying(5)', native('varbit', '5')],
    ['macaddr8', { kind: 'network', of: 'macaddr8' }],
    ['int4range', { kind: 'range', of: 'int4', multi: false }],
    ['tstzmultirange', { kind: 'range', of: 'tstz', multi: true }],
    ['nummultirange[]', array({ kind: 'range', of: 'num', multi: true })],
    ['citext', native('citext')],
    ['public.citext', native('citext')],
    ['"my ext".ltree', native('ltree')],
    ['tsquery', native('tsquery')],
    ['vector(3)', native('vector', '3')],
    ['extensions.vector(3)', native('vector', '3')],
    ['geometry(Point,4326)', native('geometry', 'Point', '4326')],
    ['public.geography(LineStringZ,4326)', native('geography', 'LineStringZ', '4326')],
    ...['point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle'].map((name): [string, object] => [
      name,
      native(name),
    ]),
    ...['oid', 'regclass', 'pg_lsn', 'jsonpath', 'xml', 'hstore'].map((name): [string, object] => [
      name,
      native(name),
    ]),
    ['pg_catalog.int4', integer(32)],
    ['app.int4', { kind: 'unknown' }],
  ])('%s', (text, expected) => {
    expect(parseType(text, 'postgresql', true)).toEqual(expected)
  })
})

describe('what MySQL and MariaDB print', () => {
  test.each<[string, object]>([
    ['tinyint(1)', { kind: 'boolean' }],
    ['tinyint(1) unsigned', integer(8, true)],
    ['int(10) unsigned zerofill', integer(32, true)],
    ['bigint unsigned', integer(64, true)],
    ['decimal(10,2) unsigned', { kind: 'decimal', precision: 10, scale: 2 }],
    ['double', { kind: 'float', bits: 64 }],
    ['float(7,3)', { kind: 'float', bits: 32 }],
    ['bit(1)', native('bit', '1')],
    ['bit(64)', native('bit', '64')],
    ['year(4)', { kind: 'year' }],
    ['datetime(6)', time('datetime', false, 6)],
    ["enum('a','it''s',',)','')", { kind: 'enum', values: ['a', "it's", ',)', ''] }],
    ["set('x y','unsigned')", { kind: 'set', values: ['x y', 'unsigned'] }],
    ['varchar(9) character set utf8mb4 collate utf8mb4_bin', string(9)],
    ['point', native('geometry', 'point')],
    ['point srid 4326', native('geometry', 'point')],
    ['geomcollection', native('geometry', 'geometrycollection')],
    ['inet6', { kind: 'network', of: 'inet' }],
    ['uuid', { kind: 'uuid' }],
  ])('%s', (text, expected) => {
    expect(parseType(text, 'mysql', true)).toEqual(expected)
    expect(parseType(text, 'mariadb', true)).toEqual(expected)
  })
})

describe('what SQLite takes', () => {
  test.each<[string, object]>([
    ['TINYINT(1)', integer(8)],
    ['', { kind: 'binary', fixed: false }],
    ['VARCHAR(50)', string(50)],
    ['FLUFFY INT', integer(64)],
    ['bit', { kind: 'decimal' }],
    ['anything(1, 2)', { kind: 'decimal' }],
    ['native character(70)', { kind: 'text' }],
    ['LONG', integer(64)],
    ['ENUM', { kind: 'decimal' }],
    ['set', { kind: 'decimal' }],
  ])('%j', (text, expected) => {
    expect(parseType(text, 'sqlite', true)).toEqual(expected)
  })
})

describe('the name of a type', () => {
  test.each([
    ['status', { name: 'status', quoted: false, dimensions: 0 }],
    ['billing.status[]', { namespace: 'billing', name: 'status', quoted: false, dimensions: 1 }],
    [
      '"My ""own"".x"."Order Status"[][3]',
      { namespace: 'My "own".x', name: 'Order Status', quoted: true, dimensions: 2 },
    ],
    ['status ARRAY', { name: 'status', quoted: false, dimensions: 1 }],
    ['status COLLATE "C"', { name: 'status', quoted: false, dimensions: 0 }],
    ['varchar(5)', undefined],
    ['double precision', undefined],
    ['""', undefined],
    ['a.b.c', undefined],
  ])('%s', (text, expected) => {
    expect(readTypeName(text)).toEqual(expected)
  })

  test.each(['status', 'Order Status', 'a"b', 'x.y', 'ÄÖ', '1st'])('%s is read as it is printed', (name) => {
    const printed = printTypeName({ namespace: name, name })
    expect(readTypeName(printed)).toMatchObject({ namespace: name, name })
  })
})
