import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads JustDB's XML. The parser is loaded by the first file. */
export const xml: Reader = {
  extensions: ['.xml'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./xml/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema has `<Table>` elements in its root element `<Justdb>`',
} as const
