import type { Column, Schema, Table } from '../../model/schema.js'
import type { ColumnType, NativeName } from '../../model/type.js'
import { call, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import type { FindOwnType } from './own-types.js'
import { arrayType, nested, typeCode, type ColumnCode, type Site } from './types.js'

type ArrayType = Extract<ColumnType, { kind: 'array' }>

/** Types that come with an extension, of whose arrays drivers give the text. SQLAlchemy takes arrays of hstore apart itself. */
const EXTENSIONS: ReadonlySet<NativeName> = new Set([
  ...(['citext', 'geography', 'geometry', 'ltree', 'raster', 'vector'] as const),
])

/** Whether drivers do not know the arrays of a type; SQLAlchemy would take their text for a list of letters. */
function isStrange({ of, dimensions }: ArrayType): boolean {
  if (of.kind === 'native') return EXTENSIONS.has(of.name)
  // SQLAlchemy takes apart arrays of an enumeration of one dimension.
  return of.kind === 'enum' ? dimensions > 1 : of.kind === 'domain' || of.kind === 'unknown'
}

/** Whether some column's array is read as one of another type, and the team has none of its own for it. */
export function needsCastArrays({ dialect, tables }: Schema, ownType: FindOwnType): boolean {
  const isRead = (column: Column, table: Table): boolean => {
    const { type } = column
    return type.kind === 'array' && isStrange(type) && !isOwned(type, column, table, ownType)
  }
  return dialect === 'postgresql' && tables.some((table) => table.columns.some((each) => isRead(each, table)))
}

function isOwned(type: ArrayType, column: Column, table: Table, ownType: FindOwnType): boolean {
  return (ownType(type, column, table) ?? ownType(type.of, column, table)) !== undefined
}

/** PostgreSQL's array of a type: of one that drivers do not know, with the one that it is cast to when it is read. */
export function arrayCode(type: ArrayType, site: Site): ColumnCode {
  const item = typeCode(type.of, site)
  const { context, column, table } = site
  const { arrayClass, ownType } = context.plan
  // A domain that is an array is taken as the driver gives it.
  if (arrayClass === undefined || !isStrange(type) || isOwned(type, column, table, ownType)) {
    return arrayType(type, item, site)
  }
  const dimensions = type.dimensions > 1 ? [String(type.dimensions)] : []
  return {
    type: call(context.arrayClass(), [item.type, knownType(type.of, site), ...dimensions]),
    python: () => nested('list', type.dimensions, item.python()),
  }
}

/** What the members are cast to: the type beneath a domain, or text. */
function knownType(type: ColumnType, site: Site): Code {
  if (type.kind === 'domain') return knownType(type.of, site)
  return AS_TEXT.has(type.kind) ? core(site.context, 'Text') : typeCode(type, site).type
}

const AS_TEXT: ReadonlySet<ColumnType['kind']> = new Set(['enum', 'native', 'string', 'text', 'unknown'])

/** The class of ours for such arrays. */
export function printArrayClass(name: string, context: Context): string {
  const any = context.imports.from('typing', 'Any')
  const column = `${core(context, 'ColumnElement')}[${any}]`
  const operator = context.imports.from('sqlalchemy.sql.operators', 'OperatorType')
  const array = context.imports.from('sqlalchemy.dialects.postgresql', 'ARRAY')
  return [
    `class ${name}(${core(context, 'TypeDecorator')}[${any}]):`,
    `    """An array of what drivers do not know, read as one of what they do."""`,
    '',
    `    impl = ${array}`,
    '    cache_ok = True',
    '',
    `    def __init__(self, item: ${any}, known: ${any}, dimensions: int = 1) -> None:`,
    '        super().__init__(item, dimensions=dimensions)',
    '        self.item = item',
    '        self.known = known',
    '        self.dimensions = dimensions',
    '',
    `    def column_expression(self, column: ${column}) -> ${column}:`,
    `        known = ${array}(self.known, dimensions=self.dimensions)`,
    `        return ${core(context, 'type_coerce')}(${core(context, 'cast')}(column, known), self)`,
    '',
    `    def coerce_compared_value(self, op: ${operator} | None, value: ${any}) -> ${any}:`,
    '        return self.impl_instance.coerce_compared_value(op, value)',
  ].join('\n')
}
