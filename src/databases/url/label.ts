import type { ServerConnection } from '../connection.js'

/** The port where a server listens when nobody says otherwise. */
export const USUAL_PORTS = { postgresql: 5432, mysql: 3306 }

/** The URL of a server's database without its password and parameters: `postgresql://app@db.example:5433/shop`. */
export function serverLabel({
  database,
  host,
  port,
  socket,
  user,
  name = '',
}: Omit<ServerConnection, 'label'>): string {
  const who = user === undefined ? '' : `${encodeURIComponent(user)}@`
  const shownHost = host.includes(':') ? `[${host}]` : host
  const where = port === USUAL_PORTS[database] ? shownHost : `${shownHost}:${port}`
  return socket === undefined
    ? `${database}://${who}${where}/${encodeURIComponent(name)}`
    : `${database}://${who}/${encodeURIComponent(name)}?host=${socket}`
}
