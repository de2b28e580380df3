import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads JustDB's Java properties. The parser is loaded by the first file. */
export const properties: Reader = {
  extensions: ['.properties'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./properties/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema has keys such as `table.users.column.id.type`',
} as const
