import type { Refusal } from './problem.js'

/** Codes of Node's errors on the way to a server, whatever database it runs. */
const CODES: Readonly<Record<string, Refusal>> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ENOENT: 'unreachable',
  EACCES: 'unreachable',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
}

/** What a code of Node's means; undefined when it is none of the network's. */
export function networkRefusal(code: string): Refusal | undefined {
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) return 'tls'
  return Object.hasOwn(CODES, code) ? CODES[code] : undefined
}

/** The code of an error, or of the first of several attempts (Node tries each address of a host); empty without one. */
export function codeOf(error: unknown): string {
  const attempts = valueOf(error, 'errors')
  if (Array.isArray(attempts) && attempts.length > 0) return codeOf(attempts[0])
  const code = valueOf(error, 'code')
  return typeof code === 'string' ? code : ''
}

/** An error's own words, or those of its first attempt, on one line; its code where it has none. */
export function wordsOf(error: unknown): string {
  const attempts = valueOf(error, 'errors')
  if (Array.isArray(attempts) && attempts.length > 0) return wordsOf(attempts[0])
  const message = valueOf(error, 'message')
  const words = typeof message === 'string' ? message : String(error)
  return words === '' ? codeOf(error) : words.replaceAll(/\s+/g, ' ')
}

/** A member of whatever was thrown: an error of Node's need not be one of this program's classes. */
function valueOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined
}
