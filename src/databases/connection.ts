import type { Place } from '../model/place.js'

/** How to reach a database. Nothing of it but `label` may ever be shown. */
export type Connection = ServerConnection | FileConnection

/** How to reach a database of a server. */
export interface ServerConnection extends Labelled {
  readonly database: 'postgresql' | 'mysql'
  readonly host: string
  readonly port: number
  /** A unix socket in place of host and port: PostgreSQL's folder, MySQL's file. */
  readonly socket?: string
  readonly user?: string
  readonly password?: string
  /** The database's name; absent where the URL leaves it to the server. */
  readonly name?: string
  readonly tls: Tls
  /** The schemas that the URL itself names (JDBC's `currentSchema`, Prisma's `schema`); empty for all. */
  readonly namespaces: readonly string[]
  /** Command-line options for PostgreSQL's session (`options=-c search_path=app`). */
  readonly sessionOptions?: string
}

/** A database that is a file. */
export interface FileConnection extends Labelled {
  readonly database: 'sqlite'
  /** As written, and from `openAccess` absolute: what is relative is so to the folder of the command. */
  readonly path: string
}

interface Labelled {
  /** What messages and places call it: the URL without its secrets, or the variable that holds it. */
  readonly label: string
  /** What no message may hold, whoever wrote the message. */
  readonly secrets: readonly string[]
  /** Whether nothing may say where the connection leads. */
  readonly isDisguised?: true
}

/** How the connection is secured, in libpq's words; the files are paths on disk. */
export interface Tls {
  readonly mode: TlsMode
  readonly ca?: string
  readonly certificate?: string
  readonly key?: string
}

/** `prefer` takes TLS where the server has it, `require` asks for no proof of the server's name. */
export type TlsMode = 'disable' | 'prefer' | 'require' | 'verify-ca' | 'verify-full'

/** The place of everything that comes from a database, which has no lines. */
export function placeOf({ label }: Connection): Place {
  return { path: label, line: 1, column: 1 }
}

/** Whether a place's path is no file but what a database is called: `${DATABASE_URL}`, a URL, `a MySQL database`. */
export function isDatabaseLabel(path: string): boolean {
  return /^\$\{\w+\}$|^[a-z]+:\/\/|^an? \w+ database$|^a database$/.test(path)
}

/** Text of somebody else (a server, a driver) without any of the connection's secrets. */
export function conceal({ secrets, isDisguised }: Connection, text: string): string {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  const concealed = longestFirst.reduce(
    (shown, secret) => (secret === '' ? shown : shown.replaceAll(secret, '***')),
    text,
  )
  return isDisguised ? concealed.replaceAll(ADDRESS, '***') : concealed
}

/** An address of IP, v4 or v6, with its port: a host's name is not the only thing that says where it is. */
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|(?<![\w:])(?:[0-9a-f]{0,4}:){2,}[0-9a-f.]+(?:%\w+)?/gi

/** The connection under a name that says nothing of where it leads: `${DATABASE_URL}`. */
export function disguise(connection: Connection, label: string): Connection {
  const { database, secrets } = connection
  const facts =
    database === 'sqlite'
      ? [connection.path]
      : [connection.host, connection.socket, connection.user, connection.name]
  const known = facts.flatMap((fact) => (fact === undefined || fact === '' ? [] : [fact]))
  return { ...connection, label, secrets: [...new Set([...secrets, ...known])], isDisguised: true }
}
