import type { Connection } from './connection.js'
import { serverLabel } from './url/label.js'

/** Who signs in, where it is said beside the URL. */
export interface Login {
  readonly user?: string
  readonly password?: string
  /** The database's name. */
  readonly name?: string
}

/** The connection with a login of its own, which counts more than the URL's; a file has none. */
export function withLogin(connection: Connection, login: Login): Connection {
  if (connection.database === 'sqlite') return connection
  const { password } = login
  const signed = {
    ...connection,
    ...login,
    secrets: [
      ...connection.secrets,
      ...(password === undefined ? [] : [password, encodeURIComponent(password)]),
    ],
  }
  return { ...signed, label: serverLabel(signed) }
}
