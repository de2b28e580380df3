import type { Column, EnumType, Schema, Table } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { enumMembers, type EnumMember } from '../python/enum-members.js'
import { className } from '../python/names.js'
import type { NameScope } from '../python/scope.js'
import { createScope } from '../python/scope.js'
import type { KeptEnums } from './kept-enums.js'
import { shortName } from '../python/short.js'
import type { FindOwnType } from './own-types.js'
import { innermost } from './type-names.js'

type Enum = Extract<ColumnType, { kind: 'enum' }>

/** An enumeration as a class of Python, and the type that it is in the database. */
export interface EnumClass {
  readonly className: string
  readonly members: readonly EnumMember[]
  /** The name of the type, which every enumeration has in PostgreSQL. */
  readonly type: string
  readonly namespace?: string
  readonly comment?: string
}

/** The enumerations of a schema. */
export interface Enums {
  /** Those that have a name, then those of columns, in the schema's order. */
  readonly all: readonly EnumClass[]
  /** The function that gives the values of a class, which are what is stored. */
  readonly valuesFunction: string
  /** The class of a type that stands on its own. */
  named(type: Pick<EnumType, 'name' | 'namespace'>): EnumClass | undefined
  /** The class of a column's enumerated type; undefined where it has no values and is no type of the database. */
  find(type: Enum, column: string, table: Table): EnumClass | undefined
}

/** PostgreSQL's limit for names, the shortest among the databases. */
const NAME_LIMIT = 63

/** Whether an enumerated type can be written as one: only PostgreSQL has such without values. */
export function isWritable({ values }: { readonly values: readonly string[] }, { dialect }: Schema): boolean {
  return values.length > 0 || dialect === 'postgresql'
}

/** What the classes are named with: the names of the module, which tables have taken theirs of already. */
interface Naming {
  readonly scope: NameScope
  readonly ownType: FindOwnType
  /** What the class of a table is called. */
  readonly classOf: (table: Table) => string
  readonly kept: KeptEnums
}

/** Names the classes and their members. */
export function planEnums(schema: Schema, naming: Naming): Enums {
  const found = new Map<string, EnumClass>()
  const all = [...namedEnums(schema, naming, found), ...columnEnums(schema, naming, found)]
  return {
    all,
    valuesFunction: all.length > 0 ? naming.scope.claim('enum_values') : '',
    named: (type) => found.get(namedKey(type)),
    find: (type, column, table) => found.get(namedKey(type)) ?? found.get(columnKey(type, column, table)),
  }
}

type Found = Map<string, EnumClass>

function namedEnums(schema: Schema, { scope, kept }: Naming, found: Found): readonly EnumClass[] {
  return schema.enums
    .filter((type) => isWritable(type, schema))
    .map((type) => {
      const { name, namespace, values, comment } = type
      const known = kept.named.get(type)
      const named = {
        className: known?.className ?? claimClass(name, namespace, scope),
        members: enumMembers(values, known?.members),
        type: name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(comment ? { comment } : {}),
      }
      found.set(namedKey(type), named)
      return named
    })
}

/** An enumeration without a name is that of one column, and called after it in Python and in the database. */
function columnEnums(
  schema: Schema,
  { scope, ownType, classOf, kept }: Naming,
  found: Found,
): readonly EnumClass[] {
  const types = typeScope(schema)
  return [...schema.tables, ...schema.domains.map(asTable)].flatMap((table) =>
    table.columns.flatMap((column) => {
      const type = innermost(column.type, (each) => ownType(each, column, table) !== undefined)
      if (type?.kind !== 'enum' || found.has(namedKey(type)) || !isWritable(type, schema)) return []
      const { namespace } = table
      const known = kept.own.get(column)
      const owned = {
        className: known?.className ?? claimClass(`${classOf(table)} ${column.name}`, namespace, scope),
        members: enumMembers(type.values, known?.members),
        type: types.claim(shortName(`${table.name}_${column.name}`, NAME_LIMIT)),
        ...(namespace === undefined ? {} : { namespace }),
      }
      found.set(columnKey(type, column.name, table), owned)
      return [owned]
    }),
  )
}

/** A domain as a table of one column, as which its type is printed. */
function asTable({ place, name, type, raw, nullable }: Schema['domains'][number]): Table {
  const column: Column = { place, name, type, raw, nullable, autoIncrement: false }
  return {
    place,
    name,
    columns: [column],
    foreignKeys: [],
    uniques: [],
    checks: [],
    exclusions: [],
    indexes: [],
  }
}

function claimClass(name: string, namespace: string | undefined, scope: NameScope): string {
  const own = className(name, 1)
  const placed = namespace === undefined ? [] : [className(`${namespace} ${name}`, 1)]
  return scope.claim(own, ...placed, `${own.replace(/_$/, '')}Enum`)
}

/** What else has a name among PostgreSQL's types: its tables too are types. */
function typeScope({ tables, enums, domains, sequences }: Schema): NameScope {
  return createScope(new Set([...tables, ...enums, ...domains, ...sequences].map(({ name }) => name)))
}

function namedKey({ name, namespace = '' }: Pick<Enum, 'name' | 'namespace'>): string {
  return name === undefined ? '' : ['type', namespace, name].join('\0')
}

function columnKey({ values }: Enum, column: string, { name, namespace = '' }: Table): string {
  return ['column', namespace, name, column, ...values].join('\0')
}
