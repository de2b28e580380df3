import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads JustDB's YAML. The parser is loaded by the first file. */
export const yaml: Reader = {
  extensions: ['.yaml', '.yml'],
  limit: FILE_LIMIT,
  async read(files, load, options) {
    const { readFile } = await import('./yaml/read-file.js')
    return readFiles(files, (file, findings) => readFile(file, findings, load), EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-tables',
  message: 'No table is defined here: a schema is a mapping with a list `Table`',
} as const
