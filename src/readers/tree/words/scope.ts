import { Dictionary } from '../dictionary.js'
import { ITEM_SILENT } from './common.js'

/** The words of `tableScopes`. */
export const scopeWords = new Dictionary({
  noun: 'table scope',
  fields: {
    includes: ['include', 'includeTables', 'tableIncludes', 'includeTablePatterns', 'tableIncludePatterns'],
    excludes: ['exclude', 'excludeTables', 'tableExcludes', 'excludeTablePatterns', 'tableExcludePatterns'],
  },
  silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
  later: {},
})
