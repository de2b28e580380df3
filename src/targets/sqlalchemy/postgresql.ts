import type { NativeName } from '../../model/type.js'
import { call, keyword, type Code } from '../python/layout.js'
import { any, arrayType, bitLength, datetime, plain, postgresql, typeCode, zoned } from './types.js'
import type { ColumnCode, NativeRules, Site } from './types.js'

/** PostgreSQL's own types, where they say more than the portable ones. */
export const POSTGRESQL_TYPES: NativeRules = {
  array: (type, site) => arrayType(type, typeCode(type.of, site), site),
  datetime: (type, site) => timeType('TIMESTAMP', type, () => datetime(site, 'datetime'), site),
  float: ({ bits }, site) => (bits === 32 ? { type: plain(site, 'REAL'), python: () => 'float' } : undefined),
  json: ({ binary }, site) =>
    binary ? { type: postgresql(site, 'JSONB'), python: () => any(site) } : undefined,
  native: ({ name }, site) => nativeType(name, site),
  network: ({ of }, site) => ({ type: postgresql(site, of.toUpperCase()), python: () => 'str' }),
  time: (type, site) => timeType('TIME', type, () => datetime(site, 'time'), site),
}

function timeType(
  name: string,
  { precision, timezone }: { readonly precision?: number; readonly timezone: boolean },
  python: () => string,
  site: Site,
): ColumnCode | undefined {
  if (precision === undefined) return undefined
  const items = [zoned(timezone), keyword('precision', String(precision))].filter(
    (item) => item !== undefined,
  )
  return { type: call(postgresql(site, name), items), python }
}

function nativeType(name: NativeName, site: Site): ColumnCode | undefined {
  if (name === 'hstore') return { type: postgresql(site, 'HSTORE'), python: () => 'dict[str, str | None]' }
  if (name === 'bit') return { type: bitType(site), python: () => 'str' }
  return name === 'money' || name === 'tsvector'
    ? { type: postgresql(site, name.toUpperCase()), python: () => 'str' }
    : undefined
}

function bitType(site: Site): Code {
  const varying = /varying|varbit/i.test(site.column.raw) ? [keyword('varying', 'True')] : []
  const items = [...bitLength(site), ...varying]
  return items.length > 0 ? call(postgresql(site, 'BIT'), items) : postgresql(site, 'BIT')
}
