import type { ForeignKey, Schema, Table } from '../../model/schema.js'
import { attributeName, className, moduleName, snakeName, withoutPrefix } from '../python/names.js'
import { ANNOTATION_BUILTINS, BUILTINS, KEYWORDS, SOFT_KEYWORDS } from '../python/reserved.js'
import type { NameSource } from '../python/name-source.js'
import { createScope, type NameScope } from '../python/scope.js'
import { needsCastArrays } from './cast-arrays.js'
import { findCyclicKeys } from './cycles.js'
import { type Enums, planEnums } from './enums.js'
import { keepNames, type KeptNames } from './kept-names.js'
import { findLinks } from './links.js'
import { createLookup } from './lookup.js'
import { CLASS_PATH } from '../python/class-path.js'
import { withExtensions } from './extension-types.js'
import { createOwnTypes, type FindOwnType } from './own-types.js'
import {
  columnsClass,
  fromWithin,
  GENERATED_PACKAGE,
  isThinName,
  type LayoutName,
} from '../python/thin-classes.js'
import { asMixin } from './styles/mixin.js'
import type { SqlalchemyOptions } from './options.js'
import { planStandalones, type Standalones } from './standalone.js'
import { styles } from './styles/index.js'
import type { ClassStyle, Style } from './styles/style.js'
import { readAliases, type TypeAlias } from './type-aliases.js'
import { needsTypeNames } from './type-names.js'

/** What the tables of a schema become, with every name settled before the first line is printed. */
export interface Plan {
  readonly schema: Schema
  readonly options: SqlalchemyOptions
  readonly style: Style
  /** In schema order. */
  readonly models: readonly Model[]
  readonly cores: readonly Core[]
  readonly externals: readonly External[]
  readonly standalones: Standalones
  readonly enums: Enums
  /** The team's own for a type. */
  readonly ownType: FindOwnType
  /** The team's annotated types, with what each stands for. */
  readonly typeAliases: readonly TypeAlias[]
  /** The name of our class for types that SQLAlchemy has none for, where one is needed. */
  readonly nativeClass?: string
  /** The name of our class for arrays of types that drivers do not know, where one is needed. */
  readonly arrayClass?: string
  /** The module of all these in a package. */
  readonly typesModule: string
  /** The names of all classes and variables, the base among them. */
  readonly names: ReadonlySet<string>
  /** What the ends of foreign keys are called before any other name is given. */
  readonly kept: Pick<KeptNames, 'forward' | 'back'>
  /** The foreign keys that close a cycle of tables. */
  readonly cyclic: ReadonlySet<ForeignKey>
  /** What a foreign key of `from` points at. */
  find(key: ForeignKey, from: Table): Model | Core | External
}

/** A table that becomes a class. */
export interface Model {
  readonly kind: 'model'
  readonly table: Table
  readonly className: string
  /**
   * The table's name without the prefix, as snake case, and behind its namespace where the class's is: what relationships
   * are called after.
   */
  readonly noun: string
  /** The module's name in a package. */
  readonly module: string
  /** From column names to attribute names. */
  readonly attributes: ReadonlyMap<string, string>
  /** The names of the class body; relationships take theirs here. */
  readonly scope: NameScope
}

/** A table or view that becomes a `Table` object: a pure link, or one that no class can map since it has no primary key. */
export interface Core {
  readonly kind: 'core'
  readonly table: Table
  readonly isLink: boolean
  readonly variable: string
  readonly module: string
}

/** A table that lives elsewhere: a class to import, or a `Table` of ours that stands for it and is never created. */
export type External =
  | { readonly kind: 'class'; readonly module: string; readonly className: string }
  | { readonly kind: 'stub'; readonly table: string; readonly namespace?: string; readonly variable: string }

/** Modules of a generated package that no table may take. */
const PACKAGE_MODULES = new Set(['base', 'external', ...KEYWORDS, ...SOFT_KEYWORDS])
const THIN_PACKAGE_MODULES = new Set([...PACKAGE_MODULES, GENERATED_PACKAGE])

/** The builtins that the methods of a class body need. */
const METHOD_BUILTINS = ['classmethod', 'tuple']

/** Decides what each table becomes and what everything is called. */
export function createPlan(
  schema: Schema,
  options: SqlalchemyOptions,
  sources: readonly NameSource[] = [],
  dependencies: ReadonlySet<string> = new Set(),
): Plan {
  const { layout } = options
  const style = layout === 'base' ? asMixin(styles[options.style]) : styles[options.style]
  const settle = layout === 'base' ? fromWithin : undefined
  const teamType = createOwnTypes(options.types, schema.dialect, settle)
  const ownType = schema.dialect === 'postgresql' ? withExtensions(teamType, dependencies) : teamType
  const { classes } = style
  const find = createLookup(schema)
  const links = findLinks(schema, find)
  const isModel = (table: Table): boolean =>
    classes !== undefined && table.primaryKey !== undefined && !links.has(table)
  const moduleNames = new Set([...BUILTINS, 'Base', style.base.name])
  const bodyNames = new Set([
    ...ANNOTATION_BUILTINS,
    ...(classes?.reserved ?? []),
    ...(options.base === undefined ? [style.base.name] : []),
    ...(layout === 'base' ? METHOD_BUILTINS : []),
  ])
  const packageNames = new Set([
    ...(layout === 'base' ? THIN_PACKAGE_MODULES : PACKAGE_MODULES),
    style.base.name,
  ])
  const kept = keepNames(
    { schema, classes, find, isModel, links, relationships: options.relationships, layout },
    { ofModule: moduleNames, ofBody: bodyNames, ofPackage: packageNames },
    sources,
  )
  const scope = createScope(new Set([...moduleNames, ...kept.members]), kept.variables)
  const usual = new Set(
    schema.tables.flatMap(({ name, namespace }) => (namespace === undefined ? [name] : [])),
  )
  const claims = schema.tables.map((table, index) => {
    const name = withoutPrefix(table.name, options['table-prefix'])
    const isClass = isModel(table)
    const candidates = candidateNames(isClass ? name : table.name, table.namespace, usual.has(table.name))
    const names = candidates.map((candidate) =>
      isClass
        ? nameClass(candidate, index + 1, layout)
        : `${snakeName(candidate, 'table', index + 1)}_${table.view ? 'view' : 'table'}`,
    )
    const claimed = kept.tables.get(table) ?? scope.claim(...names)
    const told = candidates[names.indexOf(claimed)] ?? name
    return { table, claimed, isClass, noun: snakeName(told, 'table', index + 1) }
  })
  // A package has its modules and what it imports from them under one roof.
  const variables = claims.flatMap(({ isClass, claimed }) => (isClass ? [] : [claimed]))
  const modules = createScope(new Set([...packageNames, ...variables]), kept.modules.values())
  const named = claims.map((claim, index) => {
    const { table, claimed, isClass } = claim
    const module =
      kept.modules.get(table) ?? modules.claim(moduleName(isClass ? claimed : table.name, index + 1))
    return { ...claim, module }
  })
  const isOurs = (key: ForeignKey, table: Table): boolean => find(key, table) !== undefined
  const externals = nameExternals(schema, { scope, layout }, isOurs)
  const standalones = planStandalones(schema, scope, kept.objects)
  const classNames = new Map(
    named.flatMap(({ table, claimed, isClass }) => (isClass ? [[table, claimed]] : [])),
  )
  const enums = planEnums(schema, {
    scope,
    ownType,
    classOf: (table) => classNames.get(table) ?? withoutPrefix(table.name, options['table-prefix']),
    kept: kept.enums,
  })
  const nativeClass = needsTypeNames(schema, ownType) ? scope.claim('NativeType') : undefined
  const arrayClass = needsCastArrays(schema, ownType) ? scope.claim('CastArray') : undefined
  // A base of the team's may be imported under any name that is free.
  const names = new Set([
    ...scope.claimed,
    ...(options.base === undefined ? [style.base.name] : []),
    ...(layout === 'base'
      ? named.filter(({ isClass }) => isClass).map(({ claimed }) => columnsClass(claimed))
      : []),
  ])
  const reserved = new Set([...bodyNames, ...names])
  const models = named.flatMap(({ isClass, ...names }) =>
    classes && isClass ? [toModel(names, reserved, classes, kept)] : [],
  )
  const cores = named.flatMap(({ table, module, claimed, isClass }): Core[] =>
    isClass ? [] : [{ kind: 'core', table, isLink: links.has(table), variable: claimed, module }],
  )
  const mappings = new Map([...models, ...cores].map((mapping) => [mapping.table, mapping]))
  return {
    schema,
    options,
    style,
    models,
    cores,
    externals: [...externals.values()],
    standalones,
    enums,
    ownType,
    typeAliases: readAliases(options['type-aliases'], schema, settle),
    ...(nativeClass === undefined ? {} : { nativeClass }),
    ...(arrayClass === undefined ? {} : { arrayClass }),
    typesModule: modules.claim('database_types'),
    names,
    kept,
    cyclic: findCyclicKeys(schema, find),
    find: (key, from) => {
      const table = find(key, from)
      const found = (table && mappings.get(table)) ?? externals.get(externalKey(key))
      if (!found) throw new Error(`no plan for the table ${key.referencedTable}`)
      return found
    },
  }
}

/** The class of a table; none ends like those that hold the columns of others. */
function nameClass(name: string, position: number, layout: LayoutName): string {
  const plain = className(name, position)
  return isThinName(plain, layout) ? plain : `${plain}Model`
}

/** A table is called after its namespace too where one in none has its name, or another one before it. */
function candidateNames(name: string, namespace: string | undefined, isShared: boolean): readonly string[] {
  if (namespace === undefined) return [name]
  return isShared ? [`${namespace}_${name}`] : [name, `${namespace}_${name}`]
}

interface Named {
  readonly table: Table
  readonly module: string
  readonly claimed: string
  readonly noun: string
}

function toModel(
  { table, module, claimed, noun }: Named,
  reserved: ReadonlySet<string>,
  { unfit }: ClassStyle,
  kept: KeptNames,
): Model {
  const scope = createScope(reserved, kept.bodies.get(table))
  const attributes = new Map(
    table.columns.map((column, index) => [
      column.name,
      kept.attributes.get(column) ?? scope.claim(attributeName(column.name.replace(unfit, ''), index + 1)),
    ]),
  )
  return { kind: 'model', table, className: claimed, noun, module, attributes, scope }
}

function nameExternals(
  schema: Schema,
  around: Around,
  isOurs: (key: ForeignKey, table: Table) => boolean,
): ReadonlyMap<string, External> {
  const externals = new Map<string, External>()
  for (const table of schema.tables) {
    for (const key of table.foreignKeys) {
      const known = externals.has(externalKey(key)) || isOurs(key, table)
      if (!known) externals.set(externalKey(key), toExternal(key, around))
    }
  }
  return externals
}

/** Where the tables that live elsewhere are referred to. */
interface Around {
  readonly scope: NameScope
  readonly layout: LayoutName
}

function toExternal(key: ForeignKey, { scope, layout }: Around): External {
  const [, path, className] = CLASS_PATH.exec(key.external ?? '') ?? []
  if (path !== undefined && className !== undefined) {
    return { kind: 'class', module: layout === 'base' ? fromWithin(path) : path, className }
  }
  const { referencedTable: table, referencedNamespace: namespace } = key
  const variable = scope.claim(`${snakeName(table, 'table', 1)}_table`)
  return { kind: 'stub', table, variable, ...(namespace === undefined ? {} : { namespace }) }
}

function externalKey(key: ForeignKey): string {
  return `${key.referencedNamespace ?? ''}\0${key.referencedTable}`
}
