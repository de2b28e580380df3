import { type Diagnostic, errorAt } from '../model/diagnostic.js'
import { conceal, type Connection } from './connection.js'

/** Why a database could not be read. */
export type Refusal = 'unreachable' | 'timeout' | 'login' | 'missing' | 'permission' | 'tls' | 'other'

const SENTENCES: Readonly<Record<Refusal, string>> = {
  unreachable: 'no server answers at that address',
  timeout: 'the server did not answer in time',
  login: 'the server refused the user or the password',
  missing: 'there is no such database',
  permission: 'the user may not read the catalog',
  tls: 'there is no secure connection of the kind that the URL asks for',
  other: 'the database could not be read',
}

/**
 * The one line that says why a database could not be read; code `database-login` and the like. `detail` is the driver's
 * or the server's own words or code, from which the connection's secrets are taken out.
 */
export function databaseProblem(connection: Connection, refusal: Refusal, detail?: string): Diagnostic {
  const words = detail === undefined || detail === '' ? '' : ` (${conceal(connection, detail)})`
  return errorAt(undefined, `database-${refusal}`, `${connection.label}: ${SENTENCES[refusal]}${words}`)
}
