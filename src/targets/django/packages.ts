import type { Page } from '../../model/page.js'
import { pythonString } from '../../quote/python.js'
import { createImports, sortExports } from '../python/imports.js'
import { list } from '../python/layout.js'
import { moduleName, singularSnake } from '../python/names.js'
import { SOFT_KEYWORDS } from '../python/reserved.js'
import { createScope } from '../python/scope.js'
import { columnsClass, GENERATED_PACKAGE } from '../python/thin-classes.js'
import { BRIDGE_MODULE } from './bridges.js'
import { CHOICES_MODULE } from './choices.js'
import { printHeading } from './classes.js'
import type { Model } from './model.js'
import { bridgePages, choicesPage, modulePage, omissionRemarks, type Plan, type Printable } from './pages.js'

/** A package: one module a model, and the door to them all; of thin classes where the plan says so. */
export function folderPages(plan: Printable): readonly Page[] {
  const modules = nameModules(plan)
  const generated = modelPages(modules, plan)
  return [
    packagePage(modules, plan),
    ...bridgePages(plan),
    ...(plan.isThin ? [emptyPage, ...generated].map(toInside) : generated),
    ...(plan.isThin ? modules.map((each) => thinPage(each, plan)) : []),
  ]
}

/** A model, and its module in a package. */
interface Module {
  readonly model: Model
  readonly module: string
}

function nameModules({ models, modules, bridge, isThin }: Plan): readonly Module[] {
  const reserved = [
    CHOICES_MODULE,
    ...(bridge ? [BRIDGE_MODULE] : []),
    ...(isThin ? [GENERATED_PACKAGE] : []),
  ]
  const scope = createScope(new Set([...SOFT_KEYWORDS, ...reserved]), modules.values())
  return models.map((model) => ({
    model,
    module:
      modules.get(model.table) ?? scope.claim(moduleName(singularSnake(model.className), model.position)),
  }))
}

const emptyPage: Page = { path: '__init__.py', template: 'python/empty', view: {} }

function toInside(page: Page): Page {
  return { ...page, path: `${GENERATED_PACKAGE}/${page.path}` }
}

function modelPages(modules: readonly Module[], plan: Printable): readonly Page[] {
  return [
    ...(plan.shared.length === 0 ? [] : [choicesPage(plan)]),
    ...modules.map(({ model, module }) =>
      modulePage(`${module}.py`, { models: [model], shared: [], omitted: [] }, plan, `.${CHOICES_MODULE}`),
    ),
  ]
}

/** The door to a package. */
function packagePage(modules: readonly Module[], { shared, omitted, layout, isThin }: Printable): Page {
  const imports = createImports(new Set())
  const choices = isThin ? `.${GENERATED_PACKAGE}.${CHOICES_MODULE}` : `.${CHOICES_MODULE}`
  const names = [
    ...shared.map(({ className }) => imports.from(choices, className)),
    ...modules.map(({ model, module }) => imports.from(`.${module}`, model.className)),
  ]
  const exports = layout.assignment({ target: '__all__', value: list(sortExports(names).map(pythonString)) })
  const view = { imports: imports.print(layout), exports, remarks: omissionRemarks(omitted, layout) }
  return { path: '__init__.py', template: 'django/package', view }
}

function thinPage({ model: { className }, module }: Module, { layout }: Printable): Page {
  const imports = createImports(new Set())
  const base = imports.from(`.${GENERATED_PACKAGE}.${module}`, columnsClass(className))
  const heading = printHeading(className, base, layout).join('\n')
  return {
    path: `${module}.py`,
    template: 'python/thin',
    view: { imports: imports.print(layout), heading },
    once: true,
  }
}
