import type { ColumnType } from '../../model/type.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import { valuesArgument } from './enum-classes.js'
import { bitLength, collated, datetime, plain } from './types.js'
import type { ColumnCode, NativeRules, Site } from './types.js'

type TypeOf<K extends ColumnType['kind']> = Extract<ColumnType, { kind: K }>

const INTEGERS = { 8: 'TINYINT', 16: 'SMALLINT', 24: 'MEDIUMINT', 32: 'INTEGER', 64: 'BIGINT' } as const

const TEXTS = { tiny: 'TINYTEXT', medium: 'MEDIUMTEXT', long: 'LONGTEXT' } as const

const BLOBS = { tiny: 'TINYBLOB', medium: 'MEDIUMBLOB', long: 'LONGBLOB' } as const

/** MySQL's own types, where they say more than the portable ones; MariaDB has the same. */
export const MYSQL_TYPES: NativeRules = {
  binary: binaryType,
  datetime: datetimeType,
  decimal: decimalType,
  enum: enumType,
  float: floatType,
  integer: integerType,
  native: ({ name, args }, site) =>
    name === 'bit'
      ? { type: call(mysql(site, 'BIT'), args ?? bitLength(site)), python: () => 'int' }
      : undefined,
  set: setType,
  text: ({ size }, site) =>
    size && { type: withItems(mysql(site, TEXTS[size]), [collated(site)]), python: () => 'str' },
  time: ({ precision }, site) => fractionType('TIME', precision, () => datetime(site, 'time'), site),
  year: (_, site) => ({ type: mysql(site, 'YEAR'), python: () => 'int' }),
}

/** MariaDB's own types beside those. */
export const MARIADB_TYPES: NativeRules = {
  ...MYSQL_TYPES,
  uuid: (_, site) =>
    site.context.plan.schema.literal && {
      type: plain(site, 'UUID'),
      python: () => `${site.context.imports.module('uuid')}.UUID`,
      open: 'class',
    },
}

function integerType({ bits, unsigned }: TypeOf<'integer'>, site: Site): ColumnCode | undefined {
  const options = [...widthOption(site), ...numberOptions(site, unsigned)]
  const isOwn = options.length > 0 || bits === 8 || bits === 24
  return isOwn ? { type: withItems(mysql(site, INTEGERS[bits]), options), python: () => 'int' } : undefined
}

/** The width that a number is shown with says nothing, but with zeros before it. */
function widthOption({ column: { raw } }: Site): readonly Code[] {
  const [, width] = /\((\d+)\).*\bzerofill\b/i.exec(raw) ?? []
  return width === undefined ? [] : [keyword('display_width', width)]
}

function numberOptions({ column: { raw } }: Site, unsigned = /\bunsigned\b/i.test(raw)): readonly Code[] {
  const isFilled = /\bzerofill\b/i.test(raw)
  return [
    ...(unsigned || isFilled ? [keyword('unsigned', 'True')] : []),
    ...(isFilled ? [keyword('zerofill', 'True')] : []),
  ]
}

function decimalType({ precision, scale }: TypeOf<'decimal'>, site: Site): ColumnCode | undefined {
  const options = numberOptions(site)
  if (options.length === 0) return undefined
  const figures = precision === undefined ? [] : [String(precision), String(scale ?? 0)]
  return {
    type: call(mysql(site, 'DECIMAL'), [...figures, ...options]),
    python: () => `${site.context.imports.module('decimal')}.Decimal`,
  }
}

/** Its figures, where there are two, are digits and not bits. SQLAlchemy's classes give decimals unless told. */
function floatType({ bits }: TypeOf<'float'>, site: Site): ColumnCode | undefined {
  const [, precision, scale] = /\(\s*(\d+)\s*,\s*(\d+)\s*\)/.exec(site.column.raw) ?? []
  const options = numberOptions(site)
  if (precision === undefined && options.length === 0) return undefined
  const figures = precision === undefined || scale === undefined ? [] : [precision, scale]
  const name = mysql(site, bits === 64 ? 'DOUBLE' : 'FLOAT')
  return {
    type: call(name, [...figures, keyword('asdecimal', 'False'), ...options]),
    python: () => 'float',
  }
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

/** Only MySQL's own class takes a collation. */
function enumType(type: TypeOf<'enum'>, site: Site): ColumnCode | undefined {
  const { table, column, context } = site
  const collation = collated(site)
  const found = context.plan.enums.find(type, column.name, table)
  if (collation === undefined || !found) return undefined
  const items = [context.enumClass(found), valuesArgument(context), collation]
  return { type: call(mysql(site, 'ENUM'), items), python: () => context.enumClass(found) }
}

/** A set's values are joined with commas, so one that holds a comma cannot be told apart. */
function setType({ values }: TypeOf<'set'>, site: Site): ColumnCode | undefined {
  if (values.length === 0 || values.some((value) => value === '' || value.includes(','))) return undefined
  return {
    type: withItems(mysql(site, 'SET'), [...members(values), collated(site)]),
    python: () => 'set[str]',
  }
}

function members(values: readonly string[]): readonly Code[] {
  return [...new Set(values)].map(pythonString)
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

function withItems(name: string, items: readonly (Code | undefined)[]): Code {
  const given = items.filter((item) => item !== undefined)
  return given.length > 0 ? call(name, given) : name
}
