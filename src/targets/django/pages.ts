import type { Bridge } from '../../model/bridge.js'
import type { Page } from '../../model/page.js'
import type { Schema, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { createImports, type Names, sortExports } from '../python/imports.js'
import { type Layout, list } from '../python/layout.js'
import { moduleName, singularSnake } from '../python/names.js'
import type { NameSource } from '../python/name-source.js'
import { SOFT_KEYWORDS } from '../python/reserved.js'
import { createScope } from '../python/scope.js'
import { createOverrides, type FindOverride } from '../python/type-overrides.js'
import { BRIDGE_MODULE, bridgePage } from './bridges.js'
import { printChoices } from './choice-classes.js'
import { CHOICES_MODULE, type Choices } from './choices.js'
import { toClassView, type ClassView, type MetaOptions } from './classes.js'
import { tableKey, tableLabel, type Model } from './model.js'
import { planModels } from './models.js'
import type { Notes } from '../notes.js'
import { createObjectNames } from './object-names.js'
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
  readonly bridge?: Bridge
}

/** What a plan goes by beside the schema and the options. */
interface PlanOptions {
  readonly sources?: readonly NameSource[]
  readonly bridge?: Bridge | undefined
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
  { sources = [], bridge }: PlanOptions = {},
): Plan {
  const { mapped, omitted } = selectTables(schema, notes)
  const planning = { prefix: options['table-prefix'], fromChecks: options['choices-from-checks'] }
  const { models, shared, modules } = planModels(mapped, schema, planning, sources)
  noteSchema(schema, notes)
  for (const model of models) {
    notePrimaryKey(model.table, schema, notes)
    noteKeys(model, notes)
  }
  return {
    models,
    shared,
    modules,
    byTable: new Map(models.map((model) => [tableKey(model.table.name, model.table.namespace), model])),
    omitted,
    meta: { names: createObjectNames(notes), appLabel: options['app-label'], managed: options.managed },
    notes,
    dialect: schema.dialect,
    version: options['django-version'],
    literal: schema.literal ?? false,
    friendly: options.inference === 'friendly',
    override: createOverrides(options.types),
    ...(bridge ? { bridge } : {}),
  }
}

/** One page that holds everything. */
export function filePages(fileName: string, plan: Printable): readonly Page[] {
  return [modulePage(fileName, plan, plan), ...bridgePages(plan)]
}

/** A package: one module a model, and the door to them all. */
export function folderPages(plan: Printable): readonly Page[] {
  const scope = createScope(
    new Set([...SOFT_KEYWORDS, CHOICES_MODULE, ...(plan.bridge ? [BRIDGE_MODULE] : [])]),
    plan.modules.values(),
  )
  const modules = plan.models.map((model) => ({
    model,
    module:
      plan.modules.get(model.table) ??
      scope.claim(moduleName(singularSnake(model.className), model.position)),
  }))
  const imports = createImports(new Set())
  const names = [
    ...plan.shared.map(({ className }) => imports.from(`.${CHOICES_MODULE}`, className)),
    ...modules.map(({ model, module }) => imports.from(`.${module}`, model.className)),
  ]
  const exports = plan.layout.assignment({
    target: '__all__',
    value: list(sortExports(names).map(pythonString)),
  })
  const view = {
    imports: imports.print(plan.layout),
    exports,
    remarks: omissionRemarks(plan.omitted, plan.layout),
  }
  return [
    { path: '__init__.py', template: 'django/package', view },
    ...(plan.shared.length === 0 ? [] : [choicesPage(plan)]),
    ...bridgePages(plan),
    ...modules.map(({ model, module }) =>
      modulePage(`${module}.py`, { models: [model], shared: [], omitted: [] }, plan, `.${CHOICES_MODULE}`),
    ),
  ]
}

function bridgePages({ bridge }: Plan): readonly Page[] {
  return bridge ? [bridgePage] : []
}

function choicesPage({ shared, layout }: Pick<Printable, 'shared' | 'layout'>): Page {
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

function modulePage(path: string, content: Content, plan: Printable, choicesModule?: string): Page {
  const { models, shared, omitted } = content
  const imports = createImports(namesIn({ ...content, shared: plan.shared }))
  const printing = {
    imports,
    layout: plan.layout,
    notes: plan.notes,
    dialect: plan.dialect,
    version: plan.version,
    literal: plan.literal,
    friendly: plan.friendly,
    override: plan.override,
    models: plan.byTable,
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
function namesIn({ models, shared }: Pick<Content, 'models' | 'shared'>): Names {
  const names = new Set(shared.map(({ className }) => className))
  for (const { className, fields, choices } of models) {
    names.add(className)
    for (const choice of choices.values()) names.add(choice.className)
    for (const { name } of fields.values()) names.add(name)
  }
  return names
}

function omissionRemarks(omitted: readonly Omission[], layout: Layout): readonly string[] {
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
