import { Dictionary } from '../dictionary.js'
import { HOOKS, ITEM_SILENT } from './common.js'

/** The words of the root, `Justdb`. */
export const schemaWords = new Dictionary({
  noun: 'schema',
  fields: {
    tables: ['table'],
    columns: ['column'],
    indexes: ['index', 'indices'],
    constraints: ['constraint'],
    databases: ['database'],
    enums: ['enum', 'enumType', 'enumTypes'],
    domains: ['domain'],
    sequences: ['sequence'],
    views: ['view'],
    dbms: ['type'],
    dialect: [],
    conventions: ['convention'],
    id: [],
    import: ['imports'],
    include: ['includes'],
    tableScopes: ['tableScope', 'tableFilters', 'includeTables', 'tableIncludes', 'includeTablePatterns'],
    excludeTables: ['tableExcludes', 'excludeTablePatterns'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['name', 'namespace', 'comment', 'catalog', 'schema', 'schemalocation', '$schema'],
    ...['query', 'queries', 'trigger', 'triggers'],
    ...['procedure', 'procedures', 'report', 'reports', 'databasescope', 'databasescopes'],
  ],
  later: {},
})
