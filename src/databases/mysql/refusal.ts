import { codeOf, networkRefusal } from '../network.js'
import type { Refusal } from '../problem.js'

/** The server's errors (MySQL, "Server Error Message Reference") and those of `mysql2`. */
const CODES: Readonly<Record<string, Refusal>> = {
  ER_ACCESS_DENIED_ERROR: 'login',
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'login',
  ER_NOT_SUPPORTED_AUTH_MODE: 'login',
  ER_ACCOUNT_HAS_BEEN_LOCKED: 'login',
  ER_MUST_CHANGE_PASSWORD_LOGIN: 'login',
  AUTH_SWITCH_PLUGIN_ERROR: 'login',
  ER_BAD_DB_ERROR: 'missing',
  ER_NO_DB_ERROR: 'missing',
  ER_DBACCESS_DENIED_ERROR: 'permission',
  ER_TABLEACCESS_DENIED_ERROR: 'permission',
  ER_SPECIFIC_ACCESS_DENIED_ERROR: 'permission',
  ER_COLUMNACCESS_DENIED_ERROR: 'permission',
  ER_QUERY_TIMEOUT: 'timeout',
  ER_STATEMENT_TIMEOUT: 'timeout',
  PROTOCOL_SEQUENCE_TIMEOUT: 'timeout',
  PROTOCOL_CONNECTION_LOST: 'unreachable',
  ER_CON_COUNT_ERROR: 'unreachable',
  ER_HOST_NOT_PRIVILEGED: 'login',
  HANDSHAKE_NO_SSL_SUPPORT: 'tls',
  HANDSHAKE_SSL_ERROR: 'tls',
  ER_SECURE_TRANSPORT_REQUIRED: 'tls',
}

/** What `mysql2` says without a code. */
const WORDS: readonly (readonly [pattern: RegExp, refusal: Refusal])[] = [
  [/timeout|ETIMEDOUT/i, 'timeout'],
  [/does not support secure connection/i, 'tls'],
  [/connection.*(?:closed|lost)/i, 'unreachable'],
]

/** Why `mysql2` or the server refused, and the words to show for it. */
export function refusalOf(error: unknown): { readonly refusal: Refusal; readonly detail: string } {
  const code = codeOf(error)
  const words = error instanceof Error ? error.message : String(error)
  const known = (Object.hasOwn(CODES, code) ? CODES[code] : undefined) ?? networkRefusal(code)
  const refusal = known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
  return { refusal, detail: words === '' ? code : words.replaceAll(/\s+/g, ' ') }
}

/** Whether the server has no TLS at all, so that who only prefers it goes on without. */
export function hasNoTls(error: unknown): boolean {
  return codeOf(error) === 'HANDSHAKE_NO_SSL_SUPPORT'
}
