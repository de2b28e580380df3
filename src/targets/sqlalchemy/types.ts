import type { Column, Table } from '../../model/schema.js'
import type { ColumnType, TypeKind } from '../../model/type.js'
import { pythonString } from '../../quote/python.js'
import { call, flat, keyword, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { enumArguments } from './enum-classes.js'
import { ownTypeCode } from './own-types.js'
import { quietContext } from './quiet.js'
import { closed, type Openness } from './open-types.js'
import { typeNameOf } from './type-names.js'
import { nativeType } from './native.js'

/** A type as a column is declared with it, and the Python type of its values, which imports what it is made of. */
export interface ColumnCode {
  readonly type: Code
  readonly python: () => string
  /** Where SQLAlchemy's annotations do not say of which values the type is. */
  readonly open?: Openness
}

/** A column within its table, in the module where it is printed. */
export interface Site {
  readonly table: Table
  readonly column: Column
  readonly context: Context
}

/** What becomes of one kind of type; `Result` tells whether there is always an answer. */
export type Rule<K extends TypeKind, Result> = (type: Extract<ColumnType, { kind: K }>, site: Site) => Result

/** The rules of one dialect; a kind that it does not name has nothing of its own there. */
export type NativeRules = { readonly [K in TypeKind]?: Rule<K, ColumnCode | undefined> }

/** The kinds whose values JSON has as they are. */
const JSON_KINDS: ReadonlySet<TypeKind> = new Set([
  'boolean',
  'enum',
  'float',
  'integer',
  'string',
  'text',
  'year',
])

const INTEGERS = {
  8: 'SmallInteger',
  16: 'SmallInteger',
  24: 'Integer',
  32: 'Integer',
  64: 'BigInteger',
} as const

/** The type of a column: the dialect's own when the schema names a dialect that has one, else the nearest portable. */
export function columnCode(site: Site): ColumnCode {
  return typeCode(site.column.type, site)
}

/** The code of a type, which may be a part of the column's own. */
export function typeCode(type: ColumnType, site: Site): ColumnCode {
  return ownTypeCode(type, site) ?? namedType(type, site) ?? nativeType(type, site) ?? portable(type, site)
}

/** A type that goes by its name in SQL. */
function namedType(type: ColumnType, site: Site): ColumnCode | undefined {
  const { table, column, context } = site
  const name = typeNameOf(type, column, table, context.plan.schema)
  if (!name) return undefined
  const names = [name.made, ...(name.kept === undefined ? [] : [name.kept])]
  return {
    type: call(context.nativeClass(), names.map(pythonString)),
    python: () => namedPython(type, site),
  }
}

/** What the drivers make of a type that they do not know: PostgreSQL's its text, MySQL's its bytes. */
function namedPython(type: ColumnType, site: Site): string {
  if (type.kind === 'unknown') return any(site)
  if (type.kind === 'integer' || type.kind === 'year') return 'int'
  return type.kind === 'native' && site.context.dialect !== 'postgresql' ? 'bytes' : 'str'
}

/** A type from SQLAlchemy's main module: its bare name, or a call where there is something to say. */
export function plain(site: Site, name: string, items: readonly (Code | undefined)[] = []): Code {
  const given = items.filter((item) => item !== undefined)
  const imported = core(site.context, name)
  return given.length > 0 ? call(imported, given) : imported
}

/** A type that is another one on some databases. */
export function withVariant(type: Code, variant: Code, dialect: string): Code {
  const instance = typeof type === 'string' ? `${type}()` : flat(type)
  return call(`${instance}.with_variant`, [variant, pythonString(dialect)])
}

/** The Python type of a type that is not written itself, so that nothing is imported for it. */
export function pythonOf(type: ColumnType, site: Site): string {
  let isWritten = false
  const context = quietContext(site.context, () => isWritten)
  const { python } = typeCode(type, { ...site, context })
  isWritten = true
  return python()
}

function portable(type: ColumnType, site: Site): ColumnCode {
  // The table has the right rule for each kind, which the compiler cannot follow through a union.
  return RULES[type.kind](type as never, site)
}

const RULES: { readonly [K in TypeKind]: Rule<K, ColumnCode> } = {
  array: arrayCode,
  binary: ({ length }, site) => ({
    type: plain(site, 'LargeBinary', [digits(length)]),
    python: () => 'bytes',
  }),
  boolean: (_, site) => ({ type: plain(site, 'Boolean'), python: () => 'bool' }),
  date: (_, site) => ({ type: plain(site, 'Date'), python: () => datetime(site, 'date') }),
  datetime: ({ timezone }, site) => ({
    type: plain(site, 'DateTime', [zoned(timezone)]),
    python: () => datetime(site, 'datetime'),
  }),
  decimal: ({ precision, scale }, site) => ({
    type: plain(site, 'Numeric', precision === undefined ? [] : [digits(precision), digits(scale)]),
    python: () => `${site.context.imports.module('decimal')}.Decimal`,
    open: 'class',
  }),
  enum: enumCode,
  float: ({ bits }, site) => floatCode(bits === 64 ? 'Double' : 'Float', site),
  integer: ({ bits }, site) => ({ type: plain(site, INTEGERS[bits]), python: () => 'int' }),
  interval: (_, site) => ({ type: plain(site, 'Interval'), python: () => datetime(site, 'timedelta') }),
  json: ({ binary }, site) => ({
    type: binary ? withVariant(json(site), jsonb(site), 'postgresql') : json(site),
    python: () => any(site),
  }),
  domain: ({ of }, site) => typeCode(of, site),
  range: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
  native: ({ name }, site) =>
    name === 'money'
      ? {
          type: plain(site, 'Numeric', ['19', '4']),
          python: () => `${site.context.imports.module('decimal')}.Decimal`,
        }
      : { type: plain(site, 'Text'), python: () => 'str' },
  network: ({ of }, site) => ({
    type: plain(site, 'String', [of === 'macaddr' ? '17' : '49']),
    python: () => 'str',
  }),
  set: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
  string: ({ fixed, length }, site) => ({
    type: plain(site, fixed ? 'CHAR' : 'String', [digits(length), collated(site)]),
    python: () => 'str',
  }),
  text: (_, site) => ({ type: plain(site, 'Text', [collated(site)]), python: () => 'str' }),
  time: ({ timezone }, site) => ({
    type: plain(site, 'Time', [zoned(timezone)]),
    python: () => datetime(site, 'time'),
  }),
  unknown: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
  uuid: (_, site) => ({
    type: plain(site, 'Uuid'),
    python: () => `${site.context.imports.module('uuid')}.UUID`,
    open: 'class',
  }),
  year: (_, site) => ({ type: plain(site, 'SmallInteger'), python: () => 'int' }),
}

/** A type of SQLAlchemy's main module for floating-point numbers; only the class `Float` knows what it gives once it is called. */
export function floatCode(name: 'Double' | 'Float' | 'REAL', site: Site): ColumnCode {
  return { type: plain(site, name), python: () => 'float', open: name === 'Float' ? 'class' : 'both' }
}

/** The type that stands on its own, or one of this column alone. */
function enumCode(type: Extract<ColumnType, { kind: 'enum' }>, site: Site): ColumnCode {
  const { table, column, context } = site
  const found = context.plan.enums.find(type, column.name, table)
  if (!found) return { type: plain(site, 'String'), python: () => 'str' }
  const known = type.name === undefined ? undefined : context.standalone('enum', type.name, type.namespace)
  return {
    type: known ?? call(core(context, 'Enum'), enumArguments(found, context)),
    python: () => context.enumClass(found),
  }
}

/** Elsewhere than on PostgreSQL an array is kept as JSON, whose lists hold any value that JSON has. */
function arrayCode(type: Extract<ColumnType, { kind: 'array' }>, site: Site): ColumnCode {
  if (!JSON_KINDS.has(type.of.kind)) {
    return { type: json(site), python: () => nested('list', type.dimensions, any(site)) }
  }
  const array = arrayType(type, typeCode(type.of, site), site)
  return {
    type: withVariant(json(site), array.type, 'postgresql'),
    // JSON gives the values of an enumeration back as plain texts.
    python: type.of.kind === 'enum' ? () => nested('list', type.dimensions, 'str') : array.python,
  }
}

/** Whether a value may be a list itself, which would pass for a further dimension. */
function mayBeList(type: ColumnType): boolean {
  return type.kind === 'json' || (type.kind === 'range' && type.multi)
}

/** PostgreSQL's array of a type. */
export function arrayType(
  type: Extract<ColumnType, { kind: 'array' }>,
  item: ColumnCode,
  site: Site,
): ColumnCode {
  const { dimensions } = type
  const [name, of] = closed(postgresql(site, 'ARRAY'), item)
  const isSaid = dimensions > 1 || mayBeList(type.of)
  const items = [of, ...(isSaid ? [keyword('dimensions', String(dimensions))] : [])]
  return {
    type: call(name, items),
    python: () => nested('list', dimensions, item.python()),
  }
}

/** A type of PostgreSQL alone. */
export function postgresql(site: Site, name: string): string {
  return site.context.imports.from('sqlalchemy.dialects.postgresql', name)
}

function json(site: Site): Code {
  return plain(site, 'JSON', [noneAsNull(site)])
}

/** `JSONB`, with what it makes of `None`. */
export function jsonb(site: Site): Code {
  const nulls = noneAsNull(site)
  return nulls ? call(postgresql(site, 'JSONB'), [nulls]) : postgresql(site, 'JSONB')
}

/** A column that a constructor sets to `None` is left out of an INSERT: JSON has a null of its own, which is a value. */
function noneAsNull({ column, context }: Site): Code | undefined {
  const isLeftOut = column.nullable || column.default !== undefined
  return context.plan.style.classes?.setsNone && isLeftOut ? keyword('none_as_null', 'True') : undefined
}

/** `typing.Any`. */
export function any(site: Site): string {
  return site.context.imports.from('typing', 'Any')
}

/** A figure as an argument, when there is one. */
export function digits(figure: number | undefined): string | undefined {
  return figure === undefined ? undefined : String(figure)
}

/** A type of the standard library's module of dates and times. */
export function datetime(site: Site, name: 'date' | 'datetime' | 'time' | 'timedelta'): string {
  return `${site.context.imports.module('datetime')}.${name}`
}

/** `timezone=True`, where it is so. */
export function zoned(timezone: boolean): Code | undefined {
  return timezone ? keyword('timezone', 'True') : undefined
}

/** `collation=`, where the column has one of its own. */
export function collated({ column: { collation } }: Site): Code | undefined {
  return collation === undefined ? undefined : keyword('collation', pythonString(collation))
}

/** The length in the type's text, which the column type does not keep: `8` of `BIT(8)`. */
export function bitLength(site: Site): readonly string[] {
  const [, length] = /\((\d+)\)/.exec(site.column.raw) ?? []
  return length === undefined ? [] : [length]
}

/** A generic around itself: `list[list[int]]` for two dimensions. */
export function nested(outer: string, dimensions: number, inner: string): string {
  return `${`${outer}[`.repeat(dimensions)}${inner}${']'.repeat(dimensions)}`
}
