import { createImports, type Imports, type Names } from '../python/imports.js'
import type { Mixin } from '../../model/mixin.js'
import type { Layout } from '../python/layout.js'
import { toClassView, type ClassView } from './classes.js'
import type { Notes } from '../notes.js'
import type { Context } from './context.js'
import { printArrayClass } from './cast-arrays.js'
import { type CreationOrder, findCreationOrder, NO_ORDER } from './creation-order.js'
import { printCore, printStub } from './cores.js'
import { printStandalone } from './definitions.js'
import { printEnumClass, printValuesFunction } from './enum-classes.js'
import { findReverseHubs, noteHubs } from './hubs.js'
import { settleNames } from './object-names.js'
import { CLASS_PATH } from '../python/class-path.js'
import { fromWithin } from '../python/thin-classes.js'
import { matchMixins, type MixinsOf } from './team-mixins.js'
import { type AliasOf, matchAliases } from './type-aliases.js'
import { QUALIFIED_NAMES } from './unrecorded-imports.js'
import { printNativeClass } from './native-class.js'
import { literalNames } from './own-names.js'
import { toMixinView } from './mixins.js'
import type { Core, External, Model, Plan } from './plan.js'
import type { Relation } from './relations.js'

/** A module as the template places it: finished lines and texts, in order. */
export interface ModuleView extends Record<string, unknown> {
  readonly imports: readonly string[]
  /** The base and the `Table` objects. */
  readonly definitions: readonly string[]
  readonly classes: readonly ClassView[]
}

/** What stands in one module. */
export interface Contents {
  /** The module's name in a package; absent when there is one module for everything. */
  readonly module?: string
  readonly hasBase: boolean
  /** Whether the schema's own types stand here, and the classes for those that SQLAlchemy does not have. */
  readonly hasTypes: boolean
  readonly stubs: readonly (External & { readonly kind: 'stub' })[]
  readonly cores: readonly Core[]
  readonly models: readonly Model[]
}

/** What all modules of one run share. */
export interface Printing {
  readonly plan: Plan
  readonly relations: ReadonlyMap<Model, readonly Relation[]>
  /** The classes without reverse sides, and how many foreign keys lead to each. */
  readonly hubs: ReadonlyMap<Model, number>
  readonly nameOf: Context['nameOf']
  readonly layout: Layout
  /** The oldest Python that the models must run on. */
  readonly pythonVersion: string
  readonly mixins: MixinsOf
  readonly aliases: AliasOf
  readonly creationOrder: CreationOrder
}

/** A printing with nothing printed yet. */
export function createPrinting(
  plan: Plan,
  relations: Printing['relations'],
  layout: Layout,
  notes: Notes,
  pythonVersion: string,
  mixins: readonly Mixin[] = [],
): Printing {
  const nameOf = plan.schema.literal ? literalNames(plan) : settleNames(plan.schema, notes)
  const hubs = findReverseHubs(plan)
  noteHubs(hubs, notes)
  const empty = { aliases: new Map(), mixins: new Map(), creationOrder: findCreationOrder(plan) }
  const named = { plan, relations, hubs, nameOf, layout, pythonVersion, ...empty }
  const bare = { ...named, aliases: findAliases(named, notes) }
  const style = plan.style.classes
  if (mixins.length === 0 || !style) return bare
  const contextWith = (imports: Imports, wide: Layout): Context =>
    createContext(NO_CONTENTS, imports, { ...bare, layout: wide })
  return { ...bare, mixins: matchMixins(mixins, plan.models, { relations, style, notes, contextWith }) }
}

function findAliases(printing: Printing, notes: Notes): AliasOf {
  const { typeAliases, models } = printing.plan
  if (typeAliases.length === 0) return printing.aliases
  const context = createContext(NO_CONTENTS, QUALIFIED_NAMES, printing)
  return matchAliases(typeAliases, models, context, notes)
}

const NO_CONTENTS: Contents = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] }

/** The view of a module. The bodies come first: they say what must be imported. */
export function toModuleView(contents: Contents, printing: Printing): ModuleView {
  const imports = createImports(takenNames(contents.models, printing.plan))
  const context = createContext(contents, imports, printing)
  const base = contents.hasBase ? [printing.plan.style.base.print(context)] : []
  const native = contents.hasTypes ? [...printNative(context), ...printEnums(context)] : []
  const standalones = contents.hasTypes ? printStandalones(context) : []
  const stubs = contents.stubs.map((stub) => printStub(stub, context))
  const cores = contents.cores.map((core) => printCore(core, context))
  const classes = printClasses(contents.models, printing, context)
  const definitions = [...base, ...native, ...standalones, ...stubs, ...cores]
  const isBlock = /^(?:class|def) /.test(definitions[0] ?? '')
  return { imports: imports.print(printing.layout), definitions: definitions.map(spaced(isBlock)), classes }
}

function printClasses(
  models: readonly Model[],
  { plan, relations }: Printing,
  context: Context,
): readonly ClassView[] {
  const style = plan.style.classes
  const toView = plan.options.layout === 'base' ? toMixinView : toClassView
  return style ? models.map((model) => toView(model, relations.get(model) ?? [], style, context)) : []
}

function printNative(context: Context): readonly string[] {
  const { nativeClass, arrayClass } = context.plan
  return [
    ...(nativeClass === undefined ? [] : [printNativeClass(nativeClass, context)]),
    ...(arrayClass === undefined ? [] : [printArrayClass(arrayClass, context)]),
  ]
}

function printEnums(context: Context): readonly string[] {
  const { all } = context.plan.enums
  if (all.length === 0) return []
  return [printValuesFunction(context), ...all.map((type) => printEnumClass(type, context))]
}

/** Types and sequences stand together, one beneath the other. */
function printStandalones(context: Context): readonly string[] {
  const lines = context.plan.standalones.all.flatMap((standalone) => printStandalone(standalone, context))
  return lines.length > 0 ? [lines.join('\n')] : []
}

/** A blank line goes before each definition; a second one too, but between the imports and a variable. */
function spaced(isBlock: boolean): (text: string, index: number) => string {
  return (text, index) => (index > 0 || isBlock ? `\n${text}` : text)
}

function createContext(
  { module }: Contents,
  imports: Imports,
  { plan, nameOf, layout, pythonVersion, hubs, mixins, aliases, creationOrder }: Printing,
): Context {
  const isThin = plan.options.layout === 'base'
  const [, baseModule, baseClass] = CLASS_PATH.exec(plan.options.base ?? '') ?? []
  const local = (from: string, name: string): string =>
    module === undefined || module === from ? name : imports.from(`.${from}`, name)
  const base = (): string =>
    baseModule !== undefined && baseClass !== undefined
      ? imports.from(isThin ? fromWithin(baseModule) : baseModule, baseClass)
      : local('base', plan.style.base.name)
  return {
    plan,
    ...(plan.schema.dialect ? { dialect: plan.schema.dialect } : {}),
    imports,
    nameOf,
    layout,
    pythonVersion,
    hubs,
    // What the classes inherit is no table yet: the package says it behind them all.
    creationOrder: isThin ? NO_ORDER : creationOrder,
    standalone: (kind, name, namespace) => {
      const found = plan.standalones.find(kind, name, namespace)
      return found && local(plan.typesModule, found.variable)
    },
    enumClass: ({ className }) => local(plan.typesModule, className),
    valuesFunction: () => local(plan.typesModule, plan.enums.valuesFunction),
    nativeClass: () => local(plan.typesModule, plan.nativeClass ?? ''),
    arrayClass: () => local(plan.typesModule, plan.arrayClass ?? ''),
    base,
    mixinsOf: (model) => mixins.get(model) ?? [],
    aliasOf: (column) => aliases.get(column),
    metadata: () => plan.style.base.metadataOf(base()),
    variable: (table) => local(table.kind === 'stub' ? 'external' : table.module, table.variable),
    modelClass: ({ module: home, className }) => local(home, className),
    annotate: (model) => {
      if (isThin) return imports.type(`..${model.module}`, model.className)
      const isHere = module === undefined || module === model.module
      return isHere ? model.className : imports.type(`.${model.module}`, model.className)
    },
  }
}

/** The names that imports must leave alone: those of all classes, and the attributes of this module's. */
function takenNames(models: readonly Model[], plan: Plan): Names {
  // Few names are asked for, once each: to gather the attributes of all classes would take longer.
  return { has: (name) => plan.names.has(name) || models.some(({ scope }) => scope.has(name)) }
}
