import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads JustDB's JSON, with the freedoms of JSON5. The parser is loaded by the first file. */
export const json: Reader = {
  extensions: ['.json', '.json5'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./json/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema is an object with a list `Table`',
} as const
