import { readFile } from 'node:fs/promises'
import type { ConnectionOptions } from 'node:tls'

import type { Tls } from './connection.js'

/** What Node's TLS needs to know, and the same for `pg` and `mysql2`. */
export type TlsOptions = Pick<
  ConnectionOptions,
  'ca' | 'cert' | 'key' | 'rejectUnauthorized' | 'checkServerIdentity'
>

/**
 * A connection's security for Node: undefined where the URL forbids TLS. The certificates are read here; one that
 * cannot be read throws the file system's error. Without a `ca` the system's own authorities are asked.
 */
export async function tlsOptions({ mode, ca, certificate, key }: Tls): Promise<TlsOptions | undefined> {
  if (mode === 'disable') return undefined
  return {
    rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full',
    ...(ca === undefined || ca === 'system' ? {} : { ca: await readFile(ca) }),
    ...(certificate === undefined ? {} : { cert: await readFile(certificate) }),
    ...(key === undefined ? {} : { key: await readFile(key) }),
    ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}
