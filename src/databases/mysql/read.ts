import { type Diagnostic, errorAt, type Outcome, warningAt } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import { placeOf, type ServerConnection } from '../connection.js'
import type { ReadDatabaseOptions } from '../database.js'
import { databaseProblem } from '../problem.js'
import { type Client, openClient, type Row } from './client.js'
import { toDocument } from './document.js'
import {
  DATABASES,
  type Printable,
  type Printed,
  SERVER,
  SESSION,
  showCreate,
  TABLES,
  VIEW_COLUMNS,
  type ViewColumnRow,
} from './queries.js'
import { refusalOf } from './refusal.js'

/** How many statements the server prints for one message. */
const BATCH = 100

type Refused = Outcome<undefined>

/** Reads the tables of a MySQL or MariaDB server in one transaction that only reads. */
export async function readMysql(
  connection: ServerConnection,
  options: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  try {
    const client = await openClient(connection, options.timeout)
    try {
      return await readServer(client, connection, options)
    } finally {
      client.end()
    }
  } catch (error) {
    const { refusal, detail } = refusalOf(error)
    return refuse(databaseProblem(connection, refusal, detail))
  }
}

async function readServer(
  client: Client,
  connection: ServerConnection,
  { namespaces, views }: ReadDatabaseOptions,
): Promise<Outcome<SchemaDocument | undefined>> {
  for (const query of SESSION) await client.ask(query)
  const [server = {}] = await client.ask(SERVER)
  const main = textOf(server, 'name')
  const named = [namespaces, connection.namespaces].find((names) => names.length > 0)
  const wanted = named ?? (main === '' ? [] : [main])
  const [first] = wanted
  if (first === undefined) return refuse(databaseProblem(connection, 'missing', 'the URL names no database'))
  const missing = await findMissing(client, wanted)
  if (missing.length > 0) return refuse(missingNamespaces(connection, missing))
  const printed: Printed[] = []
  for (const database of wanted) printed.push(await print(client, database, views === true))
  const dialect = /mariadb/i.test(textOf(server, 'version')) ? 'mariadb' : 'mysql'
  const source = { dialect, place: placeOf(connection), main: main === '' ? first : main } as const
  const outcome = toDocument(printed, source)
  const isEmpty = printed.every(({ statements }) => statements.length === 0)
  return isEmpty ? { ...outcome, diagnostics: [noTables(connection)] } : outcome
}

async function findMissing(client: Client, wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const name of wanted)
    for (const row of await client.ask(DATABASES, [name])) found.add(textOf(row, 'name'))
  const isFound = (name: string): boolean =>
    [...found].some((other) => other.toLowerCase() === name.toLowerCase())
  return wanted.filter((name) => !isFound(name))
}

/** The statements that make the tables and sequences of a database, and what it says of its views. */
async function print(client: Client, database: string, wantsViews: boolean): Promise<Printed> {
  const tables = (await client.ask(TABLES, [database])).map(toPrintable)
  const statements: string[] = []
  for (let start = 0; start < tables.length; start += BATCH) {
    const queries = tables.slice(start, start + BATCH).map((table) => showCreate(database, table))
    for (const [row = {}] of await client.askAll(queries)) statements.push(statementOf(row))
  }
  const viewColumns = wantsViews ? (await client.ask(VIEW_COLUMNS, [database])).map(toViewColumn) : []
  return { database, statements, viewColumns }
}

function toViewColumn(row: Row): ViewColumnRow {
  const [view, name, type] = [textOf(row, 'view'), textOf(row, 'name'), textOf(row, 'type')]
  return { view, name, type, nullable: textOf(row, 'nullable') === 'YES' }
}

function toPrintable(row: Row): Printable {
  return { name: textOf(row, 'name'), kind: textOf(row, 'kind') }
}

/** The statement in an answer, which stands in a column named `Create Table` or the like. */
function statementOf(row: Row): string {
  const column = Object.keys(row).find((name) => name.startsWith('Create '))
  return column === undefined ? '' : textOf(row, column)
}

/** A value as text, which some servers give as bytes. */
function textOf(row: Row, column: string): string {
  const value = row[column]
  if (Buffer.isBuffer(value)) return value.toString()
  return typeof value === 'string' ? value : ''
}

function missingNamespaces({ label }: ServerConnection, missing: readonly string[]): Diagnostic {
  const names = missing.map((name) => `"${name}"`).join(', ')
  return errorAt(undefined, 'unknown-namespace', `${label}: there is no database ${names}`)
}

function noTables({ label }: ServerConnection): Diagnostic {
  return warningAt(undefined, 'no-tables', `${label}: the database has no tables of its own`)
}

function refuse(problem: Diagnostic): Refused {
  return { value: undefined, diagnostics: [problem] }
}
