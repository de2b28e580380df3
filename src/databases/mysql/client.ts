import { type Connection, createConnection, type ConnectionOptions } from 'mysql2/promise'

import type { ServerConnection } from '../connection.js'
import { tlsOptions } from '../tls-options.js'
import { hasNoTls } from './refusal.js'

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>

/** An open connection to a server, of which only queries are wanted. */
export interface Client {
  /** The rows of a query. */
  ask(query: string, values?: readonly string[]): Promise<readonly Row[]>
  /** The rows of several queries in one message, which saves the way there and back for each. */
  askAll(queries: readonly string[]): Promise<readonly (readonly Row[])[]>
  end(): void
}

/** Opens a connection, secured as the URL says; who only prefers TLS goes without where the server has none. */
export async function openClient(connection: ServerConnection, timeout: number): Promise<Client> {
  const isSecured = connection.tls.mode !== 'disable' && connection.socket === undefined
  if (!isSecured) return connect(connection, timeout)
  const secured = {
    ...(await tlsOptions(connection.tls)),
    verifyIdentity: connection.tls.mode === 'verify-full',
  }
  try {
    return await connect(connection, timeout, secured)
  } catch (error) {
    if (connection.tls.mode !== 'prefer' || !hasNoTls(error)) throw error
    return connect(connection, timeout)
  }
}

async function connect(
  { host, port, socket, user, password, name }: ServerConnection,
  timeout: number,
  ssl?: object,
): Promise<Client> {
  const client = await createConnection({
    ...(socket === undefined ? { host, port } : { socketPath: socket }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(name === undefined ? {} : { database: name }),
    ...(ssl ? { ssl } : {}),
    ...FIXED,
    connectTimeout: timeout,
  })
  // What breaks between two queries is told by the next one; unheard it would end the process.
  client.on('error', () => undefined)
  return wrap(client, timeout)
}

/** A server may not ask for a file of this machine. Several statements in one message are only our own: see `askAll`. */
const FIXED: ConnectionOptions = {
  charset: 'utf8mb4',
  flags: ['-LOCAL_FILES'],
  multipleStatements: true,
  supportBigNumbers: true,
}

function wrap(client: Connection, timeout: number): Client {
  const send = async (sql: string, values: readonly string[]): Promise<unknown> => {
    const [answer] = await client.query({ sql, timeout, values: [...values] })
    return answer
  }
  return {
    ask: async (query, values = []) => rowsOf(await send(query, values)),
    askAll: async (queries) => {
      const answer = await send(queries.join(';\n'), [])
      return queries.length > 1 && Array.isArray(answer) ? answer.map(rowsOf) : [rowsOf(answer)]
    },
    end: () => {
      client.destroy()
    },
  }
}

function rowsOf(answer: unknown): readonly Row[] {
  return Array.isArray(answer) ? answer.filter(isRow) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
