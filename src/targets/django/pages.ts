import type { Page } from '../../model/page.js'
import type { Schema } from '../../model/schema.js'
import { pythonComment, pythonString } from '../../quote/python.js'
import { createImports, type Names, sortExports } from '../python/imports.js'
import { list, printAssignment } from '../python/layout.js'
import { moduleName, singularSnake } from '../python/names.js'
import { SOFT_KEYWORDS } from '../python/reserved.js'
import { createScope } from '../python/scope.js'
import { toClassView, type MetaOptions } from './classes.js'
import { tableKey, tableLabel, type Model } from './model.js'
import { planModels } from './models.js'
import type { Notes } from '../notes.js'
import { createObjectNames } from './object-names.js'
import type { DjangoOptions } from './options.js'
import { describeKey } from './relations.js'
import { notePrimaryKey, noteSchema } from './schema-notes.js'
import { selectTables, type Omission } from './tables.js'

/** All models of a schema, ready to be put into modules. */
export interface Plan {
  readonly models: readonly Model[]
  readonly byTable: ReadonlyMap<string, Model>
  readonly omitted: readonly Omission[]
  readonly meta: MetaOptions
  readonly notes: Notes
  readonly dialect: Schema['dialect']
  readonly literal: boolean
}

/** Settles every name and relation of a schema. */
export function createPlan(schema: Schema, options: DjangoOptions, notes: Notes): Plan {
  const { mapped, omitted } = selectTables(schema, notes)
  const models = planModels(mapped, options['table-prefix'])
  noteSchema(schema, notes)
  for (const model of models) {
    notePrimaryKey(model.table, schema, notes)
    noteKeys(model, notes)
  }
  return {
    models,
    byTable: new Map(models.map((model) => [tableKey(model.table.name, model.table.namespace), model])),
    omitted,
    meta: { names: createObjectNames(notes), appLabel: options['app-label'] },
    notes,
    dialect: schema.dialect,
    literal: schema.literal ?? false,
  }
}

/** One page that holds everything. */
export function filePages(fileName: string, plan: Plan): readonly Page[] {
  return [modulePage(fileName, plan.models, plan.omitted, plan)]
}

/** A package: one module a model, and the door to them all. */
export function folderPages(plan: Plan): readonly Page[] {
  const scope = createScope(SOFT_KEYWORDS)
  const modules = plan.models.map((model) => ({
    model,
    module: scope.claim(moduleName(singularSnake(model.className), model.position)),
  }))
  const imports = createImports(new Set())
  const names = modules.map(({ model, module }) => imports.from(`.${module}`, model.className))
  const exports = printAssignment({ target: '__all__', value: list(sortExports(names).map(pythonString)) })
  const view = { imports: imports.print(), exports, remarks: omissionRemarks(plan.omitted) }
  return [
    { path: '__init__.py', template: 'django/package', view },
    ...modules.map(({ model, module }) => modulePage(`${module}.py`, [model], [], plan)),
  ]
}

function modulePage(path: string, models: readonly Model[], omitted: readonly Omission[], plan: Plan): Page {
  const imports = createImports(namesIn(models))
  const printing = {
    imports,
    notes: plan.notes,
    dialect: plan.dialect,
    literal: plan.literal,
    models: plan.byTable,
  }
  const classes = models.map((model) => toClassView(model, plan.meta, printing))
  const view = { imports: imports.print(), classes, remarks: omissionRemarks(omitted) }
  return { path, template: 'django/module', view }
}

/** The names of classes and fields, which an import must not have: a field would hide it from the lines below. */
function namesIn(models: readonly Model[]): Names {
  const names = new Set<string>()
  for (const { className, fields } of models) {
    names.add(className)
    for (const { name } of fields.values()) names.add(name)
  }
  return names
}

function omissionRemarks(omitted: readonly Omission[]): readonly string[] {
  return omitted.flatMap(({ table, reason }) =>
    pythonComment(`The table ${tableLabel(table)} has no model: ${reason}.`),
  )
}

function noteKeys({ table, plainKeys }: Model, notes: Notes): void {
  for (const { key, reason, worthWarning } of plainKeys) {
    if (!worthWarning) continue
    const message = `a foreign key of ${tableLabel(table)} is a plain field in Django: ${describeKey(key)}; ${reason}`
    notes.warn(key.place, 'plain-foreign-key', message)
  }
}
