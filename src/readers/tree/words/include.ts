import { Dictionary } from '../dictionary.js'
import { ITEM_SILENT } from './common.js'

/** The words of an import or include at the root. */
export const includeWords = new Dictionary({
  noun: 'include',
  fields: {
    path: ['file'],
    url: [],
    resource: [],
    items: ['import', 'imports', 'include', 'includes'],
  },
  silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
  later: { dbms: 'the file is read for every database' },
})
