import { readFiles } from './frame.js'
import { FILE_LIMIT, type Reader } from './reader.js'

/** Reads Markdown documents that describe tables. The parser is loaded by the first file. */
export const markdown: Reader = {
  extensions: ['.md', '.markdown'],
  limit: FILE_LIMIT,
  async read(files, _, options) {
    const { readFile } = await import('./markdown/read-file.js')
    return readFiles(files, readFile, EMPTY, options)
  },
}

const EMPTY = {
  code: 'no-schema-table',
  message:
    'No table is defined here: a heading should be followed by a Markdown table whose head has `Name` and `Type`',
} as const
