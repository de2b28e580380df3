import type { Page } from '../../model/page.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'

/** The module that sessions on Django's connections come from. */
export const BRIDGE_MODULE = 'bridge'

/** The page of that module: the same whatever the schema. */
export const bridgePage: Page = { path: `${BRIDGE_MODULE}.py`, template: 'django/bridge', view: {} }

/** The manager of a model that is bridged. */
export function printManager({ imports, layout, bridgeModule }: Printing): readonly string[] {
  const value = `${imports.moduleAs(bridgeModule, BRIDGE_MODULE)}.SqlalchemyManager()`
  return ['', ...layout.assignment({ target: 'objects', value }, 4)]
}

/** The method that gives a model's SQLAlchemy class; none for a table that has no class there. */
export function printCounterpart({ table }: Model, { imports, bridge }: Printing): readonly string[] {
  const found = bridge?.tables.find(
    (each) => each.table === table.name && (each.namespace ?? '') === (table.namespace ?? ''),
  )
  if (!bridge || found?.name === undefined || found.kind === 'variable') return []
  const path = `${imports.moduleAs(bridge.module, 'sqlalchemy_models')}.${found.name}`
  return ['', '    @classmethod', `    def as_sqlalchemy(cls) -> type[${path}]:`, `        return ${path}`]
}
