import type { Bridge } from '../../model/bridge.js'
import type { Page } from '../../model/page.js'
import type { Schema, Table } from '../../model/schema.js'
import { hubMessage } from '../reverse-limit.js'
import { createImports, type Names } from '../python/imports.js'
import type { Layout } from '../python/layout.js'
import type { NameSource } from '../python/name-source.js'
import { columnsClass, fromWithin } from '../python/thin-classes.js'
import { createOverrides, type FindOverride } from '../python/type-overrides.js'
import { createPlainSql, type PlainSql } from './absent-types.js'
import { noteBoundlessKeys } from './boundless.js'
import { BRIDGE_MODULE, bridgePage } from './bridges.js'
import { printChoices } from './choice-classes.js'
import { CHOICES_MODULE, type Choices } from './choices.js'
import { toClassView, type ClassView, type MetaOptions } from './classes.js'
import { tableKey, tableLabel, type Model } from './model.js'
import { planModels } from './models.js'
import type { Notes } from '../notes.js'
import { createObjectNames } from './object-names.js'
import { noteComments } from './comments.js'
import type { DjangoOptions } from './options.js'
import { describeKey } from './relations.js'
import { notePrimaryKey, noteSchema } from './schema-notes.js'
import { selectTables, type Omission } from './tables.js'
import type { DjangoVersion } from './version.js'

/** All models of a schema, ready to be put into modules. */
export interface Plan {
  readonly models: readonly Model[]
  /** The choices that models share. */
  readonly shared: readonly Choices[]
  /** The modules of a package that keep their names. */
  readonly modules: ReadonlyMap<Table, string>
  readonly byTable: ReadonlyMap<string, Model>
  readonly omitted: readonly Omission[]
  readonly meta: MetaOptions
  readonly notes: Notes
  readonly dialect: Schema['dialect']
  readonly version: DjangoVersion
  readonly literal: boolean
  readonly friendly: boolean
  readonly override: FindOverride
  readonly plainSql: PlainSql
  readonly packages: ReadonlySet<string>
  readonly geodjango: boolean
  readonly bridge?: Bridge
  /** Whether the classes are abstract ones, in a package of their own, beneath thin ones of people's. */
  readonly isThin: boolean
}

/** What a plan goes by beside the schema and the options. */
interface PlanOptions {
  readonly sources?: readonly NameSource[]
  readonly bridge?: Bridge | undefined
  readonly packages?: ReadonlySet<string> | undefined
}

/** A plan, and how its code is laid out. */
export interface Printable extends Plan {
  readonly layout: Layout
}

/** Settles every name and relation of a schema. */
export function createPlan(
  schema: Schema,
  options: DjangoOptions,
  notes: Notes,
  { sources = [], bridge, packages = new Set() }: PlanOptions = {},
): Plan {
  const { mapped, omitted } = selectTables(schema, notes)
  const isThin = options.layout === 'base'
  const planning = {
    prefix: options['table-prefix'],
    fromChecks: options['choices-from-checks'],
    layout: options.layout,
    managed: options.managed,
    reverseLimit: options['reverse-limit'],
  }
  const { models, shared, modules } = planModels(mapped, schema, planning, sources)
  noteSchema(schema, notes)
  const override = createOverrides(options.types, schema.dialect, isThin ? fromWithin : undefined)
  for (const model of models) {
    if (options.managed) noteBoundlessKeys(model, { dialect: schema.dialect, override, notes })
    notePrimaryKey(model.table, schema, notes)
    noteComments(model.table, notes)
    noteKeys(model, notes)
    noteReverses(model, notes)
  }
  return {
    models,
    shared,
    modules,
    byTable: new Map(models.map((model) => [tableKey(model.table.name, model.table.namespace), model])),
    omitted,
    meta: {
      names: createObjectNames(notes),
      appLabel: options['app-label'],
      managed: options.managed,
      isAbstract: isThin,
    },
    notes,
    dialect: schema.dialect,
    version: options['django-version'],
    literal: schema.literal ?? false,
    friendly: options.inference === 'friendly',
    override,
    plainSql: createPlainSql(schema),
    packages,
    geodjango: options.geodjango,
    ...(bridge ? { bridge: isThin ? { ...bridge, module: fromWithin(bridge.module) } : bridge } : {}),
    isThin,
  }
}

/** One page that holds everything. */
export function filePages(fileName: string, plan: Printable): readonly Page[] {
  return [modulePage(fileName, plan, plan), ...bridgePages(plan)]
}

/** The module of sessions on Django's connections, where the models are bridged. */
export function bridgePages({ bridge, layout }: Printable): readonly Page[] {
  return bridge ? [bridgePage(layout)] : []
}

/** The module of the choices that models share. */
export function choicesPage({ shared, layout }: Pick<Printable, 'shared' | 'layout'>): Page {
  const imports = createImports(new Set(shared.map(({ className }) => className)))
  const classes = shared.map((choices) => printChoices(choices, { imports, layout }, 0)).map(toView)
  return {
    path: `${CHOICES_MODULE}.py`,
    template: 'django/module',
    view: { imports: imports.print(layout), classes, remarks: [] },
  }
}

function toView({ heading, body }: ReturnType<typeof printChoices>): ClassView {
  return { heading: heading.join('\n'), body: body.join('\n') }
}

/** What stands in a module. */
type Content = Pick<Plan, 'models' | 'shared' | 'omitted'>

/** A module. `choicesModule` is what it imports shared choices from, where they stand in another one. */
export function modulePage(path: string, content: Content, plan: Printable, choicesModule?: string): Page {
  const { models, shared, omitted } = content
  const imports = createImports(namesIn({ ...plan, models }))
  const printing = {
    imports,
    layout: plan.layout,
    notes: plan.notes,
    dialect: plan.dialect,
    version: plan.version,
    literal: plan.literal,
    friendly: plan.friendly,
    override: plan.override,
    plainSql: plan.plainSql,
    packages: plan.packages,
    geodjango: plan.geodjango,
    models: plan.byTable,
    bridgeModule: `${plan.isThin ? '..' : '.'}${BRIDGE_MODULE}`,
    ...(plan.bridge ? { bridge: plan.bridge } : {}),
    ...(choicesModule === undefined ? {} : { choicesModule }),
  }
  const classes = [
    ...shared.map((choices) => toView(printChoices(choices, printing, 0))),
    ...models.map((model) => toClassView(model, plan.meta, printing)),
  ]
  const view = {
    imports: imports.print(plan.layout),
    classes,
    remarks: omissionRemarks(omitted, plan.layout),
  }
  return { path, template: 'django/module', view }
}

/** The names of classes, choices and fields, which an import must not have: a field would hide it from the lines below. */
function namesIn({ models, shared, isThin }: Pick<Plan, 'models' | 'shared' | 'isThin'>): Names {
  const names = new Set(shared.map(({ className }) => className))
  for (const { className, fields, choices } of models) {
    names.add(className)
    if (isThin) names.add(columnsClass(className))
    for (const choice of choices.values()) names.add(choice.className)
    for (const { name } of fields.values()) names.add(name)
  }
  return names
}

/** Comments about the tables that have no model. */
export function omissionRemarks(omitted: readonly Omission[], layout: Layout): readonly string[] {
  return omitted.flatMap(({ table, reason }) =>
    layout.comment(`The table ${tableLabel(table)} has no model: ${reason}.`),
  )
}

function noteKeys({ table, plainKeys }: Model, notes: Notes): void {
  for (const { key, reason, worthWarning } of plainKeys) {
    if (!worthWarning) continue
    const message = `a foreign key of ${tableLabel(table)} is a plain field in Django: ${describeKey(key)}; ${reason}`
    notes.warn(key.place, 'plain-foreign-key', message)
  }
}

function noteReverses({ table, hiddenReverses: count }: Model, notes: Notes): void {
  if (count === undefined) return
  notes.gather('notice', table.place, 'reverse-limit', hubMessage(tableLabel(table), count))
}
