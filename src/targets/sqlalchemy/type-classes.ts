import type { Column, Dialect, Schema, Table } from '../../model/schema.js'
import type { ColumnType, NativeName } from '../../model/type.js'
import type { NameScope } from '../python/scope.js'
import { core, type Context } from './context.js'
import { isSerial } from './serial.js'

/**
 * The classes of ours for what SQLAlchemy has no type for: a type by its SQL name, and PostgreSQL's SERIAL where it is
 * no key.
 */
export type TypeClass = 'NativeType' | 'Serial'

/** PostgreSQL's types that SQLAlchemy has a class for. */
export const POSTGRESQL_CLASSES = {
  bit: 'BIT',
  citext: 'CITEXT',
  hstore: 'HSTORE',
  jsonpath: 'JSONPATH',
  money: 'MONEY',
  oid: 'OID',
  regclass: 'REGCLASS',
  tsquery: 'TSQUERY',
  tsvector: 'TSVECTOR',
  varbit: 'BIT',
} as const satisfies Readonly<Partial<Record<NativeName, string>>>

/** MySQL's. */
const MYSQL_CLASSES = { bit: 'BIT' } as const satisfies Readonly<Partial<Record<NativeName, string>>>

/** The databases whose own types a column is made with by their names. */
const NAMED_TYPES: ReadonlySet<Dialect | undefined> = new Set(['mariadb', 'mysql', 'postgresql'])

/** The names of the classes that a schema needs; the names of tables are settled already. */
export function planTypeClasses(schema: Schema, scope: NameScope): ReadonlyMap<TypeClass, string> {
  const has = (test: (column: Column, table: Table) => boolean): boolean =>
    schema.tables.some((table) => table.columns.some((column) => test(column, table)))
  const isNative = ({ type }: Pick<Column, 'type'>): boolean => isNativeType(type, schema)
  const needed = [
    ...(has(isNative) || schema.domains.some(isNative) ? (['NativeType'] as const) : []),
    ...(has((column, table) => isSerial(column, table, schema)) ? (['Serial'] as const) : []),
  ]
  return new Map(needed.map((name) => [name, scope.claim(name)]))
}

/** Whether a type, or what it is made of, is one that SQLAlchemy has no class for and the database has. */
export function isNativeType(type: ColumnType, schema: Schema): boolean {
  const { dialect, literal } = schema
  if (type.kind === 'array' || type.kind === 'domain') return isNativeType(type.of, schema)
  if (!NAMED_TYPES.has(dialect)) return false
  // What nobody knows is a name that the database knows only where it comes from there.
  if (type.kind === 'unknown') return literal ?? false
  return (
    type.kind === 'native' && !(type.name in (dialect === 'postgresql' ? POSTGRESQL_CLASSES : MYSQL_CLASSES))
  )
}

type Print = (name: string, base: string, context: Context) => readonly string[]

const PRINT: Readonly<Record<TypeClass, Print>> = {
  NativeType: (name, base, { imports }) => [
    `class ${name}(${base}[${imports.from('typing', 'Any')}]):`,
    `    """A type of the database that SQLAlchemy has no class for, by its name in SQL."""`,
    '',
    '    cache_ok = True',
    '',
    '    def __init__(self, name: str) -> None:',
    '        self.name = name',
    '',
    `    def get_col_spec(self, **_: ${imports.from('typing', 'Any')}) -> str:`,
    '        return self.name',
  ],
  Serial: (name, base, context) => [
    `class ${name}(${base}[int]):`,
    `    """An integer that PostgreSQL counts up by a sequence of its own."""`,
    '',
    '    cache_ok = True',
    '',
    '    def __init__(self, name: str, integer: str) -> None:',
    '        self.name = name',
    '        self.integer = integer',
    '',
    `    def get_col_spec(self, **options: ${context.imports.from('typing', 'Any')}) -> str:`,
    '        # Only what makes the column calls it so: what is there is a plain integer.',
    `        is_made = isinstance(options.get("type_expression"), ${core(context, 'Column')})`,
    '        return self.name if is_made else self.integer',
  ],
}

/** The lines of a class. */
export function printTypeClass(type: TypeClass, name: string, context: Context): readonly string[] {
  return PRINT[type](name, context.imports.from('sqlalchemy.types', 'UserDefinedType'), context)
}
