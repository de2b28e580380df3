import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import type { Connection, FileConnection, ServerConnection } from './connection.js'
import { serverLabel, USUAL_PORTS } from './url/label.js'
import { decode, splitUrl, type UrlParts } from './url/parts.js'
import { readTls } from './url/tls.js'

/** The schemes of URLs, and the database that each speaks of. A driver's suffix (`+psycopg`) does not count. */
const SCHEMES = {
  postgresql: 'postgresql',
  postgres: 'postgresql',
  pgsql: 'postgresql',
  postgis: 'postgresql',
  mysql: 'mysql',
  mysql2: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
} satisfies Record<string, Connection['database']>

type Scheme = keyof typeof SCHEMES

/** Whether a text is meant as a URL, and not as a path: it begins like any, or with one of the schemes that need no `//`. */
export function isDatabaseUrl(text: string): boolean {
  if (/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true
  const scheme = /^(?:jdbc:)?([a-z][a-z0-9]+)(?:\+[a-z0-9_]+)?:/i.exec(text.trim())?.[1]?.toLowerCase()
  return scheme !== undefined && (/^\s*jdbc:/i.test(text) || isScheme(scheme))
}

/**
 * The connection that a URL describes, as the common tools write it: plain (`postgres://`), with SQLAlchemy's driver
 * suffix (`mysql+pymysql://`), JDBC's (`jdbc:postgresql://`, user and password among the parameters), or a file's
 * (`sqlite:///app.db`). The diagnostic of a URL that cannot be used repeats nothing of it.
 */
export function parseDatabaseUrl(text: string): Outcome<Connection | undefined> {
  const parts = splitUrl(text)
  if (!parts || !isScheme(parts.scheme))
    return problem(
      `expected the URL of a database (${known()}), such as postgresql://user@host/name or sqlite:///app.db`,
    )
  const database = SCHEMES[parts.scheme]
  return database === 'sqlite' ? toFile(parts) : toServer(parts, database, text.trim())
}

function toServer(
  parts: UrlParts,
  database: ServerConnection['database'],
  text: string,
): Outcome<Connection | undefined> {
  const { parameters } = parts
  const tls = readTls(parts, database)
  if (!tls)
    return problem(
      'the URL says how to secure the connection with a word that is not known (sslmode, ssl-mode)',
    )
  const port = parameters.get('port') ?? parts.port
  if (port !== undefined && !isPort(port))
    return problem(
      'the port in the URL is no number up to 65535; a "/", "?" or "%" in a password is written %2F, %3F, %25',
    )
  const host = parameters.get('host') ?? parameters.get('hostaddr') ?? parts.host ?? 'localhost'
  if (host.includes(',')) return problem('the URL names several hosts, and only one can be read')
  const user = parts.user ?? parameters.get('user') ?? parameters.get('username')
  const password = parts.password ?? parameters.get('password')
  const name = parts.name ?? parameters.get('dbname')
  const socket = host.startsWith('/') ? host : socketOf(parameters)
  const options = parameters.get('options')
  const found: Omit<ServerConnection, 'label'> = {
    database,
    host,
    port: port === undefined ? USUAL_PORTS[database] : Number(port),
    ...(socket === undefined ? {} : { socket }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(name === undefined ? {} : { name }),
    ...(options === undefined ? {} : { sessionOptions: options }),
    tls,
    namespaces: namespacesOf(parameters),
    secrets: password === undefined ? [] : [...new Set([text, password, encodeURIComponent(password)])],
  }
  return { value: { ...found, label: serverLabel(found) }, diagnostics: [] }
}

/** `sqlite:///app.db` is relative and `sqlite:////srv/app.db` absolute (SQLAlchemy); `jdbc:sqlite:app.db`; `sqlite://app.db`. */
function toFile({ rest }: UrlParts): Outcome<FileConnection | undefined> {
  const path = decode(rest.replace(/^\/\/\/?/, '').replace(/^file:/, ''))
  if (path === '' || path.includes(':memory:'))
    return problem('the URL names no file: a database in memory is empty')
  return { value: { database: 'sqlite', path, label: path, secrets: [] }, diagnostics: [] }
}

const SOCKET_PARAMETERS = ['unixsocket', 'socket', 'socketpath', 'localsocket']

function socketOf(parameters: ReadonlyMap<string, string>): string | undefined {
  return SOCKET_PARAMETERS.map((name) => parameters.get(name)).find((value) => value !== undefined)
}

function namespacesOf(parameters: ReadonlyMap<string, string>): readonly string[] {
  const written = parameters.get('currentschema') ?? parameters.get('schema') ?? ''
  const names = written.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  return names.filter((name) => name !== '')
}

function isScheme(word: string): word is Scheme {
  return Object.hasOwn(SCHEMES, word)
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535
}

function known(): string {
  return [...new Set(Object.values(SCHEMES))].map((scheme) => `${scheme}:`).join(', ')
}

function problem(message: string): { value: undefined; diagnostics: readonly Diagnostic[] } {
  return { value: undefined, diagnostics: [errorAt(undefined, 'invalid-database-url', message)] }
}
