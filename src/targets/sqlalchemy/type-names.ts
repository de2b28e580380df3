import { memberType } from '../../sql/member-type.js'
import type { Column, Dialect, Schema, Table } from '../../model/schema.js'
import type { ColumnType, NativeName, TypeKind } from '../../model/type.js'
import type { FindOwnType } from './own-types.js'
import { isSerial } from './serial.js'

/** A type by its name in SQL: what a column is made with, and what the catalog calls it then, where that differs. */
export interface TypeName {
  readonly made: string
  readonly kept?: string
}

/** PostgreSQL's types that SQLAlchemy has a class for; that for `jsonpath` writes `{}` for NULL, so it is not among them. */
export const POSTGRESQL_CLASSES: Readonly<Partial<Record<NativeName, string>>> = {
  bit: 'BIT',
  citext: 'CITEXT',
  hstore: 'HSTORE',
  money: 'MONEY',
  oid: 'OID',
  regclass: 'REGCLASS',
  tsquery: 'TSQUERY',
  tsvector: 'TSVECTOR',
  varbit: 'BIT',
}

/** The databases whose own types can be named, and which of those SQLAlchemy has a class for. */
const CLASSES: Readonly<Partial<Record<Dialect, Readonly<Partial<Record<NativeName, string>>>>>> = {
  mariadb: { bit: 'BIT' },
  mysql: { bit: 'BIT' },
  postgresql: POSTGRESQL_CLASSES,
}

/** Names of types that SQLAlchemy takes for another when it reads a catalog. */
const TAKEN_FOR: Readonly<Partial<Record<Dialect, ReadonlyMap<string, string>>>> = {
  postgresql: new Map([
    ['"char"', 'VARCHAR'],
    ['name', 'VARCHAR'],
  ]),
}

const SERIALS = {
  8: { made: 'SMALLSERIAL', kept: 'SMALLINT' },
  16: { made: 'SMALLSERIAL', kept: 'SMALLINT' },
  24: { made: 'SERIAL', kept: 'INTEGER' },
  32: { made: 'SERIAL', kept: 'INTEGER' },
  64: { made: 'BIGSERIAL', kept: 'BIGINT' },
} as const

/** The name that a column's type goes by, or that of its members; undefined where SQLAlchemy has a class for it. */
export function typeNameOf(
  type: ColumnType,
  column: Column,
  table: Table,
  schema: Schema,
): TypeName | undefined {
  if (type.kind === 'array' || type.kind === 'domain') return undefined
  if (type.kind === 'integer' && isSerial(column, table, schema)) return SERIALS[type.bits]
  const made = memberType(column.raw.trim())
  if (isNumericInSqlite(type, made, schema)) return { made, kept: 'NUMERIC' }
  if (isPlainKeyOfSqlite(type, column, table, schema)) return { made, kept: 'INTEGER' }
  const kept = schema.literal && schema.dialect && TAKEN_FOR[schema.dialect]?.get(made.toLowerCase())
  if (kept !== undefined) return { made, kept }
  return isOwn(type, schema) ? { made } : undefined
}

/** Names of integers that SQLAlchemy has a class for in SQLite. */
const OWN_INTEGERS = /^(?:integer|bigint|smallint)$/i

/** A single key of SQLite counts up when it is called INTEGER and nothing else, such as INT or INTEGER(11). */
function isPlainKeyOfSqlite(type: ColumnType, column: Column, table: Table, schema: Schema): boolean {
  const { dialect, literal } = schema
  const isSingle = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column.name
  const isOther = type.kind === 'integer' && !column.autoIncrement && !OWN_INTEGERS.test(column.raw.trim())
  return dialect === 'sqlite' && literal === true && isSingle && isOther
}

/** Parts of names that say what a column of SQLite holds; one without any holds numbers where it can. */
const SPEAKING = /int|char|clob|text|blob|real|floa|doub|date|time|bool|json|^$/i

/** The kinds of types that a name of SQLite's may stand for, and that SQLAlchemy has no class of numbers for. */
const NAMED: ReadonlySet<TypeKind> = new Set([
  'integer',
  'network',
  'string',
  'text',
  'unknown',
  'uuid',
  'year',
])

/** Whether a column of SQLite has a name that speaks of no numbers but means them to it, and so to SQLAlchemy. */
function isNumericInSqlite({ kind }: ColumnType, made: string, { dialect, literal }: Schema): boolean {
  if (dialect !== 'sqlite' || literal !== true || SPEAKING.test(made)) return false
  return NAMED.has(kind)
}

/** Whether some column or domain has a type that goes by its name, and the team has none of its own for it. */
export function needsTypeNames(schema: Schema, ownType: FindOwnType): boolean {
  const isNamed = (column: Column, table: Table): boolean => {
    const inner = innermost(column.type, (type) => ownType(type, column, table) !== undefined)
    return inner !== undefined && typeNameOf(inner, column, table, schema) !== undefined
  }
  return (
    schema.tables.some((table) => table.columns.some((column) => isNamed(column, table))) ||
    schema.domains.some((domain) => {
      const inner = innermost(domain.type, (type) => ownType(type, domain, domain) !== undefined)
      return inner !== undefined && isOwn(inner, schema)
    })
  )
}

/** The type within arrays and domains; undefined where a type around it, or it, is the team's own. */
export function innermost(type: ColumnType, isOwned: (type: ColumnType) => boolean): ColumnType | undefined {
  if (isOwned(type)) return undefined
  return type.kind === 'array' || type.kind === 'domain' ? innermost(type.of, isOwned) : type
}

/** What nobody knows is a name that the database knows only where it comes from there. */
function isOwn(type: ColumnType, { dialect, literal }: Schema): boolean {
  const classes = dialect && CLASSES[dialect]
  // SQLAlchemy has classes for these that it writes only where the URL says MariaDB.
  if (type.kind === 'network') return dialect === 'mariadb' && literal === true
  if (type.kind === 'unknown') return classes !== undefined && literal === true
  return classes !== undefined && type.kind === 'native' && !(type.name in classes)
}
