import { codeOf, networkRefusal, wordsOf } from '../network.js'
import type { Refusal } from '../problem.js'

/** SQLSTATE codes (PostgreSQL documentation, appendix A). */
const STATES: Readonly<Record<string, Refusal>> = {
  '28P01': 'login',
  '28000': 'login',
  '3D000': 'missing',
  '42501': 'permission',
  '57014': 'timeout',
  '57P03': 'unreachable',
}

/** What `pg` says where the server asks for a password and there is none. */
const NO_PASSWORD = /password must be a (?:non-empty )?string/i

const ASK_PASSWORD = 'it asks for a password, and none was given: in the URL, --password or PGPASSWORD'

const NO_TLS = /does not support SSL/i

/** What `pg` says without a code. */
const WORDS: readonly (readonly [pattern: RegExp, refusal: Refusal])[] = [
  [NO_TLS, 'tls'],
  [/timeout/i, 'timeout'],
  [/connection terminated/i, 'unreachable'],
]

/** Why `pg` or the server refused, and the words to show for it. */
export function refusalOf(error: unknown): { readonly refusal: Refusal; readonly detail: string } {
  const code = codeOf(error)
  const words = wordsOf(error)
  const known = (Object.hasOwn(STATES, code) ? STATES[code] : undefined) ?? networkRefusal(code)
  if (NO_PASSWORD.test(words)) return { refusal: 'login', detail: ASK_PASSWORD }
  const refusal = known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
  return { refusal, detail: words }
}

/** Whether the server has no TLS at all, so that who only prefers it goes on without. */
export function hasNoTls(error: unknown): boolean {
  return NO_TLS.test(wordsOf(error))
}
