import type { Reader } from './reader.js'

/** Reads SQL: dumps, schema files and migrations. The parsers are loaded by the first file. */
export const sql: Reader = {
  extensions: ['.sql', '.ddl', '.pgsql', '.psql', '.mysql'],
  limit: 256 * 1024 * 1024,
  async read(files, _, options = {}) {
    const { readSql } = await import('./sql/read-files.js')
    const { adviseOn } = await import('./sql/advice.js')
    const { value, diagnostics } = await readSql(files, options)
    return { value, diagnostics: [...diagnostics, ...adviseOn(diagnostics, files, options.dialect)] }
  },
}
