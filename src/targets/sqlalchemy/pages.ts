import type { Page } from '../../model/page.js'
import { pythonString } from '../../quote/python.js'
import { createImports, sortExports } from '../python/imports.js'
import { list } from '../python/layout.js'
import { toModuleView, type Contents, type Printing } from './modules.js'
import type { External, Plan } from './plan.js'

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
  const { plan } = printing
  const empty = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] }
  const modules: readonly (Contents & { readonly module: string })[] = [
    ...(plan.options.base === undefined ? [{ ...empty, module: 'base', hasBase: true }] : []),
    ...(hasTypes(plan) ? [{ ...empty, module: plan.typesModule, hasTypes: true }] : []),
    ...(stubsOf(plan).length > 0 ? [{ ...empty, module: 'external', stubs: stubsOf(plan) }] : []),
    ...plan.cores.map((core) => ({ ...empty, module: core.module, cores: [core] })),
    ...plan.models.map((model) => ({ ...empty, module: model.module, models: [model] })),
  ]
  return [
    packagePage(printing),
    ...modules.map((contents) => modulePage(`${contents.module}.py`, contents, printing)),
  ]
}

function modulePage(path: string, contents: Contents, printing: Printing): Page {
  return { path, template: 'sqlalchemy/module', view: toModuleView(contents, printing) }
}

function packagePage({ plan, layout }: Printing): Page {
  const imports = createImports(new Set())
  const names = [
    ...(plan.options.base === undefined ? [imports.from('.base', plan.style.base.name)] : []),
    ...plan.enums.all.map(({ className }) => imports.from(`.${plan.typesModule}`, className)),
    ...plan.standalones.all.map(({ variable }) => imports.from(`.${plan.typesModule}`, variable)),
    ...plan.cores.map(({ module, variable }) => imports.from(`.${module}`, variable)),
    ...plan.models.map(({ module, className }) => imports.from(`.${module}`, className)),
  ]
  const exports = layout.assignment({ target: '__all__', value: list(sortExports(names).map(pythonString)) })
  return {
    path: '__init__.py',
    template: 'sqlalchemy/package',
    view: { imports: imports.print(layout), exports },
  }
}

function hasTypes({ enums, standalones, nativeClass }: Plan): boolean {
  return enums.all.length + standalones.all.length > 0 || nativeClass !== undefined
}

function stubsOf(plan: Plan): readonly (External & { readonly kind: 'stub' })[] {
  return plan.externals.filter((external) => external.kind === 'stub')
}
