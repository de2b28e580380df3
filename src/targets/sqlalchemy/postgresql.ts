import type { ColumnType, NativeName } from '../../model/type.js'
import { call, keyword, type Code } from '../python/layout.js'
import { arrayCode } from './cast-arrays.js'
import { POSTGRESQL_CLASSES } from './type-names.js'
import { any, bitLength, datetime, floatCode, jsonb, postgresql, pythonOf, zoned } from './types.js'
import type { ColumnCode, NativeRules, Site } from './types.js'

type TypeOf<K extends ColumnType['kind']> = Extract<ColumnType, { kind: K }>

/** PostgreSQL's own types, where they say more than the portable ones. */
export const POSTGRESQL_TYPES: NativeRules = {
  array: arrayCode,
  datetime: (type, site) => timeType('TIMESTAMP', type, () => datetime(site, 'datetime'), site),
  domain: domainCode,
  float: ({ bits }, site) => (bits === 32 ? floatCode('REAL', site) : undefined),
  interval: intervalCode,
  json: ({ binary }, site) => (binary ? { type: jsonb(site), python: () => any(site) } : undefined),
  native: nativeCode,
  network: ({ of }, site) => ({ type: postgresql(site, of.toUpperCase()), python: () => 'str' }),
  range: rangeCode,
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

function intervalCode({ fields, precision }: TypeOf<'interval'>, site: Site): ColumnCode | undefined {
  if (fields === undefined && precision === undefined) return undefined
  const items = [
    ...(fields === undefined ? [] : [keyword('fields', `"${fields.toUpperCase()}"`)]),
    ...(precision === undefined ? [] : [keyword('precision', String(precision))]),
  ]
  return { type: call(postgresql(site, 'INTERVAL'), items), python: () => datetime(site, 'timedelta') }
}

/** A domain that the schema does not describe is the type beneath it. SQLAlchemy gives the values of one over an
 * enumeration as the driver does, as texts. */
function domainCode(type: TypeOf<'domain'>, site: Site): ColumnCode | undefined {
  const known = site.context.standalone('domain', type.name, type.namespace)
  return known === undefined
    ? undefined
    : {
        type: known,
        python: () => (type.of.kind === 'enum' ? 'str' : pythonOf(type.of, site)),
        open: 'always',
      }
}

/** The Python types of a range's bounds. */
const BOUNDS: Readonly<Record<TypeOf<'range'>['of'], (site: Site) => string>> = {
  date: (site) => datetime(site, 'date'),
  int4: () => 'int',
  int8: () => 'int',
  num: (site) => `${site.context.imports.module('decimal')}.Decimal`,
  ts: (site) => datetime(site, 'datetime'),
  tstz: (site) => datetime(site, 'datetime'),
}

function rangeCode({ of, multi }: TypeOf<'range'>, site: Site): ColumnCode {
  const python = (): string => `${postgresql(site, 'Range')}[${BOUNDS[of](site)}]`
  return {
    type: postgresql(site, `${of}${multi ? 'multi' : ''}range`.toUpperCase()),
    python: multi ? () => `list[${python()}]` : python,
  }
}

const PYTHON: Readonly<Partial<Record<NativeName, string>>> = {
  hstore: 'dict[str, str | None]',
  oid: 'int',
}

function nativeCode(type: TypeOf<'native'>, site: Site): ColumnCode | undefined {
  const { name } = type
  const python = (): string => PYTHON[name] ?? 'str'
  if (name === 'bit' || name === 'varbit') return { type: bitCode(type, site), python }
  const found = POSTGRESQL_CLASSES[name]
  if (found === undefined) return undefined
  const code = { type: postgresql(site, found), python }
  return name === 'hstore' ? { ...code, open: 'always' } : code
}

function bitCode({ name, args }: TypeOf<'native'>, site: Site): Code {
  const isVarying = name === 'varbit' || /varying|varbit/i.test(site.column.raw)
  const items = [...(args ?? bitLength(site)), ...(isVarying ? [keyword('varying', 'True')] : [])]
  return items.length > 0 ? call(postgresql(site, 'BIT'), items) : postgresql(site, 'BIT')
}
