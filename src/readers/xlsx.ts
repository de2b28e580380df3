import { readEach } from './frame.js'
import { type BinaryReader, FILE_LIMIT } from './reader.js'

/** Reads JustDB's Excel workbooks. The decompressor and the parser are loaded by the first file. */
export const xlsx: BinaryReader = {
  binary: true,
  extensions: ['.xlsx'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./xlsx/read-file.js')
    return readEach(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message:
    'No table is defined here: a schema has its columns in a sheet `Column`, with `tableName` and `name` among its heads',
} as const
