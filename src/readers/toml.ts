import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads JustDB's TOML. The parser is loaded by the first file. */
export const toml: Reader = {
  extensions: ['.toml'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./toml/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema has an array of tables `[[Table]]`',
} as const
