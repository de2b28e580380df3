import { type Diagnostic, type Outcome, warningAt } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import { toDocument } from '../../readers/sql/sqlite/document.js'
import { askEngine, ENGINE_LIMITS } from '../../readers/sql/sqlite/engine.js'
import { type FileConnection, placeOf } from '../connection.js'
import type { ReadDatabaseOptions } from '../database.js'
import { databaseProblem } from '../problem.js'
import { hasPendingChanges, loadFile } from './file.js'
import { isSqlite, withoutLog } from './header.js'

/**
 * Reads the schema of an SQLite file. The file is loaded into memory and never written; its triggers and views never
 * run. What it has not taken over yet from the log beside it (`app.db-wal`) is missing, and a warning says so.
 */
export async function readSqliteFile(
  connection: FileConnection,
  { namespaces, timeout, views }: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  const refuse = (refusal: 'missing' | 'permission' | 'other', detail: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [databaseProblem(connection, refusal, detail)],
  })
  const unknown = namespaces.find((name) => name.toLowerCase() !== 'main')
  if (unknown !== undefined)
    return refuse('other', `SQLite has the schema "main" alone, asked for was "${unknown}"`)
  const file = await loadFile(connection.path)
  if ('refusal' in file) return refuse(file.refusal, file.detail)
  const { bytes } = file
  if (bytes.length > 0 && !isSqlite(bytes)) {
    return refuse(
      'other',
      'expected a database of SQLite 3, came a file of another kind, or an encrypted one',
    )
  }
  const request = { bytes: withoutLog(bytes), ...(views ? { views } : {}) }
  const isolated = await askEngine(request, { ...ENGINE_LIMITS, time: timeout })
  if ('failure' in isolated) return refuse('other', isolated.message)
  const { value, diagnostics } = toDocument(isolated.answer.catalog, placeOf(connection))
  const empty = value.tables.length === 0 ? [noTables(connection)] : []
  return { value, diagnostics: [...diagnostics, ...empty, ...(await findPending(connection))] }
}

function noTables({ label }: FileConnection): Diagnostic {
  return warningAt(undefined, 'no-tables', `${label}: the database has no tables of its own`)
}

async function findPending(connection: FileConnection): Promise<readonly Diagnostic[]> {
  if (!(await hasPendingChanges(connection.path))) return []
  const message = `${connection.label}: what stands only in its write-ahead log is not read; close the programs that use the database, or run "PRAGMA wal_checkpoint" in it`
  return [warningAt(undefined, 'database-log', message)]
}
