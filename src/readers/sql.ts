import type { Reader } from './reader.js'

/** Reads SQL: dumps, schema files and migrations. The parsers are loaded by the first file. */
export const sql: Reader = {
  extensions: ['.sql', '.ddl', '.pgsql', '.psql', '.mysql'],
  limit: 256 * 1024 * 1024,
  async read(files, load, options = {}) {
    const { inPlanOrder } = await import('./sql/migrations/sqitch-plan.js')
    const { followScripts } = await import('./sql/scripts.js')
    const { readSql } = await import('./sql/read-files.js')
    const { adviseOn } = await import('./sql/advice.js')
    const scripts = await followScripts(await inPlanOrder(files, load), load)
    const { value, diagnostics } = await readSql(scripts.value, options)
    const said = [...scripts.diagnostics, ...diagnostics]
    return { value, diagnostics: [...said, ...adviseOn(diagnostics, scripts.value, options.dialect)] }
  },
}
