import type { Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { ServerConnection } from '../connection.js'
import type { ReadDatabaseOptions } from '../database.js'
import { databaseProblem } from '../problem.js'
import { readCatalog } from './catalog.js'
import { openClient } from './client.js'
import { refusalOf } from './refusal.js'

/** Reads the schema of a PostgreSQL database. */
export async function readPostgresql(
  connection: ServerConnection,
  options: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  try {
    const client = await openClient(connection, options.timeout)
    try {
      return await readCatalog(client, connection, options)
    } finally {
      await client.end().catch(() => undefined)
    }
  } catch (error) {
    const { refusal, detail } = refusalOf(error)
    return { value: undefined, diagnostics: [databaseProblem(connection, refusal, detail)] }
  }
}
