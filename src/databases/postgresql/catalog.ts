import { type Diagnostic, errorAt, type Outcome, warningAt } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import { placeOf, type ServerConnection } from '../connection.js'
import type { ReadDatabaseOptions } from '../database.js'
import { databaseProblem } from '../problem.js'
import { toDocument } from './document.js'
import {
  COLUMNS,
  constraintsQuery,
  DOMAINS,
  ENUMS,
  indexesQuery,
  NAMESPACES,
  SEQUENCES,
  SERVER,
  TABLES,
  VIEW_COLUMNS,
  VIEWS,
} from './queries.js'
import type { CatalogRows, TableRow } from './rows.js'

/** What answers queries: a connection to a server, or an engine within this process. */
export interface Client {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

const OLDEST = 120000

/** Reads the catalog of a PostgreSQL database in one transaction that sees one state and only reads. */
export async function readCatalog(
  client: Client,
  connection: ServerConnection,
  { namespaces, timeout, views }: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  // The catalog then prints the names of `public` bare, and those of other schemas with their schema.
  await client.query(`SET LOCAL search_path = public`)
  await client.query(`SET LOCAL statement_timeout = ${Math.trunc(timeout)}`)
  const [server] = await ask<{ version: number }>(client, SERVER)
  const version = server?.version ?? 0
  if (version < OLDEST) {
    const detail = `expected PostgreSQL 12 or later, came ${Math.trunc(version / 10000)}`
    return refuse(databaseProblem(connection, 'other', detail))
  }
  const wanted = namespaces.length > 0 ? namespaces : connection.namespaces
  const missing = await findMissing(client, wanted)
  if (missing.length > 0) return refuse(missingNamespaces(connection, missing))
  const rows = await readRows(client, wanted.length > 0 ? wanted : null, version, views === true)
  await client.query('ROLLBACK')
  const value = toDocument(rows, placeOf(connection))
  const losses = rows.tables.filter(({ inherits }) => inherits).map((table) => toLoss(table, connection))
  return { value, diagnostics: rows.tables.length > 0 ? losses : [noTables(connection)] }
}

async function findMissing(client: Client, wanted: readonly string[]): Promise<readonly string[]> {
  if (wanted.length === 0) return []
  const found = new Set((await ask<{ name: string }>(client, NAMESPACES, wanted)).map(({ name }) => name))
  return wanted.filter((name) => !found.has(name))
}

async function readRows(
  client: Client,
  namespaces: readonly string[] | null,
  version: number,
  wantsViews: boolean,
): Promise<CatalogRows> {
  return {
    tables: await ask(client, TABLES, namespaces),
    columns: await ask(client, COLUMNS, namespaces),
    views: wantsViews ? await ask(client, VIEWS, namespaces) : [],
    viewColumns: wantsViews ? await ask(client, VIEW_COLUMNS, namespaces) : [],
    constraints: await ask(client, constraintsQuery(version), namespaces),
    indexes: await ask(client, indexesQuery(version), namespaces),
    enums: await ask(client, ENUMS, namespaces),
    domains: await ask(client, DOMAINS, namespaces),
    sequences: await ask(client, SEQUENCES, namespaces),
  }
}

/** A query's rows; with `namespaces` as its one parameter where they are given. */
async function ask<Row>(
  client: Client,
  query: string,
  namespaces?: readonly string[] | null,
): Promise<readonly Row[]> {
  const values = namespaces === undefined ? [] : [namespaces]
  return (await client.query(query, values)).rows as readonly Row[]
}

function missingNamespaces({ label }: ServerConnection, missing: readonly string[]): Diagnostic {
  const names = missing.map((name) => `"${name}"`).join(', ')
  return errorAt(undefined, 'unknown-namespace', `${label}: there is no schema ${names}`)
}

function toLoss({ name }: TableRow, connection: ServerConnection): Diagnostic {
  const message = `table "${name}": its rows show in the tables that it inherits, too; the models do not say so`
  return warningAt(placeOf(connection), 'not-in-models', message)
}

function noTables(connection: ServerConnection): Diagnostic {
  return warningAt(undefined, 'no-tables', `${connection.label}: the database has no tables of its own`)
}

function refuse(problem: Diagnostic): { value: undefined; diagnostics: readonly Diagnostic[] } {
  return { value: undefined, diagnostics: [problem] }
}
