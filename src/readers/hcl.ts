import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads Atlas's HCL. */
export const hcl: Reader = {
  extensions: ['.hcl'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./hcl/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema has blocks `table "users" { ... }`',
} as const
