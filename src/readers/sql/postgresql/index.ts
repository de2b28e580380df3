import type { SqlReader } from '../dialects.js'
import { Work } from '../work.js'
import { Refusals } from './context.js'
import { toDocument } from './document.js'
import { readFile } from './file.js'
import { loadParsers } from './parser.js'
import type { PsqlScript } from './psql/script.js'
import { Session } from './session.js'

function unknownColumns(name: string): string {
  return `the columns of table "${name}" cannot be known without running this; write them in a CREATE TABLE`
}

/** Reads the SQL of PostgreSQL with PostgreSQL's own parser. */
export const postgresql: SqlReader = {
  async read(files, { unreadable, work = new Work() }) {
    const refusals = new Refusals(unreadable)
    const reading = { session: new Session(), refusals, parsers: await loadParsers(), work }
    let psql: PsqlScript | undefined
    for (const file of files) psql = readFile(file, reading, psql)
    for (const { name, place } of reading.session.unknown.items)
      refusals.add(place, 'unknown-columns', unknownColumns(name))
    const value = toDocument(reading.session, files[0]?.path ?? '')
    return { value, diagnostics: reading.refusals.diagnostics }
  },
}
