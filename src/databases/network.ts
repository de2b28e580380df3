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
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
