import { readFile } from 'node:fs/promises'
import type { ConnectionOptions } from 'node:tls'

import type { Tls } from './connection.js'
import { codeOf } from './network.js'

/** What Node's TLS needs to know, and the same for `pg` and `mysql2`. */
export type TlsOptions = Pick<
  ConnectionOptions,
  'ca' | 'cert' | 'key' | 'rejectUnauthorized' | 'checkServerIdentity'
>

/**
 * A connection's security for Node: undefined where the URL forbids TLS. The certificates are read here; one that
 * cannot be read is an error with the code ERR_TLS_FILE. Without a `ca` the system's own authorities are asked.
 */
export async function tlsOptions({ mode, ca, certificate, key }: Tls): Promise<TlsOptions | undefined> {
  if (mode === 'disable') return undefined
  return {
    rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full',
    ...(ca === undefined || ca === 'system' ? {} : { ca: await readPem(ca) }),
    ...(certificate === undefined ? {} : { cert: await readPem(certificate) }),
    ...(key === undefined ? {} : { key: await readPem(key) }),
    ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}

async function readPem(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw Object.assign(new Error(`"${path}" cannot be read: ${codeOf(error)}`), { code: 'ERR_TLS_FILE' })
  }
}
