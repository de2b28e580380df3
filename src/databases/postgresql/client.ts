import pg from 'pg'

import type { ServerConnection } from '../connection.js'
import { tlsOptions } from '../tls-options.js'
import { hasNoTls } from './refusal.js'

/** Opens a connection, secured as the URL says; who only prefers TLS goes without where the server has none. */
export async function openClient(connection: ServerConnection, timeout: number): Promise<pg.Client> {
  const isSecured = connection.tls.mode !== 'disable' && connection.socket === undefined
  if (!isSecured) return connect(connection, timeout, false)
  const secured = (await tlsOptions(connection.tls)) ?? false
  try {
    return await connect(connection, timeout, secured)
  } catch (error) {
    if (connection.tls.mode !== 'prefer' || !hasNoTls(error)) throw error
    return connect(connection, timeout, false)
  }
}

async function connect(
  { host, port, socket, user, password, name, sessionOptions }: ServerConnection,
  timeout: number,
  ssl: Exclude<pg.ClientConfig['ssl'], undefined>,
): Promise<pg.Client> {
  const client = new pg.Client({
    host: socket ?? host,
    port,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(name === undefined ? {} : { database: name }),
    ...(sessionOptions === undefined ? {} : { options: sessionOptions }),
    ssl,
    application_name: 'model-drift',
    connectionTimeoutMillis: timeout,
    query_timeout: timeout,
  })
  // What breaks between two queries is told by the next one; unheard it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}
