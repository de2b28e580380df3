import { isMysql } from '../dialects/is-mysql.js'
import type { Column, Dialect } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'

type Typed = Pick<Column, 'type' | 'raw'>

/** Whether two columns have one type, however it is written; types that are not known are compared by their text. */
export function sameType(one: Typed, other: Typed, dialect: Dialect | undefined): boolean {
  if (one.raw === other.raw && one.type.kind === other.type.kind && !isNamed(one.type)) return true
  const [first, second] = [toPlain(one.type, dialect), toPlain(other.type, dialect)]
  if (!isUnknown(one.type) || !isUnknown(other.type)) return first === second
  return first === second && toWords(one.raw) === toWords(other.raw)
}

/** Whether the same text may mean another type in another schema. */
function isNamed(type: ColumnType): boolean {
  if (type.kind === 'array') return isNamed(type.of)
  return type.kind === 'enum' || type.kind === 'domain'
}

function isUnknown(type: ColumnType): boolean {
  return type.kind === 'unknown' || (type.kind === 'array' && isUnknown(type.of))
}

function toWords(raw: string): string {
  return raw
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
}

/** A type as text in which figures that the database assumes are said: `numeric(10)` has a scale of 0. */
function toPlain(type: ColumnType, dialect: Dialect | undefined): string {
  return JSON.stringify(complete(type, dialect), (_, value: unknown) => sorted(value))
}

function complete(type: ColumnType, dialect: Dialect | undefined): unknown {
  const { kind } = type
  if (kind === 'decimal') return type.precision === undefined ? type : { ...type, scale: type.scale ?? 0 }
  if (kind === 'string' || kind === 'binary') return type.fixed ? { ...type, length: type.length ?? 1 } : type
  if (kind === 'time' || kind === 'datetime') {
    return { ...type, precision: type.precision ?? usualPrecision(dialect) }
  }
  // The values of a type that stands on its own are its own matter, and so is what a domain is of.
  if (kind === 'domain' || (kind === 'enum' && type.name !== undefined)) {
    return { kind, name: type.name, namespace: type.namespace }
  }
  if (kind === 'native' && Object.hasOwn(SYSTEMS, type.name)) return { kind, ...toShape(type) }
  // PostgreSQL does not keep the number of dimensions ("Arrays", Declaration of Array Types).
  return kind === 'array' ? { kind, of: complete(type.of, dialect) } : type
}

/** The spatial reference systems that PostGIS takes where none is said: none, and longitude and latitude. */
const SYSTEMS: Readonly<Record<string, string>> = { geometry: '0', geography: '4326' }

/**
 * What a type of PostGIS holds, in whatever case, and in which system. `geometry` holds anything, as does
 * `geometry(Geometry)`; a geography without arguments is the one that also takes other systems
 * (https://postgis.net/docs/using_postgis_dbmanagement.html#PostGIS_Geography).
 */
function toShape({ name, args = [] }: Extract<ColumnType, { kind: 'native' }>): object {
  const [sort = 'geometry', written = ''] = args
  const usual = SYSTEMS[name]
  const system = /^0*[1-9]\d*$/.test(written) ? String(Number(written)) : usual
  const isAny = sort.toLowerCase() === 'geometry' && system === '0'
  return args.length === 0 || isAny ? { name } : { name, sort: sort.toLowerCase(), system }
}

/** Digits of a second that a column keeps when nobody says: MySQL none, PostgreSQL six. */
function usualPrecision(dialect: Dialect | undefined): number | undefined {
  if (isMysql(dialect)) return 0
  return dialect === 'postgresql' ? 6 : undefined
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
