import type { ColumnType } from '../../model/type.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword } from '../python/layout.js'
import { bitLength, datetime, plain } from './types.js'
import type { ColumnCode, NativeRules, Site } from './types.js'

type TypeOf<K extends ColumnType['kind']> = Extract<ColumnType, { kind: K }>

const INTEGERS = { 8: 'TINYINT', 16: 'SMALLINT', 24: 'MEDIUMINT', 32: 'INTEGER', 64: 'BIGINT' } as const

const TEXTS = { tiny: 'TINYTEXT', medium: 'MEDIUMTEXT', long: 'LONGTEXT' } as const

const BLOBS = { tiny: 'TINYBLOB', medium: 'MEDIUMBLOB', long: 'LONGBLOB' } as const

/** MySQL's own types, where they say more than the portable ones; MariaDB has the same. */
export const MYSQL_TYPES: NativeRules = {
  binary: binaryType,
  datetime: datetimeType,
  integer: integerType,
  native: ({ name, args }, site) =>
    name === 'bit'
      ? { type: call(mysql(site, 'BIT'), args ?? bitLength(site)), python: () => 'int' }
      : undefined,
  set: setType,
  text: ({ size }, site) => size && { type: mysql(site, TEXTS[size]), python: () => 'str' },
  time: ({ precision }, site) => fractionType('TIME', precision, () => datetime(site, 'time'), site),
  year: (_, site) => ({ type: mysql(site, 'YEAR'), python: () => 'int' }),
}

function integerType({ bits, unsigned }: TypeOf<'integer'>, site: Site): ColumnCode | undefined {
  if (unsigned)
    return { type: call(mysql(site, INTEGERS[bits]), [keyword('unsigned', 'True')]), python: () => 'int' }
  return bits === 8 || bits === 24 ? { type: mysql(site, INTEGERS[bits]), python: () => 'int' } : undefined
}

function binaryType({ fixed, length, size }: TypeOf<'binary'>, site: Site): ColumnCode | undefined {
  if (size) return { type: mysql(site, BLOBS[size]), python: () => 'bytes' }
  if (length === undefined) return undefined
  return { type: plain(site, fixed ? 'BINARY' : 'VARBINARY', [String(length)]), python: () => 'bytes' }
}

function datetimeType({ precision }: TypeOf<'datetime'>, site: Site): ColumnCode | undefined {
  const isTimestamp = /^\s*timestamp/i.test(site.column.raw)
  const python = (): string => datetime(site, 'datetime')
  if (isTimestamp && !precision) return { type: mysql(site, 'TIMESTAMP'), python }
  return fractionType(isTimestamp ? 'TIMESTAMP' : 'DATETIME', precision, python, site)
}

/** A set's values are joined with commas, so one that holds a comma cannot be told apart. */
function setType({ values }: TypeOf<'set'>, site: Site): ColumnCode | undefined {
  if (values.length === 0 || values.some((value) => value === '' || value.includes(','))) return undefined
  return { type: call(mysql(site, 'SET'), [...new Set(values)].map(pythonString)), python: () => 'set[str]' }
}

function fractionType(
  name: string,
  precision: number | undefined,
  python: () => string,
  site: Site,
): ColumnCode | undefined {
  if (!precision) return undefined
  return { type: call(mysql(site, name), [keyword('fsp', String(precision))]), python }
}

function mysql(site: Site, name: string): string {
  return site.context.imports.from('sqlalchemy.dialects.mysql', name)
}
