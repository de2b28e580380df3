import { pythonString } from '../quote/python.js'
import { type FixedImports, importFixed } from '../targets/python/fixed-imports.js'
import { createImports } from '../targets/python/imports.js'
import type { Layout } from '../targets/python/layout.js'
import type { Models } from './models.js'

/** What `env.py` imports whatever the models are. */
const IMPORTS: FixedImports = {
  modules: ['os', 're'],
  names: {
    alembic: ['context'],
    'alembic.autogenerate.api': ['AutogenContext'],
    'alembic.operations.ops': ['ExecuteSQLOp', 'MigrationScript'],
    'alembic.runtime.migration': ['MigrationContext'],
    'alembic.util': ['CommandError'],
    'logging.config': ['fileConfig'],
    sqlalchemy: ['Connection', 'NullPool', 'Sequence', 'create_engine', 'create_mock_engine', 'inspect'],
    'sqlalchemy.dialects.postgresql': [
      'CreateDomainType',
      'CreateEnumType',
      'DOMAIN',
      'DropDomainType',
      'DropEnumType',
      'ENUM',
    ],
    'sqlalchemy.schema': ['CreateSchema', 'CreateSequence', 'DropSchema', 'DropSequence'],
    typing: ['Any'],
  },
}

/** The names that `env.py` gives itself. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'DROPS',
  'PARAMETER',
  'complete',
  'config',
  'connection',
  'engine',
  'execute',
  'exists',
  'find_missing',
  'include_name',
  'keep_escapes',
  'render_item',
  'run',
  'schemas',
  'target_metadata',
  'url',
])

/** What the template of `env.py` places: its imports, and the lines that give the models' metadata. */
export function environmentView(
  { module, metadata }: Models,
  layout: Layout,
): Readonly<Record<string, readonly string[]>> {
  const imports = createImports(OWN_NAMES)
  importFixed(IMPORTS, imports)
  const value = metadata.metadataOf(imports.from(metadata.module, metadata.name))
  const loading =
    metadata.module === module
      ? []
      : [
          '# Importing the models makes their tables known to the metadata.',
          `${imports.from('importlib', 'import_module')}(${pythonString(module)})`,
        ]
  return {
    metadata: [...loading, ...layout.assignment({ target: 'target_metadata', value })],
    imports: imports.print(layout),
  }
}
