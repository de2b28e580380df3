import type { Tls, TlsMode } from '../connection.js'
import type { UrlParts } from './parts.js'

/** What the tools call the ways to secure a connection, in lower case and with `-` for `_`. */
const MODES: Readonly<Record<string, TlsMode>> = {
  disable: 'disable',
  disabled: 'disable',
  false: 'disable',
  off: 'disable',
  '0': 'disable',
  allow: 'prefer',
  prefer: 'prefer',
  preferred: 'prefer',
  require: 'require',
  required: 'require',
  true: 'require',
  on: 'require',
  '1': 'require',
  trust: 'require',
  'no-verify': 'require',
  'skip-verify': 'require',
  'accept-invalid-certs': 'require',
  'verify-ca': 'verify-ca',
  'verify-full': 'verify-full',
  'verify-identity': 'verify-full',
  strict: 'verify-full',
}

/** The parameters that hold a mode, the one that counts first. JDBC, libpq, MySQL's and Go's drivers, Prisma. */
const MODE_PARAMETERS = ['sslmode', 'sslaccept', 'tls', 'ssl', 'usessl']

const CA_PARAMETERS = ['sslrootcert', 'sslca', 'serversslcert']
const CERTIFICATE_PARAMETERS = ['sslcert', 'clientsslcert']
const KEY_PARAMETERS = ['sslkey', 'clientsslkey']

/** How a URL wants its connection secured; undefined when it says so with a word that no tool knows. */
export function readTls(parts: UrlParts, database: 'postgresql' | 'mysql'): Tls | undefined {
  const mode = readMode(parts, database)
  if (!mode) return undefined
  const ca = first(parts, CA_PARAMETERS)
  const certificate = first(parts, CERTIFICATE_PARAMETERS)
  const key = first(parts, KEY_PARAMETERS)
  return {
    // Whoever names an authority wants it asked: so does libpq, for `require` as well.
    mode: mode === 'require' && ca !== undefined ? 'verify-ca' : mode,
    ...(ca === undefined ? {} : { ca }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(key === undefined ? {} : { key }),
  }
}

function readMode({ parameters }: UrlParts, database: 'postgresql' | 'mysql'): TlsMode | undefined {
  const name = MODE_PARAMETERS.find((parameter) => parameters.has(parameter))
  if (name === undefined) return 'prefer'
  const word = (parameters.get(name) ?? '').toLowerCase().replaceAll('_', '-')
  const mode = Object.hasOwn(MODES, word) ? MODES[word] : undefined
  // pgjdbc and node-postgres check the certificate where `ssl=true` is all that is said.
  if (database === 'postgresql' && name === 'ssl' && word === 'true') return trustOf(parameters)
  if (parameters.get('verifyservercertificate') === 'true' && mode === 'require') return 'verify-ca'
  return mode
}

function trustOf(parameters: ReadonlyMap<string, string>): TlsMode {
  return parameters.get('sslfactory')?.endsWith('NonValidatingFactory') ? 'require' : 'verify-full'
}

function first({ parameters }: UrlParts, names: readonly string[]): string | undefined {
  const values = names.map((name) => parameters.get(name))
  return values.find((value) => value !== undefined && value !== '')
}
