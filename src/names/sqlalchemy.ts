import type { EnumNames, Names, ObjectName, RelationNames, TableNames } from '../model/names.js'
import { callsIn, enumClass, firstText, keywordText } from './argument.js'
import { indexEnums, type FindEnum } from './enums.js'
import { isKeepable } from './identifier.js'
import { originalName, type Module } from './module.js'
import { indexTables } from './sqlalchemy-index.js'
import { readForward, readLinked } from './sqlalchemy-relations.js'
import { readTables, type MappedTable } from './sqlalchemy-tables.js'

/** The names in SQLAlchemy models, of one module or a package. */
export function readSqlalchemyNames(modules: readonly Module[]): Names {
  const tables = modules.flatMap(readTables)
  const index = indexTables(tables)
  const findEnum = indexEnums(modules)
  const linked = new Map<MappedTable, RelationNames[]>()
  for (const { link, relation } of tables.flatMap((table) => readLinked(table, index))) {
    linked.set(link, [...(linked.get(link) ?? []), relation])
  }
  return {
    tables: tables.map((table) =>
      toNames(table, findEnum, [...readForward(table, index), ...(linked.get(table) ?? [])]),
    ),
    objects: modules.flatMap((module) => readObjects(module, findEnum)),
  }
}

function toNames(mapped: MappedTable, findEnum: FindEnum, relations: readonly RelationNames[]): TableNames {
  const { table, kind, name, module, namespace, columns } = mapped
  return {
    table,
    ...(namespace === undefined ? {} : { namespace }),
    kind,
    name,
    module: module.name,
    enums: new Map(
      columns.flatMap(({ column, enumeration }): readonly (readonly [string, EnumNames])[] => {
        const found = findEnum(enumeration, module)
        return found ? [[column, found]] : []
      }),
    ),
    attributes: new Map(kind === 'class' ? columns.map(({ column, attribute }) => [column, attribute]) : []),
    relations,
  }
}

/** The constructors of what stands beside the tables. */
const OBJECTS: Readonly<Record<string, ObjectName['kind']>> = {
  DOMAIN: 'domain',
  Enum: 'enum',
  Sequence: 'sequence',
}

function readObjects(module: Module, findEnum: FindEnum): readonly ObjectName[] {
  return module.assignments.flatMap(({ name, value }) => {
    const [call] = callsIn(value)
    const kind = call && OBJECTS[originalName(module, call.callee)]
    const object = call && (kind === 'enum' ? keywordText(call, 'name') : firstText(call))
    if (!kind || object === undefined || !isKeepable(name)) return []
    const namespace = keywordText(call, 'schema')
    const members = kind === 'enum' ? findEnum(enumClass(call, module), module) : undefined
    const own = namespace === undefined ? {} : { namespace }
    return [{ kind, object, ...own, name, ...(members ? { members } : {}) }]
  })
}
