import type { Page } from '../../model/page.js'
import { type FixedImports, importFixed } from '../python/fixed-imports.js'
import { createImports } from '../python/imports.js'
import type { Layout } from '../python/layout.js'
import type { Model } from './model.js'
import type { Printing } from './printing.js'

/** The module that sessions on Django's connections come from. */
export const BRIDGE_MODULE = 'bridge'

const IMPORTS: FixedImports = {
  modules: [],
  names: {
    'collections.abc': ['Callable'],
    datetime: ['datetime'],
    functools: ['cache'],
    typing: ['Any'],
    'django.db': ['DEFAULT_DB_ALIAS', 'connections', 'models', 'router', 'transaction'],
    sqlalchemy: ['Engine', 'NullPool', 'create_engine', 'event', 'types'],
    'sqlalchemy.dialects': ['registry', 'sqlite'],
    'sqlalchemy.dialects.postgresql.psycopg': ['PGDialect_psycopg'],
    'sqlalchemy.dialects.sqlite.pysqlite': ['SQLiteDialect_pysqlite'],
    'sqlalchemy.orm': ['Session'],
  },
}

/** The page of that module: the same whatever the schema. Its text is laid out for lines of 72 columns and more. */
export function bridgePage(layout: Layout): Page {
  const imports = createImports(new Set())
  importFixed(IMPORTS, imports)
  return { path: `${BRIDGE_MODULE}.py`, template: 'django/bridge', view: { imports: imports.print(layout) } }
}

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
