import type { Page } from '../../model/page.js'
import { pythonString } from '../../quote/python.js'
import { createImports, sortExports } from '../python/imports.js'
import { readClassPath } from '../python/class-path.js'
import { call, list } from '../python/layout.js'
import { columnsClass, GENERATED_PACKAGE } from '../python/thin-classes.js'
import { printPackageOrder } from './creation-order.js'
import { toModuleView, type Contents, type Printing } from './modules.js'
import type { External, Model, Plan } from './plan.js'

/** One page that holds everything. */
export function filePages(fileName: string, printing: Printing): readonly Page[] {
  const { plan } = printing
  const contents = {
    hasBase: plan.options.base === undefined,
    hasTypes: true,
    stubs: stubsOf(plan),
    cores: plan.cores,
    models: plan.models,
  }
  return [modulePage(fileName, contents, printing)]
}

/** A package: the base, the stand-ins for tables that live elsewhere, one module a table, and the door to them all. */
export function folderPages(printing: Printing): readonly Page[] {
  return [
    packagePage('.', printing),
    ...modulesOf(printing.plan).map((contents) => modulePage(`${contents.module}.py`, contents, printing)),
  ]
}

/** A package of thin classes over what is generated in a package within it, and the door to them all. */
export function thinPages(printing: Printing): readonly Page[] {
  const inside = (file: string): string => `${GENERATED_PACKAGE}/${file}`
  return [
    packagePage(`.${GENERATED_PACKAGE}.`, printing),
    { path: inside('__init__.py'), template: 'python/empty', view: {} },
    ...modulesOf(printing.plan).map((contents) =>
      modulePage(inside(`${contents.module}.py`), contents, printing),
    ),
    ...printing.plan.models.map((model) => thinPage(model, printing)),
  ]
}

function thinPage({ className, module }: Model, { plan, layout }: Printing): Page {
  const columns = columnsClass(className)
  const imports = createImports(new Set([className, columns]))
  const base = readClassPath(plan.options.base ?? '')
  const heading = call(`class ${className}`, [
    imports.from(`.${GENERATED_PACKAGE}.${module}`, columns),
    base
      ? imports.from(base.module, base.name)
      : imports.from(`.${GENERATED_PACKAGE}.base`, plan.style.base.name),
  ])
  const view = {
    imports: imports.print(layout),
    heading: `${layout.statement(heading).join('\n')}:`,
  }
  return { path: `${module}.py`, template: 'python/thin', view, once: true }
}

type PackageModule = Contents & { readonly module: string }

function modulesOf(plan: Plan): readonly PackageModule[] {
  const empty = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] }
  return [
    ...(plan.options.base === undefined ? [{ ...empty, module: 'base', hasBase: true }] : []),
    ...(hasTypes(plan) ? [{ ...empty, module: plan.typesModule, hasTypes: true }] : []),
    ...(stubsOf(plan).length > 0 ? [{ ...empty, module: 'external', stubs: stubsOf(plan) }] : []),
    ...plan.cores.map((core) => ({ ...empty, module: core.module, cores: [core] })),
    ...plan.models.map((model) => ({ ...empty, module: model.module, models: [model] })),
  ]
}

function modulePage(path: string, contents: Contents, printing: Printing): Page {
  return { path, template: 'sqlalchemy/module', view: toModuleView(contents, printing) }
}

/** The door to a package; `inside` begins the names of modules with what is generated and no thin class. */
function packagePage(inside: string, { plan, layout, creationOrder }: Printing): Page {
  const imports = createImports(new Set())
  const names = [
    ...(plan.options.base === undefined ? [imports.from(`${inside}base`, plan.style.base.name)] : []),
    ...plan.enums.all.map(({ className }) => imports.from(`${inside}${plan.typesModule}`, className)),
    ...plan.standalones.all.map(({ variable }) => imports.from(`${inside}${plan.typesModule}`, variable)),
    ...plan.cores.map(({ module, variable }) => imports.from(`${inside}${module}`, variable)),
    ...plan.models.map(({ module, className }) => imports.from(`.${module}`, className)),
  ]
  const exports = layout.assignment({ target: '__all__', value: list(sortExports(names).map(pythonString)) })
  const statements = plan.options.layout === 'base' ? printPackageOrder(creationOrder, layout) : []
  return {
    path: '__init__.py',
    template: 'sqlalchemy/package',
    view: { imports: imports.print(layout), exports, statements },
  }
}

function hasTypes({ enums, standalones, nativeClass, arrayClass }: Plan): boolean {
  return enums.all.length + standalones.all.length > 0 || (nativeClass ?? arrayClass) !== undefined
}

function stubsOf(plan: Plan): readonly (External & { readonly kind: 'stub' })[] {
  return plan.externals.filter((external) => external.kind === 'stub')
}
